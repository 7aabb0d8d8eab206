import { start } from "../../ground/law.ts";
import { exp, normalQuantile } from "../../ground/mathematics.ts";
import { springPart } from "../../ledger/fields/params.ts";
import { agronomy, land, localWeather, sown, yieldWeather } from "../../ledger/fields/stocks.ts";
import { personsPerHousehold } from "../../ledger/given.ts";
import { landOfKind } from "../../ledger/herds/signals.ts";
import { wealthDraw } from "../../ledger/population/luck.ts";
import { tailOfLuck } from "../../ledger/population/params.ts";
import { sizeAtStart } from "../../ledger/population/signals.ts";
import { assumed } from "../../sources/cite.ts";
import { landByYard, landSpread, tilledAtStart, winterFields } from "./params/start.ts";

export const weatherAtStart = start({
  symbol: "ω0",
  begins: yieldWeather,
  says: "A mean year, until June.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const localWeatherAtStart = start({
  symbol: "ωv0",
  begins: localWeather,
  says: "Every village reaps as its region does, until June.",
  source: assumed("definition"),
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

export const landAtStart = start({
  symbol: "A0",
  begins: land,
  says: "Land at the start: by the number of people, and by luck; part of what was sown in 1927 still lies fallow.",
  source: assumed("sowing groups of 1927"),
  rises: { landOfKind, tilledAtStart, sizeAtStart, luck: wealthDraw },
  falls: { personsPerHousehold },
  either: { landSpread, landByYard, tailOfLuck },
  is: ({ landOfKind, tilledAtStart, sizeAtStart, personsPerHousehold, landSpread, luck, landByYard, tailOfLuck }) =>
    landOfKind *
    tilledAtStart *
    (landByYard + ((1 - landByYard) * sizeAtStart) / personsPerHousehold) *
    exp(
      landSpread * normalQuantile(Math.min(1 - tailOfLuck, Math.max(tailOfLuck, luck))) - (landSpread * landSpread) / 2,
    ),
});

export const sownAtStart = start({
  symbol: "a0",
  begins: sown,
  says: "Winter crops stand in the fields at the start.",
  source: assumed("definition"),
  rises: { land, winterFields },
  falls: { springPart },
  is: ({ land, springPart, winterFields }) => land * winterFields * (1 - springPart),
});
