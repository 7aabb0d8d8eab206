import { flow, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { dispossessed, exiles, underInquiry } from "../../ledger/coercion/stocks.ts";
import { headsQuota } from "../../ledger/collectivisation/decrees.ts";
import * as shared from "../../ledger/collectivisation/signals.ts";
import { territory } from "../../ledger/given.ts";
import { villagers } from "../../ledger/labour/signals.ts";
import { region } from "../../ledger/levels.ts";
import { townspeople } from "../../ledger/population/stocks.ts";
import { cite } from "../../sources/cite.ts";
import { expropriatedHouseholds } from "./expropriation.ts";
import { deported, emptyLand, headsArrested, headsAtMost } from "./params/dekulakisation.ts";

/** What becomes of the people of expropriated households: the three categories of the decree, and those who flee. */
export const headsTaken = flow({
  finds: shared.headsTaken,
  from: dispossessed,
  to: underInquiry,
  rises: { dispossessed, expropriatedHouseholds, headsArrested, headsQuota, headsAtMost },
  falls: { oneMonth },
  is: ({ dispossessed, expropriatedHouseholds, headsArrested, headsQuota, oneMonth, headsAtMost }) =>
    Math.min(headsAtMost * dispossessed, expropriatedHouseholds * headsArrested * headsQuota) / oneMonth,
});

export const nearPart = signal({
  symbol: "xn",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of those deported for whom their own region has empty land.",
  source: cite("zemskov2014", "136,639 families of 381,173 moved within their region; form assumed"),
  rises: { territory, emptyLand },
  falls: { villagers },
  is: ({ villagers, territory, emptyLand }) => 1 / (1 + pow(villagers / (territory * emptyLand), 2)),
});

export const deportedFar = flow({
  finds: shared.deportedFar,
  from: dispossessed,
  to: exiles,
  rises: { dispossessed, deported },
  falls: { nearPart, oneMonth },
  is: ({ dispossessed, deported, nearPart, oneMonth }) => (dispossessed * deported * (1 - nearPart)) / oneMonth,
});

export const resettledNear = flow({
  symbol: "Xe3",
  unit: "person/month",
  level: region,
  from: dispossessed,
  to: exiles,
  says: "Third category: families are moved to settlements within their region.",
  source: cite("zemskov2014", "136,639 families of 381,173 moved within their region"),
  rises: { dispossessed, deported, nearPart },
  falls: { oneMonth },
  is: ({ dispossessed, deported, nearPart, oneMonth }) =>
    (dispossessed * deported * nearPart) / (1 - deported * (1 - nearPart)) / oneMonth,
});

export const fledExpropriation = flow({
  finds: shared.fledExpropriation,
  from: dispossessed,
  to: townspeople,
  rises: { dispossessed },
  falls: { oneMonth },
  is: ({ dispossessed, oneMonth }) => dispossessed / oneMonth,
});
