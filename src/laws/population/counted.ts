import { change, signal } from "../../ground/law.ts";
import type { Quantity, State, Stock } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { bornInExile, heldAtEnd } from "../../ledger/coercion/signals.ts";
import {
  awaitingAlbum,
  awaitingTransport,
  beforeCourts,
  colonyPrisoners,
  exiles,
  prisoners,
  underInquiry,
} from "../../ledger/coercion/stocks.ts";
import { emigrants, refugees } from "../../ledger/herds/herders.ts";
import { nation, region } from "../../ledger/levels.ts";
import {
  deadCounted,
  heldCounted,
  starvedCounted,
  townspeopleCounted,
  unbornCounted,
} from "../../ledger/population/cohorts.ts";
import * as shared from "../../ledger/population/signals.ts";
import { theDead, theStarved, theUnborn, townspeople } from "../../ledger/population/stocks.ts";
import { captives, soldiers } from "../../ledger/war/stocks.ts";
import { assumed } from "../../sources/cite.ts";
import { townBorn, townDie, townStarve } from "./town.ts";

/**
 * What villages brought in a month, read from the books: each account is looked at when the villages' part of
 * the month is over, and compared with what it held when last month ended. So the count of people by age takes
 * in every flow of people that there is, also those that are added to the model later.
 */
function brought(of: { readonly symbol: string; readonly says: string; readonly now: Quantity; readonly was: State }) {
  const { now, was, ...rest } = of;
  return signal({
    ...rest,
    unit: "person/month",
    level: region,
    source: assumed("definition"),
    rises: { now },
    falls: { was },
    either: { oneMonth },
    is: ({ now, was, oneMonth }) => (now - was) / oneMonth,
  });
}

export const bornInVillages = signal({
  finds: shared.bornInVillages,
  rises: { unbornCounted },
  falls: { theUnborn },
  either: { oneMonth },
  is: ({ unbornCounted, theUnborn, oneMonth }) => (unbornCounted - theUnborn) / oneMonth,
});

export const diedInVillages = brought({
  symbol: "D0",
  says: "Villagers who died of age and illness.",
  now: theDead,
  was: deadCounted,
});

export const starvedInVillages = brought({
  symbol: "H0",
  says: "Villagers who died of hunger.",
  now: theStarved,
  was: starvedCounted,
});

export const movedToTown = brought({
  symbol: "M0",
  says: "Villagers who moved to towns.",
  now: townspeople,
  was: townspeopleCounted,
});

export const heldNow = signal({
  symbol: "Z",
  unit: "person",
  level: region,
  says: "People of a region who are held, have fled beyond it, or are away in the war, as the villages' part of the month ends.",
  source: assumed("definition"),
  rises: {
    exiles,
    prisoners,
    colonyPrisoners,
    underInquiry,
    awaitingAlbum,
    awaitingTransport,
    beforeCourts,
    soldiers,
    captives,
    refugees,
    emigrants,
  },
  is: ({
    exiles,
    prisoners,
    colonyPrisoners,
    underInquiry,
    awaitingAlbum,
    awaitingTransport,
    beforeCourts,
    soldiers,
    captives,
    refugees,
    emigrants,
  }) =>
    exiles +
    prisoners +
    colonyPrisoners +
    underInquiry +
    awaitingAlbum +
    awaitingTransport +
    beforeCourts +
    soldiers +
    captives +
    refugees +
    emigrants,
});

export const awayAtEnd = signal({
  symbol: "Z+A",
  unit: "person",
  level: region,
  says: "People of a region who are held, fled beyond it, under arms in the war or captive, as the month ends.",
  source: assumed("definition"),
  rises: { heldAtEnd, soldiers, captives, refugees, emigrants },
  is: ({ heldAtEnd, soldiers, captives, refugees, emigrants }) =>
    heldAtEnd + soldiers + captives + refugees + emigrants,
});

export const takenFromVillages = brought({
  symbol: "X0",
  says: "Villagers who were deported or imprisoned, or fled beyond their region.",
  now: heldNow,
  was: heldCounted,
});

/** The country's sum of a count of the regions. */
const sum = (symbol: string, of: Quantity<"person/month">, says: string) => total({ symbol, of, level: nation, says });

export const villageBirths = sum("ΣB0", bornInVillages, "Children born in villages.");
export const villageDeaths = sum("ΣD0", diedInVillages, "Villagers who died of age and illness.");
export const villageHungerDeaths = sum("ΣH0", starvedInVillages, "Villagers who died of hunger.");
export const arrivals = total({ finds: shared.arrivals, of: movedToTown });

export const backInAllVillages = signal({
  symbol: "-M0",
  unit: "person/month",
  level: nation,
  says: "People who came from towns back to villages, beyond those who left them.",
  source: assumed("definition"),
  falls: { arrivals },
  is: ({ arrivals }) => -arrivals,
});

export const takenFromAllVillages = sum(
  "ΣX0",
  takenFromVillages,
  "Villagers who were deported or imprisoned, or fled beyond their region.",
);

export const diedHeld = signal({
  symbol: "D2",
  unit: "person/month",
  level: region,
  says: "People held who died, or were let go to die: all the dead of the month beside villagers and townspeople of the usual ages.",
  source: assumed("definition"),
  rises: { theDead, theStarved },
  falls: { deadCounted, starvedCounted, diedInVillages, starvedInVillages, townDie, townStarve },
  either: { oneMonth },
  is: ({
    theDead,
    theStarved,
    deadCounted,
    starvedCounted,
    oneMonth,
    diedInVillages,
    starvedInVillages,
    townDie,
    townStarve,
  }) =>
    (theDead - deadCounted + theStarved - starvedCounted) / oneMonth -
    diedInVillages -
    starvedInVillages -
    townDie -
    townStarve,
});

export const takenFromTowns = signal({
  symbol: "X1",
  unit: "person/month",
  level: region,
  says: "Townspeople arrested, less those who came back from camps and settlements.",
  source: assumed("definition"),
  rises: { awayAtEnd, diedHeld },
  falls: { heldCounted, takenFromVillages, bornInExile },
  either: { oneMonth },
  is: ({ awayAtEnd, heldCounted, oneMonth, takenFromVillages, diedHeld, bornInExile }) =>
    (awayAtEnd - heldCounted) / oneMonth - takenFromVillages + diedHeld - bornInExile,
});

export const townBirthsOfNation = sum("ΣBu", townBorn, "Children born in towns.");
export const townDeathsOfNation = sum("ΣdU", townDie, "Townspeople who died of age and illness.");
export const townHungerDeaths = sum("ΣhU", townStarve, "Townspeople who died of hunger.");
export const exileBirths = sum("ΣbX", bornInExile, "Children born in settlements.");
export const heldDeaths = sum("ΣD2", diedHeld, "People held who died.");
export const takenFromAllTowns = sum("ΣX1", takenFromTowns, "Townspeople arrested, less those who came back.");

export const backInAllTowns = signal({
  symbol: "X2",
  unit: "person/month",
  level: nation,
  says: "People who came back from camps and settlements, less those arrested.",
  source: assumed("definition"),
  falls: { takenFromAllTowns },
  is: ({ takenFromAllTowns }) => -takenFromAllTowns,
});

/** The same of a stock when the month ends. */
function counted(of: { readonly symbol: string; readonly says: string; readonly changes: State; readonly now: Stock }) {
  const { now, ...rest } = of;
  return change({
    ...rest,
    source: assumed("definition"),
    rises: { now },
    is: ({ now }) => now,
  });
}

export const townspeopleAreCounted = counted({
  symbol: "U-",
  changes: townspeopleCounted,
  now: townspeople,
  says: "Townspeople are counted as the month ends.",
});

export const unbornAreCounted = counted({
  symbol: "unborn-",
  changes: unbornCounted,
  now: theUnborn,
  says: "Births are counted as the month ends.",
});

export const deadAreCounted = counted({
  symbol: "dead-",
  changes: deadCounted,
  now: theDead,
  says: "Deaths of age and illness are counted as the month ends.",
});

export const starvedAreCounted = counted({
  symbol: "starved-",
  changes: starvedCounted,
  now: theStarved,
  says: "Deaths of hunger are counted as the month ends.",
});

export const heldAreCounted = change({
  symbol: "Z-",
  changes: heldCounted,
  says: "People held are counted as the month ends.",
  source: assumed("definition"),
  rises: { awayAtEnd },
  is: ({ awayAtEnd }) => awayAtEnd,
});
