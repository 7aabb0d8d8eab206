import { normalQuantile } from "../../ground/mathematics.ts";
import { change, draw } from "../../ground/quantity.ts";
import { yieldWeather } from "../../ledger/countryside.ts";
import { drought, heat, yieldSpread } from "../../ledger/given.ts";
import { region } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { weather } from "../mechanisms.ts";
import { droughtEffect, heatEffect, weatherLuck } from "./params/fields.ts";

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
  says: "A drought and a hot spring lower the yield; what no record explains falls by lot.",
  source: cite("golubev-dronin2004", "typology of droughts"),
  takes: { yieldSpread, drought, heat, luck: weatherDraw, droughtEffect, heatEffect, weatherLuck },
  moves: {
    yieldSpread: "?",
    drought: "-",
    heat: "-",
    luck: "+",
    droughtEffect: "-",
    heatEffect: "?",
    weatherLuck: "?",
  },
  is: ({ yieldSpread, drought, heat, luck, droughtEffect, heatEffect, weatherLuck }) =>
    Math.max(
      0.2,
      1 +
        yieldSpread *
          (-droughtEffect * drought -
            heatEffect * heat +
            weatherLuck * normalQuantile(Math.min(0.99, Math.max(0.01, luck)))),
    ),
});
