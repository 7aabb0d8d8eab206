import { signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { december, march, october } from "../../ledger/clock.ts";
import * as shared from "../../ledger/coercion/signals.ts";
import {
  awaitingAlbum,
  awaitingTransport,
  beforeCourts,
  colonyPrisoners,
  exiles,
  prisoners,
  underInquiry,
} from "../../ledger/coercion/stocks.ts";
import { calendar } from "../../ledger/given.ts";
import { refugees } from "../../ledger/herds/herders.ts";
import { townspeopleOfNation, villagers, villagersOfNation } from "../../ledger/labour/signals.ts";
import { nation, region } from "../../ledger/levels.ts";
import { herdersOfRegion, wantOfFarmers, wantOfHerders } from "../../ledger/population/signals.ts";
import { assumed } from "../../sources/cite.ts";
import { winterDeaths } from "./params/custody.ts";

export const detained = signal({
  symbol: "Zp",
  unit: "person",
  level: region,
  says: "People of a region in prison: under inquiry, before courts, waiting for an album or for transport.",
  source: assumed("definition"),
  rises: { underInquiry, beforeCourts, awaitingAlbum, awaitingTransport },
  is: ({ underInquiry, beforeCourts, awaitingAlbum, awaitingTransport }) =>
    underInquiry + beforeCourts + awaitingAlbum + awaitingTransport,
});

export const detainedOfNation = total({ symbol: "ΣZp", of: detained, level: nation, says: "People in prison." });

export const heldOfRegion = signal({
  symbol: "Z+X",
  unit: "person",
  level: region,
  says: "People held who came from a region.",
  source: assumed("definition"),
  rises: { exiles, prisoners, colonyPrisoners, detained },
  is: ({ exiles, prisoners, colonyPrisoners, detained }) => exiles + prisoners + colonyPrisoners + detained,
});

export const heldAtEnd = signal({
  finds: shared.heldAtEnd,
  rises: { exiles, prisoners, colonyPrisoners, underInquiry, awaitingAlbum, awaitingTransport, beforeCourts },
  is: ({ exiles, prisoners, colonyPrisoners, underInquiry, awaitingAlbum, awaitingTransport, beforeCourts }) =>
    exiles + prisoners + colonyPrisoners + underInquiry + awaitingAlbum + awaitingTransport + beforeCourts,
});

export const held = total({
  symbol: "ΣZ",
  of: heldOfRegion,
  level: nation,
  says: "People held in camps, colonies, prisons and settlements.",
});

export const prisonersOfNation = total({ symbol: "ΣZz", of: prisoners, level: nation, says: "Prisoners in camps." });

export const coloniesOfNation = total({
  symbol: "ΣZc",
  of: colonyPrisoners,
  level: nation,
  says: "Prisoners in labour colonies.",
});

export const exilesOfNation = total({
  symbol: "ΣX",
  of: exiles,
  level: nation,
  says: "Deported people in settlements.",
});

export const starving = signal({
  symbol: "h²N",
  unit: "person",
  level: region,
  says: "People of a region weighted by the square of the food that their villages go without, so that few who starve count more than many who eat less; herders, and those of them who fled, by themselves.",
  source: assumed("people held near a famine go hungry with those around them"),
  rises: { wantOfFarmers, villagers, wantOfHerders, refugees },
  either: { herdersOfRegion },
  is: ({ wantOfFarmers, villagers, wantOfHerders, herdersOfRegion, refugees }) =>
    wantOfFarmers * wantOfFarmers * Math.max(0, villagers - herdersOfRegion) +
    wantOfHerders * wantOfHerders * (herdersOfRegion + refugees),
});

export const starvingOfNation = total({
  symbol: "Σh²N",
  of: starving,
  level: nation,
  says: "The same of the country.",
});

export const famineOutside = signal({
  symbol: "h²",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "How near villagers are to having nothing to eat: 0 fed, 1 nothing in any village of the country.",
  source: assumed("definition"),
  rises: { starvingOfNation },
  falls: { villagersOfNation },
  is: ({ starvingOfNation, villagersOfNation }) =>
    villagersOfNation > 0 ? Math.min(1, starvingOfNation / villagersOfNation) : 0,
});

export const winter = signal({
  symbol: "ωd",
  unit: "1",
  level: nation,
  within: [0, 2],
  says: "Deaths of a month against those of the year: more from November to March.",
  source: assumed("registered deaths by month"),
  either: { calendar, winterDeaths, march, october, december },
  is: ({ calendar, winterDeaths, march, october, december }) =>
    calendar <= march || calendar > october
      ? 1 + winterDeaths
      : 1 - ((march + december - october) / (october - march)) * winterDeaths,
});

export const peopleOfNation = signal({
  symbol: "ΣN+U",
  unit: "person",
  level: nation,
  says: "People at liberty.",
  source: assumed("definition"),
  rises: { villagersOfNation, townspeopleOfNation },
  is: ({ villagersOfNation, townspeopleOfNation }) => villagersOfNation + townspeopleOfNation,
});
