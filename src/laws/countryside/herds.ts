import { draw, flow, signal } from "../../ground/quantity.ts";
import {
  campaign,
  cattleGone,
  collectiveCattle,
  collectiveHorses,
  collectiveSmallStock,
  horsesGone,
  householdCattle,
  householdHorses,
  householdSmallStock,
  smallStockGone,
  status,
} from "../../ledger/countryside.ts";
import { cattlePerHousehold, smallStockPerHousehold } from "../../ledger/given.ts";
import { household, village } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { plots } from "../levers.ts";
import { slaughter } from "../mechanisms.ts";
import { collectiveFedShare, fedShare } from "./eating.ts";
import {
  calving,
  cattleOfftake,
  foaling,
  fullHerd,
  herdGrowth,
  horseDeath,
  lambing,
  neglect,
  panic,
  sheepOfftake,
  starvationOfHorses,
  yardHerd,
} from "./params.ts";
import { commonLandOfRegion } from "./season.ts";

const birthSeason = [3, 4, 5];
const slaughterSeason = [9, 10, 11, 12];
const hungrySeason = [1, 2, 3, 4];

const lots = (says: string, symbol: string) => draw({ symbol, level: household, source: assumed("chance"), says });
const villageLots = (says: string, symbol: string) => draw({ symbol, level: village, source: assumed("chance"), says });

export const foalDraw = lots("Luck of foaling.", "ξ1");
export const calfDraw = lots("Luck of calving.", "ξ2");
export const lambDraw = lots("Luck of lambing.", "ξ3");
export const horseDeathDraw = lots("Luck of horses.", "ξ4");
export const cattleDeathDraw = lots("Luck of cattle.", "ξ5");
export const sheepDeathDraw = lots("Luck of sheep and goats.", "ξ6");
export const collectiveFoalDraw = villageLots("Luck of foaling on the collective.", "ξ7");
export const collectiveCalfDraw = villageLots("Luck of calving on the collective.", "ξ8");
export const collectiveLambDraw = villageLots("Luck of lambing on the collective.", "ξ9");
export const collectiveHorseDraw = villageLots("Luck of the collective's horses.", "ξ10");
export const collectiveCattleDraw = villageLots("Luck of the collective's cattle.", "ξ11");
export const collectiveSheepDraw = villageLots("Luck of the collective's sheep and goats.", "ξ12");

export const alarm = signal({
  symbol: "κα",
  unit: "1/month",
  level: household,
  mechanism: slaughter,
  when: campaign,
  says: "Those who still farm for themselves and expect to be driven in slaughter before they join.",
  source: cite("davies-1980a", "slaughter of winter 1929-30"),
  takes: { campaign, panic, status },
  moves: { campaign: "+", panic: "+", status: "-" },
  is: ({ campaign, panic, status }) => (status < 0.5 ? campaign * panic : 0),
});

export const herdAllowed = signal({
  symbol: "C*",
  unit: "1",
  level: household,
  within: [0, 2],
  months: slaughterSeason,
  says: "Herd that a household can feed and is allowed: a member's yard is as large as policy lets it be.",
  source: cite("davies-1980b", "private animals of members; statute of 1935"),
  takes: { status, plots, yardHerd, fullHerd },
  moves: { status: "-", plots: "+", yardHerd: "+", fullHerd: "+" },
  is: ({ status, plots, yardHerd, fullHerd }) => fullHerd * (status < 0.5 ? 1 : yardHerd * (0.5 + plots)),
});

export const foals = flow({
  symbol: "βH",
  unit: "horse/month",
  level: household,
  months: birthSeason,
  from: horsesGone,
  to: householdHorses,
  lot: foalDraw,
  says: "Foals born, fewer where feed is short.",
  source: assumed("horses grew 6% a year in 1923-28"),
  takes: { householdHorses, foaling, fedShare },
  moves: { householdHorses: "+", foaling: "+", fedShare: "+" },
  is: ({ householdHorses, foaling, fedShare }) => householdHorses * foaling * fedShare,
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
  takes: { householdHorses, horseDeath, starvationOfHorses, fedShare },
  moves: { householdHorses: "+", horseDeath: "+", starvationOfHorses: "+", fedShare: "-" },
  is: ({ householdHorses, horseDeath, starvationOfHorses, fedShare }) =>
    householdHorses * (horseDeath + 0.5 * starvationOfHorses * (1 - fedShare)),
});

export const calves = flow({
  symbol: "βC",
  unit: "cow/month",
  level: household,
  months: birthSeason,
  from: cattleGone,
  to: householdCattle,
  lot: calfDraw,
  says: "Calves born, fewer where feed is short; a household without any buys one now and then.",
  source: assumed("about 30 calves a year per 100 head"),
  takes: { householdCattle, calving, fedShare },
  moves: { householdCattle: "+", calving: "+", fedShare: "+" },
  is: ({ householdCattle, calving, fedShare }) => householdCattle * calving * (0.4 + 0.6 * fedShare),
});

export const cattleSlaughtered = flow({
  symbol: "κC",
  unit: "cow/month",
  level: household,
  months: slaughterSeason,
  from: householdCattle,
  to: cattleGone,
  lot: cattleDeathDraw,
  says: "Cattle are slaughtered in autumn, more as the herd fills and as feed fails.",
  source: cite("davies-1980a", "slaughter of winter 1929-30"),
  takes: { householdCattle, cattleOfftake, cattlePerHousehold, herdAllowed, herdGrowth, fedShare },
  moves: {
    householdCattle: "+",
    cattleOfftake: "+",
    cattlePerHousehold: "-",
    herdAllowed: "-",
    herdGrowth: "?",
    fedShare: "-",
  },
  is: ({ householdCattle, cattleOfftake, cattlePerHousehold, herdAllowed, herdGrowth, fedShare }) =>
    householdCattle *
    cattleOfftake *
    (1.4 - 0.4 * fedShare) *
    (1 - herdGrowth * (1 - Math.min(3, householdCattle / (herdAllowed * cattlePerHousehold)))),
});

export const lambs = flow({
  symbol: "βS",
  unit: "sheep/month",
  level: household,
  months: birthSeason,
  from: smallStockGone,
  to: householdSmallStock,
  lot: lambDraw,
  says: "Young born to sheep and goats.",
  source: assumed("about 65 young a year per 100 head"),
  takes: { householdSmallStock, lambing },
  moves: { householdSmallStock: "+", lambing: "+" },
  is: ({ householdSmallStock, lambing }) => householdSmallStock * lambing,
});

export const sheepSlaughtered = flow({
  symbol: "κS",
  unit: "sheep/month",
  level: household,
  months: slaughterSeason,
  from: householdSmallStock,
  to: smallStockGone,
  lot: sheepDeathDraw,
  says: "Sheep and goats are slaughtered in autumn, more as the flock fills and as grain fails.",
  source: cite("davies-1980a", "slaughter of winter 1929-30"),
  takes: { householdSmallStock, sheepOfftake, smallStockPerHousehold, herdAllowed, herdGrowth, fedShare },
  moves: {
    householdSmallStock: "+",
    sheepOfftake: "+",
    smallStockPerHousehold: "-",
    herdAllowed: "-",
    herdGrowth: "?",
    fedShare: "-",
  },
  is: ({ householdSmallStock, sheepOfftake, smallStockPerHousehold, herdAllowed, herdGrowth, fedShare }) =>
    householdSmallStock *
    sheepOfftake *
    (2.5 - 1.5 * fedShare) *
    (1 - herdGrowth * (1 - Math.min(3, householdSmallStock / (herdAllowed * smallStockPerHousehold)))),
});

export const panicHorseDraw = lots("Luck of horses in the campaign.", "ξ13");
export const panicCattleDraw = lots("Luck of cattle in the campaign.", "ξ14");
export const panicSheepDraw = lots("Luck of sheep and goats in the campaign.", "ξ15");

export const horsesSpoiled = flow({
  symbol: "κHα",
  unit: "horse/month",
  level: household,
  from: householdHorses,
  to: horsesGone,
  lot: panicHorseDraw,
  when: campaign,
  says: "Horses sold for slaughter before joining, fewer than cattle.",
  source: cite("davies-1980a", "slaughter of winter 1929-30"),
  takes: { householdHorses, alarm },
  moves: { householdHorses: "+", alarm: "+" },
  is: ({ householdHorses, alarm }) => householdHorses * alarm * 0.4,
});
export const cattleBeforeJoining = flow({
  symbol: "κCα",
  unit: "cow/month",
  level: household,
  from: householdCattle,
  to: cattleGone,
  lot: panicCattleDraw,
  when: campaign,
  says: "Cattle slaughtered before joining.",
  source: cite("davies-1980a", "slaughter of winter 1929-30"),
  takes: { householdCattle, alarm },
  moves: { householdCattle: "+", alarm: "+" },
  is: ({ householdCattle, alarm }) => householdCattle * alarm,
});
export const sheepBeforeJoining = flow({
  symbol: "κSα",
  unit: "sheep/month",
  level: household,
  from: householdSmallStock,
  to: smallStockGone,
  lot: panicSheepDraw,
  when: campaign,
  says: "Sheep and goats slaughtered before joining.",
  source: cite("davies-1980a", "slaughter of winter 1929-30"),
  takes: { householdSmallStock, alarm },
  moves: { householdSmallStock: "+", alarm: "+" },
  is: ({ householdSmallStock, alarm }) => householdSmallStock * alarm * 2.5,
});

export const collectiveFoals = flow({
  when: commonLandOfRegion,
  symbol: "βHk",
  unit: "horse/month",
  level: village,
  months: birthSeason,
  from: horsesGone,
  to: collectiveHorses,
  lot: collectiveFoalDraw,
  says: "Foals born on the collective.",
  source: assumed("as in the yards"),
  takes: { collectiveHorses, foaling, collectiveFedShare },
  moves: { collectiveHorses: "+", foaling: "+", collectiveFedShare: "+" },
  is: ({ collectiveHorses, foaling, collectiveFedShare }) => collectiveHorses * foaling * collectiveFedShare,
});

export const collectiveHorsesDie = flow({
  when: commonLandOfRegion,
  symbol: "μHk",
  unit: "horse/month",
  level: village,
  months: hungrySeason,
  from: collectiveHorses,
  to: horsesGone,
  lot: collectiveHorseDraw,
  says: "The collective's horses die of age, overwork and want of feed.",
  source: cite("davies-wheatcroft-2004", "losses of draught animals, 1931-33"),
  takes: { collectiveHorses, horseDeath, starvationOfHorses, collectiveFedShare },
  moves: { collectiveHorses: "+", horseDeath: "+", starvationOfHorses: "+", collectiveFedShare: "-" },
  is: ({ collectiveHorses, horseDeath, starvationOfHorses, collectiveFedShare }) =>
    collectiveHorses * (horseDeath + starvationOfHorses * (1 - collectiveFedShare)),
});

export const collectiveCalves = flow({
  when: commonLandOfRegion,
  symbol: "βCk",
  unit: "cow/month",
  level: village,
  months: birthSeason,
  from: cattleGone,
  to: collectiveCattle,
  lot: collectiveCalfDraw,
  says: "Calves born on the collective.",
  source: assumed("as in the yards"),
  takes: { collectiveCattle, calving, collectiveFedShare },
  moves: { collectiveCattle: "+", calving: "+", collectiveFedShare: "+" },
  is: ({ collectiveCattle, calving, collectiveFedShare }) =>
    collectiveCattle * calving * (0.4 + 0.6 * collectiveFedShare),
});

export const collectiveCattleLost = flow({
  when: commonLandOfRegion,
  symbol: "κCk",
  unit: "cow/month",
  level: village,
  months: slaughterSeason,
  from: collectiveCattle,
  to: cattleGone,
  lot: collectiveCattleDraw,
  says: "The collective's cattle go for meat, and are lost where stabling and feed are bad.",
  source: cite("davies-1980b", "losses of socialised animals"),
  takes: { collectiveCattle, cattleOfftake, neglect, collectiveFedShare },
  moves: { collectiveCattle: "+", cattleOfftake: "+", neglect: "+", collectiveFedShare: "-" },
  is: ({ collectiveCattle, cattleOfftake, neglect, collectiveFedShare }) =>
    collectiveCattle * (0.9 * cattleOfftake + neglect * (1 - collectiveFedShare)),
});

export const collectiveLambs = flow({
  when: commonLandOfRegion,
  symbol: "βSk",
  unit: "sheep/month",
  level: village,
  months: birthSeason,
  from: smallStockGone,
  to: collectiveSmallStock,
  lot: collectiveLambDraw,
  says: "Young born to the collective's sheep and goats.",
  source: assumed("as in the yards"),
  takes: { collectiveSmallStock, lambing },
  moves: { collectiveSmallStock: "+", lambing: "+" },
  is: ({ collectiveSmallStock, lambing }) => collectiveSmallStock * lambing,
});

export const collectiveSheepLost = flow({
  when: commonLandOfRegion,
  symbol: "κSk",
  unit: "sheep/month",
  level: village,
  months: slaughterSeason,
  from: collectiveSmallStock,
  to: smallStockGone,
  lot: collectiveSheepDraw,
  says: "The collective's sheep and goats go for meat, and are lost where stabling and feed are bad.",
  source: cite("davies-1980b", "losses of socialised animals"),
  takes: { collectiveSmallStock, sheepOfftake, neglect, collectiveFedShare },
  moves: { collectiveSmallStock: "+", sheepOfftake: "+", neglect: "+", collectiveFedShare: "-" },
  is: ({ collectiveSmallStock, sheepOfftake, neglect, collectiveFedShare }) =>
    collectiveSmallStock * (1.3 * sheepOfftake + 2.5 * neglect * (1 - collectiveFedShare)),
});
