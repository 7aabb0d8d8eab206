import { signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { occupied } from "../../ledger/given.ts";
import { nation } from "../../ledger/levels.ts";
import * as shared from "../../ledger/war/signals.ts";
import { captives, soldiers } from "../../ledger/war/stocks.ts";
import { occupation } from "../mechanisms.ts";
import { herdsTaken, occupationKills, tractorsLost } from "./params/occupation.ts";

export const inRear = signal({
  finds: shared.inRear,
  mechanism: occupation,
  idle: 1,
  falls: { occupied },
  is: ({ occupied }) => 1 - occupied,
});

export const peril = signal({
  finds: shared.peril,
  rises: { occupationKills },
  falls: { inRear },
  is: ({ inRear, occupationKills }) => occupationKills * (1 - inRear),
});

export const pillage = signal({
  finds: shared.pillage,
  rises: { herdsTaken },
  falls: { inRear },
  is: ({ inRear, herdsTaken }) => herdsTaken * (1 - inRear),
});

export const tractorsTaken = signal({
  finds: shared.tractorsTaken,
  rises: { tractorsLost },
  falls: { inRear },
  is: ({ tractorsLost, inRear }) => tractorsLost * (1 - inRear),
});

export const soldiersOfNation = total({ finds: shared.soldiersOfNation, of: soldiers });
export const captivesOfNation = total({ symbol: "ΣAc", of: captives, level: nation, says: "Captives of the enemy." });
