import { group } from "d3-array";
import {
  bibtexOf,
  cslOf,
  disputesOf,
  type FamineDispute,
  famineDefinitions,
  famineDisputes,
  howSeen,
  type Indicator,
  indicators,
  monthName,
  type Observation,
  observations,
  observed,
  programCited,
  rankOf,
  rivalOf,
  seriesTitle,
  timeline,
  type Work,
  workCited,
  works,
} from "../../index.ts";
import { indicatorId, middles } from "./catalogue.ts";
import type {
  CitedTold,
  DecisionTold,
  DisputeTold,
  EvidenceTold,
  ObservationTold,
  SeriesOfPlace,
  SeriesTold,
  WorkTold,
} from "./messages.ts";

/** What was published of an indicator in a place, in its unit: sources of the time first, pages of the web last. */
export function evidenceOf(indicator: Indicator, place: string): EvidenceTold {
  const { series, unit, year, ledger } = indicator;
  const middle = middles[year];
  const known = observed(series, place)
    .filter((each) => each.unit === unit && hasFigure(each))
    .filter((each) => isStock(year) || each.month === null)
    .sort((one, other) => rankOf(one.source) - rankOf(other.source));
  return {
    observations: known.map((each) => toldOf(each, middle)).sort((one, other) => one.at - other.at),
    disputes: ledger === "actual" ? disputesOf(series, place).map((each) => disputeOf(each, middle)) : [],
  };
}

/** Totals of one place that authors dispute, by a definition of the famine or by the series of an indicator. */
export function disputesTold(counted: string, place: string): readonly DisputeTold[] {
  const defined = famineDisputes.filter(
    (each) => each.definition === counted && each.place === place && each.people === "everybody",
  );
  const found = defined.length > 0 ? defined : disputesOf(counted, place);
  return found.map((each) => disputeOf(each, middles.sum));
}

function isStock(year: Indicator["year"]): boolean {
  return ["january", "july", "october", "none"].includes(year);
}

function hasFigure({ value, low, high }: Pick<Observation, "value" | "low" | "high">): boolean {
  return value !== null || low !== null || high !== null;
}

function disputeOf({ definition, from, until, estimates }: FamineDispute, middle: number): DisputeTold {
  const when = from === until ? String(from) : `${from}–${String(until).slice(2)}`;
  return {
    definition: famineDefinitions[definition],
    from,
    until,
    estimates: estimates.map(rivalOf).map(({ by, ...rest }) => {
      const told = toldOf({ ...rest, year: from, month: null, basis: "historian-estimate", role: "" }, middle);
      return { ...told, when, label: by };
    }),
  };
}

type Published = Omit<Observation, "series" | "geo" | "unit" | "role"> & { readonly role: string };

function toldOf(published: Published, middle: number): ObservationTold {
  const { year, month, value, low, high, source, locator, basis, note, role, verified } = published;
  const work = works.get(source);
  return {
    at: month === null ? year + middle : year + (month - 1) / 12,
    when: month === null ? String(year) : monthName(year * 12 + month - 1),
    year,
    value,
    low,
    high,
    label: work ? `${shortAuthor(work.author)} ${work.year}`.trim() : source,
    citation: workWords(work, locator),
    source,
    kind: work?.kind ?? "",
    basis: basis.replaceAll("-", " "),
    seen: verified,
    howSeen: howSeen({ source, verified }),
    role,
    note,
  };
}

/** Author, year, title and place in the work, as far as they are known. */
export function workWords(work: Work | undefined, locator = ""): string {
  return [work?.author, work?.year, work?.title, locator].filter(Boolean).join(", ");
}

/** The first author, with "et al." when there are more. */
function shortAuthor(author: string): string {
  const whole = author.replace(/\s*\([^)]*\)?/g, "").trim();
  const first = (whole.split(/[,;]| and /)[0] ?? whole).replace(/(\s+[A-Z]\.)+$|\s+([A-Z]\.)+$/, "").trim();
  // "Allen, Robert C." is one; "Davies R.W., Wheatcroft S.G." are two, for initials stand before the comma.
  const isMany = /;| and |,.*,|^[^,]*[A-Z]\.,/.test(whole);
  return isMany ? `${first} et al.` : first;
}

/** Every series of the evidence, by title. */
export function seriesTold(): readonly SeriesTold[] {
  const bySeries = group(observations, ({ series }) => series);
  return [...bySeries]
    .map(([series, rows]) => {
      const places = [...group(rows, ({ geo }) => geo)].sort(([, one], [, other]) => other.length - one.length);
      const answered = indicators.find((each) => each.series === series);
      const years = rows.map(({ year }) => year);
      return {
        series,
        title: seriesTitle(series),
        unit: rows[0]?.unit ?? "",
        places: places.map(([place]) => place),
        figures: rows.length,
        first: Math.min(...years),
        last: Math.max(...years),
        indicator: answered ? indicatorId(answered) : "",
      };
    })
    .sort((one, other) => one.title.localeCompare(other.title, "en"));
}

/** Series of people who died or were taken, by their names: the model does not answer all of them. */
const countsToll = /deaths|mortality|executed|executions|shot|losses|victims|died|deported|sentences-death/;

/** Whether a claim counts people who died, were shot, held or deported. */
export function claimsToll(claim: string): boolean {
  return /\b(die[ds]?|dead|deaths?|dying|shot|executed|executions|deported|killed|held in|prisoners)\b/i.test(claim);
}

/** What is held of a series in a place, each figure in its own unit. */
export function heldOf(series: string, place: string): SeriesOfPlace {
  const rows = observed(series, place)
    .filter(hasFigure)
    .sort((one, other) => rankOf(one.source) - rankOf(other.source));
  const isToll = countsToll.test(series) || indicators.some((each) => each.series === series && each.group === "toll");
  return {
    title: seriesTitle(series),
    isToll,
    observations: rows.map((each) => ({ ...toldOf(each, 0.5), unit: each.unit })),
  };
}

/** Every work, documents of the time first. */
export function worksTold(): readonly WorkTold[] {
  const counts = new Map<string, number>();
  for (const { source } of observations) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...works.values()]
    .map((work) => ({ ...work, figures: counts.get(work.key) ?? 0 }))
    .sort((one, other) => rankOf(one.key) - rankOf(other.key) || one.author.localeCompare(other.author, "en"));
}

/** The program and works by their keys, to be cited; each once. */
export function citedTold(keys: readonly string[], version: string): CitedTold {
  const known = [...works.values()].filter(({ key }) => keys.includes(key)).map(workCited);
  const all = [programCited(version), ...known];
  return { bibtex: `${all.map(bibtexOf).join("\n\n")}\n`, csl: all.map(cslOf) };
}

/** Decisions of the timeline, by their dates. */
export function decisionsTold(dates: readonly string[]): readonly DecisionTold[] {
  return timeline
    .filter(({ date }) => dates.includes(date))
    .map(({ date, event, source, verified }) => {
      const work = works.get(source);
      return { date, event, citation: workWords(work), howSeen: howSeen({ source, verified }) };
    });
}
