import { assumed, cite } from "../../sources/cite.ts";
import { fixed, given } from "../declare.ts";

const definition = { key: "accounting", locator: "the clock of the model" };

export const oneMonth = fixed({
  symbol: "1m",
  unit: "month",
  value: 1,
  why: "the length of a step",
  source: definition,
  says: "One month.",
});

// Sowing and harvest
export const seedRate = given({
  symbol: "s",
  unit: "t/ha",
  value: 0.13,
  low: 0.11,
  high: 0.15,
  source: cite("davies-wheatcroft-2004", "statistical appendix, grain balances"),
  says: "Seed sown on a hectare of grain.",
});
export const springPart = given({
  symbol: "f",
  unit: "1",
  value: 0.62,
  low: 0.58,
  high: 0.66,
  source: cite("davies-wheatcroft-2004", "ch. 4, winter and spring sowing"),
  says: "Part of the land that is sown in spring.",
});
export const landPerWorker = given({
  symbol: "aw",
  unit: "ha/person",
  value: 7,
  low: 5,
  high: 9,
  source: assumed("one worker with a horse ploughs 5 to 9 ha in a season"),
  says: "Land that one worker can till in a year.",
});
export const landPerHorse = given({
  symbol: "ah",
  unit: "ha/horse",
  value: 4,
  low: 3.3,
  high: 5.5,
  source: assumed("113 Mha sown with 33 million horses in 1928 left little draught power idle"),
  says: "Land that one horse, of any age, can draw the plough over in a year.",
});
export const draughtOnArea = given({
  symbol: "εa",
  unit: "1",
  value: 0.12,
  low: 0.05,
  high: 0.3,
  source: cite("hunter-szyrmer-1992", "draught power and ploughing; exponent illustrative"),
  says: "How far sown land follows draught power.",
});
export const draughtOnYield = given({
  symbol: "εy",
  unit: "1",
  value: 0.3,
  low: 0.1,
  high: 0.4,
  source: cite("hunter-szyrmer-1992", "late ploughing lowers yields; exponent illustrative"),
  says: "How far yields follow draught power.",
});
export const reluctance = given({
  symbol: "r",
  unit: "1",
  value: 0.2,
  low: 0.1,
  high: 0.6,
  source: cite("carr-davies-1969", "vol. 1, sowing after the extraordinary measures of 1928"),
  says: "Part of the land left unsown by a household that has lost all trust.",
});
export const droughtEffect = given({
  symbol: "βδ",
  unit: "1",
  value: 1.0,
  low: 0.5,
  high: 1.8,
  source: assumed("a flagged drought takes one to two usual deviations off the yield"),
  says: "Fall of the yield in a drought, in usual deviations.",
});
export const heatEffect = given({
  symbol: "βθ",
  unit: "1",
  value: 0.25,
  low: 0,
  high: 0.5,
  source: assumed("hot springs are dry springs on the steppe"),
  says: "Fall of the yield with a spring one deviation warmer, in usual deviations.",
});
export const weatherLuck = given({
  symbol: "βν",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("records of drought explain about half of the spread of yields"),
  says: "Spread of yields that no record explains, in usual deviations.",
});
export const husbandryOfStart = given({
  symbol: "υ0",
  unit: "1",
  value: 0.8,
  low: 0.75,
  high: 0.95,
  source: assumed("a collective farm in its first year"),
  says: "Part of the yield that a newly founded collective farm brings in.",
});
export const learning = given({
  symbol: "λ",
  unit: "1/month",
  value: 0.02,
  low: 0.005,
  high: 0.04,
  source: assumed("disorder halves in three to four years"),
  says: "Pace at which the disorder of a collective farm passes.",
});
export const extractionOnEffort = given({
  symbol: "εe",
  unit: "1",
  value: 0.4,
  low: 0.2,
  high: 0.9,
  source: cite("naumenko-2021", "lower production on collectives; size illustrative"),
  says: "Part of a collective's yield lost to want of interest, per part of the harvest taken.",
});
export const orderedArea = given({
  symbol: "φ",
  unit: "1",
  value: 1.11,
  low: 1.05,
  high: 1.25,
  source: cite("davies-wheatcroft-2004", "sowing plans of 1931 and 1932"),
  says: "Land that collective farms are ordered to sow, against the usual.",
});

// Eating and feeding
export const foodNorm = given({
  symbol: "n",
  unit: "t/person/month",
  value: 0.021,
  low: 0.0185,
  high: 0.0225,
  source: cite("davies-wheatcroft-2004", "grain balances: rural food of the 1920s"),
  says: "Grain that a villager eats in a usual month.",
});
export const survivalNorm = given({
  symbol: "n0",
  unit: "t/person/month",
  value: 0.0105,
  low: 0.008,
  high: 0.013,
  source: assumed("about 1,000 kcal a day"),
  says: "Grain that a hungry villager eats as long as there is any.",
});
export const otherFood = given({
  symbol: "o",
  unit: "t/person/month",
  value: 0.0035,
  low: 0.002,
  high: 0.005,
  source: assumed("potatoes, vegetables, milk in grain"),
  says: "Other food of a villager, in grain.",
});
export const milkOfCattle = given({
  symbol: "oc",
  unit: "t/cow/month",
  value: 0.006,
  low: 0.003,
  high: 0.01,
  source: assumed("800 litres a year for half of a herd, in grain"),
  says: "Food that one head of cattle gives, in grain.",
});
export const horseFeed = given({
  symbol: "fh",
  unit: "t/horse/month",
  value: 0.027,
  low: 0.02,
  high: 0.035,
  source: cite("davies-wheatcroft-2004", "grain balances: fodder"),
  says: "Grain fed to a horse.",
});
export const cattleFeed = given({
  symbol: "fc",
  unit: "t/cow/month",
  value: 0.019,
  low: 0.012,
  high: 0.025,
  source: cite("davies-wheatcroft-2004", "grain balances: fodder, with pigs and fowl"),
  says: "Grain fed to a head of cattle, and to the pigs and fowl that go with it.",
});
export const bodyMemory = given({
  symbol: "μ",
  unit: "1/month",
  value: 0.4,
  low: 0.25,
  high: 0.6,
  source: assumed("reserves of the body last two to three months"),
  says: "Weight of this month in the nutrition of the body.",
});
export const wastage = given({
  symbol: "ω0",
  unit: "1/month",
  value: 0.012,
  low: 0.006,
  high: 0.02,
  source: assumed("mice, damp and fire"),
  says: "Part of stored grain that spoils in a third of a year.",
});

// Herds
export const foaling = given({
  symbol: "βh",
  unit: "1/month",
  value: 0.047,
  low: 0.03,
  high: 0.06,
  source: assumed("horses grew 6% a year in 1923-28"),
  says: "Foals per horse in a month of spring.",
});
export const calving = given({
  symbol: "βc",
  unit: "1/month",
  value: 0.115,
  low: 0.08,
  high: 0.14,
  source: assumed("about 30 calves a year per 100 head"),
  says: "Calves per head of cattle in a month of spring.",
});
export const lambing = given({
  symbol: "βs",
  unit: "1/month",
  value: 0.215,
  low: 0.16,
  high: 0.3,
  source: assumed("about 65 young a year per 100 head"),
  says: "Young per sheep or goat in a month of spring.",
});
export const horseDeath = given({
  symbol: "μh",
  unit: "1/month",
  value: 0.016,
  low: 0.014,
  high: 0.03,
  source: assumed("a horse lives about twelve years"),
  says: "Fed horses that die in a month at winter's end.",
});
export const starvationOfHorses = given({
  symbol: "μh0",
  unit: "1/month",
  value: 0.115,
  low: 0.05,
  high: 0.16,
  source: assumed("half of an unfed stable is lost in a year"),
  says: "Further horses that die in such a month without feed.",
});
export const cattleOfftake = given({
  symbol: "κc",
  unit: "1/month",
  value: 0.057,
  low: 0.04,
  high: 0.08,
  source: assumed("keeps the herd at what the land carries"),
  says: "Cattle slaughtered in a month of autumn where the herd is full.",
});
export const sheepOfftake = given({
  symbol: "κs",
  unit: "1/month",
  value: 0.088,
  low: 0.06,
  high: 0.12,
  source: assumed("keeps the flock at what the land carries"),
  says: "Sheep and goats slaughtered in a month of autumn where the flock is full.",
});
export const herdGrowth = given({
  symbol: "γ",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 0.8,
  source: assumed("peasants spare animals while herds are small"),
  says: "How strongly slaughter follows the size of the herd.",
});
export const panic = given({
  symbol: "κp",
  unit: "1/month",
  value: 0.09,
  low: 0.02,
  high: 0.1,
  source: cite("davies-1980a", "slaughter of winter 1929-30"),
  says: "Cattle slaughtered in a month of full campaign by those who expect to join.",
});
export const neglect = given({
  symbol: "κk",
  unit: "1/month",
  value: 0.06,
  low: 0.02,
  high: 0.09,
  source: cite("davies-1980b", "losses of socialised animals"),
  says: "Unfed socialised cattle lost in a month of autumn and winter to bad stabling.",
});
export const socialised = given({
  symbol: "ςc",
  unit: "1",
  value: 0.35,
  low: 0.2,
  high: 0.6,
  source: cite("davies-1980b", "socialisation of animals"),
  says: "Part of its cattle that a household gives up when it joins.",
});

// Marketing
export const allenScale = given({
  symbol: "ka",
  unit: "1",
  value: 1.5043,
  low: 1.2,
  high: 1.8,
  source: cite("allen-2003", "eq. 8A-3"),
  says: "Food kept against food sold at parity of prices.",
});
export const allenElasticity = given({
  symbol: "εm",
  unit: "1",
  value: 0.93,
  low: 0.6,
  high: 1.3,
  source: cite("allen-2003", "eq. 8A-3"),
  says: "How strongly peasants sell for a better price.",
});
export const priceOfBase = given({
  symbol: "p0",
  unit: "rouble/t",
  value: 58,
  low: 50,
  high: 66,
  source: cite("carr-davies-1969", "vol. 1, procurement prices of 1926/27"),
  says: "State price of grain of 1926/27, all grains.",
});
export const preferPrivate = given({
  symbol: "κs",
  unit: "1",
  value: 0.25,
  low: 0.1,
  high: 0.5,
  source: cite("gregory-mokhtari-1993", "state share of marketings; scale illustrative"),
  says: "Private against state sales at equal prices.",
});
export const preferElasticity = given({
  symbol: "θs",
  unit: "1",
  value: 2.2,
  low: 1,
  high: 3,
  source: cite("gregory-mokhtari-1993", "answer to relative prices"),
  says: "How strongly sellers turn to the better price.",
});
export const spareSold = given({
  symbol: "σm",
  unit: "1/month",
  value: 0.36,
  low: 0.2,
  high: 0.5,
  source: assumed("a surplus is sold over autumn and winter"),
  says: "Part of spare grain that is sold in a month.",
});
export const priceSpeed = given({
  symbol: "vp",
  unit: "1/month",
  value: 0.12,
  low: 0.05,
  high: 0.25,
  source: assumed("market prices answer within a quarter"),
  says: "Pace at which the private price follows the gap between demand and offers.",
});
export const otherIncome = given({
  symbol: "i",
  unit: "rouble/ha/month",
  value: 2.6,
  low: 1.8,
  high: 3.4,
  source: assumed("two thirds of peasants' money came from animals, technical crops and earnings"),
  says: "Money from sales other than grain, at the prices of 1926/27.",
});
export const spending = given({
  symbol: "ξ",
  unit: "1/month",
  value: 0.4,
  low: 0.25,
  high: 0.6,
  source: assumed("a household spends its money in two to four months"),
  says: "Part of its money that a household wants to spend in a month.",
});
export const startingRoubles = given({
  symbol: "M0",
  unit: "rouble/person",
  value: 4,
  low: 2,
  high: 7,
  source: assumed("currency in the village after the reform of 1924"),
  says: "Money a head at the start.",
});
export const startingGrain = given({
  symbol: "G0",
  unit: "1",
  value: 1.05,
  low: 0.9,
  high: 1.25,
  source: assumed("needs to the next harvest are covered after the fair harvest of 1923"),
  says: "Grain in the barn at the start, against needs to the next harvest.",
});

// Collecting by force
export const found = given({
  symbol: "φj",
  unit: "1/month",
  value: 0.2,
  low: 0.05,
  high: 0.4,
  source: assumed("searches find part of what is hidden"),
  says: "Part of hidden grain that a month of full force finds.",
});
export const hiding = given({
  symbol: "ηj",
  unit: "1/month",
  value: 0.06,
  low: 0.02,
  high: 0.12,
  source: cite("viola-1996", "concealment of grain"),
  says: "Part of its grain that a household hides in a month under full force.",
});
export const unhiding = given({
  symbol: "ηu",
  unit: "1/month",
  value: 0.25,
  low: 0.1,
  high: 0.5,
  source: assumed("a hungry household opens its pit"),
  says: "Part of hidden grain brought back in a month.",
});
export const hurt = given({
  symbol: "τf",
  unit: "1/month",
  value: 0.09,
  low: 0.04,
  high: 0.15,
  source: cite("carr-davies-1969", "vol. 1, effects of the extraordinary measures"),
  says: "Trust lost in a month of full force.",
});
export const forgiving = given({
  symbol: "τr",
  unit: "1/month",
  value: 0.006,
  low: 0.001,
  high: 0.015,
  source: assumed("trust comes back over many years"),
  says: "Trust regained in a month without force.",
});
export const usualTrust = given({
  symbol: "T0",
  unit: "1",
  value: 0.7,
  low: 0.5,
  high: 0.85,
  source: assumed("guarded trust after three years of the NEP"),
  says: "Trust that a village has when nothing is taken by force.",
});

// Collectivisation
export const joining = given({
  symbol: "ηk",
  unit: "1/month",
  value: 0.3,
  low: 0.15,
  high: 0.5,
  source: cite("davies-1980a", "ch. 5, winter 1929-30"),
  says: "Households that join in a month of full campaign.",
});
export const neighbours = given({
  symbol: "ηn",
  unit: "1",
  value: 1.2,
  low: 0.4,
  high: 2.5,
  source: cite("granovetter-1978", "thresholds; size illustrative"),
  says: "How much more readily a household joins when its neighbours have.",
});
export const leaving = given({
  symbol: "ηl",
  unit: "1/month",
  value: 0.42,
  low: 0.2,
  high: 0.6,
  source: cite("davies-1980a", "ch. 7, exodus of spring 1930"),
  says: "Members who leave in a month when nothing holds them.",
});
export const squeeze = given({
  symbol: "ηq",
  unit: "1/month",
  value: 0.012,
  low: 0.004,
  high: 0.03,
  source: cite("fitzpatrick-1994", "taxes and quotas on those outside"),
  says: "Households driven into the collective in a month by taxes and quotas on those outside.",
});
export const zonePace = given({
  symbol: "ηz",
  unit: "1",
  value: 0.3,
  low: 0.1,
  high: 0.5,
  source: cite("davies-1980a", "decree of 5 January 1930: grain regions first"),
  says: "How much faster the campaign goes in grain regions, and slower in deficit ones.",
});
export const zeal = given({
  symbol: "vκ",
  unit: "1/month",
  value: 0.5,
  low: 0.2,
  high: 0.8,
  source: assumed("officials follow a signal within two months"),
  says: "Pace at which officials follow the leadership's signal.",
});
export const labelling = given({
  symbol: "ηe",
  unit: "1/month",
  value: 0.16,
  low: 0.06,
  high: 0.3,
  source: cite("viola-2007", "ch. 1, deportations of February-May 1930 and 1931"),
  says: '"Kulak" households expropriated in a month of full campaign.',
});
export const deported = given({
  symbol: "ηd",
  unit: "1",
  value: 0.82,
  low: 0.5,
  high: 0.9,
  source: cite("zemskov-1991", "deported and self-dekulakised"),
  says: "Members of an expropriated household who are deported; the others flee to the towns.",
});
export const keptByMembers = given({
  symbol: "ρk",
  unit: "1/month",
  value: 0.3,
  low: 0.15,
  high: 0.5,
  source: cite("davies-1980b", "distribution of kolkhoz incomes"),
  says: "Part of a collective's free grain handed to its members in a month.",
});
export const privatePlot = given({
  symbol: "πp",
  unit: "ha",
  value: 0.3,
  low: 0.25,
  high: 0.5,
  source: cite("davies-1980b", "private plots; statute of 1935"),
  says: "Plot that a member's household keeps.",
});
export const fullHerd = given({
  symbol: "C1",
  unit: "1",
  value: 1.45,
  low: 1.1,
  high: 1.7,
  source: assumed("herds of 1928 stood a third above those of 1924"),
  says: "Herd that the land carries, against that of the start.",
});
export const feedOfReserve = given({
  symbol: "ηf",
  unit: "1",
  value: 1,
  low: 0.7,
  high: 1.1,
  source: assumed("some feed is bought, grazed or done without"),
  says: "Part of a year's feed that a household keeps back before it sells.",
});
export const yieldAtFullDraught = given({
  symbol: "ȳ*",
  unit: "1",
  value: 1.12,
  low: 1,
  high: 1.2,
  source: assumed("the mean yields of 1924-28 were reaped with some droughts and too few horses"),
  says: "Yield of a year without drought, with all the draught power wanted, against the mean of 1924-28.",
});
export const neighbourly = given({
  symbol: "λ0",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 0.8,
  source: assumed("the poor lived by hiring out, the strong by hiring"),
  says: "Largest part of its spare grain that a household lets its neighbours have in a month.",
});
export const readyToBuy = given({
  symbol: "ρb",
  unit: "1",
  value: 1.15,
  low: 1,
  high: 2,
  source: assumed("agencies buy somewhat ahead of the plan"),
  says: "Grain that the state is ready to buy against what its plan asks for.",
});
export const patience = given({
  symbol: "εw",
  unit: "1",
  value: 1.2,
  low: 0.4,
  high: 2,
  source: cite("gregory-mokhtari-1993", "sales put off for a better price; size illustrative"),
  says: "How strongly sales are put off when grain buys less than at parity.",
});
export const plotLoss = given({
  symbol: "πo",
  unit: "1",
  value: 0.35,
  low: 0.1,
  high: 0.6,
  source: cite("davies-1980b", "private plots in the first campaign"),
  says: "Garden food lost to members where plots are not allowed, and won where they are.",
});
export const yardHerd = given({
  symbol: "ρy",
  unit: "1",
  value: 0.45,
  low: 0.25,
  high: 0.7,
  source: cite("davies-1980b", "private animals of members; statute of 1935"),
  says: "Herd of a member's yard against an individual farm's, where policy is half-way.",
});
