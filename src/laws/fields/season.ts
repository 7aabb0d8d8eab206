import { signal } from "../../ground/law.ts";
import { april, august, december, july, oneMonth, september } from "../../ledger/clock.ts";
import { springPart } from "../../ledger/fields/params.ts";
import * as shared from "../../ledger/fields/signals.ts";
import { calendar } from "../../ledger/given.ts";
import { nation } from "../../ledger/levels.ts";
import { assumed } from "../../sources/cite.ts";
import { reapedInAugust } from "./params/crops.ts";

/** Months in which crops are sown and reaped. */
export const sowingMonths = [4, 9];

export const reapingMonths = [7, 8, 9];

export const monthsToHarvest = signal({
  finds: shared.monthsToHarvest,
  rises: { oneMonth },
  either: { calendar, august, december },
  is: ({ calendar, oneMonth, august, december }) =>
    (calendar < august ? august - calendar : august + december - calendar) * oneMonth,
});

export const seedAhead = signal({
  finds: shared.seedAhead,
  rises: { springPart },
  either: { calendar, april, july, september },
  is: ({ calendar, springPart, april, july, september }) =>
    calendar > september || calendar < april ? springPart : calendar > july ? 1 : 0,
});

export const harvestPart = signal({
  symbol: "y",
  unit: "1",
  level: nation,
  months: reapingMonths,
  within: [0, 1],
  says: "Part of the year's harvest that comes in this month.",
  source: assumed("south in July, north in September"),
  either: { calendar, reapedInAugust, august },
  is: ({ calendar, reapedInAugust, august }) => (calendar === august ? reapedInAugust : (1 - reapedInAugust) / 2),
});

export const sowingPart = signal({
  symbol: "f''",
  unit: "1",
  level: nation,
  months: sowingMonths,
  within: [0, 1],
  says: "Part of the year's land that is sown this month.",
  source: assumed("winter sowing in September, spring sowing in April"),
  either: { calendar, springPart, april },
  is: ({ calendar, springPart, april }) => (calendar === april ? springPart : 1 - springPart),
});
