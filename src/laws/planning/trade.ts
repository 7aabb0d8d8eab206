import { flow, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { worldPrice } from "../../ledger/given.ts";
import { copyingSteepness } from "../../ledger/industry/params.ts";
import { heavyReported, investmentReported } from "../../ledger/industry/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { homeMade } from "../../ledger/planning/params.ts";
import { reserveOfState } from "../../ledger/treasury/signals.ts";
import { abroad, stateGrain } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { exports } from "../mechanisms.ts";
import { grainExport, importDrive } from "./levers.ts";
import { grainInExports, importsOfPlant, plentifulStock, shippedAtMost, surplusSold } from "./params/trade.ts";

export const importNeed = signal({
  symbol: "I*",
  unit: "rouble/month",
  level: nation,
  says: "Foreign machines that investment wants, fewer as home industry learns to make them.",
  source: cite("allen-2003", "borrowed technique"),
  rises: { investmentReported, importsOfPlant, homeMade },
  falls: { heavyReported },
  either: { copyingSteepness },
  is: ({ investmentReported, heavyReported, importsOfPlant, homeMade, copyingSteepness }) =>
    (investmentReported * importsOfPlant) / (1 + pow(heavyReported / homeMade, copyingSteepness)),
});

export const exportPlan = signal({
  symbol: "XE*",
  unit: "t/month",
  level: nation,
  says: "Grain that must be sold abroad to pay for its part of the machines wanted: more as its price falls.",
  source: cite("davies-wheatcroft-2004", "exports as prices fell"),
  rises: { importNeed, grainInExports, importDrive },
  falls: { worldPrice },
  is: ({ importNeed, grainInExports, importDrive, worldPrice }) =>
    (importNeed * grainInExports * importDrive) / worldPrice,
});

export const exported = flow({
  symbol: "X",
  unit: "t/month",
  level: nation,
  from: stateGrain,
  to: abroad,
  mechanism: exports,
  says: "Grain is sold abroad as the leadership resolves, out of what the state holds beyond the reserve for its towns; more where its stock is plentiful.",
  source: cite("dohan1976", "grain exports stopped in 1928 and pushed in 1930"),
  rises: { exportPlan, grainExport, stateGrain, surplusSold, shippedAtMost },
  falls: { reserveOfState, plentifulStock },
  is: ({ exportPlan, grainExport, stateGrain, reserveOfState, plentifulStock, surplusSold, shippedAtMost }) =>
    Math.min(
      grainExport * (exportPlan + surplusSold * Math.max(0, stateGrain - plentifulStock * reserveOfState)),
      shippedAtMost * Math.max(0, stateGrain - reserveOfState),
    ),
});

export const exportedValue = signal({
  symbol: "pX",
  unit: "rouble/month",
  level: nation,
  says: "Earnings from grain sold abroad, in gold roubles.",
  source: assumed("definition"),
  rises: { exported, worldPrice },
  is: ({ exported, worldPrice }) => exported * worldPrice,
});
