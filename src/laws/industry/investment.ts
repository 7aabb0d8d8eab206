import { signal } from "../../ground/law.ts";
import { investedPart } from "../../ledger/industry/params.ts";
import * as shared from "../../ledger/industry/signals.ts";
import { nation } from "../../ledger/levels.ts";
import { investment, tractorDrive } from "../../ledger/levers.ts";
import { dangerSeen } from "../../ledger/party/stocks.ts";
import { machineImports } from "../../ledger/planning/signals.ts";
import { cite } from "../../sources/cite.ts";
import { heavyShare } from "./levers.ts";
import { armsPart, heavyOutput } from "./output.ts";
import { armsPlantFirst } from "./params/capital.ts";

export const investmentVolume = signal({
  finds: shared.investmentVolume,
  rises: { heavyOutput, investedPart, investment, machineImports },
  falls: { armsPart, tractorDrive },
  is: ({ heavyOutput, investedPart, investment, armsPart, tractorDrive, machineImports }) =>
    heavyOutput * investedPart * Math.max(0, Math.min(investment, 1 - armsPart - tractorDrive)) + machineImports,
});

export const heavyWeight = signal({
  symbol: "h'",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of industrial investment that goes to heavy industry: what policy asks, and plant for arms as danger is seen abroad.",
  source: cite("harrison-davies-1997", "plant for arms of 1932-33 and 1936-40; form assumed"),
  rises: { heavyShare, armsPlantFirst, dangerSeen },
  is: ({ heavyShare, armsPlantFirst, dangerSeen }) =>
    heavyShare + (1 - heavyShare) * Math.max(0, Math.min(1, armsPlantFirst * (dangerSeen - 1))),
});
