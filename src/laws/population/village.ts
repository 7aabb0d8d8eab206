import { flow, signal } from "../../ground/law.ts";
import { logistic } from "../../ground/mathematics.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { membersOfHousehold } from "../../ledger/collectivisation/signals.ts";
import { status } from "../../ledger/collectivisation/stocks.ts";
import { chance, turned } from "../../ledger/declare.ts";
import { foodNorm } from "../../ledger/food/params.ts";
import { nutrition } from "../../ledger/food/stocks.ts";
import { birthRate, deathRate } from "../../ledger/given.ts";
import { wayOut } from "../../ledger/grain/signals.ts";
import { technique } from "../../ledger/industry/stocks.ts";
import { leaveForTown } from "../../ledger/labour/signals.ts";
import { household, nation, region } from "../../ledger/levels.ts";
import { birthDraw } from "../../ledger/population/luck.ts";
import { birthsMissed, hungerOnBirths } from "../../ledger/population/params.ts";
import * as shared from "../../ledger/population/signals.ts";
import { dependants, theDead, theStarved, theUnborn, townspeople, workers } from "../../ledger/population/stocks.ts";
import { calledHands, peril } from "../../ledger/war/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { famineMortality, flightFromHunger } from "../mechanisms.ts";
import { childrenOfCouples } from "./families.ts";
import { ageing, fertilityFalls, growingUp } from "./params/births.ts";
import { healthAtBest, healthAtWorst, healthGains } from "./params/health.ts";
import {
  deathsMissed,
  dependantFrailty,
  foodBorne,
  hungerEnds,
  hungerFlight,
  hungerHeight,
  hungerMidpoint,
  hungerSpread,
  workersFirst,
} from "./params/hunger.ts";

export const deathDraw = turned(birthDraw, 0.5, "ζ2", "Luck of life.");
export const hungerDraw = chance(household, "ζ4", "Luck in hunger.");
export const growingDraw = chance(household, "ζ6", "Who grows up.");
export const ageingDraw = turned(growingDraw, 0.5, "ζ7", "Who grows old.");
export const moveDraw = turned(birthDraw, 0.25, "ζ8", "Who moves to town.");

export const health = signal({
  symbol: "η",
  unit: "1",
  level: nation,
  within: [0, 2],
  says: "Usual mortality against that of 1926, lower as technique and medicine spread.",
  source: cite("andreev-darskii-kharkova-1993", "mortality 1926-40"),
  rises: { healthAtBest, healthAtWorst },
  falls: { technique },
  either: { healthGains },
  is: ({ technique, healthGains, healthAtBest, healthAtWorst }) =>
    Math.max(healthAtBest, Math.min(healthAtWorst, 1 - healthGains * (technique - 1))),
});

export const mortalityOfRegion = signal({
  symbol: "η'",
  unit: "1",
  level: region,
  says: "Mortality of a region against that of 1926: as technique and medicine have it, and as occupation adds.",
  source: assumed("definition"),
  rises: { health, peril },
  is: ({ health, peril }) => health * (1 + peril),
});

export const hunger = signal({
  symbol: "mh",
  unit: "1/month",
  level: household,
  within: [0, 1],
  mechanism: famineMortality,
  says: "Hazard of death from hunger, rising steeply as food a head falls below what keeps life.",
  source: cite("davies-wheatcroft-2004", "ch. 12; form: logistic in food a head"),
  rises: { hungerMidpoint, hungerHeight, hungerEnds },
  falls: { nutrition },
  either: { hungerSpread },
  is: ({ nutrition, hungerMidpoint, hungerSpread, hungerHeight, hungerEnds }) =>
    nutrition > hungerMidpoint + hungerEnds * hungerSpread
      ? 0
      : hungerHeight * logistic((hungerMidpoint - nutrition) / hungerSpread),
});

export const fertility = signal({
  symbol: "b",
  unit: "person/month",
  level: household,
  says: "Children that a household would have if nobody went hungry.",
  source: cite("andreev-darskii-kharkova-1993", "births 1927-38"),
  rises: { membersOfHousehold, birthRate, birthsMissed, childrenOfCouples },
  falls: { status, fertilityFalls },
  is: ({ membersOfHousehold, birthRate, birthsMissed, childrenOfCouples, status, fertilityFalls }) =>
    membersOfHousehold * birthRate * birthsMissed * childrenOfCouples * (1 - fertilityFalls * Math.min(1, status)),
});

export const birthsLost = signal({
  symbol: "b-",
  unit: "person/month",
  level: household,
  says: "Births not born because of hunger.",
  source: cite("andreev-darskii-kharkova-1993", "births 1927-38"),
  rises: { fertility, foodNorm, hungerOnBirths },
  falls: { nutrition },
  is: ({ fertility, nutrition, foodNorm, hungerOnBirths }) =>
    fertility * hungerOnBirths * (1 - Math.min(1, nutrition / foodNorm)),
});

export const birthsLostOfRegion = total({ finds: shared.birthsLostOfRegion, of: birthsLost });

export const births = flow({
  symbol: "B",
  unit: "person/month",
  level: household,
  from: theUnborn,
  to: dependants,
  lot: birthDraw,
  says: "Children are born, fewer where there is hunger and on collective farms.",
  source: cite("andreev-darskii-kharkova-1993", "births 1927-38"),
  rises: { fertility },
  falls: { birthsLost },
  is: ({ fertility, birthsLost }) => fertility - birthsLost,
});

export const dependantsDie = flow({
  symbol: "dD",
  unit: "person/month",
  level: household,
  from: dependants,
  to: theDead,
  lot: deathDraw,
  says: "Dependants die of age and illness.",
  source: cite("andreev-darskii-kharkova-1993", "mortality 1926-40"),
  rises: { dependants, deathRate, deathsMissed, dependantFrailty, mortalityOfRegion },
  is: ({ dependants, deathRate, deathsMissed, dependantFrailty, mortalityOfRegion }) =>
    dependants * deathRate * deathsMissed * dependantFrailty * mortalityOfRegion,
});

export const workersDie = flow({
  symbol: "dW",
  unit: "person/month",
  level: household,
  from: workers,
  to: theDead,
  lot: deathDraw,
  says: "Workers die of age and illness.",
  source: cite("andreev-darskii-kharkova-1993", "mortality 1926-40"),
  rises: { workers, deathRate, deathsMissed, mortalityOfRegion },
  falls: { dependantFrailty },
  is: ({ workers, deathRate, deathsMissed, dependantFrailty, mortalityOfRegion }) =>
    workers * deathRate * deathsMissed * Math.max(0, 2 - dependantFrailty) * mortalityOfRegion,
});

export const dependantsStarve = flow({
  symbol: "hD",
  unit: "person/month",
  level: household,
  from: dependants,
  to: theStarved,
  lot: hungerDraw,
  says: "Dependants die of hunger.",
  source: cite("davies-wheatcroft-2004", "ch. 12"),
  rises: { dependants, hunger, dependantFrailty },
  is: ({ dependants, hunger, dependantFrailty }) => dependants * hunger * dependantFrailty,
});

export const workersStarve = flow({
  symbol: "hW",
  unit: "person/month",
  level: household,
  from: workers,
  to: theStarved,
  lot: hungerDraw,
  says: "Workers die of hunger.",
  source: cite("davies-wheatcroft-2004", "ch. 12"),
  rises: { workers, hunger },
  falls: { dependantFrailty },
  is: ({ workers, hunger, dependantFrailty }) => workers * hunger * Math.max(0, 2 - dependantFrailty),
});

export const growUp = flow({
  symbol: "α+",
  unit: "person/month",
  level: household,
  months: [3, 9],
  from: dependants,
  to: workers,
  lot: growingDraw,
  says: "Children grow up to work.",
  source: assumed("children work in the fields from about 14"),
  rises: { dependants, growingUp },
  is: ({ dependants, growingUp }) => dependants * growingUp,
});

export const growOld = flow({
  symbol: "α-",
  unit: "person/month",
  level: household,
  months: [3, 9],
  from: workers,
  to: dependants,
  lot: ageingDraw,
  says: "Workers grow old.",
  source: assumed("field work ends at about 60"),
  rises: { workers, ageing },
  is: ({ workers, ageing }) => workers * ageing,
});

export const foodMissed = signal({
  symbol: "n<",
  unit: "1",
  level: household,
  within: [0, 1],
  says: "Part of three quarters of its usual food that a household goes without: people flee from that.",
  source: assumed("a quarter less is borne at home"),
  rises: { foodNorm, foodBorne },
  falls: { nutrition },
  is: ({ nutrition, foodNorm, foodBorne }) => Math.max(0, 1 - nutrition / (foodBorne * foodNorm)),
});

export const flight = signal({
  symbol: "mf",
  unit: "1/month",
  level: household,
  within: [0, 1],
  mechanism: flightFromHunger,
  says: "The hungry leave their villages, as far as the way to the towns is open.",
  source: cite("davies-wheatcroft-2004", "ch. 12, flight from famine regions"),
  rises: { foodMissed, hungerFlight, wayOut },
  is: ({ foodMissed, hungerFlight, wayOut }) => hungerFlight * wayOut * foodMissed,
});

export const workersMove = flow({
  symbol: "MW",
  unit: "person/month",
  level: household,
  from: workers,
  to: townspeople,
  lot: moveDraw,
  says: "Workers move to the towns, and to where soldiers assemble.",
  source: cite("allen-2003", "eqs. 49-51"),
  rises: { workers, leaveForTown, flight, calledHands, workersFirst },
  falls: { oneMonth },
  is: ({ workers, leaveForTown, flight, calledHands, workersFirst, oneMonth }) =>
    workers * Math.min(1 / oneMonth, workersFirst * leaveForTown + flight + calledHands),
});

export const dependantsMove = flow({
  symbol: "MD",
  unit: "person/month",
  level: household,
  from: dependants,
  to: townspeople,
  lot: moveDraw,
  says: "Dependants move to the towns, fewer than workers.",
  source: cite("allen-2003", "eqs. 49-51"),
  rises: { dependants, leaveForTown, flight },
  falls: { workersFirst, oneMonth },
  is: ({ dependants, leaveForTown, flight, workersFirst, oneMonth }) =>
    dependants * Math.min(1 / oneMonth, Math.max(0, 2 - workersFirst) * leaveForTown + flight),
});
