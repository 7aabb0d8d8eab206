import { change, signal } from "../../ground/law.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { planHands } from "../../ledger/industry/signals.ts";
import { restored } from "../../ledger/industry/stocks.ts";
import { openJobs } from "../../ledger/labour/signals.ts";
import { nation } from "../../ledger/levels.ts";
import { wage } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { wagesFollowPrices } from "../mechanisms.ts";
import { wageFunds } from "./levers.ts";
import { realWage } from "./living.ts";
import { bidding, fairPush } from "./params/prices.ts";
import { wageAnswer, wageDrift, wageGrowth } from "./params/wages.ts";

export const realWageGap = signal({
  symbol: "1-w/P",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: wagesFollowPrices,
  says: "How far a wage buys less than that of 1926/27 did.",
  source: assumed("definition"),
  falls: { realWage },
  is: ({ realWage }) => Math.max(0, 1 - realWage),
});

export const wageMoves = change({
  symbol: "w",
  changes: wage,
  says: "Wages rise as hands are scarce, as plans that ask too much make managers bid for them as far as the bank lets them, and as living grows dear.",
  source: cite("kornai-1980", "bidding for hands under soft budgets; the claim to a fair wage assumed"),
  rises: { wage, openJobs, wageAnswer, planHands, bidding, wageGrowth, wageDrift, fairPush, realWageGap, oneMonth },
  falls: { restored, wageFunds },
  is: ({
    wage,
    openJobs,
    wageAnswer,
    planHands,
    bidding,
    wageGrowth,
    restored,
    wageDrift,
    fairPush,
    realWageGap,
    wageFunds,
    oneMonth,
  }) =>
    wage *
    (1 +
      oneMonth *
        ((wageAnswer * openJobs + bidding * (planHands - 1)) * (1 - wageFunds) +
          wageGrowth * (1 - restored) +
          wageDrift +
          fairPush * realWageGap)),
});
