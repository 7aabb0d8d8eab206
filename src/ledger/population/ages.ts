import { table } from "../../ground/table.ts";
import { bands, ofBothSexes, ofCohorts, readIn, type ScheduleName } from "../../sources/ages.ts";
import { assumed } from "../../sources/cite.ts";
import { yearOfMonths } from "../clock.ts";
import { fixed } from "../declare.ts";
import { cohort, nation, yearsOfBand } from "../levels.ts";

const last = bands - 1;

/** A square of numbers of each cohort for each cohort, the same for both sexes, who do not mix. */
function betweenBands(of: (to: number, from: number) => number): readonly number[] {
  const cells = 2 * bands;
  return Array.from({ length: cells * cells }, (_, at) => {
    const [to, from] = [Math.floor(at / cells), at % cells];
    return to < bands === from < bands ? of(to % bands, from % bands) : 0;
  });
}

/** Months that a band lasts. */
const monthsOfBand = yearsOfBand * yearOfMonths.value;

/** From the middle of a band to its upper edge, in bands. */
const edge = 1 / 2;

/**
 * How many people stand at a band's upper edge, of those in the bands around it, for each in a band: a parabola
 * through the middles of three bands, and a straight line where there are but two. Were all of a band taken to be
 * spread evenly, a small generation would blur in ten years.
 */
function atUpperEdge(of: number, from: number): number {
  if (of === last) return 0;
  if (of === 0) return from <= 1 ? edge : 0;
  if (of === last - 1) return from === of ? 1 + edge : from === of - 1 ? -edge : 0;
  return [(edge * (edge - 1)) / 2, 1 - edge * edge, (edge * (edge + 1)) / 2][from - of + 1] ?? 0;
}

export const ageingOfMonth = table({
  symbol: "A",
  unit: "1",
  rows: cohort,
  columns: cohort,
  source: assumed("definition: whoever reaches the upper edge of a band of five years enters the next"),
  says: "People of each age after a month, of those of each age before.",
  values: betweenBands((to, from) => {
    const stays = to === from ? 1 : 0;
    const comes = to === 0 ? 0 : atUpperEdge(to - 1, from);
    return stays + (comes - atUpperEdge(to, from)) / monthsOfBand;
  }),
});

export const ageingOfTheHeld = table({
  symbol: "A1",
  unit: "1",
  rows: cohort,
  columns: cohort,
  source: assumed(
    "people held are spread evenly over a band: few are children, so that a parabola would take more than there are",
  ),
  says: "People held of each age after a month, of those of each age before.",
  values: betweenBands((to, from) => {
    const leaves = from === last ? 0 : 1 / monthsOfBand;
    return to === from ? 1 - leaves : to === from + 1 ? leaves : 0;
  }),
});

const [outlivesThreeYears, wasInBand, wasInBandBelow] = [
  ofBothSexes("outlives-three-years"),
  ofBothSexes("was-in-band"),
  ofBothSexes("was-in-band-below"),
];

export const threeYearsYounger = table({
  symbol: "A-3",
  unit: "1",
  rows: cohort,
  columns: cohort,
  source: readIn("outlives-three-years"),
  says: "People of each age in January 1924, for each of the ages counted three years later.",
  values: betweenBands((then, counted) => {
    const alive = outlivesThreeYears[then] ?? 1;
    if (counted === then) return (wasInBand[counted] ?? 0) / alive;
    return counted === then + 1 ? (wasInBandBelow[then] ?? 0) / alive : 0;
  }),
});

const menOfAge = ofBothSexes("men-of-age");

export const sexOfAge = table({
  symbol: "s",
  unit: "1",
  rows: cohort,
  columns: cohort,
  source: readIn("men-of-age"),
  says: "Part of the people of an age who are of a cohort's sex.",
  values: Array.from({ length: 2 * bands * 2 * bands }, (_, at) => {
    const [of, from] = [Math.floor(at / (2 * bands)), at % (2 * bands)];
    if (of !== from) return 0;
    const part = menOfAge[of % bands] ?? 0;
    return of < bands ? part : 1 - part;
  }),
});

export const whole = fixed({
  symbol: "1",
  unit: "1",
  value: 1,
  why: "the whole of a thing",
  source: { key: "accounting", locator: "definition" },
  says: "The whole, which a schedule by age is measured against.",
});

/** Declares how likely something is at each age, against other ages, as data/schedules.csv has it. */
function schedule<const U extends string>(symbol: string, unit: U, name: ScheduleName, says: string) {
  return table({ symbol, unit, rows: cohort, columns: nation, source: readIn(name), values: ofCohorts(name), says });
}

export const newborn = schedule(
  "β0",
  "1",
  "newborn",
  "Part of the newborn who are of a cohort: 105 boys for 100 girls.",
);

export const mortality = schedule(
  "μ",
  "1",
  "mortality",
  "Deaths of a thousand people of an age in a usual year of the 1920s.",
);

export const hungerByAge = schedule(
  "μh",
  "1",
  "hunger",
  "How much likelier than others people of an age die of hunger.",
);

export const leavingByAge = schedule(
  "m",
  "1",
  "leaving-for-town",
  "How much likelier than others people of an age move to towns.",
);

export const townAges = schedule(
  "u",
  "1",
  "towns-of-start",
  "How much likelier than others people of an age lived in towns in 1924.",
);

export const arrestByAge = schedule("z", "1", "arrest", "How much likelier than others people of an age are arrested.");

export const readersOfStart = schedule(
  "ρ0",
  "1",
  "readers-of-start",
  "Part of the people of an age who could read in 1924.",
);

export const learnsInSchool = schedule(
  "λ1",
  "1/month",
  "learning-in-school",
  "Children of an age who learn to read in a month, were all in school.",
);

export const learnsAsAdult = schedule(
  "λ2",
  "1/month",
  "learning-as-adult",
  "People of an age who cannot read and learn it in a month of full campaign.",
);

/** Declares a sum over ages of the country, each age weighed as data/schedules.csv has it; of one sex alone if said. */
function counting(symbol: string, name: ScheduleName, says: string, sex?: "women") {
  const values = ofCohorts(name).map((value, at) => (sex === "women" && at < bands ? 0 : value));
  return table({ symbol, unit: "1", rows: nation, columns: cohort, source: readIn(name), values, says });
}

export const childbearing = counting(
  "f",
  "childbearing",
  "Children that a woman of an age bears in a year of the 1920s.",
  "women",
);

export const isBelowWorkingAge = counting("1<16", "below-16", "Whether an age is below 16.");

export const isOfWorkingAge = counting(
  "1w",
  "working-age",
  "Whether an age is a working age: 16 to 59 for men, 16 to 54 for women.",
);

export const isAdult = counting("1>16", "adult", "Whether an age is 16 to 59.");
export const isOfPrimaryAge = counting("1p", "primary-school", "Whether an age is 8 to 11.");
export const isOfLowerAge = counting("1l", "lower-school", "Whether an age is 12 to 14.");
export const isOfUpperAge = counting("1u", "upper-school", "Whether an age is 15 to 17.");
export const isOverEight = counting("1>8", "over-8", "Whether an age is 9 or more.");

export const isReader = counting(
  "1r",
  "reader-over-8",
  "Whether a reader of an age is 9 or more: of those of 5 to 9 who read, half.",
);

export const isWomanOverEight = counting("1f>8", "over-8", "Whether a cohort is of women of 9 or more.", "women");
export const isReadingWoman = counting("1fr", "reader-over-8", "Whether a reader is a woman of 9 or more.", "women");
