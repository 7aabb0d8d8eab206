import { change, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { allen, assumed, nation } from "../declare.ts";
import {
  baseIntensity,
  capitalAtStart,
  depreciation,
  oneYear,
  producerShare,
  townAtStart,
  valueAddedAtStart,
  wageGrowth,
  weitzmanRho,
  weitzmanWeight,
  workersOfTown,
} from "./params.ts";
import { consumerCapital, hardBudgets, producerCapital, town, wage } from "./states.ts";

export const capital = signal({
  symbol: "K",
  unit: "rouble",
  level: nation,
  within: [1e9, 2e12],
  says: "Capital outside farming.",
  source: allen("Tables 8.1-8.4"),
  rises: { producerCapital, consumerCapital },
  is: ({ producerCapital, consumerCapital }) => producerCapital + consumerCapital,
});

export const workforce = signal({
  symbol: "S",
  unit: "person",
  level: nation,
  within: [1e6, 1e9],
  says: "Non-farm workers, with work or without.",
  source: allen("Table 9.2"),
  rises: { town, workersOfTown },
  is: ({ town, workersOfTown }) => town * workersOfTown,
});

export const capitalWeight = signal({
  symbol: "h0",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Weight of capital at the intensity of 1928: where capital is scarcer, more hangs on it.",
  source: allen("chapter 10, after Weitzman; moved to 1928 here"),
  rises: { weitzmanWeight, baseIntensity, weitzmanRho },
  is: ({ weitzmanWeight, baseIntensity, weitzmanRho }) =>
    weitzmanWeight / (weitzmanWeight + (1 - weitzmanWeight) * pow(baseIntensity, -weitzmanRho)),
});

export const fullIntensity = signal({
  symbol: "k1",
  unit: "1",
  level: nation,
  within: [0.01, 100],
  says: "Capital for each worker if all have work, against 1928.",
  source: assumed("definition"),
  rises: { capital, townAtStart },
  falls: { capitalAtStart, town },
  is: ({ capital, capitalAtStart, town, townAtStart }) => ((capital / capitalAtStart) * townAtStart) / town,
});

export const payingIntensity = signal({
  symbol: "kw",
  unit: "1",
  level: nation,
  within: [0.01, 100],
  mechanism: hardBudgets,
  says: "Capital for each worker at which one more makes just his wage.",
  source: assumed("marginal product of the production function set equal to the wage"),
  rises: { wage },
  either: { capitalWeight, weitzmanRho },
  is: ({ wage, capitalWeight, weitzmanRho }) =>
    pow(
      capitalWeight / Math.max(1e-6, pow(wage, -weitzmanRho / (1 + weitzmanRho)) - (1 - capitalWeight)),
      1 / weitzmanRho,
    ),
});

export const intensity = signal({
  symbol: "k",
  unit: "1",
  level: nation,
  within: [0.01, 100],
  says: "Capital for each worker who has work, against 1928. Soft budgets take all; hard ones leave some without.",
  source: allen("chapter 8: soft and hard budgets"),
  rises: { fullIntensity, payingIntensity },
  is: ({ fullIntensity, payingIntensity }) => Math.max(fullIntensity, payingIntensity),
});

export const workers = signal({
  symbol: "L",
  unit: "person",
  level: nation,
  within: [1e4, 1e9],
  says: "Non-farm workers with work.",
  source: allen("Table 9.2"),
  rises: { workforce, fullIntensity },
  falls: { intensity },
  is: ({ workforce, fullIntensity, intensity }) => (workforce * fullIntensity) / intensity,
});

export const manning = signal({
  symbol: "v",
  unit: "1",
  level: nation,
  within: [0, 2],
  says: "Output of a rouble of capital against 1928: with fewer hands on it, it gives less.",
  source: allen("chapter 10, after Weitzman; Fel'dman's constant ratio where hands keep pace"),
  falls: { intensity },
  either: { capitalWeight, weitzmanRho },
  is: ({ intensity, capitalWeight, weitzmanRho }) =>
    pow(capitalWeight + (1 - capitalWeight) * pow(intensity, weitzmanRho), -1 / weitzmanRho),
});

export const producerGoods = signal({
  symbol: "yp",
  unit: "rouble/year",
  level: nation,
  says: "Producer goods made; all are invested.",
  source: allen("equation F1"),
  rises: { producerCapital, manning, valueAddedAtStart },
  falls: { capitalAtStart },
  is: ({ producerCapital, manning, valueAddedAtStart, capitalAtStart }) =>
    (valueAddedAtStart / capitalAtStart) * producerCapital * manning,
});

export const consumerGoods = signal({
  symbol: "yc",
  unit: "rouble/year",
  level: nation,
  says: "Consumer goods and services made.",
  source: allen("equation F2"),
  rises: { consumerCapital, manning, valueAddedAtStart },
  falls: { capitalAtStart },
  is: ({ consumerCapital, manning, valueAddedAtStart, capitalAtStart }) =>
    (valueAddedAtStart / capitalAtStart) * consumerCapital * manning,
});

export const valueAdded = signal({
  symbol: "Y",
  unit: "rouble/year",
  level: nation,
  says: "Non-farm value added.",
  source: allen("Figure 8.2"),
  rises: { producerGoods, consumerGoods },
  is: ({ producerGoods, consumerGoods }) => producerGoods + consumerGoods,
});

export const producerCapitalGrows = change({
  symbol: "kp",
  changes: producerCapital,
  says: "What wears out goes, and its part of the producer goods comes.",
  source: allen("equation F3"),
  rises: { producerCapital, producerGoods, producerShare },
  falls: { depreciation },
  either: { oneYear },
  is: ({ producerCapital, depreciation, producerGoods, producerShare, oneYear }) =>
    producerCapital + oneYear * (producerShare * producerGoods - depreciation * producerCapital),
});

export const consumerCapitalGrows = change({
  symbol: "kc",
  changes: consumerCapital,
  says: "What wears out goes, and the rest of the producer goods comes.",
  source: allen("equation F3"),
  rises: { consumerCapital, producerGoods },
  falls: { depreciation, producerShare },
  either: { oneYear },
  is: ({ consumerCapital, depreciation, producerGoods, producerShare, oneYear }) =>
    consumerCapital + oneYear * ((1 - producerShare) * producerGoods - depreciation * consumerCapital),
});

export const wageGrows = change({
  symbol: "w",
  changes: wage,
  says: "Wages grow at a steady rate.",
  source: assumed("the wage of the capitalist run was not recovered"),
  rises: { wage, wageGrowth, oneYear },
  is: ({ wage, wageGrowth, oneYear }) => wage * (1 + wageGrowth * oneYear),
});
