import type { QuantityName } from "../../generated/names.ts";
import { difference, type Indicator, millions, per, scaled, type Take } from "./figures.ts";

const common = { ledger: "actual", group: "economy", places: "country" } as const;
const yearly = { ...common, year: "mean" } as const;
const schoolYear = { ...common, year: "october", unit: "thousand persons" } as const;

/** Jobs of a branch that are filled. */
const filled = (take: Take, ...jobs: readonly QuantityName[]): Float64Array =>
  take("jobs").map(
    (each, at) => (each * jobs.reduce((sum, name) => sum + (take(name)[at] ?? 0), 0)) / (take("jobsOffered")[at] || 1),
  );
const employed = (branch: string, title: string, ...jobs: readonly QuantityName[]): Indicator => ({
  ...yearly,
  series: `employment-${branch}`,
  unit: "thousand persons, annual mean",
  title,
  measure: (take) => scaled(filled(take, ...jobs), 1e3),
});
const women = (branch: string, title: string, jobs: QuantityName, likely: QuantityName): Indicator => ({
  ...yearly,
  series: `women-share-${branch}`,
  unit: "%",
  title,
  measure: (take) => {
    const scale = take("womenScale");
    return per(
      take(likely).map((each, at) => each * (scale[at] ?? 0)),
      filled(take, jobs),
      100,
    );
  },
});
const workersOf = (series: string, title: string, jobs: QuantityName): Indicator => ({
  ...yearly,
  series,
  unit: "million persons",
  title,
  measure: (take) => scaled(filled(take, jobs), 1e6 / productionShare),
});
/** Workers of all hands in production; the rest are engineers, clerks and attendants. */
const productionShare = 0.8;

/** Who works for wages, where, how they are held to it, what they do, and what they live in; and who learns. */
export const labour: readonly Indicator[] = [
  {
    ...yearly,
    series: "employment-industry",
    unit: "million persons",
    title: "Workers and employees in industry",
    measure: (take) => millions(filled(take, "factoryJobs")),
  },
  workersOf("workers-in-industry", "Workers in industry", "factoryJobs"),
  workersOf("workers-in-construction", "Workers on building sites", "buildingJobs"),
  workersOf("workers-in-state-farms", "Workers on state farms", "ruralJobs"),
  {
    ...yearly,
    series: "workers-only",
    unit: "million persons",
    title: "Workers, office employees not counted",
    measure: (take) => millions(take("workersAtWork")),
  },
  employed("trade-catering-supply", "Employed in trade and catering", "shopJobs"),
  employed("education", "Employed in education", "schoolJobs"),
  employed("health", "Employed in health care", "careJobs"),
  employed("administration", "Employed in administration", "officeJobs"),
  women("industry", "Women in industry", "factoryJobs", "womenLikelyInFactories"),
  women("construction", "Women on building sites", "buildingJobs", "womenLikelyInBuilding"),
  women("transport-communications", "Women in transport", "haulageJobs", "womenLikelyInHaulage"),
  women("trade-catering", "Women in trade", "shopJobs", "womenLikelyInShops"),
  women("education", "Women in education", "schoolJobs", "womenLikelyInSchools"),
  women("health", "Women in health care", "careJobs", "womenLikelyInCare"),
  women("administration", "Women in administration", "officeJobs", "womenLikelyInOffices"),
  women("state-farms-mts", "Women on state farms", "ruralJobs", "womenLikelyOnFarms"),
  {
    ...yearly,
    series: "women-share-total",
    unit: "%",
    title: "Women among wage-earners",
    measure: (take) => per(take("womenAtWork"), take("jobs"), 100),
  },
  {
    ...yearly,
    series: "women-employed",
    unit: "million persons",
    title: "Women in paid work",
    measure: (take) => millions(take("womenAtWork")),
  },
  {
    ...yearly,
    series: "participation-towns",
    unit: "%",
    title: "Townspeople of 16 to 59 who work or seek work",
    measure: (take) => per(townEarners(take), take("townAdults"), 100),
  },
  {
    ...common,
    series: "labour-entrants-annual",
    year: "sum",
    unit: "million persons",
    title: "People who entered paid work",
    measure: (take) => millions(take("entrants")),
  },
  {
    ...common,
    series: "peasant-entrants-annual",
    year: "sum",
    unit: "million persons",
    title: "Peasants who entered paid work",
    measure: (take) => millions(take("peasantEntrants")),
  },
  {
    ...common,
    series: "labour-turnover-separations",
    year: "sum",
    unit: "per 100 workers per year",
    title: "Workers who left their job in a year, of a hundred",
    measure: (take) => scaled(take("turnover"), 1 / 100),
  },
  {
    ...yearly,
    series: "absenteeism-unexcused",
    unit: "days per worker per year",
    title: "Days missed without excuse",
    measure: (take) => scaled(take("absentDays"), 1 / 265),
  },
  {
    ...common,
    series: "normal-working-day",
    year: "none",
    unit: "hours",
    title: "Hours of the working day",
    measure: (take) => take("workingDay"),
  },
  {
    ...yearly,
    series: "effort-index",
    unit: "index, by the hour=100",
    title: "Effort of a worker",
    measure: (take) => scaled(take("effortOfWorker"), 0.01),
  },
  {
    ...yearly,
    series: "wage-decile-ratio",
    unit: "1",
    title: "Wage of the best paid tenth over that of the worst paid tenth",
    measure: (take) => take("wageSpread"),
  },
  {
    ...yearly,
    series: "living-space-per-head",
    unit: "m2 per person",
    title: "Living space for each townsperson",
    measure: (take) => take("spacePerHead"),
  },
  {
    ...yearly,
    series: "families-with-more-than-one-room",
    unit: "%",
    title: "Town families with more than one room",
    measure: (take) => scaled(take("roomyHomes"), 0.01),
  },
  {
    ...schoolYear,
    series: "pupils-general-schools",
    title: "Pupils in general schools",
    measure: (take) => scaled(take("pupils"), 1e3),
  },
  {
    ...schoolYear,
    series: "students-secondary-specialised",
    title: "Students of secondary specialised schools",
    measure: (take) => scaled(take("studentsSpecialised"), 1e3),
  },
  {
    ...schoolYear,
    series: "students-higher-education",
    title: "Students in higher education",
    measure: (take) => scaled(take("studentsHigher"), 1e3),
  },
  {
    ...schoolYear,
    series: "specialists-higher-education",
    title: "Specialists with higher education",
    measure: (take) => scaled(take("specialists"), 1e3),
  },
  { ...schoolYear, series: "engineers", title: "Engineers", measure: (take) => scaled(take("engineers"), 1e3) },
  {
    ...common,
    series: "literacy-rate",
    year: "january",
    unit: "%",
    title: "People of 9 and over who can read",
    measure: (take) => per(take("readers"), take("peopleOverEight"), 100),
  },
  {
    ...common,
    series: "literacy-rate-women",
    year: "january",
    unit: "%",
    title: "Women of 9 and over who can read",
    measure: (take) => per(take("readingWomen"), take("womenOverEight"), 100),
  },
  {
    ...common,
    series: "literacy-rate-men",
    year: "january",
    unit: "%",
    title: "Men of 9 and over who can read",
    measure: (take) =>
      per(
        difference(take("readers"), take("readingWomen")),
        difference(take("peopleOverEight"), take("womenOverEight")),
        100,
      ),
  },
];

/** Those who work or seek work in towns: all of them, less the hands of villages. */
function townEarners(take: Take): Float64Array {
  return difference(take("labourForce"), take("villagersAtWages"));
}
