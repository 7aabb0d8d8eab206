import { signal } from "../../ground/law.ts";
import { grainZone } from "../../ledger/given.ts";
import { region } from "../../ledger/levels.ts";
import { cite } from "../../sources/cite.ts";
import { gardenSeason } from "../food/garden.ts";
import { townsOpen } from "../labour/jobs.ts";
import { blacklisting } from "../mechanisms.ts";
import { shortfallOfRegion } from "../planning/procurement.ts";
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
  symbol: "o(r)",
  unit: "1",
  level: region,
  within: [0, 2],
  says: "What gardens and cellars give against the mean of the year, where fines in meat and potatoes have left it.",
  source: cite("davies-wheatcroft-2004", "ch. 6: fines in kind for grain not delivered"),
  rises: { gardenSeason },
  falls: { finesInKind, blacklisted },
  is: ({ gardenSeason, finesInKind, blacklisted }) => gardenSeason * (1 - finesInKind * blacklisted),
});

export const wayOut = signal({
  symbol: "Λc'",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "How far the hungry of a region can reach the towns: passports close these, and blacklists the villages.",
  source: cite("davies-wheatcroft-2004", "directive of 22 January 1933 on exits from Ukraine and the North Caucasus"),
  rises: { townsOpen },
  falls: { blacklisted },
  is: ({ townsOpen, blacklisted }) => townsOpen * (1 - blacklisted),
});
