import { assumed, cite } from "../../sources/cite.ts";
import { given } from "../declare.ts";

export const partyPerJob = given({
  symbol: "φp",
  unit: "1",
  value: 0.13,
  low: 0.08,
  high: 0.18,
  source: assumed("the Party recruits where people work for wages"),
  says: "Party members whom the apparatus aims at, per job.",
});

export const partySpeed = given({
  symbol: "vφ",
  unit: "1/month",
  value: 0.02,
  low: 0.01,
  high: 0.04,
  source: assumed("levies and purges take years"),
  says: "Pace of recruitment and purge.",
});

export const unitySpeed = given({
  symbol: "vυ",
  unit: "1/month",
  value: 0.02,
  low: 0.01,
  high: 0.04,
  source: cite("kuran-1995", "public conformity; size assumed"),
  says: "Pace at which appointments make the ruling group agree in public.",
});

export const strain = given({
  symbol: "υs",
  unit: "1",
  value: 0.05,
  low: 0.01,
  high: 0.15,
  source: cite("kuran-1995", "private dissent; size assumed"),
  says: "Unity lost in a month of total failure.",
});
