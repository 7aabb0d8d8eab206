import { flow, signal } from "../../ground/law.ts";
import type { Quantity } from "../../ground/quantity.ts";
import { campaign, status } from "../../ledger/collectivisation/stocks.ts";
import { type CountedFlow, chance } from "../../ledger/declare.ts";
import { settled } from "../../ledger/herds/herders.ts";
import {
  cattleGone,
  horsesGone,
  householdCattle,
  householdHorses,
  householdSmallStock,
  smallStockGone,
} from "../../ledger/herds/stocks.ts";
import { household } from "../../ledger/levels.ts";
import { cite } from "../../sources/cite.ts";
import { slaughter } from "../mechanisms.ts";
import { herders } from "./herders.ts";
import { calm, cattleInPanic, horsesInPanic, sheepInPanic } from "./params/slaughter.ts";

export const alarm = signal({
  symbol: "κα",
  unit: "1",
  level: household,
  within: [0, 1],
  mechanism: slaughter,
  when: campaign,
  says: "Alarm of those who still farm for themselves: a slow campaign leaves them calm, a fast one makes them slaughter. Herders fear it once they are settled.",
  source: cite("davies-1980a", "slaughter of winter 1929-30"),
  rises: { campaign, settled },
  falls: { status, calm, herders },
  is: ({ campaign, status, calm, herders, settled }) =>
    status < 1 && campaign > calm ? campaign * campaign * (1 - herders * (1 - settled)) : 0,
});

export const panicHorseDraw = chance(household, "ξ13", "Luck of horses in the campaign.");
export const panicCattleDraw = chance(household, "ξ14", "Luck of cattle in the campaign.");
export const panicSheepDraw = chance(household, "ξ15", "Luck of sheep and goats in the campaign.");

/** Animals slaughtered or sold rather than handed over. */
function beforeJoining<const U extends string>(
  of: CountedFlow<U> & {
    readonly panic: Quantity;
  },
) {
  const { panic, ...rest } = of;
  return flow({
    ...rest,
    level: household,
    when: campaign,
    source: cite("davies-1980a", "slaughter of winter 1929-30"),
    rises: { herd: of.from, alarm, panic },
    is: ({ herd, alarm, panic }) => herd * alarm * panic,
  });
}

export const horsesSpoiled = beforeJoining({
  symbol: "κHα",
  says: "Horses sold for slaughter before joining, fewer than cattle.",
  unit: "horse/month",
  from: householdHorses,
  to: horsesGone,
  lot: panicHorseDraw,
  panic: horsesInPanic,
});

export const cattleBeforeJoining = beforeJoining({
  symbol: "κCα",
  says: "Cattle slaughtered before joining.",
  unit: "cow/month",
  from: householdCattle,
  to: cattleGone,
  lot: panicCattleDraw,
  panic: cattleInPanic,
});

export const sheepBeforeJoining = beforeJoining({
  symbol: "κSα",
  says: "Sheep and goats slaughtered before joining.",
  unit: "sheep/month",
  from: householdSmallStock,
  to: smallStockGone,
  lot: panicSheepDraw,
  panic: sheepInPanic,
});
