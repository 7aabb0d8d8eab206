import { change, signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { villagers } from "../../ledger/labour/signals.ts";
import { region } from "../../ledger/levels.ts";
import * as shared from "../../ledger/war/signals.ts";
import { villagersOfPeace } from "../../ledger/war/stocks.ts";
import { assumed } from "../../sources/cite.ts";
import { warService } from "../mechanisms.ts";
import { callUp } from "./levers.ts";
import { inRear } from "./line.ts";
import { handsMissed, newWays } from "./params/rear.ts";

/** What the war does to fields: the hands that are gone. */
export const awayPart = signal({
  symbol: "α",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of the villagers of peacetime whom a region's villages no longer have: called up, dead, or gone to towns.",
  source: assumed("definition"),
  rises: { villagersOfPeace },
  falls: { villagersBefore: last(villagers) },
  is: ({ villagersBefore, villagersOfPeace }) =>
    villagersOfPeace > 0 ? Math.max(0, 1 - villagersBefore / villagersOfPeace) : 0,
});

export const handsLeft = signal({
  finds: shared.handsLeft,
  mechanism: warService,
  idle: 1,
  falls: { handsMissed, awayPart },
  is: ({ handsMissed, awayPart }) => Math.max(0, 1 - handsMissed * awayPart),
});

export const fieldsInReach = signal({
  finds: shared.fieldsInReach,
  rises: { inRear, handsLeft },
  is: ({ inRear, handsLeft }) => inRear * handsLeft,
});

export const villagersOfPeaceMove = change({
  symbol: "N°",
  changes: villagersOfPeace,
  says: "In peace the fields are used to the villagers that there are; in war they get used to fewer in years.",
  source: assumed("women, the old and children learn what men did; machines come back"),
  rises: { villagersOfPeace, villagers },
  either: { callUp, newWays, oneMonth },
  is: ({ villagersOfPeace, villagers, callUp, newWays, oneMonth }) =>
    callUp > 0 ? villagersOfPeace + newWays * oneMonth * (villagers - villagersOfPeace) : villagers,
});
