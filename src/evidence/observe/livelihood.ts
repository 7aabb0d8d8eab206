import { type Indicator, indexed, per, scaled, sum, type Take } from "./figures.ts";

const common = { ledger: "actual", group: "economy", year: "mean", regional: false } as const;

/** October 1927 to September 1928 in a run that begins in January 1924: the plan year that prices are set against. */
const of1927To1928 = [45, 12] as const;
/** January 1928, and the months of that year. */
const of1928 = [48, 12] as const;

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
  return sum(
    plainFood(take),
    take("townBuys").map((each, at) => each * (processed[at] ?? 0)),
  );
}

/** The mean of 1937, or the last figure of a run that ends before. */
function in1937(values: Float64Array): number {
  const year = values.subarray(156, 168);
  return year.length > 0 ? year.reduce((total, each) => total + each, 0) / year.length : (values.at(-1) ?? 1);
}

/** What a wage buys of that on which townspeople spent their money in 1937, at the prices that the law of the real wage takes. */
function wageByWeightsOf1937(take: Take): Float64Array {
  const otherFood = take("foodInServices")[0] ?? 0;
  const basket = [
    [plainFood(take), take("foodCost")],
    [scaled(take("townPays"), 1 / (1 - otherFood)), take("servicesCost")],
    [take("townBuys"), take("manufacturesPrice")],
  ] as const;
  const cost = sum(...basket.map(([spent, price]) => scaled(price, in1937(price) / in1937(spent))));
  return per(take("wage"), cost);
}

function allSpending(take: Take): Float64Array {
  const named = ["rationMoney", "marketBuys", "townPays", "townBuys"].map((name) => take(name));
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

/** Yearly growth of towns since the span of years began that a month lies in. */
function townGrowth(take: Take): Float64Array {
  const towns = take("townspeople");
  return towns.map((now, at) => {
    const month = at + 1;
    const [from] = spans.find(([, last]) => month <= (last - 1924) * 12) ?? spans[2];
    const start = (from - 1924) * 12;
    const then = towns[start - 1] ?? 0;
    return month > start && then > 0 ? 100 * ((now / then) ** (12 / (month - start)) - 1) : 0;
  });
}

/** What living costs and what it is spent on, who finds no work, and how towns grow. */
export const livelihood: readonly Indicator[] = [
  {
    ...common,
    series: "worker-budget-share-food",
    unit: "% of family spending",
    title: "Food in what townspeople spend",
    measure: (take) => per(foodSpending(take), allSpending(take), 100),
  },
  {
    ...common,
    series: "state-retail-price-recalled-rye-bread",
    unit: "rubles per kg",
    title: "Bread in the shops of the state",
    measure: (take) => scaled(take("breadPrice"), bread.perTonne * bread.ofGrain),
  },
  {
    ...common,
    series: "retail-price-index-all-trade",
    unit: "index 1927/28=100",
    title: "Prices in shops and on markets together",
    measure: (take) => indexed(allTrade(take), ...of1927To1928),
  },
  {
    ...common,
    series: "real-wage-index-chapman-1928-weights",
    unit: "index 1928=100",
    title: "Real wage, by what families lived on in the 1920s",
    measure: (take) => indexed(take("realWage"), ...of1928),
  },
  {
    ...common,
    series: "real-wage-index-chapman-1937-weights",
    unit: "index 1928=100",
    title: "Real wage, by what townspeople bought in 1937",
    measure: (take) => indexed(wageByWeightsOf1937(take), ...of1928),
  },
  {
    ...common,
    series: "cost-of-living-index-chapman",
    unit: "index 1928=100",
    title: "Cost of what a worker family lives on",
    measure: (take) => indexed(take("livingCost"), ...of1928),
  },
  {
    ...common,
    series: "unemployment-rate",
    unit: "% of workers and employees",
    title: "People on the registers, of workers and employees",
    measure: (take) => per(take("registered"), take("jobs"), 100),
  },
  {
    ...common,
    series: "urban-growth-rate",
    unit: "% per year",
    year: "january",
    title: "Growth of towns a year, since 1927, 1929 and 1933",
    measure: townGrowth,
  },
];
