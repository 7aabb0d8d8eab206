import { flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { collectiveGrain } from "../../ledger/collectivisation/stocks.ts";
import { collectiveSeedReserve } from "../../ledger/herds/signals.ts";
import { nation, region, village } from "../../ledger/levels.ts";
import { reserveForTowns } from "../../ledger/treasury/params.ts";
import { reserveOfState } from "../../ledger/treasury/signals.ts";
import { stateGrain } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { commonLandOfRegion } from "./land.ts";
import { seedLoans } from "./levers.ts";

/** The month in which the spring's seed is lent. */
const beforeSowing = [3];

export const seedLacking = signal({
  symbol: "sk-",
  unit: "t/month",
  level: village,
  when: commonLandOfRegion,
  months: beforeSowing,
  says: "Seed that a collective farm lacks for the spring sowing.",
  source: assumed("definition"),
  rises: { collectiveSeedReserve },
  falls: { collectiveGrain, oneMonth },
  is: ({ collectiveSeedReserve, collectiveGrain, oneMonth }) =>
    Math.max(0, collectiveSeedReserve - collectiveGrain) / oneMonth,
});

export const seedLackingOfRegion = total({
  symbol: "Σsk-",
  of: seedLacking,
  level: region,
  says: "Seed that a region's collective farms lack for the spring sowing.",
});

export const seedLackingOfNation = total({
  symbol: "ΣΣsk-",
  of: seedLackingOfRegion,
  level: nation,
  says: "Seed that all collective farms lack for the spring sowing.",
});

export const seedCover = signal({
  symbol: "cs",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the seed that farms lack which the state lends, from what it holds beyond half of the reserve for its towns.",
  source: cite("davies-wheatcroft-2004", "ch. 7, seed loans before the sowings of 1932 and 1933"),
  rises: { seedLoans, stateGrain },
  falls: { reserveOfState, seedLackingOfNation, oneMonth, reserveForTowns },
  is: ({ seedLoans, stateGrain, reserveOfState, seedLackingOfNation, oneMonth, reserveForTowns }) =>
    seedLackingOfNation > 0
      ? seedLoans *
        Math.min(1, Math.max(0, stateGrain - reserveForTowns * reserveOfState) / (oneMonth * seedLackingOfNation))
      : 0,
});

export const seedLent = flow({
  symbol: "sk+",
  unit: "t/month",
  level: village,
  when: commonLandOfRegion,
  months: beforeSowing,
  from: stateGrain,
  to: collectiveGrain,
  says: "The state lends seed to collective farms whose seed is gone. It returns with the next plan, which asks for more as the state's store is lower.",
  source: cite("davies-wheatcroft-2004", "ch. 7, seed loans before the sowings of 1932 and 1933"),
  rises: { seedLacking, seedCover },
  is: ({ seedLacking, seedCover }) => seedLacking * seedCover,
});
