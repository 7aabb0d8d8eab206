import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const namesPerArrest = given({
  symbol: "νa",
  unit: "1",
  value: 0.4,
  low: 0.2,
  high: 0.8,
  source: assumed("two arrests in five bring a further name in ordinary inquiry"),
  says: "People named per arrest in ordinary inquiry.",
});

export const namesUnderDuress = given({
  symbol: "νd",
  unit: "1",
  value: 0.15,
  low: 0.05,
  high: 0.5,
  source: cite("okhotin-roginsky-1999", "confessions that name others; size assumed"),
  says: "Further people named per arrest where physical force is sanctioned.",
});

export const followUp = given({
  symbol: "νf",
  unit: "1/month",
  value: 0.4,
  low: 0.2,
  high: 0.8,
  source: assumed("a name is acted on within a few months"),
  says: "Part of those named who are arrested in a month where nothing restrains the police.",
});

export const namesForgotten = given({
  symbol: "νx",
  unit: "1/month",
  value: 0.15,
  low: 0.05,
  high: 0.3,
  source: assumed("half the names are stale after four months"),
  says: "Part of the names that go stale in a month.",
});

export const fileAdults = given({
  symbol: "μa",
  unit: "1",
  value: 0.21,
  low: 0.1,
  high: 0.4,
  source: cite("shearer-2001", "files were kept on adults; size assumed"),
  says: "Part of those who flee, escape or are released whom police files mark.",
});

export const filesLost = given({
  symbol: "μx",
  unit: "1/month",
  value: 0.01,
  low: 0.005,
  high: 0.02,
  source: cite("shearer-2001", "people who changed place and papers; size assumed"),
  says: "Part of those marked whom the files lose in a month.",
});
