import { type MonthNumber, monthNumber, yearOf } from "../../ground/calendar.ts";
import { type Indicator, ofTwelveMonths, per, product, scaled, sum, type Take, yearAt } from "./figures.ts";
import { pricesOf1937 } from "./weights.ts";

const common = { ledger: "actual", group: "economy", year: "year to december", places: "country" } as const;
/** What is gained of a stock over twelve months asks for the month before them. */
const withGains = { ...common, over: 13 } as const;
const billion = 1e9;

/**
 * Weights with which one run's output is added up, in roubles of 1926/27. All are assumed: they stand for produce
 * and work that the model follows only by what bears them.
 */
const weights = {
  /** Grain eaten, at the price paid to farms with a fifth for milling. */
  grainEaten: 70,
  /** Milk, meat and hides of a head of cattle in a year. */
  cattle: 50,
  /** Potatoes and vegetables of a person in a year. */
  garden: 12,
  /** Services that go with a job, in a year. */
  services: 190,
  /** A head of cattle and a horse, as wealth. */
  cow: 60,
  horse: 100,
  /** Building work and materials from outside heavy industry that go with a rouble of its goods put up. */
  building: 1,
} as const;

/** Schools, health and administration in services; households use the rest. */
const communalServices = 0.5;
/** Building work in what is put up; the rest is machines. */
const buildingWork = 0.8;
/** Prices of building and machines of the 1950s against 1926/27, ten old roubles to a new one. */
const comparable = 0.33;
/** Years of the five-year plans. */
const plans = [
  [1929, 1932],
  [1933, 1937],
  [1938, 1941],
] as const;
/** Months of the longest of them. */
const longestPlan = 60;

/** What a stock has gained in the twelve months that end with each. */
function gained(values: Float64Array): Float64Array {
  return values.map((each, at) => each - (values[at - 12] ?? Number.NaN));
}

const cattle = (take: Take) => sum(take("householdCattle", "held"), take("collectiveCattle", "held"));
const horses = (take: Take) => sum(take("householdHorses", "held"), take("collectiveHorses", "held"));
const people = (take: Take) => sum(take("villagers"), take("townspeople"));
const peopleOfYear = (take: Take) => scaled(ofTwelveMonths(people(take)), 12);
const goods = (take: Take) => ofTwelveMonths(per(take("goodsSold"), take("manufacturesPrice")));

/** Income of twelve months by use, in roubles of 1926/27. */
function uses(take: Take) {
  const plant = ofTwelveMonths(take("investmentVolume"));
  return {
    goods: goods(take),
    food: sum(
      scaled(ofTwelveMonths(sum(take("meals", "brought"), take("townMeals"))), 1 / weights.grainEaten),
      scaled(ofTwelveMonths(cattle(take)), 12 / weights.cattle),
      scaled(ofTwelveMonths(people(take)), 12 / weights.garden),
    ),
    services: scaled(ofTwelveMonths(take("jobs")), 12 / weights.services),
    arms: scaled(ofTwelveMonths(product(take("heavyOutput"), take("armsPart"))), 1 / (take("armsPrice")[0] ?? 1)),
    army: scaled(ofTwelveMonths(take("troops")), 1 / ((take("upkeep")[0] ?? 1) * (take("wageOfBase")[0] ?? 1))),
    plant: scaled(plant, 1 / (1 + weights.building)),
    herds: sum(scaled(gained(cattle(take)), 1 / weights.cow), scaled(gained(horses(take)), 1 / weights.horse)),
  };
}

/** Prices against 1926/27 that the uses of income are weighed by. */
interface Prices {
  readonly goods: number;
  readonly food: number;
  readonly work: number;
  readonly machines: number;
}

/** Investment, national income, and what households and defence take of it, each use at a price of its own. */
function weighed(take: Take, price: Prices) {
  const { goods: sold, food, services, arms, army, plant, herds } = uses(take);
  const invested = sum(scaled(plant, 1 / price.machines), scaled(herds, 1 / price.food));
  const served = scaled(services, 1 / price.work);
  const eaten = sum(scaled(sold, 1 / price.goods), scaled(food, 1 / price.food));
  const armed = sum(scaled(arms, 1 / price.machines), scaled(army, 1 / price.work));
  return {
    invested,
    armed,
    consumed: sum(eaten, scaled(served, 1 / (1 - communalServices))),
    income: sum(invested, eaten, served, armed),
  };
}

const atBase: Prices = { goods: 1, food: 1, work: 1, machines: 1 };

/** A use of income at prices of 1937, of all uses. */
function share(take: Take, use: "invested" | "armed" | "consumed"): Float64Array {
  const parts = weighed(take, pricesOf1937);
  return per(parts[use], parts.income, 100);
}

/** The first month of the plan that a month lies in; of its year, where it lies in none. */
function planBegan(month: MonthNumber): MonthNumber {
  const year = yearOf(month);
  const [from] = plans.find(([first, last]) => year >= first && year <= last) ?? [year];
  return monthNumber(from, 1);
}

/** A flow since a plan began, with the building work that goes with it. */
function ofPlan(take: Take, flow: Float64Array): Float64Array {
  let whole = 0;
  return flow.map((each, at) => {
    const month = take.months[at] ?? 0;
    whole = planBegan(month) === month ? each : whole + each;
    return (whole * (1 + weights.building) * comparable) / billion;
  });
}

/** What is invested, and how much of all income that is, by the prices that weigh it. */
export const income: readonly Indicator[] = [
  {
    ...withGains,
    series: "accumulation-share-national-income",
    unit: "%",
    title: "Investment in national income, at prices of 1928",
    measure: (take) => per(weighed(take, atBase).invested, ofTwelveMonths(take("nationalIncome")), 100),
  },
  {
    ...withGains,
    series: "investment-share-gnp-1937-prices",
    unit: "%",
    title: "Investment in national income, at prices of 1937",
    measure: (take) => share(take, "invested"),
  },
  {
    ...withGains,
    series: "accumulation-1928-prices",
    unit: "billion rubles 1928 prices",
    title: "Investment, at prices of 1928",
    measure: (take) => scaled(weighed(take, atBase).invested, billion),
  },
  {
    ...common,
    series: "capital-investment-by-plan",
    unit: "billion rubles comparable (1970s) prices",
    reach: longestPlan,
    title: "Investment since a plan began",
    measure: (take) => ofPlan(take, take("investmentVolume")),
  },
  {
    ...common,
    series: "fixed-assets-commissioned-by-plan",
    unit: "billion rubles comparable (1970s) prices",
    reach: longestPlan,
    title: "Plant and buildings finished since a plan began",
    measure: (take) => ofPlan(take, scaled(take("plantFinished"), take("industryPart")[0] ?? 1)),
  },
  {
    ...common,
    series: "construction-works-by-plan",
    unit: "billion rubles, comparable prices, period total ending that year",
    reach: longestPlan,
    title: "Building work done since a plan began",
    measure: (take) => ofPlan(take, scaled(take("investmentVolume"), 1 / buildingWork)),
  },
  {
    ...common,
    series: "state-investment-in-industry",
    unit: "million rubles",
    title: "Investment in industry, economic years",
    year: "year to september",
    over: 12,
    measure: (take) => {
      const part = (take("industryPart")[0] ?? 1) * (1 + weights.building);
      return scaled(ofTwelveMonths(take("investmentOutlay")), 1e6 / part);
    },
  },
  {
    ...withGains,
    series: "household-consumption-share-gnp-1937-prices",
    unit: "%",
    title: "Goods, food and services of households in national income, at prices of 1937",
    measure: (take) => share(take, "consumed"),
  },
  ...["defence-share-gnp", "government-defence-share-gnp-1937-prices"].map(
    (series): Indicator => ({
      ...withGains,
      series,
      unit: "%",
      title: "Defence in national income, at prices of 1937",
      measure: (take) => share(take, "armed"),
    }),
  ),
  {
    ...common,
    series: "real-consumption-per-head-index",
    unit: "index 1928=100",
    over: 12,
    base: yearAt(1928),
    title: "Goods, food and services of households a head, at prices of 1937",
    measure: (take) => per(weighed(take, pricesOf1937).consumed, peopleOfYear(take)),
  },
  {
    ...common,
    series: "consumer-goods-per-head",
    over: 12,
    unit: "rubles 1926/27 prices per person",
    title: "Manufactures and processed food sold a head",
    measure: (take) => per(goods(take), peopleOfYear(take)),
  },
];
