import type { QuantityName } from "../../generated/names.ts";
import { type Indicator, per, product, scaled, sum, type Take, yearAt } from "./figures.ts";

const common = { ledger: "actual", group: "economy", year: "sum", places: "country" } as const;
const billion = 1e9;

/** Manufactures against farm produce in 1913, with the price ratio of 1926/27 as 1. */
const goodsIn1913 = 0.8;
/** Marketed and home meat of a head of cattle in a year, in kilogrammes, with pigs and sheep; from diets of 1925-26. */
const meat = { inTowns: 21, inVillages: 42 } as const;
const perDay = 1000 / 365;

/** Produce beside grain that the state buys, at prices of 1926/27. */
const otherProduce = (take: Take) =>
  per(sum(take("otherEarned", "brought"), per(take("paidToFarms"), priceOfCrops(take))), take("grainPrice"));
function priceOfCrops(take: Take): Float64Array {
  const follow = take("cropPriceFollows")[0] ?? 0;
  return take("manufacturesPrice").map((each) => each ** follow);
}
const grainSold = (take: Take) => sum(take("procured"), take("soldPrivately", "brought"));
/** Market produce at the prices of 1926/27: takings over the price of food on the market. */
const marketProduce = (take: Take) => {
  const base = take("priceOfBase")[0] ?? 1;
  return per(take("marketBuys"), scaled(take("marketPrice"), base));
};
const goodsBought = (take: Take) => sum(take("spentOnGoods", "brought"), take("farmsBuy"));
const machines = (take: Take) => {
  const drive = take("tractorDrive");
  const part = take("investedPart")[0] ?? 1;
  return take("heavyOutput").map((each, at) => each * part * (drive[at] ?? 0));
};

/** What farms sell, at the prices of 1926/27. */
function sales(take: Take): Float64Array {
  const base = take("priceOfBase")[0] ?? 1;
  return sum(scaled(grainSold(take), 1 / base), otherProduce(take), marketProduce(take));
}

/** What farms sell at prices of the day. */
const receipts = (take: Take) => {
  return sum(
    product(take("procured"), take("statePrice")),
    take("paidPrivately", "brought"),
    take("otherEarned", "brought"),
    take("paidToFarms"),
    take("marketBuys"),
  );
};

function surplusAt(take: Take, goodsPrice: number): Float64Array {
  const bought = sum(per(goodsBought(take), take("manufacturesPrice")), machines(take));
  return scaled(sum(sales(take), scaled(bought, -1 / goodsPrice)), billion);
}

function surplusNow(take: Take): Float64Array {
  const price = take("machinePrice");
  const plant = machines(take).map((each, at) => each * (price[at] ?? 1));
  return scaled(sum(receipts(take), scaled(sum(goodsBought(take), plant), -1)), billion);
}

/** The price that farms realise for what they sell, against that of manufactures. */
const terms = (take: Take) => per(per(receipts(take), sales(take)), take("manufacturesPrice"));
const cattle = (take: Take) => sum(take("householdCattle", "held"), take("collectiveCattle", "held"));
const eaten = (of: QuantityName, kilogrammes: number) => (take: Take) => per(cattle(take), take(of), kilogrammes);

/** What passes between farms and the rest of the country, and what is eaten of animals. */
export const farms: readonly Indicator[] = [
  ...(
    [
      ["net-farm-surplus-1913-prices", "at prices of 1913", (take: Take) => surplusAt(take, goodsIn1913)],
      ["net-farm-surplus-1928-prices", "at prices of 1928", (take: Take) => surplusAt(take, 1)],
      ["net-farm-surplus-current-prices", "at prices of the day, the market included", surplusNow],
    ] as const
  ).map(([series, prices, measure]) => ({
    ...common,
    series,
    unit: "billion rubles",
    title: `Sales of farms beyond the goods and machines that they get, ${prices}`,
    measure,
  })),
  {
    ...common,
    series: "farm-terms-of-trade",
    unit: "index 1928=100",
    base: yearAt(1928),
    year: "mean",
    title: "Prices that farms get, against those of manufactures",
    measure: terms,
  },
  {
    ...common,
    series: "farm-money-income",
    unit: "billion rubles",
    title: "Income in money of households and collective farms from all sales",
    measure: (take) => scaled(receipts(take), billion),
  },
  {
    ...common,
    series: "kolkhoz-money-income",
    unit: "billion rubles (1961 scale)",
    title: "Income in money of collective farms, without the members' market",
    measure: (take) => scaled(sum(take("paidToFarms"), take("paidToMembers", "brought")), 10 * billion),
  },
  {
    ...common,
    series: "worker-meat-consumption",
    unit: "g/day",
    year: "mean",
    title: "Meat eaten by a townsperson",
    measure: eaten("townspeople", meat.inTowns * perDay),
  },
  {
    ...common,
    series: "consumption-meat-and-lard-towns",
    geo: "USSR-urban",
    unit: "kg/person/year",
    year: "mean",
    title: "Meat eaten a head in towns",
    measure: eaten("townspeople", meat.inTowns),
  },
  {
    ...common,
    series: "consumption-meat-and-lard",
    geo: "USSR-rural",
    unit: "kg/person/year",
    year: "mean",
    title: "Meat eaten a head in villages",
    measure: eaten("villagers", meat.inVillages),
  },
];
