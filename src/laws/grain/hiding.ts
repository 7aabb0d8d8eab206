import { flow } from "../../ground/law.ts";
import { hiddenGrain, householdGrain } from "../../ledger/grain/stocks.ts";
import { household } from "../../ledger/levels.ts";
import { stateGrain } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { forcedCollection } from "../mechanisms.ts";
import { pressure } from "./collecting.ts";
import { found, hiding, unhiding } from "./params/collecting.ts";

/** Grain hidden from the state, found by it, and brought back. */
export const hidden = flow({
  when: pressure,
  symbol: "J+",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: hiddenGrain,
  mechanism: forcedCollection,
  says: "Grain is hidden when it is taken by force.",
  source: cite("viola-1996", "concealment of grain"),
  rises: { householdGrain, hiding, pressure },
  is: ({ householdGrain, hiding, pressure }) => householdGrain * hiding * pressure,
});

export const discovered = flow({
  when: pressure,
  symbol: "J-",
  unit: "t/month",
  level: household,
  from: hiddenGrain,
  to: stateGrain,
  mechanism: forcedCollection,
  says: "Searches find part of what is hidden.",
  source: assumed("searches find part of what is hidden"),
  rises: { hiddenGrain, found, pressure },
  is: ({ hiddenGrain, found, pressure }) => hiddenGrain * found * pressure,
});

export const unhidden = flow({
  symbol: "J0",
  unit: "t/month",
  level: household,
  from: hiddenGrain,
  to: householdGrain,
  says: "Hidden grain is brought back for food and seed.",
  source: assumed("a hungry household opens its pit"),
  rises: { hiddenGrain, unhiding },
  is: ({ hiddenGrain, unhiding }) => hiddenGrain * unhiding,
});
