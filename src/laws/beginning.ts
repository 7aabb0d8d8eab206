import { exp, normalQuantile } from "../ground/mathematics.ts";
import { draw, type Start, type Step, signal, start } from "../ground/quantity.ts";
import { police, prisoners } from "../ledger/coercion.ts";
import {
  dependants,
  householdCattle,
  householdGrain,
  householdHorses,
  householdRoubles,
  householdSmallStock,
  land,
  nutrition,
  privatePrice,
  sown,
  stratum,
  trust,
  workers,
  yieldWeather,
} from "../ledger/countryside.ts";
import {
  cattlePerHousehold,
  grainShare,
  horselessShare,
  horsesPerHousehold,
  isHeavy,
  landPerHousehold,
  personsPerHousehold,
  smallStockPerHousehold,
  townspeopleAtStart,
} from "../ledger/given.ts";
import { capital, greenness, jobs, restored, technique } from "../ledger/industry.ts";
import { household } from "../ledger/levels.ts";
import { partyMembers, unity } from "../ledger/party.ts";
import { townNutrition, townspeople } from "../ledger/population.ts";
import { manufacturesPrice, stateGrain, townGrain, townRoubles, treasury, wage } from "../ledger/treasury.ts";
import { assumed, cite } from "../sources/cite.ts";
import { policeOfPeace } from "./coercion/police.ts";
import {
  cattleFeed,
  foodNorm,
  horseFeed,
  otherFood,
  priceOfBase,
  seedRate,
  springPart,
  startingGrain,
  startingRoubles,
  usualTrust,
} from "./countryside/params.ts";
import { fixed, given } from "./declare.ts";
import { heavyAtStart, jobsOfCapital, jobsOfStart, lightAtStart, restoredAtStart } from "./industry/growth.ts";
import { partyPerJob } from "./party/party.ts";
import { wageOfStart } from "./treasury/goods.ts";
import { townNorm, townOtherFood } from "./treasury/rations.ts";

export const sizeSpread = given({
  symbol: "σn",
  unit: "1",
  value: 0.42,
  low: 0.35,
  high: 0.5,
  source: cite("census-1926", "households by size; recalled"),
  says: "Spread of household size, in logarithms.",
});
export const landSpread = given({
  symbol: "σa",
  unit: "1",
  value: 0.35,
  low: 0.25,
  high: 0.5,
  source: assumed("sowing groups of 1927"),
  says: "Spread of land a head between households, in logarithms.",
});
export const workerPart = given({
  symbol: "w̄",
  unit: "1",
  value: 0.52,
  low: 0.48,
  high: 0.56,
  source: cite("lorimer-1946", "ages of 1926"),
  says: "Part of villagers of working age.",
});
export const monthsToFirstHarvest = fixed({
  symbol: "h0",
  unit: "month",
  value: 7,
  why: "a run begins in January",
  source: assumed("definition"),
  says: "Months from the start to the first harvest.",
});
export const stateGrainAtStart = given({
  symbol: "Gs0",
  unit: "t",
  value: 2.4e6,
  low: 1.5e6,
  high: 3.5e6,
  source: assumed("half a year of the state's needs after the campaign of 1923/24"),
  says: "Grain in the state's hands at the start.",
});
export const monthsOfMoney = given({
  symbol: "Mu0",
  unit: "month",
  value: 1,
  low: 0.5,
  high: 1.5,
  source: assumed("a month's wage in hand"),
  says: "Money of townspeople at the start, in months of wages.",
});
export const scissorsOfStart = given({
  symbol: "pm0",
  unit: "1",
  value: 1.35,
  low: 1.2,
  high: 1.5,
  source: cite("nove-1969", "the scissors closing, 1924"),
  says: "Price of manufactures at the start against 1926/27.",
});
export const imprisonedAtStart = given({
  symbol: "z0",
  unit: "1",
  value: 0.0006,
  low: 0.0003,
  high: 0.001,
  source: cite("khlevniuk-2004", "camps of the mid 1920s"),
  says: "Prisoners in camps at the start, per townsperson.",
});
export const unityOfStart = given({
  symbol: "υ0",
  unit: "1",
  value: 0.45,
  low: 0.3,
  high: 0.6,
  source: assumed("an open opposition with a part of the Party behind it"),
  says: "Unity of the ruling group at the start.",
});

const chance = (symbol: string, says: string) => draw({ symbol, level: household, source: assumed("chance"), says });
export const sizeDraw = chance("ν1", "Size of a household at the start.");
export const wealthDraw = chance("ν2", "Wealth of a household at the start.");
export const dependantsDraw = chance("ν3", "Dependants at the start.");
export const workersDraw = chance("ν4", "Workers at the start.");
export const horsesDraw = chance("ν5", "Horses at the start.");
export const cattleDraw = chance("ν6", "Cattle at the start.");
export const sheepDraw = chance("ν7", "Sheep and goats at the start.");

export const sizeAtStart = signal({
  symbol: "n0",
  unit: "person",
  level: household,
  says: "People of a household at the start.",
  source: cite("census-1926", "households by size; recalled"),
  takes: { personsPerHousehold, sizeSpread, luck: sizeDraw },
  moves: { personsPerHousehold: "+", sizeSpread: "?", luck: "+" },
  is: ({ personsPerHousehold, sizeSpread, luck }) =>
    personsPerHousehold *
    exp(sizeSpread * normalQuantile(Math.min(0.999, Math.max(0.001, luck))) - 0.5 * sizeSpread * sizeSpread),
});
export const dependantsAtStart = start({
  symbol: "D0",
  begins: dependants,
  lot: dependantsDraw,
  says: "Dependants at the start.",
  source: cite("lorimer-1946", "ages of 1926"),
  takes: { sizeAtStart, workerPart },
  moves: { sizeAtStart: "+", workerPart: "-" },
  is: ({ sizeAtStart, workerPart }) => sizeAtStart * (1 - workerPart),
});
export const workersAtStart = start({
  symbol: "W0",
  begins: workers,
  lot: workersDraw,
  says: "Workers at the start.",
  source: cite("lorimer-1946", "ages of 1926"),
  takes: { sizeAtStart, workerPart },
  moves: { sizeAtStart: "+", workerPart: "+" },
  is: ({ sizeAtStart, workerPart }) => sizeAtStart * workerPart,
});
export const landAtStart = start({
  symbol: "A0",
  begins: land,
  says: "Land at the start: by heads, and by luck.",
  source: assumed("sowing groups of 1927"),
  takes: { landPerHousehold, sizeAtStart, personsPerHousehold, landSpread, luck: wealthDraw },
  moves: { landPerHousehold: "+", sizeAtStart: "+", personsPerHousehold: "-", landSpread: "?", luck: "+" },
  is: ({ landPerHousehold, sizeAtStart, personsPerHousehold, landSpread, luck }) =>
    landPerHousehold *
    (0.3 + (0.7 * sizeAtStart) / personsPerHousehold) *
    exp(landSpread * normalQuantile(Math.min(0.999, Math.max(0.001, luck))) - 0.5 * landSpread * landSpread),
});
export const sownAtStart = start({
  symbol: "a0",
  begins: sown,
  says: "Winter crops stand in the fields at the start.",
  source: assumed("definition"),
  takes: { land, springPart },
  moves: { land: "+", springPart: "-" },
  is: ({ land, springPart }) => land * 0.9 * (1 - springPart),
});
export const stratumAtStart = start({
  symbol: "z0",
  begins: stratum,
  says: 'The state labels the poorest 28 in 100 poor and the richest 4 "kulak".',
  source: assumed("tax census of 1927: strata"),
  takes: { luck: wealthDraw },
  moves: { luck: "+" },
  is: ({ luck }) => (luck < 0.28 ? 0 : luck < 0.96 ? 1 : 2),
});
export const horsesAtStart = start({
  symbol: "H0",
  begins: householdHorses,
  lot: horsesDraw,
  says: "Horses at the start; the poorest have none.",
  source: assumed("groups by draught animals, 1926-27"),
  takes: { horsesPerHousehold, horselessShare, luck: wealthDraw },
  moves: { horsesPerHousehold: "+", horselessShare: "?", luck: "+" },
  is: ({ horsesPerHousehold, horselessShare, luck }) =>
    luck < horselessShare
      ? 0
      : (horsesPerHousehold / (1 - horselessShare)) * (0.5 + (luck - horselessShare) / (1 - horselessShare)),
});
export const cattleAtStart = start({
  symbol: "C0",
  begins: householdCattle,
  lot: cattleDraw,
  says: "Cattle at the start, more where there is wealth.",
  source: assumed("groups by cows, 1927"),
  takes: { cattlePerHousehold, luck: wealthDraw },
  moves: { cattlePerHousehold: "+", luck: "+" },
  is: ({ cattlePerHousehold, luck }) => cattlePerHousehold * (0.4 + 1.2 * luck),
});
export const sheepAtStart = start({
  symbol: "S0",
  begins: householdSmallStock,
  lot: sheepDraw,
  says: "Sheep and goats at the start, more where there is wealth.",
  source: assumed("as cattle"),
  takes: { smallStockPerHousehold, luck: wealthDraw },
  moves: { smallStockPerHousehold: "+", luck: "+" },
  is: ({ smallStockPerHousehold, luck }) => smallStockPerHousehold * (0.4 + 1.2 * luck),
});
export const grainAtStart = start({
  symbol: "G0",
  begins: householdGrain,
  says: "Grain in the barn at the start, against needs to the harvest.",
  source: assumed("after the fair harvest of 1923"),
  takes: {
    dependants,
    workers,
    foodNorm,
    householdHorses,
    horseFeed,
    householdCattle,
    cattleFeed,
    land,
    grainShare,
    seedRate,
    springPart,
    startingGrain,
    monthsToFirstHarvest,
  },
  moves: {
    dependants: "+",
    workers: "+",
    foodNorm: "+",
    householdHorses: "+",
    horseFeed: "+",
    householdCattle: "+",
    cattleFeed: "+",
    land: "+",
    grainShare: "+",
    seedRate: "+",
    springPart: "+",
    startingGrain: "+",
    monthsToFirstHarvest: "+",
  },
  is: ({
    dependants,
    workers,
    foodNorm,
    householdHorses,
    horseFeed,
    householdCattle,
    cattleFeed,
    land,
    grainShare,
    seedRate,
    springPart,
    startingGrain,
    monthsToFirstHarvest,
  }) =>
    startingGrain *
    (((dependants + workers) * foodNorm + householdHorses * horseFeed + householdCattle * cattleFeed) *
      monthsToFirstHarvest +
      land * grainShare * seedRate * springPart),
});
export const roublesAtStart = start({
  symbol: "M0",
  begins: householdRoubles,
  says: "Money at the start.",
  source: assumed("currency in the village after the reform of 1924"),
  takes: { dependants, workers, startingRoubles },
  moves: { dependants: "+", workers: "+", startingRoubles: "+" },
  is: ({ dependants, workers, startingRoubles }) => (dependants + workers) * startingRoubles,
});
export const trustAtStart = start({
  symbol: "T0",
  begins: trust,
  says: "Trust at the start.",
  source: assumed("guarded trust after three years of the NEP"),
  takes: { usualTrust },
  moves: { usualTrust: "+" },
  is: ({ usualTrust }) => usualTrust,
});
export const nutritionAtStart = start({
  symbol: "N0",
  begins: nutrition,
  says: "Food at the start.",
  source: assumed("a fair year"),
  takes: { foodNorm, otherFood },
  moves: { foodNorm: "+", otherFood: "+" },
  is: ({ foodNorm, otherFood }) => foodNorm + otherFood,
});
export const weatherAtStart = start({
  symbol: "ω0",
  begins: yieldWeather,
  says: "A mean year, until June.",
  source: assumed("definition"),
  takes: {},
  moves: {},
  is: () => 1,
});
export const privatePriceAtStart = start({
  symbol: "pp0",
  begins: privatePrice,
  says: "The private price begins at the state's.",
  source: assumed("definition"),
  takes: { priceOfBase },
  moves: { priceOfBase: "+" },
  is: ({ priceOfBase }) => priceOfBase,
});
export const townsAtStart = start({
  symbol: "U0",
  begins: townspeople,
  says: "People in towns at the start.",
  source: cite("census-1926", "towns, brought back to January 1924"),
  takes: { townspeopleAtStart },
  moves: { townspeopleAtStart: "+" },
  is: ({ townspeopleAtStart }) => townspeopleAtStart,
});
export const townGrainAtStart = start({
  symbol: "Gu0",
  begins: townGrain,
  says: "Grain in towns at the start: six weeks.",
  source: assumed("towns keep six weeks"),
  takes: { townspeopleAtStart, townNorm, monthsOfMoney },
  moves: { townspeopleAtStart: "+", townNorm: "+", monthsOfMoney: "+" },
  is: ({ townspeopleAtStart, townNorm, monthsOfMoney }) => townspeopleAtStart * townNorm * 1.5 * monthsOfMoney,
});
export const townFoodAtStart = start({
  symbol: "Nu0",
  begins: townNutrition,
  says: "Food in towns at the start.",
  source: assumed("a fair year"),
  takes: { townNorm, townOtherFood },
  moves: { townNorm: "+", townOtherFood: "+" },
  is: ({ townNorm, townOtherFood }) => townNorm + townOtherFood,
});
export const prisonersAtStart = start({
  symbol: "Z0",
  begins: prisoners,
  says: "Prisoners in camps at the start.",
  source: cite("khlevniuk-2004", "camps of the mid 1920s"),
  takes: { townspeopleAtStart, imprisonedAtStart },
  moves: { townspeopleAtStart: "+", imprisonedAtStart: "+" },
  is: ({ townspeopleAtStart, imprisonedAtStart }) => townspeopleAtStart * imprisonedAtStart,
});
export const policeAtStart = start({
  symbol: "O0",
  begins: police,
  says: "Police at the start, above what a quiet country keeps.",
  source: cite("yagoda-1923", "plan to cut the GPU, 1923"),
  takes: { policeOfPeace },
  moves: { policeOfPeace: "+" },
  is: ({ policeOfPeace }) => policeOfPeace * 1.5,
});
export const stateGrainBegins = start({
  symbol: "Gs0",
  begins: stateGrain,
  says: "Grain in the state's hands at the start.",
  source: assumed("half a year of the state's needs"),
  takes: { stateGrainAtStart },
  moves: { stateGrainAtStart: "+" },
  is: ({ stateGrainAtStart }) => stateGrainAtStart,
});
export const wageBegins = start({
  symbol: "w0",
  begins: wage,
  says: "Mean wage at the start.",
  source: cite("carr-davies-1969", "vol. 1, wages"),
  takes: { wageOfStart },
  moves: { wageOfStart: "+" },
  is: ({ wageOfStart }) => wageOfStart,
});
export const restoredBegins = start({
  symbol: "ρ0",
  begins: restored,
  says: "Part of the plant that runs at the start.",
  source: cite("nove-1969", "industrial output of 1923/24"),
  takes: { restoredAtStart },
  moves: { restoredAtStart: "+" },
  is: ({ restoredAtStart }) => restoredAtStart,
});
export const jobsBegin = start({
  symbol: "L0",
  begins: jobs,
  says: "Jobs at the start.",
  source: assumed("jobs follow the running plant"),
  takes: { jobsOfStart, restoredAtStart, jobsOfCapital },
  moves: { jobsOfStart: "+", restoredAtStart: "+", jobsOfCapital: "?" },
  is: ({ jobsOfStart, restoredAtStart, jobsOfCapital }) => jobsOfStart * (1 - jobsOfCapital * (1 - restoredAtStart)),
});
export const capitalBegins = start({
  symbol: "K0",
  begins: capital,
  says: "Plant at the start.",
  source: cite("moorsteen-powell-1966", "capital stocks"),
  takes: { isHeavy, heavyAtStart, lightAtStart },
  moves: { isHeavy: "?", heavyAtStart: "+", lightAtStart: "+" },
  is: ({ isHeavy, heavyAtStart, lightAtStart }) => isHeavy * heavyAtStart + (1 - isHeavy) * lightAtStart,
});
export const techniqueBegins = start({
  symbol: "τ0",
  begins: technique,
  says: "Technique at the start.",
  source: assumed("definition"),
  takes: {},
  moves: {},
  is: () => 1,
});
export const greennessBegins = start({
  symbol: "γ0",
  begins: greenness,
  says: "New workers at the start.",
  source: assumed("one in twenty"),
  takes: {},
  moves: {},
  is: () => 0.05,
});
export const pricesBegin = start({
  symbol: "pm0",
  begins: manufacturesPrice,
  says: "Price of manufactures at the start.",
  source: cite("nove-1969", "the scissors closing, 1924"),
  takes: { scissorsOfStart },
  moves: { scissorsOfStart: "+" },
  is: ({ scissorsOfStart }) => scissorsOfStart,
});
export const treasuryBegins = start({
  symbol: "R0",
  begins: treasury,
  says: "The treasury begins with three months of wages.",
  source: assumed("definition"),
  takes: { jobs, wage, monthsOfMoney },
  moves: { jobs: "+", wage: "+", monthsOfMoney: "+" },
  is: ({ jobs, wage, monthsOfMoney }) => 3 * jobs * wage * monthsOfMoney,
});
export const townMoneyBegins = start({
  symbol: "Mu0",
  begins: townRoubles,
  says: "Townspeople begin with a month of wages.",
  source: assumed("a month's wage in hand"),
  takes: { jobs, wage, monthsOfMoney },
  moves: { jobs: "+", wage: "+", monthsOfMoney: "+" },
  is: ({ jobs, wage, monthsOfMoney }) => jobs * wage * monthsOfMoney,
});
export const partyBegins = start({
  symbol: "Φ0",
  begins: partyMembers,
  says: "The Party at the start is half of what it will aim at.",
  source: assumed("470 thousand in January 1924"),
  takes: { jobs, partyPerJob },
  moves: { jobs: "+", partyPerJob: "+" },
  is: ({ jobs, partyPerJob }) => 0.5 * jobs * partyPerJob,
});
export const unityBegins = start({
  symbol: "υ0",
  begins: unity,
  says: "Unity at the start.",
  source: assumed("an open opposition"),
  takes: { unityOfStart },
  moves: { unityOfStart: "+" },
  is: ({ unityOfStart }) => unityOfStart,
});

/** How a run begins: first the households, then regions, then the nation. */
export const beginning: readonly (Start | Step)[] = [
  sizeAtStart,
  dependantsAtStart,
  workersAtStart,
  landAtStart,
  sownAtStart,
  stratumAtStart,
  horsesAtStart,
  cattleAtStart,
  sheepAtStart,
  grainAtStart,
  roublesAtStart,
  trustAtStart,
  nutritionAtStart,
  weatherAtStart,
  privatePriceAtStart,
  townsAtStart,
  townGrainAtStart,
  townFoodAtStart,
  prisonersAtStart,
  policeAtStart,
  stateGrainBegins,
  wageBegins,
  restoredBegins,
  jobsBegin,
  capitalBegins,
  techniqueBegins,
  greennessBegins,
  pricesBegin,
  treasuryBegins,
  townMoneyBegins,
  partyBegins,
  unityBegins,
];
