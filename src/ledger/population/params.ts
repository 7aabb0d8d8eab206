import { assumed, cite } from "../../sources/cite.ts";
import { fixed, given } from "../declare.ts";

export const tailOfLuck = fixed({
  symbol: "ξ†",
  unit: "1",
  value: 0.001,
  why: "a normal number has no end: luck is cut at one in a thousand at each end",
  source: assumed("definition"),
  says: "Luck of a household that is too seldom to be told apart.",
});

export const birthsMissed = given({
  symbol: "βb",
  unit: "1",
  value: 1.1,
  low: 1,
  high: 1.12,
  source: cite("andreev-darskii-kharkova-1993", "corrected births of 1927"),
  says: "Births against registered births.",
});

export const hungerOnBirths = given({
  symbol: "φn",
  unit: "1",
  value: 0.75,
  low: 0.4,
  high: 1,
  source: assumed("births halve in the worst months"),
  says: "Part of births not born when food falls to nothing.",
});

export const leaveTownsAtMost = given({
  symbol: "U-+",
  unit: "1/month",
  value: 0.1,
  low: 0.05,
  high: 0.3,
  source: assumed("a limit on what one month can do; size not counted"),
  says: "Townspeople of a region who leave the towns' books in one way in a month at most.",
});
