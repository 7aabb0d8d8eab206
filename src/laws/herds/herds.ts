import { flow, signal } from "../../ground/law.ts";
import type { Quantity } from "../../ground/quantity.ts";
import { living, livingHousehold, membersBefore } from "../../ledger/collectivisation/signals.ts";
import { status } from "../../ledger/collectivisation/stocks.ts";
import { type CountedFlow, chance, turned } from "../../ledger/declare.ts";
import { cattleOfVillage, horsesOfVillage } from "../../ledger/fields/signals.ts";
import { fedShare } from "../../ledger/food/signals.ts";
import {
  cattleGone,
  horsesGone,
  householdCattle,
  householdHorses,
  householdSmallStock,
  smallStockGone,
} from "../../ledger/herds/stocks.ts";
import { household, village } from "../../ledger/levels.ts";
import { plots } from "../../ledger/levers.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { sheepOfVillage, stableLoad, usualCattle, usualHorses, usualSheep } from "./herders.ts";
import { levyOfVillage } from "./herdLevy.ts";
import { idleStable } from "./params/collective.ts";
import {
  calving,
  cattleOfftake,
  foaling,
  fullHerd,
  herdGrowth,
  horseDeath,
  lambing,
  sheepOfftake,
  starvationOfHorses,
} from "./params/herds.ts";
import {
  leastYoung,
  ownHorsesSpared,
  soldForWantOfFeed,
  statuteYard,
  tradedYoung,
  yardBeyondAll,
  yardHerd,
} from "./params/slaughter.ts";
import { birthSeason, hungrySeason, slaughterSeason } from "./season.ts";

export const foalDraw = chance(household, "ξ1", "Luck of foaling.");
export const calfDraw = turned(foalDraw, 0.25, "ξ2", "Luck of calving.");
export const lambDraw = turned(foalDraw, 0.5, "ξ3", "Luck of lambing.");
export const horseDeathDraw = chance(household, "ξ4", "Luck of horses.");
export const cattleDeathDraw = chance(household, "ξ5", "Luck of cattle.");
export const sheepDeathDraw = turned(cattleDeathDraw, 0.5, "ξ6", "Luck of sheep and goats.");

export const yardPart = signal({
  symbol: "1/k2",
  unit: "1",
  level: household,
  within: [0, 1],
  months: birthSeason,
  says: "One yard's part of the young animals that change hands in its village.",
  source: assumed("those who have none buy a calf from a neighbour"),
  rises: { livingHousehold },
  falls: { living },
  is: ({ livingHousehold, living }) => (living > 0 ? Math.min(1, livingHousehold / living) : 0),
});

export const foalsReared = signal({
  symbol: "βh'",
  unit: "1/month",
  level: village,
  months: birthSeason,
  says: "Foals reared: all where draught power is wanted, none where far too much of it stands idle.",
  source: assumed("peasants sold foals that they could not put to work"),
  rises: { foaling, idleStable },
  falls: { stableLoad },
  is: ({ foaling, stableLoad, idleStable }) => foaling * Math.min(1, Math.max(0, 2 * (idleStable - stableLoad))),
});

export const stables = signal({
  symbol: "k0",
  unit: "1",
  level: village,
  within: [0, 1e6],
  months: birthSeason,
  says: "Households of a village that farm for themselves.",
  source: assumed("definition"),
  rises: { living },
  falls: { membersBefore },
  is: ({ living, membersBefore }) => Math.max(0, living - membersBefore),
});

export const stablePart = signal({
  symbol: "1/k0",
  unit: "1",
  level: household,
  within: [0, 1],
  months: birthSeason,
  says: "One stable's part of the foals that change hands among those who farm for themselves.",
  source: assumed("members have given up their horses"),
  rises: { livingHousehold },
  falls: { status, stables },
  is: ({ status, livingHousehold, stables }) =>
    status < 1 && stables > 0 ? Math.min(1, livingHousehold / stables) : 0,
});

/** Young born in the yards of a village; part of them changes hands within it. None are reared in a yard that is overfull. */
function born<const U extends string>(
  of: CountedFlow<U> & {
    readonly rate: Quantity;
    readonly herdOfVillage: Quantity;
    readonly part: Quantity;
    readonly usual: Quantity;
  },
) {
  const { rate, herdOfVillage, part, usual, ...rest } = of;
  return flow({
    ...rest,
    level: household,
    months: birthSeason,
    source: assumed("herds grew 6 to 10% a year in 1923-28"),
    rises: { usual, herdOfVillage, part, rate, leastYoung, fedShare, yardBeyondAll },
    either: { herd: of.to, tradedYoung },
    is: ({ herd, usual, herdOfVillage, part, rate, tradedYoung, leastYoung, fedShare, yardBeyondAll }) =>
      rate *
      ((1 - tradedYoung) * herd + tradedYoung * herdOfVillage * part) *
      (leastYoung + (1 - leastYoung) * fedShare) *
      (herd > yardBeyondAll * usual ? Math.max(0, 2 - herd / (yardBeyondAll * usual)) : 1),
  });
}

export const foals = born({
  symbol: "βH",
  says: "Foals born, fewer where feed is short.",
  unit: "horse/month",
  from: horsesGone,
  to: householdHorses,
  lot: foalDraw,
  rate: foalsReared,
  herdOfVillage: horsesOfVillage,
  part: stablePart,
  usual: usualHorses,
});

export const calves = born({
  symbol: "βC",
  says: "Calves born, fewer where feed is short.",
  unit: "cow/month",
  from: cattleGone,
  to: householdCattle,
  lot: calfDraw,
  rate: calving,
  herdOfVillage: cattleOfVillage,
  part: yardPart,
  usual: usualCattle,
});

export const lambs = born({
  symbol: "βS",
  says: "Young born to sheep and goats, fewer where feed is short.",
  unit: "sheep/month",
  from: smallStockGone,
  to: householdSmallStock,
  lot: lambDraw,
  rate: lambing,
  herdOfVillage: sheepOfVillage,
  part: yardPart,
  usual: usualSheep,
});

export const horsesDie = flow({
  symbol: "μH",
  unit: "horse/month",
  level: household,
  months: hungrySeason,
  from: householdHorses,
  to: horsesGone,
  lot: horseDeathDraw,
  says: "Horses die of age and hunger, most at winter's end.",
  source: cite("davies-wheatcroft-2004", "losses of draught animals"),
  rises: { householdHorses, horseDeath, starvationOfHorses, ownHorsesSpared },
  falls: { fedShare },
  is: ({ householdHorses, horseDeath, starvationOfHorses, fedShare, ownHorsesSpared }) =>
    householdHorses * (horseDeath + ownHorsesSpared * starvationOfHorses * (1 - fedShare)),
});

export const herdAllowed = signal({
  symbol: "C*",
  unit: "1",
  level: household,
  within: [0, 3],
  months: slaughterSeason,
  says: "Herd that a household can feed and is allowed, against that of the start: a member's yard is as large as policy lets it be.",
  source: cite("davies-1980b", "private animals of members; statute of 1935"),
  rises: { plots, yardHerd, statuteYard, fullHerd },
  falls: { status },
  is: ({ status, plots, yardHerd, statuteYard, fullHerd }) =>
    fullHerd * (status < 1 ? 1 : Math.min(1, yardHerd + plots * statuteYard)),
});

/** Animals slaughtered in autumn: more as the yard fills, and as feed fails. */
function slaughtered<const U extends string>(
  of: CountedFlow<U> & {
    readonly offtake: Quantity;
    readonly usual: Quantity;
  },
) {
  const { offtake, usual, ...rest } = of;
  return flow({
    ...rest,
    level: household,
    months: slaughterSeason,
    source: cite("davies-1980a", "slaughter of winter 1929-30"),
    rises: { herd: of.from, offtake, soldForWantOfFeed, levyOfVillage },
    falls: { usual, herdAllowed, fedShare },
    either: { herdGrowth },
    is: ({ herd, offtake, usual, herdAllowed, herdGrowth, soldForWantOfFeed, levyOfVillage, fedShare }) =>
      herd *
      offtake *
      (1 + soldForWantOfFeed * (1 - fedShare) + levyOfVillage) *
      (1 - herdGrowth * (1 - Math.min(2, herd / (herdAllowed * usual)))),
  });
}

export const cattleSlaughtered = slaughtered({
  symbol: "κC",
  says: "Cattle are slaughtered in autumn, more as the yard fills and as feed fails.",
  unit: "cow/month",
  from: householdCattle,
  to: cattleGone,
  lot: cattleDeathDraw,
  offtake: cattleOfftake,
  usual: usualCattle,
});

export const sheepSlaughtered = slaughtered({
  symbol: "κS",
  says: "Sheep and goats are slaughtered in autumn, more as the yard fills and as feed fails.",
  unit: "sheep/month",
  from: householdSmallStock,
  to: smallStockGone,
  lot: sheepDeathDraw,
  offtake: sheepOfftake,
  usual: usualSheep,
});
