import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const collectiveOfftake = given({
  symbol: "κk0",
  unit: "1",
  value: 0.9839,
  low: 0.7,
  high: 1.3,
  source: assumed("livestock farms kept their herds as private farms had"),
  says: "Animals of a collective that go for meat, against an individual farm's.",
});

export const neglect = given({
  symbol: "κk",
  unit: "1/month",
  value: 0.06743,
  low: 0.02,
  high: 0.15,
  source: cite("davies-1980b", "losses of socialised animals"),
  says: "Unfed socialised cattle lost in a month of autumn and winter to bad stabling.",
});

export const carelessness = given({
  symbol: "μk",
  unit: "1/month",
  value: 0.5954,
  low: 0.1,
  high: 0.8,
  source: cite("davies-1980b", "depersonalisation of work and losses of socialised horses; size assumed"),
  says: "Horses lost in a month at winter's end where nobody on the collective answers for them.",
});

export const idleStable = given({
  symbol: "d*",
  unit: "1",
  value: 2.8,
  low: 1.6,
  high: 2.8,
  source: assumed("a horse must earn its oats"),
  says: "Draught power against the land at which no foal is reared.",
});
