import { table } from "../../ground/table.ts";
import { cohort, nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { fixed } from "../declare.ts";

/** Bands of five years: 0-4, 5-9, ... 65-69, and 70 and over. */
const bands = 15;
const last = bands - 1;

/** A number for each cohort, men first. */
function byAge(men: readonly number[], women: readonly number[] = men): readonly number[] {
  return [...men, ...women];
}

/** A square of numbers of each cohort for each cohort, the same for both sexes, who do not mix. */
function betweenBands(of: (to: number, from: number) => number): readonly number[] {
  const cells = 2 * bands;
  return Array.from({ length: cells * cells }, (_, at) => {
    const [to, from] = [Math.floor(at / cells), at % cells];
    return to < bands === from < bands ? of(to % bands, from % bands) : 0;
  });
}

/** Months that a band lasts. */
const monthsOfBand = 60;

/**
 * How many people stand at a band's upper edge, of those in the bands around it, for each in a band: a parabola
 * through three bands. Were all of a band taken to be spread evenly, a small generation would blur in ten years.
 */
function atUpperEdge(of: number, from: number): number {
  if (of === last) return 0;
  if (of === 0) return from <= 1 ? 0.5 : 0;
  if (of === last - 1) return from === of ? 1.5 : from === of - 1 ? -0.5 : 0;
  return [-1 / 8, 6 / 8, 3 / 8][from - of + 1] ?? 0;
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

/** People who outlive three years, of a band, in the 1920s. */
const outliveThreeYears = [0.86, 0.975, 0.985, 0.98, 0.975, 0.975, 0.97, 0.97, 0.965, 0.96, 0.95, 0.93, 0.9, 0.85, 0.7];
/** Part of a band that was in the band below three years before. */
const fromBelow = 3 / 5;

export const threeYearsYounger = table({
  symbol: "A-3",
  unit: "1",
  rows: cohort,
  columns: cohort,
  source: cite("lorimer-1946", "ages of 1926; survival recalled and rounded"),
  says: "People of each age in January 1924, for each of the ages counted three years later.",
  values: betweenBands((then, counted) => {
    const alive = outliveThreeYears[then] ?? 1;
    if (then === last) return counted === last ? 0.75 / alive : 0;
    if (counted === then) return (1 - fromBelow) / alive;
    return counted === then + 1 ? (then === last - 1 ? 0.35 : fromBelow) / alive : 0;
  }),
});

/** Men for a thousand people of both sexes in 1926, by age. */
const men = [506, 505, 500, 488, 478, 472, 470, 476, 486, 482, 470, 452, 446, 440, 415];
export const sexOfAge = table({
  symbol: "s",
  unit: "1",
  rows: cohort,
  columns: cohort,
  source: cite("census-1926", "sexes by age; recalled and rounded, 935 men for 1,000 women of all ages"),
  says: "Part of the people of an age who are of a cohort's sex.",
  values: Array.from({ length: 4 * bands * bands }, (_, at) => {
    const [of, from] = [Math.floor(at / (2 * bands)), at % (2 * bands)];
    if (of !== from) return 0;
    const part = (men[of % bands] ?? 500) / 1000;
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

/** Declares how likely something is at each age, against other ages. */
function schedule(of: {
  readonly symbol: string;
  readonly says: string;
  readonly source: ReturnType<typeof cite>;
  readonly men: readonly number[];
  readonly women?: readonly number[];
}) {
  const { men: ofMen, women = ofMen, ...rest } = of;
  return table({ ...rest, unit: "1", rows: cohort, columns: nation, values: byAge(ofMen, women) });
}

export const newborn = schedule({
  symbol: "β0",
  says: "Part of the newborn who are of a cohort: 105 boys for 100 girls.",
  source: cite("andreev-darskii-kharkova-1993", "sexes at birth"),
  men: [105 / 205, ...new Array<number>(last).fill(0)],
  women: [100 / 205, ...new Array<number>(last).fill(0)],
});
export const mortality = schedule({
  symbol: "μ",
  says: "Deaths of a thousand people of an age in a usual year of the 1920s.",
  source: cite("andreev-darskii-kharkova-1993", "life tables of 1926-27; recalled and rounded"),
  men: [86, 8.4, 4.2, 5.2, 7.4, 8, 8.7, 10.2, 12.6, 16, 21.5, 29, 41, 60, 120],
  women: [77, 8, 4.1, 4.9, 6.4, 7.2, 7.7, 8.4, 9.3, 11, 14.8, 20.6, 32, 50, 108],
});
export const hungerByAge = schedule({
  symbol: "μh",
  says: "How much likelier than others people of an age die of hunger.",
  source: cite("davies-wheatcroft-2004", "ch. 12: small children, the old, and men before women; sizes assumed"),
  men: [3.2, 1, 0.7, 0.7, 0.8, 0.9, 0.9, 1, 1.1, 1.3, 1.6, 1.9, 2.3, 2.7, 3.2],
  women: [2.9, 0.9, 0.6, 0.5, 0.5, 0.5, 0.5, 0.6, 0.6, 0.8, 1, 1.3, 1.7, 2.1, 2.7],
});
export const leavingByAge = schedule({
  symbol: "m",
  says: "How much likelier than others people of an age move to towns.",
  source: cite("lorimer-1946", "ages of those who came to towns; sizes assumed"),
  men: [0.7, 0.6, 0.8, 2.6, 2.8, 2, 1.4, 1, 0.8, 0.6, 0.45, 0.35, 0.3, 0.25, 0.2],
  women: [0.7, 0.6, 0.8, 2.3, 2.2, 1.5, 1, 0.75, 0.6, 0.5, 0.45, 0.4, 0.4, 0.35, 0.3],
});
export const townAges = schedule({
  symbol: "u",
  says: "How much likelier than others people of an age lived in towns in 1924.",
  source: cite("census-1926", "ages of townspeople; sizes assumed"),
  men: [0.75, 0.75, 0.8, 1.15, 1.4, 1.4, 1.3, 1.2, 1.15, 1, 0.9, 0.75, 0.65, 0.6, 0.5],
  women: [0.75, 0.75, 0.8, 1.15, 1.25, 1.25, 1.2, 1.1, 1.05, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7],
});
export const arrestByAge = schedule({
  symbol: "z",
  says: "How much likelier than others people of an age are arrested.",
  source: cite("zemskov-1991", "prisoners by sex and age; sizes assumed"),
  men: [0, 0, 0, 0.6, 2, 2.2, 2.2, 2, 1.8, 1.6, 1.2, 0.9, 0.6, 0.3, 0.1],
  women: [0, 0, 0, 0.06, 0.2, 0.22, 0.22, 0.2, 0.17, 0.14, 0.1, 0.08, 0.05, 0.02, 0],
});
export const childbearing = table({
  symbol: "f",
  unit: "1",
  rows: nation,
  columns: cohort,
  source: cite("andreev-darskii-kharkova-1993", "births by women's ages, 1926-27; recalled and rounded"),
  says: "Children that a woman of an age bears in a year of the 1920s.",
  values: byAge(
    new Array<number>(bands).fill(0),
    [0, 0, 0, 0.033, 0.26, 0.275, 0.23, 0.17, 0.095, 0.03, 0, 0, 0, 0, 0],
  ),
});

/** Declares which part of each age counts for a sum of the country. */
function counting(of: {
  readonly symbol: string;
  readonly says: string;
  readonly men: readonly number[];
  readonly women?: readonly number[];
}) {
  const { men: ofMen, women = ofMen, ...rest } = of;
  return table({
    ...rest,
    unit: "1",
    rows: nation,
    columns: cohort,
    source: assumed("definition: parts of a band of five years"),
    values: byAge(ofMen, women),
  });
}
const none: readonly number[] = new Array<number>(bands).fill(0);
const filled = (from: number, to: number, first = 1, final = 1): readonly number[] =>
  none.map((_, band) => (band < from || band > to ? 0 : band === from ? first : band === to ? final : 1));

export const isBelowWorkingAge = counting({
  symbol: "1<16",
  says: "Whether an age is below 16.",
  men: filled(0, 3, 1, 0.2),
});
export const isOfWorkingAge = counting({
  symbol: "1w",
  says: "Whether an age is a working age: 16 to 59 for men, 16 to 54 for women.",
  men: filled(3, 11, 0.8, 1),
  women: filled(3, 10, 0.8, 1),
});
export const isAdult = counting({ symbol: "1>16", says: "Whether an age is 16 to 59.", men: filled(3, 11, 0.8, 1) });

/** A number for each of the first bands, and none for the others. */
const young = (...of: readonly number[]): readonly number[] => none.map((_, band) => of[band] ?? 0);
export const isOfPrimaryAge = counting({ symbol: "1p", says: "Whether an age is 8 to 11.", men: young(0, 0.4, 0.4) });
export const isOfLowerAge = counting({ symbol: "1l", says: "Whether an age is 12 to 14.", men: young(0, 0, 0.6) });
export const isOfUpperAge = counting({ symbol: "1u", says: "Whether an age is 15 to 17.", men: young(0, 0, 0, 0.6) });
export const isOverEight = counting({ symbol: "1>8", says: "Whether an age is 9 or more.", men: filled(1, last, 0.2) });
export const isReader = counting({
  symbol: "1r",
  says: "Whether a reader of an age is 9 or more: of those of 5 to 9 who read, half.",
  men: filled(1, last, 0.5),
});
export const isWomanOverEight = counting({
  symbol: "1f>8",
  says: "Whether a cohort is of women of 9 or more.",
  men: none,
  women: filled(1, last, 0.2),
});
export const isReadingWoman = counting({
  symbol: "1fr",
  says: "Whether a reader is a woman of 9 or more.",
  men: none,
  women: filled(1, last, 0.5),
});
export const readersOfStart = schedule({
  symbol: "ρ0",
  says: "Part of the people of an age who could read in 1924.",
  source: cite("census-1926", "literacy by age and sex; recalled and rounded"),
  men: [0, 0.13, 0.53, 0.63, 0.7, 0.72, 0.7, 0.67, 0.62, 0.56, 0.5, 0.44, 0.39, 0.34, 0.3],
  women: [0, 0.1, 0.4, 0.43, 0.43, 0.4, 0.36, 0.31, 0.27, 0.22, 0.18, 0.15, 0.12, 0.1, 0.08],
});
export const learnsInSchool = table({
  symbol: "λ1",
  unit: "1/month",
  rows: cohort,
  columns: nation,
  source: assumed("three in four of the ages of primary school read by the second form"),
  says: "Children of an age who learn to read in a month, were all in school.",
  values: byAge([0, 0.008, 0.035, 0.01, ...new Array<number>(bands - 4).fill(0)]),
});
export const learnsAsAdult = table({
  symbol: "λ2",
  unit: "1/month",
  rows: cohort,
  columns: nation,
  source: cite("likbez-ua", "courses for adults to 50; pace assumed"),
  says: "People of an age who cannot read and learn it in a month of full campaign.",
  values: byAge([0, 0, 0.004, 0.011, 0.011, 0.01, 0.009, 0.008, 0.007, 0.006, 0.002, 0.002, 0.001, 0.001, 0]),
});
