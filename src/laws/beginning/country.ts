import { start } from "../../ground/law.ts";
import { agronomy, localWeather, privatePrice, yieldWeather } from "../../ledger/countryside.ts";
import { personsPerHousehold, townspeopleAtStart } from "../../ledger/given.ts";
import { herdCounted } from "../../ledger/herders.ts";
import { capitalShare, isHeavy } from "../../ledger/industry/given.ts";
import { capital, greenness, jobs, restored, staffing, technique } from "../../ledger/industry.ts";
import { householdsPerYard } from "../../ledger/institutions.ts";
import { priceExpected } from "../../ledger/market.ts";
import { townNutrition, townspeople } from "../../ledger/population.ts";
import { manufacturesPrice, stateGrain, townGrain, townRoubles, treasury, wage } from "../../ledger/treasury.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { usualHousehold } from "../countryside/params/institutions.ts";
import { priceExpectedOfStart, priceOfBase } from "../countryside/params/market.ts";
import { heavyAtStart, jobsOfCapital, jobsOfStart, lightAtStart, restoredAtStart } from "../industry/params.ts";
import { larderOfTowns, townNorm, townOtherFood, wageOfStart, wagesKept } from "../treasury/params.ts";
import { monthsOfMoney, newAtStart, scissorsOfStart, stateGrainAtStart } from "./params.ts";

export const weatherAtStart = start({
  symbol: "ω0",
  begins: yieldWeather,
  says: "A mean year, until June.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const herdCountedAtStart = start({
  symbol: "νF0",
  begins: herdCounted,
  says: "Herds in the books are the real ones at the start.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const householdsPerYardAtStart = start({
  symbol: "h0",
  begins: householdsPerYard,
  says: "Fewer households than in 1927, as there are fewer people.",
  source: assumed("definition"),
  rises: { personsPerHousehold },
  falls: { usualHousehold },
  is: ({ personsPerHousehold, usualHousehold }) => personsPerHousehold / usualHousehold,
});

export const localWeatherAtStart = start({
  symbol: "ωv0",
  begins: localWeather,
  says: "Every village reaps as its region does, until June.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const privatePriceAtStart = start({
  symbol: "pp0",
  begins: privatePrice,
  says: "The private price begins at the state's.",
  source: assumed("definition"),
  rises: { priceOfBase },
  is: ({ priceOfBase }) => priceOfBase,
});

export const priceExpectedBegins = start({
  symbol: "xe0",
  begins: priceExpected,
  says: "What peasants expect a tonne of grain to buy at the start.",
  source: assumed("definition"),
  rises: { priceExpectedOfStart },
  is: ({ priceExpectedOfStart }) => priceExpectedOfStart,
});

export const townsAtStart = start({
  symbol: "U0",
  begins: townspeople,
  says: "People in towns at the start.",
  source: cite("census-1926", "towns, brought back to January 1924"),
  rises: { townspeopleAtStart },
  is: ({ townspeopleAtStart }) => townspeopleAtStart,
});

export const townGrainAtStart = start({
  symbol: "Gu0",
  begins: townGrain,
  says: "Grain in towns at the start: six weeks.",
  source: assumed("towns keep six weeks"),
  rises: { townspeopleAtStart, townNorm, larderOfTowns },
  is: ({ townspeopleAtStart, townNorm, larderOfTowns }) => townspeopleAtStart * townNorm * larderOfTowns,
});

export const townFoodAtStart = start({
  symbol: "Nu0",
  begins: townNutrition,
  says: "Food in towns at the start.",
  source: assumed("a fair year"),
  rises: { townNorm, townOtherFood },
  is: ({ townNorm, townOtherFood }) => townNorm + townOtherFood,
});

export const stateGrainBegins = start({
  symbol: "Gs0",
  begins: stateGrain,
  says: "Grain in the state's hands at the start.",
  source: assumed("half a year of the state's needs"),
  rises: { stateGrainAtStart },
  is: ({ stateGrainAtStart }) => stateGrainAtStart,
});

export const wageBegins = start({
  symbol: "w0",
  begins: wage,
  says: "Mean wage at the start.",
  source: cite("carr-davies-1969", "vol. 1, wages"),
  rises: { wageOfStart },
  is: ({ wageOfStart }) => wageOfStart,
});

export const restoredBegins = start({
  symbol: "ρ0",
  begins: restored,
  says: "Part of the plant that runs at the start.",
  source: cite("nove-1969", "industrial output of 1923/24"),
  rises: { restoredAtStart },
  is: ({ restoredAtStart }) => restoredAtStart,
});

export const jobsBegin = start({
  symbol: "L0",
  begins: jobs,
  says: "Jobs at the start.",
  source: assumed("jobs follow the running plant"),
  rises: { jobsOfStart, restoredAtStart },
  falls: { jobsOfCapital },
  is: ({ jobsOfStart, restoredAtStart, jobsOfCapital }) => jobsOfStart * (1 - jobsOfCapital * (1 - restoredAtStart)),
});

export const capitalBegins = start({
  symbol: "K0",
  begins: capital,
  says: "Plant at the start.",
  source: cite("moorsteen-powell-1966", "capital stocks"),
  rises: { capitalShare, heavyAtStart, lightAtStart },
  either: { isHeavy },
  is: ({ isHeavy, capitalShare, heavyAtStart, lightAtStart }) =>
    capitalShare * (isHeavy * heavyAtStart + (1 - isHeavy) * lightAtStart),
});

export const techniqueBegins = start({
  symbol: "τ0",
  begins: technique,
  says: "Technique at the start.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const greennessBegins = start({
  symbol: "γ0",
  begins: greenness,
  says: "New workers at the start.",
  source: assumed("one in ten came from the village in the last years"),
  rises: { newAtStart },
  is: ({ newAtStart }) => newAtStart,
});

export const pricesBegin = start({
  symbol: "pm0",
  begins: manufacturesPrice,
  says: "Price of manufactures at the start.",
  source: cite("nove-1969", "the scissors closing, 1924"),
  rises: { scissorsOfStart },
  is: ({ scissorsOfStart }) => scissorsOfStart,
});

export const treasuryBegins = start({
  symbol: "R0",
  begins: treasury,
  says: "The treasury begins with three months of wages.",
  source: assumed("definition"),
  rises: { jobs, wage, wagesKept },
  is: ({ jobs, wage, wagesKept }) => wagesKept * jobs * wage,
});

export const townMoneyBegins = start({
  symbol: "Mu0",
  begins: townRoubles,
  says: "Townspeople begin with a month of wages.",
  source: assumed("a month's wage in hand"),
  rises: { jobs, wage, monthsOfMoney },
  is: ({ jobs, wage, monthsOfMoney }) => jobs * wage * monthsOfMoney,
});

export const staffingBegins = start({
  symbol: "L0/L*",
  begins: staffing,
  says: "At the start there are workers for every job.",
  source: assumed("unemployment of 1924"),
  rises: {},
  is: () => 1,
});

export const agronomyBegins = start({
  symbol: "g0",
  begins: agronomy,
  says: "Rotations, seed and tools of 1924.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});
