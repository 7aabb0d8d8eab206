import { spanOfYears } from "../state/spread.ts";
import { tollWords } from "../words/figure.ts";
import { say, yearsWords } from "../words/say.svelte.ts";
import type { Gathered, GatheredCourse } from "./gathered.ts";
import { commandsOf } from "./reproduce.ts";

/** More sources than these are counted, not named. */
const most = 12;

/** What a picture tells below its lines: what it is, where it was published, of which runs, and what became of people in them. */
export function footOf(sheet: Gathered): readonly string[] {
  const asked = sheet.series.filter(({ isBeside }) => !isBeside);
  const labels = [...new Set(asked.flatMap(({ published }) => published.map(({ label }) => label)))];
  const named = labels.slice(0, most).join("; ") + (labels.length > most ? `; +${labels.length - most}` : "");
  const [main] = asked;
  return [
    ...asked.map(({ title, unitWords, conventionWords }) =>
      say("foot.definition", { title, unit: unitWords, convention: conventionWords }),
    ),
    ...(main ? [say("foot.place", { place: main.placeName })] : []),
    ...(named === "" ? [] : [say("foot.sources", { sources: named })]),
    ...sheet.courses.map(({ name, runs, hash }) =>
      say("foot.course", { name, runs, sample: sheet.oneIn, version: sheet.version, hash }),
    ),
    ...sheet.courses.map((course) => tollOf(course, sheet)),
    say("foot.ranges"),
    ...commandsOf(sheet).map((command) => say("foot.again", { command })),
  ];
}

/** What became of people in the runs of a course, over the years of the figure. */
function tollOf(course: GatheredCourse, { series, years, everyYear }: Gathered): string {
  const told = series
    .filter(({ isBeside }) => isBeside)
    .map((each) => {
      const span = spanOfYears(course.lines(each), { years: everyYear }, years);
      return say("foot.toll.of", { title: each.title, place: each.placeName, amount: tollWords(span, each.unit) });
    });
  return say("foot.toll", { name: course.name, years: yearsWords(...years), told: told.join("; ") });
}
