import { change } from "../../ground/law.ts";
import { normalQuantile } from "../../ground/mathematics.ts";
import { draw } from "../../ground/quantity.ts";
import { chance } from "../../ledger/declare.ts";
import { localWeather, yieldWeather } from "../../ledger/fields/stocks.ts";
import { drought, heat, usualDrought, usualHeat, yieldSpread } from "../../ledger/given.ts";
import { region, village } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { weather } from "../mechanisms.ts";
import { droughtEffect, heatEffect, leastYield, localSpread, tailOfWeather, weatherLuck } from "./params/crops.ts";

export const weatherDraw = draw({
  symbol: "ν",
  level: region,
  source: assumed("weather that no record explains"),
  says: "Luck of the weather.",
});

export const weatherOfYear = change({
  symbol: "ω",
  changes: yieldWeather,
  months: [6],
  mechanism: weather,
  says: "A drought and a hot spring lower the yield, more of them than the mean yield knows; what no record explains falls by lot.",
  source: cite("golubev-dronin2004", "typology of droughts"),
  rises: { usualDrought, usualHeat, luck: weatherDraw, leastYield },
  falls: { drought, heat },
  either: { yieldSpread, droughtEffect, heatEffect, weatherLuck, tailOfWeather },
  is: ({
    yieldSpread,
    drought,
    usualDrought,
    heat,
    usualHeat,
    luck,
    droughtEffect,
    heatEffect,
    weatherLuck,
    leastYield,
    tailOfWeather,
  }) =>
    Math.max(
      leastYield,
      1 +
        yieldSpread *
          (-droughtEffect * (drought - usualDrought) -
            heatEffect * (heat - usualHeat) +
            weatherLuck * normalQuantile(Math.min(1 - tailOfWeather, Math.max(tailOfWeather, luck)))),
    ),
});

export const localWeatherDraw = chance(village, "νw", "Luck of a village's fields: rain, hail, soil and pests.");

export const localWeatherOfYear = change({
  symbol: "ωv",
  changes: localWeather,
  months: [6],
  mechanism: weather,
  says: "Within a region some villages reap more than others.",
  source: assumed("yields of districts of one province differed by a quarter and more in one year"),
  rises: { luck: localWeatherDraw, leastYield },
  either: { localSpread, tailOfWeather },
  is: ({ localSpread, luck, leastYield, tailOfWeather }) =>
    Math.max(leastYield, 1 + localSpread * normalQuantile(Math.min(1 - tailOfWeather, Math.max(tailOfWeather, luck)))),
});
