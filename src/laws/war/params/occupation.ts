import { given } from "../../../ledger/declare.ts";
import { cite } from "../../../sources/cite.ts";

export const occupationKills = given({
  symbol: "do",
  unit: "1",
  value: 2.4,
  low: 1.2,
  high: 4,
  source: cite("polyak", "the dead of the occupied territories; recalled"),
  says: "Deaths under occupation by killing, hunger and labour, against usual deaths.",
});

export const ruin = given({
  symbol: "δo",
  unit: "1",
  value: 0.65,
  low: 0.45,
  high: 0.85,
  source: cite("harrison-1996", "a quarter of physical capital lost; size assumed"),
  says: "Part of the plant that is overrun which is destroyed.",
});

export const tractorsLost = given({
  symbol: "δo'",
  unit: "1/month",
  value: 0.04,
  low: 0.02,
  high: 0.1,
  source: cite("voznesensky1947", "137,000 tractors lost under occupation; recalled, pace assumed"),
  says: "Tractors under occupation that are taken or wrecked in a month.",
});

export const herdsTaken = given({
  symbol: "μh",
  unit: "1/month",
  value: 0.04,
  low: 0.02,
  high: 0.06,
  source: cite("polyak", "herds of the occupied territories; size assumed"),
  says: "Animals of collective farms that the occupier takes or kills in a month.",
});
