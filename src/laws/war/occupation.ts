import { signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { townsFed, townsWantOfNation } from "../treasury/rations.ts";
import { evacuation } from "./levers.ts";
import { ruin } from "./params/occupation.ts";

export const townsInRear = signal({
  symbol: "u'",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the country's towns, and of their plant, on this side of the front.",
  source: assumed("plant lies where townspeople live"),
  rises: { townsFed },
  falls: { townsWantOfNation },
  is: ({ townsFed, townsWantOfNation }) => (townsWantOfNation > 0 ? Math.min(1, townsFed / townsWantOfNation) : 1),
});

export const plantInReach = signal({
  symbol: "k'",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the plant that works for the country: on this side of the front, or carried there.",
  source: cite("voznesensky1947", "works moved east in 1941"),
  rises: { townsInRear, evacuation },
  is: ({ townsInRear, evacuation }) => townsInRear + evacuation * (1 - townsInRear),
});

export const ruined = signal({
  symbol: "δ",
  unit: "1/month",
  level: nation,
  within: [0, 0.9],
  says: "Part of the country's plant destroyed in a month, where the enemy comes and what is there was not carried away.",
  source: cite("harrison-1996", "capital lost; form assumed"),
  rises: { townsBefore: last(townsInRear), ruin },
  falls: { townsInRear, evacuation, oneMonth },
  is: ({ townsBefore, townsInRear, evacuation, ruin, oneMonth }) =>
    (ruin * (1 - evacuation) * Math.max(0, townsBefore - townsInRear)) / oneMonth,
});
