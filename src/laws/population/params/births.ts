import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const fertilityFalls = given({
  symbol: "φf",
  unit: "1",
  value: 0.2,
  low: 0.1,
  high: 0.4,
  source: cite("lorimer-1946", "fertility of the 1930s"),
  says: "Fall of births on collective farms, as women work for labour-days.",
});

export const growingUp = given({
  symbol: "α1",
  unit: "1/month",
  value: 0.025,
  low: 0.018,
  high: 0.036,
  source: assumed("children work in the fields from about 14"),
  says: "Dependants who become workers in half a year, in March and September.",
});

export const ageing = given({
  symbol: "α2",
  unit: "1/month",
  value: 0.0066,
  low: 0.004,
  high: 0.012,
  source: assumed("field work ends at about 60"),
  says: "Workers who become dependants in half a year.",
});

export const townBirths = given({
  symbol: "bu",
  unit: "1/month",
  value: 0.0028,
  low: 0.002,
  high: 0.003,
  source: cite("lorimer-1946", "urban births"),
  says: "Births a head in towns.",
});

export const schoolOfFew = given({
  symbol: "e3°",
  unit: "1",
  value: 0.3,
  low: 0.26,
  high: 0.45,
  source: assumed("a fifth to a quarter of the young were at school to 17 about 1940 and in 1950"),
  says: "Part of the young at school to 17 beyond which families grow smaller.",
});

export const schoolOnBirths = given({
  symbol: "φσ",
  unit: "1",
  value: 0.6,
  low: 0.3,
  high: 0.9,
  source: cite("allen-2003", "ch. 6; size assumed from births of 1950 and of 1980"),
  says: "Part of births not born once all the young are at school to 17, for each part beyond that.",
});
