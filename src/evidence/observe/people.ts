import { monthNumber } from "../../ground/calendar.ts";
import { addedSince, type Indicator, millions, per, product, scaled, sum, type Take, yearAt } from "./figures.ts";

const common = { ledger: "actual", group: "economy", places: "country" } as const;
const share = { ...common, unit: "%", year: "january" } as const;
const january1927 = monthNumber(1927, 1);

/** Bands of five years for each sex; see the ages of the model. */
const bands = Array.from({ length: 15 }, (_, band) => band);
const women = bands.map((band) => band + 15);
const everybody = (take: Take) => take("peopleOfAge");
const ofBands = (take: Take, cells: readonly number[]) => take("peopleOfAge", "value", cells);

/** Men for a thousand women of the bands from one to another. */
function sexes(ages: string, from: number, to: number): Indicator {
  const [men, ofWomen] = [bands.slice(from, to + 1), women.slice(from, to + 1)];
  return {
    ...common,
    series: `males-per-1000-females-${ages}`,
    unit: "per 1000",
    year: "january",
    title: `Men for each thousand women, ${ages === "all" ? "all ages" : `aged ${ages}`}`,
    measure: (take) => per(ofBands(take, men), ofBands(take, ofWomen), 1000),
  };
}

/** Part of the people who are of a band of five years. */
function ageShare(ages: string, band: number): Indicator {
  return {
    ...common,
    series: `age-share-${ages}`,
    unit: "% of population",
    year: "january",
    title: `People aged ${ages.replace("plus", " and over")}`,
    measure: (take) => per(ofBands(take, [band, band + 15]), everybody(take), 100),
  };
}

const deathsByAge = [
  "villagersDieOfAge",
  "villagersStarveOfAge",
  "townspeopleDieOfAge",
  "townspeopleStarveOfAge",
  "heldDieOfAge",
] as const;
const dead = (take: Take, band: number) => sum(...deathsByAge.map((name) => take(name, "value", [band, band + 15])));

/** Years that a person born into a month's mortality would live, by a life table of five years. */
function lifeExpectancy(take: Take): Float64Array {
  const rates = bands.map((band) => per(dead(take, band), ofBands(take, [band, band + 15]), 12));
  return everybody(take).map((_, at) => {
    let [alive, lived] = [1, 0];
    rates.forEach((rates, band) => {
      const rate = rates[at] ?? 0;
      const livedByTheDead = band === 0 ? 1.2 : 2.5;
      const dies = band === bands.length - 1 ? 1 : Math.min(1, (5 * rate) / (1 + (5 - livedByTheDead) * rate));
      lived += band === bands.length - 1 ? alive / Math.max(rate, 0.01) : alive * (5 - dies * (5 - livedByTheDead));
      alive *= 1 - dies;
    });
    return lived;
  });
}

const grownBy = (series: string, title: string, measure: (take: Take) => Float64Array) =>
  ({ ...common, series, unit: "million persons", year: "january", title, measure }) as const;
/** Growth of towns since January 1927, in millions. */
const grownSince1927 = (series: string, title: string, flow: (take: Take) => Float64Array): Indicator => ({
  ...grownBy(series, title, (take) => millions(addedSince(january1927, take, flow(take)))),
  since: january1927,
});
const gained = (stock: Float64Array) => stock.map((each, at) => each - (stock[at - 1] ?? each));
const naturally = (take: Take) => sum(take("townBorn"), scaled(take("townDie"), -1), scaled(take("townStarve"), -1));

const villageShare = (take: Take, part: Float64Array) => per(part, everybody(take), 100);
const collective = (take: Take) => per(take("memberHouseholds"), take("livingHouseholds"));
const inVillages = (take: Take) => take("villagersOfAge");

/** Who the people are: their ages and sexes, how long they live, where they moved, what class the state counted them in. */
export const people: readonly Indicator[] = [
  grownBy("census-population", "People, by the census", (take) => millions(everybody(take))),
  ...bands.map((band) => ageShare(band === 14 ? "70plus" : `${5 * band}-${5 * band + 4}`, band)),
  {
    ...share,
    series: "age-share-below-working-age",
    title: "People below 16",
    measure: (take) => per(take("belowWorkingAge"), everybody(take), 100),
  },
  {
    ...share,
    series: "age-share-working-age",
    title: "Men of 16 to 59 and women of 16 to 54",
    measure: (take) => per(take("ofWorkingAge"), everybody(take), 100),
  },
  sexes("all", 0, 14),
  ...[0, 1, 2, 3, 4, 5, 6].map((decade) => sexes(`${10 * decade}-${10 * decade + 9}`, 2 * decade, 2 * decade + 1)),
  {
    ...common,
    group: "toll",
    series: "life-expectancy-at-birth",
    unit: "years",
    year: "mean",
    title: "Life expectancy at birth",
    measure: lifeExpectancy,
  },
  {
    ...common,
    group: "toll",
    series: "child-mortality",
    unit: "per 1000",
    year: "mean",
    title: "Children under 5 who died in a year, of a thousand",
    measure: (take) => per(dead(take, 0), ofBands(take, [0, 15]), 12000),
  },
  {
    ...common,
    series: "fertility-index",
    unit: "index 1926=100",
    year: "mean",
    base: yearAt(1926),
    title: "Fertility of women, the effect of their ages taken out",
    measure: (take) => take("fertilityOfWomen"),
  },
  {
    ...common,
    series: "urban-net-migration",
    unit: "thousand persons",
    year: "sum",
    title: "Villagers who came to towns",
    measure: (take) => scaled(take("arrivals"), 1000),
  },
  grownSince1927("urban-growth-from-migration-1926-39", "Townspeople who came since January 1927", (take) =>
    take("arrivals"),
  ),
  grownSince1927("urban-growth-natural-1926-39", "Births above deaths in towns since January 1927", naturally),
  grownSince1927("urban-growth-total-1926-39", "Growth of towns since January 1927", (take) =>
    gained(take("townspeople")),
  ),
  {
    ...share,
    series: "class-share-collective-farmers-coop-artisans",
    title: "People in collective farms, with families",
    measure: (take) => villageShare(take, product(collective(take), inVillages(take))),
  },
  {
    ...share,
    series: "class-share-individual-peasants-artisans",
    title: "Individual peasants, with families",
    measure: (take) =>
      villageShare(
        take,
        product(
          collective(take).map((each) => 1 - each),
          inVillages(take),
        ),
      ),
  },
  {
    ...share,
    series: "class-share-workers-employees-families",
    title: "Townspeople, who live from wages, with families",
    measure: (take) => villageShare(take, take("townspeopleOfAge")),
  },
];
