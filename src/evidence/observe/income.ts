import { type Indicator, indexed, per, scaled, sum, type Take } from "./figures.ts";

const common = { ledger: "actual", group: "economy", year: "mean", regional: false } as const;
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
const firstYear = 1924;

/** The sum of each calendar year, in each of its months. */
function ofYear(values: Float64Array): Float64Array {
  return values.map((_, at) => {
    const january = at - (at % 12);
    return values.subarray(january, january + 12).reduce((total, each) => total + each, 0);
  });
}

/** What a stock gains from one December to the next, in each month of the year. */
function gained(values: Float64Array): Float64Array {
  return values.map((_, at) => {
    const january = at - (at % 12);
    const december = Math.min(january + 11, values.length - 1);
    return january > 0 ? (values[december] ?? 0) - (values[january - 1] ?? 0) : 0;
  });
}

function times(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((each, at) => each * (other[at] ?? 0));
}

/** The mean of 1937, or the last figure of a run that ends before. */
function in1937(values: Float64Array): number {
  const year = values.subarray(156, 168);
  return year.length > 0 ? year.reduce((total, each) => total + each, 0) / year.length : (values.at(-1) ?? 1);
}

const cattle = (take: Take) => sum(take("householdCattle", "held"), take("collectiveCattle", "held"));
const horses = (take: Take) => sum(take("householdHorses", "held"), take("collectiveHorses", "held"));
const people = (take: Take) => sum(take("villagers"), take("townspeople"));
const goods = (take: Take) => ofYear(per(take("goodsSold"), take("manufacturesPrice")));

/** National income by use, in roubles of 1926/27 a year. */
function uses(take: Take) {
  const plant = ofYear(take("investmentVolume"));
  return {
    goods: goods(take),
    food: sum(
      scaled(ofYear(sum(take("meals", "brought"), take("townMeals"))), 1 / weights.grainEaten),
      scaled(ofYear(cattle(take)), 12 / weights.cattle),
      scaled(ofYear(people(take)), 12 / weights.garden),
    ),
    services: scaled(ofYear(take("jobs")), 12 / weights.services),
    arms: scaled(ofYear(times(take("heavyOutput"), take("armsPart"))), 1 / (take("armsPrice")[0] ?? 1)),
    army: scaled(ofYear(take("troops")), 1 / ((take("upkeep")[0] ?? 1) * (take("wageOfBase")[0] ?? 1))),
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

/** Part of farm produce that is sold at the price of the market, by which the price of 1937 is averaged. */
const onMarket = 0.25;
function pricesOf1937(take: Take): Prices {
  const base = take("priceOfBase")[0] ?? 1;
  const state = in1937(take("statePrice")) / base;
  const market = in1937(take("marketPrice")) / base;
  return {
    goods: in1937(take("manufacturesPrice")),
    food: (1 - onMarket) * state + onMarket * market,
    work: in1937(take("wage")) / (take("wageOfBase")[0] ?? 1),
    machines: in1937(take("machinePrice")),
  };
}

/** A use of income at prices of 1937, of all uses. */
function share(take: Take, use: "invested" | "armed" | "consumed"): Float64Array {
  const parts = weighed(take, pricesOf1937(take));
  return per(parts[use], parts.income, 100);
}

/** The sum of each economic year, October to September, in the months of the calendar year in which it ends. */
function economicYear(values: Float64Array): Float64Array {
  return values.map((_, at) => {
    const october = at - (at % 12) - 3;
    const part = values.subarray(Math.max(0, october), october + 12);
    return part.reduce((total, each) => total + each, 0);
  });
}

/** A flow from the first year of a plan to the year's end, with the building work that goes with it. */
function ofPlan(flow: Float64Array): Float64Array {
  const year = ofYear(flow);
  return year.map((_, at) => {
    const now = firstYear + Math.floor(at / 12);
    const [from] = plans.find(([first, last]) => now >= first && now <= last) ?? [now];
    let total = 0;
    for (let each = from; each <= now; each++) total += year[(each - firstYear) * 12] ?? 0;
    return (total * (1 + weights.building) * comparable) / billion;
  });
}

/** What is invested, and how much of all income that is, by the prices that weigh it. */
export const income: readonly Indicator[] = [
  {
    ...common,
    series: "accumulation-share-national-income",
    unit: "%",
    title: "Investment in national income, at prices of 1928",
    measure: (take) => per(weighed(take, atBase).invested, ofYear(take("nationalIncome")), 100),
  },
  {
    ...common,
    series: "investment-share-gnp-1937-prices",
    unit: "%",
    title: "Investment in national income, at prices of 1937",
    measure: (take) => share(take, "invested"),
  },
  {
    ...common,
    series: "accumulation-1928-prices",
    unit: "billion rubles 1928 prices",
    title: "Investment, at prices of 1928",
    measure: (take) => scaled(weighed(take, atBase).invested, billion),
  },
  {
    ...common,
    series: "capital-investment-by-plan",
    unit: "billion rubles comparable (1970s) prices",
    title: "Investment since a plan began",
    measure: (take) => ofPlan(take("investmentVolume")),
  },
  {
    ...common,
    series: "fixed-assets-commissioned-by-plan",
    unit: "billion rubles comparable (1970s) prices",
    title: "Plant and buildings finished since a plan began",
    measure: (take) => ofPlan(scaled(take("plantFinished"), take("industryPart")[0] ?? 1)),
  },
  {
    ...common,
    series: "construction-works-by-plan",
    unit: "billion rubles, comparable prices, period total ending that year",
    title: "Building work done since a plan began",
    measure: (take) => ofPlan(scaled(take("investmentVolume"), 1 / buildingWork)),
  },
  {
    ...common,
    series: "state-investment-in-industry",
    unit: "million rubles",
    title: "Investment in industry, economic years",
    measure: (take) => {
      const part = (take("industryPart")[0] ?? 1) * (1 + weights.building);
      return scaled(economicYear(take("investmentOutlay")), 1e6 / part);
    },
  },
  {
    ...common,
    series: "household-consumption-share-gnp-1937-prices",
    unit: "%",
    title: "Goods, food and services of households in national income, at prices of 1937",
    measure: (take) => share(take, "consumed"),
  },
  ...["defence-share-gnp", "government-defence-share-gnp-1937-prices"].map(
    (series): Indicator => ({
      ...common,
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
    title: "Goods, food and services of households a head, at prices of 1937",
    measure: (take) => indexed(per(weighed(take, pricesOf1937(take)).consumed, people(take)), 48, 12),
  },
  {
    ...common,
    series: "consumer-goods-per-head",
    unit: "rubles 1926/27 prices per person",
    title: "Manufactures and processed food sold, a head",
    measure: (take) => per(goods(take), people(take)),
  },
];
