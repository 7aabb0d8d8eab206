import { monthNumber } from "../../ground/calendar.ts";
import { type Indicator, per, planYear1927, product, scaled, sum, type Take, yearAt } from "./figures.ts";
import { basketOf1937 } from "./weights.ts";

const common = { ledger: "actual", group: "economy", year: "mean", places: "country" } as const;

/** What indices of 1928 are set against. */
const of1928 = { unit: "index 1928=100", base: yearAt(1928) } as const;

/** Rye bread from a kilogramme of grain, and kilogrammes in a tonne. */
const bread = { ofGrain: 1.3, perTonne: 1000 } as const;

/** Cell of food processing among the branches. */
const foodProcessing = 11;

/** What townspeople spend on plain food: bread, and what they buy of peasants. */
function plainFood(take: Take): Float64Array {
  const otherFood = take("foodInServices")[0] ?? 0;
  return sum(
    take("rationMoney"),
    take("paidPrivately", "brought"),
    take("marketBuys"),
    take("townPays").map((each) => each * otherFood),
  );
}

/** The same, and processed food among manufactures. */
function foodSpending(take: Take): Float64Array {
  const processed = per(take("output", "value", [foodProcessing]), take("lightOutput"));
  return sum(plainFood(take), product(take("townBuys"), processed));
}

/** What a wage buys of that on which townspeople spent their money in 1937, at the prices that the law of the real wage takes. */
function wageByWeightsOf1937(take: Take): Float64Array {
  const { food, services, goods } = basketOf1937;
  const cost = sum(
    scaled(take("foodCost"), 1 / food),
    scaled(take("servicesCost"), 1 / services),
    scaled(take("manufacturesPrice"), 1 / goods),
  );
  return per(take("wage"), cost);
}

function allSpending(take: Take): Float64Array {
  const named = (["rationMoney", "marketBuys", "townPays", "townBuys"] as const).map((name) => take(name));
  return sum(...named, take("paidPrivately", "brought"));
}

/** Sales of shops and markets at prices of the day over the same sales at those of 1926/27. */
function allTrade(take: Take): Float64Array {
  const base = take("priceOfBase")[0] ?? 1;
  const [breadThen = 1] = take("breadPrice");
  const grain = take("soldPrivately", "brought");
  const market = take("marketPrice");
  const sold = sum(take("goodsSold"), take("rationMoney"), take("paidPrivately", "brought"), take("marketBuys"));
  const atBase = sum(
    per(take("goodsSold"), take("manufacturesPrice")),
    scaled(take("rationsOfNation"), 1 / breadThen),
    scaled(grain, 1 / base),
    per(take("marketBuys"), scaled(market, base)),
  );
  return per(sold, atBase);
}

/** Ends of the spans of years that growth of towns is reckoned over, each with its first year. */
const spans = [
  [1927, 1929],
  [1929, 1933],
  [1933, 1939],
] as const;

const firstOfSpans = monthNumber(spans[0][0], 1);

/** Yearly growth of towns since the span of years began that a month lies in. */
function townGrowth(take: Take): Float64Array {
  const towns = take("townspeople");
  const [first = 0] = take.months;
  return towns.map((now, at) => {
    const next = first + at + 1;
    const [from] = spans.find(([, last]) => next <= monthNumber(last, 1)) ?? spans[2];
    const start = monthNumber(from, 1);
    const then = towns[start - first - 1] ?? 0;
    return then > 0 ? 100 * ((now / then) ** (12 / (next - start)) - 1) : 0;
  });
}

/** What living costs and what it is spent on, who finds no work, and how towns grow. */
export const livelihood: readonly Indicator[] = [
  {
    ...common,
    series: "worker-budget-share-food",
    unit: "% of family spending",
    title: "Food in the spending of townspeople",
    measure: (take) => per(foodSpending(take), allSpending(take), 100),
  },
  {
    ...common,
    series: "state-retail-price-recalled-rye-bread",
    unit: "rubles per kg",
    title: "Price of bread in state shops",
    measure: (take) => scaled(take("breadPrice"), bread.perTonne * bread.ofGrain),
  },
  {
    ...common,
    series: "retail-price-index-all-trade",
    unit: "index 1927/28=100",
    base: planYear1927,
    title: "Prices in shops and on markets together",
    measure: allTrade,
  },
  {
    ...common,
    ...of1928,
    series: "real-wage-index-chapman-1928-weights",
    title: "Real wage, by the spending of families in the 1920s",
    measure: (take) => take("realWage"),
  },
  {
    ...common,
    ...of1928,
    series: "real-wage-index-chapman-1937-weights",
    title: "Real wage, by the spending of townspeople in 1937",
    measure: wageByWeightsOf1937,
  },
  {
    ...common,
    ...of1928,
    series: "cost-of-living-index-chapman",
    title: "Cost of living of a worker family",
    measure: (take) => take("livingCost"),
  },
  {
    ...common,
    series: "unemployment-rate",
    unit: "% of workers and employees",
    title: "Registered unemployed, of workers and employees",
    measure: (take) => per(take("registered"), take("jobs"), 100),
  },
  {
    ...common,
    series: "urban-growth-rate",
    unit: "% per year",
    year: "january",
    since: firstOfSpans + 1,
    title: "Yearly growth of towns, since 1927, 1929 and 1933",
    measure: townGrowth,
  },
];
