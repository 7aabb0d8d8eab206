import { signal } from "../../ground/law.ts";
import { priceOfBase } from "../../ledger/grain/params.ts";
import { nation } from "../../ledger/levels.ts";
import { grainPrice } from "../../ledger/levers.ts";
import { cite } from "../../sources/cite.ts";

export const statePrice = signal({
  symbol: "ps",
  unit: "rouble/t",
  level: nation,
  within: [0, 1e4],
  says: "Price that the state pays for grain.",
  source: cite("carr-davies-1969", "vol. 1, procurement prices"),
  rises: { priceOfBase, grainPrice },
  is: ({ priceOfBase, grainPrice }) => priceOfBase * grainPrice,
});
