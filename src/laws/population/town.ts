import { change, flow, signal } from "../../ground/law.ts";
import { logistic } from "../../ground/mathematics.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { bodyMemory, foodNorm } from "../../ledger/food/params.ts";
import { region } from "../../ledger/levels.ts";
import { hungerOnBirths } from "../../ledger/population/params.ts";
import * as shared from "../../ledger/population/signals.ts";
import { theDead, theStarved, theUnborn, townNutrition, townspeople } from "../../ledger/population/stocks.ts";
import { townFood } from "../../ledger/treasury/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { famineMortality } from "../mechanisms.ts";
import { childrenOfCouples } from "./families.ts";
import { townBirths } from "./params/births.ts";
import { townDeaths } from "./params/health.ts";
import { hungerHeight, hungerMidpoint, hungerSpread } from "./params/hunger.ts";
import { mortalityOfRegion } from "./village.ts";

export const townBodyRemembers = change({
  symbol: "Nu",
  changes: townNutrition,
  says: "The body remembers the food of the last months, in town too.",
  source: assumed("people die of hunger when the body has used up its reserves"),
  rises: { townNutrition, townFood },
  either: { bodyMemory, oneMonth },
  is: ({ townNutrition, townFood, bodyMemory, oneMonth }) =>
    townNutrition + bodyMemory * oneMonth * (townFood - townNutrition),
});

export const townHunger = signal({
  symbol: "mu",
  unit: "1/month",
  level: region,
  within: [0, 1],
  mechanism: famineMortality,
  says: "Hazard of death from hunger in towns.",
  source: cite("davies-wheatcroft-2004", "ch. 12; form: logistic in food a head"),
  rises: { hungerMidpoint, hungerHeight },
  falls: { townNutrition },
  either: { hungerSpread },
  is: ({ townNutrition, hungerMidpoint, hungerSpread, hungerHeight }) =>
    hungerHeight * logistic((hungerMidpoint - townNutrition) / hungerSpread),
});

export const townBirthsLost = signal({
  symbol: "bu-",
  unit: "person/month",
  level: region,
  says: "Births not born in towns because of hunger.",
  source: cite("lorimer-1946", "urban births"),
  rises: { townspeople, townBirths, childrenOfCouples, foodNorm, hungerOnBirths },
  falls: { townNutrition },
  is: ({ townspeople, townBirths, childrenOfCouples, townNutrition, foodNorm, hungerOnBirths }) =>
    townspeople * townBirths * childrenOfCouples * hungerOnBirths * (1 - Math.min(1, townNutrition / foodNorm)),
});

export const townBorn = flow({
  finds: shared.townBorn,
  from: theUnborn,
  to: townspeople,
  rises: { townspeople, townBirths, childrenOfCouples },
  falls: { townBirthsLost },
  is: ({ townspeople, townBirths, childrenOfCouples, townBirthsLost }) =>
    townspeople * townBirths * childrenOfCouples - townBirthsLost,
});

export const townDie = flow({
  symbol: "dU",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: theDead,
  says: "Townspeople die of age and illness.",
  source: cite("lorimer-1946", "urban deaths"),
  rises: { townspeople, townDeaths, mortalityOfRegion },
  is: ({ townspeople, townDeaths, mortalityOfRegion }) => townspeople * townDeaths * mortalityOfRegion,
});

export const townStarve = flow({
  symbol: "hU",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: theStarved,
  says: "Townspeople die of hunger.",
  source: cite("davies-wheatcroft-2004", "ch. 12"),
  rises: { townspeople, townHunger },
  is: ({ townspeople, townHunger }) => townspeople * townHunger,
});
