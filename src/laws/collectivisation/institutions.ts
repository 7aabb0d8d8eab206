import { change, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { householdsOfVillage } from "../../ledger/collectivisation/params.ts";
import { householdsPerYard, machineStations } from "../../ledger/collectivisation/stocks.ts";
import { villagers } from "../../ledger/labour/signals.ts";
import { region, village } from "../../ledger/levels.ts";
import { stations } from "../../ledger/levers.ts";
import { tractorsInUse } from "../../ledger/planning/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import {
  householdsOfSettlement,
  leastFarm,
  splitting,
  stationBuilding,
  tractorsOfStation,
  usualHousehold,
} from "./params/institutions.ts";
import { livingHouseholds, memberHouseholds, membersBefore } from "./standing.ts";

/** Collective farms, machine-tractor stations, and the number of households itself. */
export const farmsOfVillage = signal({
  symbol: "κn",
  unit: "1",
  level: village,
  says: "Collective farms in a village of the sample: one in each of its settlements, once a few households have joined.",
  source: cite("davies-1980b", "the collective farm and the land society"),
  rises: { membersBefore, householdsOfVillage },
  falls: { leastFarm, householdsOfSettlement },
  is: ({ membersBefore, leastFarm, householdsOfVillage, householdsOfSettlement }) =>
    Math.min(membersBefore / leastFarm, householdsOfVillage / householdsOfSettlement),
});

export const farmsOfRegion = total({
  symbol: "Σκn",
  of: farmsOfVillage,
  level: region,
  says: "Collective farms of a region.",
});

export const stationsMove = change({
  symbol: "MTS",
  changes: machineStations,
  says: "Stations are built until they are as many as the tractors at hand can serve.",
  source: cite("davies-wheatcroft-2004", "machine-tractor stations"),
  rises: { machineStations, stations, tractorsInUse, stationBuilding, oneMonth },
  falls: { tractorsOfStation },
  is: ({ machineStations, stations, tractorsInUse, tractorsOfStation, stationBuilding, oneMonth }) =>
    machineStations +
    Math.min(1, stationBuilding * oneMonth) *
      Math.max(0, (stations * tractorsInUse) / tractorsOfStation - machineStations),
});

export const yardsSplit = change({
  symbol: "h",
  changes: householdsPerYard,
  says: "Sons set up households of their own as families grow; households that have shrunk are given up.",
  source: cite("danilov1977", "half a million new households a year; form assumed"),
  rises: { householdsPerYard, villagers },
  falls: { livingHouseholds, usualHousehold },
  either: { splitting, oneMonth },
  is: ({ householdsPerYard, livingHouseholds, villagers, usualHousehold, splitting, oneMonth }) =>
    livingHouseholds > 0
      ? householdsPerYard +
        Math.min(1, splitting * oneMonth) * (villagers / (livingHouseholds * usualHousehold) - householdsPerYard)
      : householdsPerYard,
});

export const peasantHouseholds = signal({
  symbol: "N1",
  unit: "household",
  level: region,
  says: "Peasant households of a region.",
  source: assumed("definition"),
  rises: { livingHouseholds, householdsPerYard },
  is: ({ livingHouseholds, householdsPerYard }) => livingHouseholds * householdsPerYard,
});

export const collectiveHouseholds = signal({
  symbol: "Nk",
  unit: "household",
  level: region,
  says: "Households of a region in collective farms.",
  source: assumed("definition"),
  rises: { memberHouseholds, householdsPerYard },
  is: ({ memberHouseholds, householdsPerYard }) => memberHouseholds * householdsPerYard,
});
