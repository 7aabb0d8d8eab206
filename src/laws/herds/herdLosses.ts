import { flow } from "../../ground/law.ts";
import type { Quantity } from "../../ground/quantity.ts";
import { type CountedFlow, chance, turned } from "../../ledger/declare.ts";
import {
  cattleGone,
  collectiveCattle,
  collectiveHorses,
  collectiveSmallStock,
  horsesGone,
  householdCattle,
  householdHorses,
  householdSmallStock,
  smallStockGone,
} from "../../ledger/herds/stocks.ts";
import { household, village } from "../../ledger/levels.ts";
import { cite } from "../../sources/cite.ts";
import { crowding, herdersShare } from "./herders.ts";
import { winterDeath } from "./params/herders.ts";
import { hungrySeason } from "./season.ts";

export const yardLossDraw = chance(household, "ξ18", "Luck of herders' animals in winter.");
export const horseLossDraw = turned(yardLossDraw, 0.25, "ξ19", "Luck of herders' horses in winter.");
export const sheepLossDraw = turned(yardLossDraw, 0.5, "ξ20", "Luck of herders' sheep in winter.");
export const shedLossDraw = chance(village, "ξ21", "Luck of collective cattle on the steppe in winter.");
export const collectiveHorseLossDraw = chance(village, "ξ22", "Luck of collective horses in winter.");
export const collectiveSheepLossDraw = chance(village, "ξ23", "Luck of collective sheep in winter.");

/** Animals of herders that pasture does not carry are lost in winter. */
function lostInWinter<const U extends string>(of: CountedFlow<U> & { readonly level: Quantity["level"] }) {
  return flow({
    ...of,
    months: hungrySeason,
    when: herdersShare,
    source: cite("cameron2016", "herds gathered at points of settlement without feed and water"),
    rises: { herd: of.from, crowding, winterDeath },
    is: ({ herd, crowding, winterDeath }) => herd * crowding * winterDeath,
  });
}

export const cattleLostInWinter = lostInWinter({
  symbol: "μCν",
  unit: "cow/month",
  level: household,
  from: householdCattle,
  to: cattleGone,
  lot: yardLossDraw,
  says: "Settled herders' cattle that pasture does not carry.",
});

export const horsesLostInWinter = lostInWinter({
  symbol: "μHν",
  unit: "horse/month",
  level: household,
  from: householdHorses,
  to: horsesGone,
  lot: horseLossDraw,
  says: "Settled herders' horses that pasture does not carry.",
});

export const sheepLostInWinter = lostInWinter({
  symbol: "μSν",
  unit: "sheep/month",
  level: household,
  from: householdSmallStock,
  to: smallStockGone,
  lot: sheepLossDraw,
  says: "Settled herders' sheep and goats that pasture does not carry.",
});

export const collectiveCattleLostInWinter = lostInWinter({
  symbol: "μCνk",
  unit: "cow/month",
  level: village,
  from: collectiveCattle,
  to: cattleGone,
  lot: shedLossDraw,
  says: "Cattle of settled herders' collectives that pasture does not carry.",
});

export const collectiveHorsesLostInWinter = lostInWinter({
  symbol: "μHνk",
  unit: "horse/month",
  level: village,
  from: collectiveHorses,
  to: horsesGone,
  lot: collectiveHorseLossDraw,
  says: "Horses of settled herders' collectives that pasture does not carry.",
});

export const collectiveSheepLostInWinter = lostInWinter({
  symbol: "μSνk",
  unit: "sheep/month",
  level: village,
  from: collectiveSmallStock,
  to: smallStockGone,
  lot: collectiveSheepLossDraw,
  says: "Sheep and goats of settled herders' collectives that pasture does not carry.",
});
