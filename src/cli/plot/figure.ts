import { workName } from "../../book/history/rivals.ts";
import type { Course as Drawn } from "../../figures/figure.ts";
import type { KeyEntry } from "../../figures/key.ts";
import type { Told, Unplaced } from "../../figures/press.ts";
import { indicators, placesOf, regionList, type Work } from "../../index.ts";
import { partOf } from "../headline.ts";
import type { BandMade, Course, Wanted } from "./course.ts";
import { type Dispute, type Estimate, type Published, publishedOf } from "./hands.ts";
import {
  capital,
  courseWords,
  indicatorWords,
  lowered,
  peopleWords,
  type Speech,
  totalWords,
  unitWords,
} from "./say.ts";

/** A figure before it is pressed: what is drawn, what is told around it, and what its file says of itself. */
export interface Plotted {
  readonly figure: Unplaced;
  readonly told: Told;
  readonly works: readonly Work[];
  readonly hashes: readonly string[];
}

/** What a figure is to show. */
export interface Asked extends Wanted {
  readonly courses: readonly Course[];
  readonly years: readonly [from: number, to: number];
}

/** How lines of several courses look, in their order. */
const looks = ["history", "other", "third", "fourth"] as const;
/** As many courses as can be told apart. */
export const mostCourses: number = looks.length;
/** As many works are named in the foot of a figure; its file names all. */
const mostWorks = 8;
/** So many digits of a run's hash tell it from any other. */
const digitsOfHash = 16;
/** What became of people stands below each figure, counts apart. */
const tolls = [
  "famine-excess-deaths",
  "political-sentences-death",
  "deaths-in-custody",
  "deported-in-month",
  "births-not-born",
] as const;

/** Puts a figure together: courses, what was published, and the words around them. */
export function plottedOf(asked: Asked, speech: Speech): Plotted {
  const { indicator, place, courses, years } = asked;
  const published = publishedOf(asked, years);
  const isToll = partOf(indicator) === "toll";
  const title = indicatorWords(indicator, speech);
  const figure: Unplaced = {
    from: years[0],
    to: years[1] + 1,
    isToll,
    mayRise: !isToll,
    tick: speech.tick,
    courses: courses.map((course, at) => drawnOf(course, at, { asked, published, speech })),
    marks: published.marks,
  };
  return {
    figure,
    told: {
      title,
      note: speech.say("print.note", {
        unit: capital(unitWords(indicator.unit, speech)),
        place: placeWords(place, speech),
        years: speech.years(...years),
        convention: capital(speech.say(`convention.${indicator.year}`)),
      }),
      raised: (from) => speech.say("print.note.raised", { value: speech.tick(from) }),
      key: [...courses.flatMap((course, at) => courseKey(course, at, speech)), ...handsKey(published, speech)],
      foot: footOf(asked, published, speech),
    },
    works: published.works,
    hashes: courses.flatMap(({ made }) => made.hashes),
  };
}

function placeWords(place: string, { titleOf }: Speech): string {
  const name = regionList.find(({ id }) => id === place)?.name ?? place.replaceAll("-", " ");
  return titleOf("place", place, name);
}

interface Context {
  readonly asked: Asked;
  readonly published: Published;
  readonly speech: Speech;
}

function drawnOf(course: Course, at: number, { asked, published: { isMonthly }, speech }: Context): Drawn {
  const { points, bands } = course.line(asked, isMonthly);
  return {
    id: `course-${at + 1}`,
    name: courseWords(course.name, course.title, speech),
    look: looks[at] ?? "fourth",
    range: "",
    points,
    bands,
  };
}

function courseKey(course: Course, at: number, speech: Speech): readonly KeyEntry[] {
  const look = looks[at] ?? "fourth";
  const name = courseWords(course.name, course.title, speech);
  const line = course.runs === 1 ? "print.line.one" : "print.line.several";
  return [
    { before: { line: { look } }, words: speech.say(line, { name, runs: course.runs }) },
    ...course.bands.map((band) => ({ before: { band: band.doubt, look }, words: bandWords(band, speech) })),
  ];
}

function bandWords({ doubt, runs, from, to }: BandMade, { say }: Speech): string {
  const [low, high] = [from, to].map((part) => Math.round(100 * part));
  const part =
    from === 0 && to === 1 ? say("print.part.all") : say("print.part.middle", { from: low ?? 0, to: high ?? 0 });
  return say(`print.band.${doubt}`, { part, runs });
}

function handsKey({ hands, disputes }: Published, { say }: Speech): readonly KeyEntry[] {
  if (hands.length === 0) return disputes.length > 0 ? [] : [{ before: "none", words: say("print.hands.no") }];
  const own = hands.map(({ name, checked, sign }) => ({
    before: { sign: { ...sign, isChecked: checked !== "none" } },
    words: say(checked === "all" ? "print.hand" : `print.hand.${checked}`, { name }),
  }));
  const fitted = hands.filter(({ sign }) => sign.isFitted).length;
  const roles = fitted === 0 ? "kept" : fitted === hands.length ? "fitted" : "mixed";
  return [...own, { before: "none" as const, words: say(`print.hands.${roles}`) }];
}

/** Estimates of several years, sources, runs, what became of people in them, and how to make them again. */
function footOf(asked: Asked, published: Published, speech: Speech): readonly string[] {
  const { say } = speech;
  const { courses } = asked;
  return [
    ...published.disputes.map((dispute) => disputeWords(dispute, asked, speech)),
    ...sourcesWords(published.works, speech),
    ...courses.map((course) => runWords(course, speech)),
    ...tollWords(asked, speech),
    say("print.doubt"),
    ...courses.map(({ made }) => say("print.again", { command: made.command })),
  ];
}

/** What authors say of several years, and the model beside it. */
function disputeWords({ from, until, unit, estimates }: Dispute, asked: Asked, speech: Speech): string {
  const { say } = speech;
  const told = estimates.map((each) =>
    say("print.of", { name: authorWords(each, speech), amount: amountWords(each, speech) }),
  );
  const model = asked.courses.flatMap((course) => {
    const total = course.total(asked, [from, until]);
    if (total === undefined || asked.indicator.year !== "sum") return [];
    const name = courseWords(course.name, course.title, speech);
    return [say("print.of", { name, amount: totalWords(total, course.runs, speech) })];
  });
  const years = speech.years(from, until);
  return [
    say("print.dispute", { years, unit: unitWords(unit, speech), told: told.join("; ") }),
    ...(model.length > 0 ? [say("print.dispute.model", { told: model.join("; ") })] : []),
  ].join(" ");
}

function authorWords({ by, passedOnBy, isChecked }: Estimate, { say }: Speech): string {
  const name = passedOnBy === "" ? by : say("print.dispute.passed", { by, work: passedOnBy });
  return isChecked ? name : say("print.hand.none", { name });
}

function amountWords({ value, low, high }: Estimate, { say, figureOfToll: figure }: Speech): string {
  if (low !== null && high !== null) return say("range", { from: figure(low), to: figure(high) });
  if (value !== null) return figure(value);
  return low === null
    ? say("at-most", { figure: figure(high ?? Number.NaN) })
    : say("at-least", { figure: figure(low) });
}

function sourcesWords(works: readonly Work[], { say }: Speech): readonly string[] {
  if (works.length === 0) return [];
  const named = works.slice(0, mostWorks).map(({ key, title }) => `${workName(key)}: ${title}`);
  const rest = works.length - named.length;
  const told = rest > 0 ? [...named, say("print.works.more", { count: rest })] : named;
  return [say("print.sources", { works: told.join("; ") })];
}

function runWords(course: Course, speech: Speech): string {
  const { seeds, sample, version, hashes } = course.made;
  return speech.say("print.run", {
    name: courseWords(course.name, course.title, speech),
    runs: course.runs,
    list: seeds,
    sample: speech.tick(sample),
    version,
    hash: hashes[0]?.slice(0, digitsOfHash) ?? "",
  });
}

/** What became of people in the same runs over the years of the figure; of the country, where the place has no figures of its own. */
function tollWords({ courses, place, years }: Asked, speech: Speech): readonly string[] {
  const { say } = speech;
  return courses.map((course) => {
    const told = tolls.flatMap((series) => {
      const indicator = indicators.find((each) => each.series === series && each.ledger === "actual");
      if (!indicator) return [];
      const its = placesOf(indicator).includes(place) ? place : "USSR";
      const total = course.total({ indicator, place: its }, years);
      if (total === undefined) return [];
      const title = lowered(indicatorWords(indicator, speech));
      const amount = peopleWords(total, indicator.unit, speech);
      return its === place
        ? say("print.run.same.of", { title, amount })
        : say("print.run.same.elsewhere", { title, place: placeWords(its, speech), amount });
    });
    const name = courseWords(course.name, course.title, speech);
    return say("print.run.same", { runs: course.runs, years: speech.years(...years), name, told: told.join("; ") });
  });
}
