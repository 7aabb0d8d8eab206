import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const finding = given({
  symbol: "μf",
  unit: "1/month",
  value: 0.17,
  low: 0.08,
  high: 0.3,
  source: assumed("read against the pace of the autumn of 1937"),
  says: "Part of those marked whom an operation can find in a month.",
});

export const operationPart = given({
  symbol: "πq",
  unit: "1",
  value: 0.7,
  low: 0.5,
  high: 0.9,
  source: cite("gregory-2009", "staff given to the operation; size assumed"),
  says: "Part of the police whom an operation under limits may occupy.",
});

export const askedFor = given({
  symbol: "πb",
  unit: "1",
  value: 1.3,
  low: 0.8,
  high: 2,
  source: cite("gregory-2009", "an official who asked for less was suspect; size assumed"),
  says: "Places that officials ask for, per person sentenced, as their limit runs out.",
});

export const increasesToBeShot = given({
  symbol: "π1",
  unit: "1",
  value: 0.8,
  low: 0.5,
  high: 0.95,
  source: cite("gregory-2009", "most increases were asked and granted in the first category"),
  says: "Part of the increases granted that are in the first category.",
});

export const albumPeople = given({
  symbol: "πn",
  unit: "1",
  value: 0.018,
  low: 0.01,
  high: 0.03,
  source: cite("census-1926", "Poles, Germans, Latvians, Finns and others with ties abroad"),
  says: "Part of the people whom operations without limits are aimed at.",
});

export const albumReach = given({
  symbol: "πa",
  unit: "1/month",
  value: 0.006,
  low: 0.003,
  high: 0.01,
  source: assumed("read against the arrests of the operations without limits"),
  says: "Part of those aimed at whom operations without limits arrest in a month, before names lead to others.",
});

export const albumNames = given({
  symbol: "πν",
  unit: "1",
  value: 0.4,
  low: 0.2,
  high: 0.6,
  source: cite("okhotin-roginsky-1999", "confessions of spying for neighbours; size assumed"),
  says: "Part of the names followed up that go to operations without limits while they last.",
});

export const albumPace = given({
  symbol: "πp",
  unit: "1/month",
  value: 0.4,
  low: 0.2,
  high: 0.6,
  source: cite("okhotin-roginsky-1999", "albums waited for months in Moscow"),
  says: "Part of those who wait for an album whose case the centre decides in a month.",
});

export const albumShot = given({
  symbol: "πs",
  unit: "1",
  value: 0.74,
  low: 0.65,
  high: 0.82,
  source: cite("okhotin-roginsky-1999", "order 00485: the first category"),
  says: "Part of those decided by album who are shot.",
});

export const alarmAtMost = given({
  symbol: "ψ+",
  unit: "1",
  value: 4,
  low: 2.5,
  high: 6,
  source: assumed("beyond some danger the police arrest all whom they can; size not counted"),
  says: "Danger, against that of the middle 1920s, beyond which arrests grow no more with it.",
});
