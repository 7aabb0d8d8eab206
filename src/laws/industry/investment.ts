import { signal } from "../../ground/quantity.ts";
import { nation } from "../../ledger/levels.ts";
import { cite } from "../../sources/cite.ts";
import { investment, tractorDrive } from "../levers.ts";
import { machineImports } from "../planning/payments.ts";
import { armsPart, heavyOutput } from "./output.ts";
import { investedPart } from "./params.ts";

export const investmentVolume = signal({
  symbol: "I",
  unit: "rouble/month",
  level: nation,
  says: "Plant and buildings put up, of home and foreign make, in roubles of 1926/27.",
  source: cite("feldman-1928", "investment from the output of means of production"),
  takes: { heavyOutput, investedPart, investment, armsPart, tractorDrive, machineImports },
  moves: {
    heavyOutput: "+",
    investedPart: "+",
    investment: "+",
    armsPart: "-",
    tractorDrive: "-",
    machineImports: "+",
  },
  is: ({ heavyOutput, investedPart, investment, armsPart, tractorDrive, machineImports }) =>
    heavyOutput * investedPart * Math.max(0, Math.min(investment, 1 - armsPart - tractorDrive)) + machineImports,
});
