import { flow, signal, total } from "../../ground/quantity.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { householdGrain } from "../../ledger/countryside.ts";
import { grainZone } from "../../ledger/given.ts";
import { household, nation, region } from "../../ledger/levels.ts";
import { stateGrain } from "../../ledger/treasury.ts";
import { relief } from "../levers.ts";
import { reserveOfState } from "../treasury/rations.ts";
import { seedReserve } from "./eating.ts";
import { foodNorm, oneMonth } from "./params.ts";
import { membersOfHousehold, monthsToHarvest } from "./season.ts";

export const want = signal({
  symbol: "W", unit: "t/month", level: household,
  says: "Grain that a household lacks for three quarters of its usual food.", source: assumed("a modest claim"),
  takes: { membersOfHousehold, foodNorm, householdGrain, seedReserve, monthsToHarvest },
  moves: { membersOfHousehold: "+", foodNorm: "+", householdGrain: "-", seedReserve: "+", monthsToHarvest: "?" },
  is: ({ membersOfHousehold, foodNorm, householdGrain, seedReserve, monthsToHarvest }) =>
    Math.max(0, membersOfHousehold * foodNorm * 0.75 - Math.max(0, householdGrain - seedReserve) / monthsToHarvest),
});
export const wants = total({ symbol: "ΣW", of: want, level: region, says: "Grain that a region's households lack." });

export const entitled = signal({
  symbol: "e", unit: "1", level: region, within: [0, 1],
  says: "Whether the state feeds the hungry of a region: those of deficit regions always, those of surplus regions only by relief.",
  source: cite("davies-wheatcroft-2004", "ch. 7: consuming regions were supplied; loans to grain regions came late"),
  takes: { grainZone, relief }, moves: { grainZone: "-", relief: "+" },
  is: ({ grainZone, relief }) => (grainZone < -0.5 ? 1 : relief),
});
export const entitledWant = signal({
  symbol: "eW", unit: "t/month", level: region, says: "Grain that the state means to give to the hungry of a region.", source: assumed("definition"),
  takes: { entitled, wants }, moves: { entitled: "+", wants: "+" }, is: ({ entitled, wants }) => entitled * wants,
});
export const entitledWants = total({ symbol: "ΣeW", of: entitledWant, level: nation, says: "Grain that the state means to give to the hungry." });
export const supplyCover = signal({
  symbol: "cW", unit: "1", level: nation, within: [0, 1],
  says: "Part of that which the state can give from a third of its stock.", source: assumed("towns come first"),
  takes: { stateGrain, reserveOfState, entitledWants, oneMonth }, moves: { stateGrain: "+", reserveOfState: "-", entitledWants: "-", oneMonth: "-" },
  is: ({ stateGrain, reserveOfState, entitledWants, oneMonth }) =>
    entitledWants > 0 ? Math.min(1, Math.max(0, stateGrain - 0.5 * reserveOfState) / (3 * oneMonth * entitledWants)) : 0,
});
export const supplied = flow({
  symbol: "Ws", unit: "t/month", level: household, from: stateGrain, to: householdGrain,
  says: "Grain that the state sells or gives to hungry villages.", source: cite("davies-wheatcroft-2004", "ch. 7"),
  takes: { want, entitled, supplyCover }, moves: { want: "+", entitled: "+", supplyCover: "+" },
  is: ({ want, entitled, supplyCover }) => want * entitled * supplyCover,
});
