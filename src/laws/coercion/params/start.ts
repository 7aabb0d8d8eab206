import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const imprisonedAtStart = given({
  symbol: "z0",
  unit: "1",
  value: 0.0011,
  low: 0.0003,
  high: 0.0016,
  source: cite("khlevniuk-2004", "camps of the mid 1920s"),
  says: "Prisoners in camps at the start, per townsperson.",
});

export const inColoniesAtStart = given({
  symbol: "zc0",
  unit: "1",
  value: 0.006,
  low: 0.003,
  high: 0.009,
  source: assumed("140 thousand sentenced in the prisons and colonies of the commissariats of justice"),
  says: "Prisoners of colonies at the start, per townsperson.",
});

export const inPrisonAtStart = given({
  symbol: "zb0",
  unit: "1",
  value: 0.0015,
  low: 0.0008,
  high: 0.003,
  source: assumed("35 thousand before courts"),
  says: "People in prison before courts at the start, per townsperson.",
});

export const policeLeftByWar = given({
  symbol: "oO0",
  unit: "1",
  value: 1.5,
  low: 1.2,
  high: 2.5,
  source: cite("yagoda-1923", "plan to cut the GPU, 1923; size assumed"),
  says: "Police at the start against what a quiet country keeps.",
});
