import { signal } from "../../ground/law.ts";
import { priceOfBase } from "../../ledger/grain/params.ts";
import * as shared from "../../ledger/grain/signals.ts";
import { grainPrice } from "../../ledger/levers.ts";

export const statePrice = signal({
  finds: shared.statePrice,
  rises: { priceOfBase, grainPrice },
  is: ({ priceOfBase, grainPrice }) => priceOfBase * grainPrice,
});
