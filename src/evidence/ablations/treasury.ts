import type { Lookup } from "../measures.ts";
import { percent, years } from "../measures.ts";
import type { Ablation } from "./ablation.ts";
import { noDrive } from "./parts.ts";

const noMarket = {
  without: { off: ["collective-farm-market"] },
  says: "members of collective farms have no market but that of grain",
} as const;
const noArming = {
  without: {
    levers: [
      ["defence", "1936-01", 0.02],
      ["mobilisation", "1936-01", 0.5],
    ],
  },
  says: "from 1936 on the country arms by a third of what danger seen abroad calls for",
} as const;

/** The ablations of money, trade, and what is left to live on. */
export const treasury: readonly Ablation[] = [
  {
    claim: "C045",
    figure: "real wage in 1933, of that in 1928",
    unit: "%",
    measure: (of) =>
      percent(of("real-wage-index-chapman-1928-weights", 1933), of("real-wage-index-chapman-1928-weights", 1928)),
    without: { levers: [["rationPrice", "1932-01", 1]] },
    says: "bread on rations keeps its price",
    moves: "down",
  },
  {
    claim: "C054",
    figure: "money of households and collective farms from what they sell, 1937",
    unit: "billion rubles",
    measure: (of) => of("farm-money-income", 1937),
    ...noMarket,
    moves: "up",
  },
  {
    claim: "C102",
    figure: "real wage, mean of 1931-33",
    unit: "index 1928=100",
    measure: (of) => years(of, "real-wage-index-chapman-1928-weights", 1931, 1933) / 3,
    ...noDrive,
    moves: "down",
  },
  {
    claim: "C102",
    figure: "investment in national income in 1932, at prices of 1928",
    unit: "%",
    measure: (of) => of("accumulation-share-national-income", 1932),
    ...noDrive,
    moves: "up",
  },
  {
    claim: "C103",
    figure: "what farms sell beyond the goods and machines that they get, 1930-37, at prices of 1928",
    unit: "billion rubles",
    measure: (of: Lookup) => years(of, "net-farm-surplus-1928-prices", 1930, 1937),
    without: { levers: [["tractorDrive", "1929-10", 0]] },
    says: "farms get no tractors from October 1929 on",
    moves: "down",
  },
  {
    claim: "C103",
    figure: "price that farms realise against that of manufactures, 1937",
    unit: "index 1928=100",
    measure: (of) => of("farm-terms-of-trade", 1937),
    ...noMarket,
    moves: "up",
  },
  {
    claim: "C115",
    figure: "defence in the budget's outlays, 1940 less 1935",
    unit: "%",
    measure: (of) => of("defence-share-of-budget", 1940) - of("defence-share-of-budget", 1935),
    ...noArming,
    moves: "up",
  },
];
