import { signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { townsFed, townsWantOfNation } from "../../ledger/treasury/signals.ts";
import * as shared from "../../ledger/war/signals.ts";
import { evacuation } from "./levers.ts";
import { ruin } from "./params/occupation.ts";

export const townsInRear = signal({
  finds: shared.townsInRear,
  rises: { townsFed },
  falls: { townsWantOfNation },
  is: ({ townsFed, townsWantOfNation }) => (townsWantOfNation > 0 ? Math.min(1, townsFed / townsWantOfNation) : 1),
});

export const plantInReach = signal({
  finds: shared.plantInReach,
  rises: { townsInRear, evacuation },
  is: ({ townsInRear, evacuation }) => townsInRear + evacuation * (1 - townsInRear),
});

export const ruined = signal({
  finds: shared.ruined,
  rises: { townsBefore: last(townsInRear), ruin },
  falls: { townsInRear, evacuation, oneMonth },
  is: ({ townsBefore, townsInRear, evacuation, ruin, oneMonth }) =>
    (ruin * (1 - evacuation) * Math.max(0, townsBefore - townsInRear)) / oneMonth,
});
