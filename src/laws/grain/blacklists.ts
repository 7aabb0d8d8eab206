import { signal } from "../../ground/law.ts";
import { gardenSeason } from "../../ledger/food/signals.ts";
import { grainZone } from "../../ledger/given.ts";
import * as shared from "../../ledger/grain/signals.ts";
import { townsOpen } from "../../ledger/labour/signals.ts";
import { region } from "../../ledger/levels.ts";
import { shortfallOfRegion } from "../../ledger/planning/signals.ts";
import { cite } from "../../sources/cite.ts";
import { blacklisting } from "../mechanisms.ts";
import { blacklists } from "./levers.ts";
import { blacklistReach, finesInKind } from "./params/collecting.ts";

export const blacklisted = signal({
  symbol: "βl",
  unit: "1",
  level: region,
  within: [0, 1],
  mechanism: blacklisting,
  says: "Part of a grain region's villages on blacklists: more, the more of its plan is wanting.",
  source: cite("davies-wheatcroft-2004", "ch. 6: blacklists from 18 November 1932"),
  rises: { blacklists, blacklistReach, shortfallOfRegion, grainZone },
  is: ({ blacklists, blacklistReach, shortfallOfRegion, grainZone }) =>
    blacklists * Math.min(1, blacklistReach * shortfallOfRegion) * Math.max(0, grainZone),
});

export const gardenLeft = signal({
  finds: shared.gardenLeft,
  rises: { gardenSeason },
  falls: { finesInKind, blacklisted },
  is: ({ gardenSeason, finesInKind, blacklisted }) => gardenSeason * (1 - finesInKind * blacklisted),
});

export const wayOut = signal({
  finds: shared.wayOut,
  rises: { townsOpen },
  falls: { blacklisted },
  is: ({ townsOpen, blacklisted }) => townsOpen * (1 - blacklisted),
});
