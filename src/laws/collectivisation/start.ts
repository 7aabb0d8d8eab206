import { start } from "../../ground/law.ts";
import { householdsPerYard, stratum } from "../../ledger/collectivisation/stocks.ts";
import { personsPerHousehold } from "../../ledger/given.ts";
import { wealthDraw } from "../../ledger/population/luck.ts";
import { assumed } from "../../sources/cite.ts";
import { usualHousehold } from "./params/institutions.ts";
import { poorAtStart, richAtStart } from "./params/start.ts";

export const householdsPerYardAtStart = start({
  symbol: "h0",
  begins: householdsPerYard,
  says: "Fewer households than in 1927, as there are fewer people.",
  source: assumed("definition"),
  rises: { personsPerHousehold },
  falls: { usualHousehold },
  is: ({ personsPerHousehold, usualHousehold }) => personsPerHousehold / usualHousehold,
});

export const stratumAtStart = start({
  symbol: "z0",
  begins: stratum,
  says: 'The state labels the poorest 28 in 100 poor and the richest 4 "kulak".',
  source: assumed("tax census of 1927: strata"),
  rises: { luck: wealthDraw, richAtStart },
  falls: { poorAtStart },
  is: ({ luck, richAtStart, poorAtStart }) => (luck < poorAtStart ? 0 : luck < 1 - richAtStart ? 1 : 2),
});
