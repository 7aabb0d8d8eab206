import { signal } from "../../ground/law.ts";
import { december, july, march } from "../../ledger/clock.ts";
import * as shared from "../../ledger/food/signals.ts";
import { calendar } from "../../ledger/given.ts";
import { autumnGarden, cellar } from "./params/meals.ts";

export const gardenSeason = signal({
  finds: shared.gardenSeason,
  either: { calendar, cellar, autumnGarden, march, july, december },
  is: ({ calendar, cellar, autumnGarden, march, july, december }) =>
    calendar > july
      ? 1 + autumnGarden * cellar
      : calendar <= march
        ? 1
        : Math.max(0, 1 - ((autumnGarden * (december - july)) / (july - march)) * cellar),
});
