import { change, signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { region } from "../../ledger/levels.ts";
import { villagersOfPeace } from "../../ledger/war/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { villagers } from "../labour/jobs.ts";
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
  symbol: "ωa",
  unit: "1",
  level: region,
  within: [0, 1],
  mechanism: warService,
  idle: 1,
  says: "Work that is done in a region's fields, against what would be done if nobody were missing for the war.",
  source: cite("voznesensky1947", "hands of collective farms, 1940-44; linear in those who are missing"),
  falls: { handsMissed, awayPart },
  is: ({ handsMissed, awayPart }) => Math.max(0, 1 - handsMissed * awayPart),
});

export const fieldsInReach = signal({
  symbol: "ωo",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "What a region's fields may be asked for against peacetime: less behind the front, and where hands are missing.",
  source: assumed("planners see who is left"),
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
