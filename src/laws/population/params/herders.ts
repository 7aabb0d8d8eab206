import { given } from "../../../ledger/declare.ts";
import { cite } from "../../../sources/cite.ts";

export const flightOfHerders = given({
  symbol: "mν",
  unit: "1/month",
  value: 0.065,
  low: 0.02,
  high: 0.12,
  source: cite("ohayon2013", "emigration of several hundred thousand survivors; size assumed"),
  says: "Herders without any food who leave their region in a month.",
});

export const wayBack = given({
  symbol: "mν-",
  unit: "1/month",
  value: 0.006,
  low: 0.003,
  high: 0.02,
  source: cite("kotkin2017", "half a million never came back; size assumed"),
  says: "Refugees who come back in a month once those who stayed have food.",
});

export const overBorder = given({
  symbol: "mν+",
  unit: "1",
  value: 0.2,
  low: 0.1,
  high: 0.4,
  source: cite("kotkin2017", "0.2 million abroad; size assumed"),
  says: "Part of those who flee who go on abroad.",
});

export const deadOnTheWay = given({
  symbol: "hR0",
  unit: "1",
  value: 0.15,
  low: 0.05,
  high: 0.3,
  source: cite("cameron2016", "refugees died on the roads and at stations; size assumed"),
  says: "Part of those who flee beyond their region who die of hunger on the way.",
});
