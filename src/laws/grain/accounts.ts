import { change, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { june, oneMonth } from "../../ledger/clock.ts";
import { delivered } from "../../ledger/collectivisation/signals.ts";
import {
  harvestOfCollectives,
  harvestOfHouseholds,
  stateFarmDelivery,
  stateFarmHarvest,
} from "../../ledger/fields/signals.ts";
import { harvestOfYear } from "../../ledger/fields/stocks.ts";
import { calendar } from "../../ledger/given.ts";
import { extraction, procuredOfYear } from "../../ledger/grain/stocks.ts";
import { region } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { taken } from "./collecting.ts";
import { discovered } from "./hiding.ts";
import { soldToState } from "./market.ts";

export const purchased = total({
  symbol: "ΣPs",
  of: soldToState,
  level: region,
  says: "Grain that the state bought in a region.",
});

export const confiscated = total({
  symbol: "ΣPf",
  of: taken,
  level: region,
  says: "Grain taken from a region's households.",
});

export const uncovered = total({
  symbol: "ΣJ-",
  of: discovered,
  level: region,
  says: "Hidden grain found in a region.",
});

export const deliveries = total({
  symbol: "ΣPk",
  of: delivered,
  level: region,
  says: "Grain that a region's collective farms delivered.",
});

export const harvest = signal({
  symbol: "Y",
  unit: "t/month",
  level: region,
  says: "Grain harvested in a region.",
  source: assumed("definition"),
  rises: { harvestOfHouseholds, harvestOfCollectives, stateFarmHarvest },
  is: ({ harvestOfHouseholds, harvestOfCollectives, stateFarmHarvest }) =>
    harvestOfHouseholds + harvestOfCollectives + stateFarmHarvest,
});

export const procured = signal({
  symbol: "P",
  unit: "t/month",
  level: region,
  says: "Grain procured in a region: bought, delivered by collective and state farms, taken and found.",
  source: assumed("definition"),
  rises: { purchased, confiscated, uncovered, deliveries, stateFarmDelivery },
  is: ({ purchased, confiscated, uncovered, deliveries, stateFarmDelivery }) =>
    purchased + confiscated + uncovered + deliveries + stateFarmDelivery,
});

export const extractionOfYear = change({
  symbol: "ε",
  changes: extraction,
  months: [6],
  says: "At the year's end villages know what part of the harvest the state took.",
  source: cite("davies-wheatcroft-2004", "table 22, grain procurements"),
  rises: { procuredOfYear },
  falls: { harvestOfYear },
  is: ({ procuredOfYear, harvestOfYear }) => (harvestOfYear > 0 ? Math.min(1, procuredOfYear / harvestOfYear) : 0),
});

export const harvestAddsUp = change({
  symbol: "ΣY",
  changes: harvestOfYear,
  says: "The year's harvest adds up from July and is closed in June.",
  source: assumed("definition"),
  rises: { harvestOfYear, harvest, oneMonth },
  either: { calendar, june },
  is: ({ harvestOfYear, harvest, calendar, oneMonth, june }) =>
    calendar === june ? 0 : harvestOfYear + harvest * oneMonth,
});

export const procurementAddsUp = change({
  symbol: "ΣP",
  changes: procuredOfYear,
  says: "The year's procurement adds up from July and is closed in June.",
  source: assumed("definition"),
  rises: { procuredOfYear, procured, oneMonth },
  either: { calendar, june },
  is: ({ procuredOfYear, procured, calendar, oneMonth, june }) =>
    calendar === june ? 0 : procuredOfYear + procured * oneMonth,
});
