import { signal } from "../../ground/law.ts";
import { total } from "../../ground/quantity.ts";
import { occupied } from "../../ledger/given.ts";
import { nation, region } from "../../ledger/levels.ts";
import { captives, soldiers } from "../../ledger/war/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { occupation } from "../mechanisms.ts";
import { herdsTaken, occupationKills, tractorsLost } from "./params/occupation.ts";

export const inRear = signal({
  symbol: "1-o",
  unit: "1",
  level: region,
  within: [0, 1],
  mechanism: occupation,
  idle: 1,
  says: "Part of a region's people and plant on this side of the front.",
  source: assumed("definition"),
  falls: { occupied },
  is: ({ occupied }) => 1 - occupied,
});

export const peril = signal({
  symbol: "η+",
  unit: "1",
  level: region,
  says: "Deaths that occupation brings to a region, against usual deaths.",
  source: cite("polyak", "the dead of the occupied territories; form assumed"),
  rises: { occupationKills },
  falls: { inRear },
  is: ({ inRear, occupationKills }) => occupationKills * (1 - inRear),
});

export const pillage = signal({
  symbol: "μo",
  unit: "1/month",
  level: region,
  says: "Animals of a region's collective farms lost in a month to the occupier.",
  source: cite("polyak", "losses of herds; form assumed"),
  rises: { herdsTaken },
  falls: { inRear },
  is: ({ inRear, herdsTaken }) => herdsTaken * (1 - inRear),
});

export const tractorsTaken = signal({
  symbol: "δb'",
  unit: "1/month",
  level: region,
  says: "Part of a region's tractors that the enemy takes or wrecks in a month.",
  source: cite("voznesensky1947", "tractors of the occupied territories; form assumed"),
  rises: { tractorsLost },
  falls: { inRear },
  is: ({ tractorsLost, inRear }) => tractorsLost * (1 - inRear),
});

export const soldiersOfNation = total({ symbol: "ΣA", of: soldiers, level: nation, says: "People under arms." });
export const captivesOfNation = total({ symbol: "ΣAc", of: captives, level: nation, says: "Captives of the enemy." });
