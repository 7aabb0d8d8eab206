import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const schoolSpeed = given({
  symbol: "ve",
  unit: "1/month",
  value: 0.05,
  low: 0.03,
  high: 0.1,
  source: assumed("teachers and rooms for a form are found in a year or two"),
  says: "Part of the places still wanting in general schools that is opened in a month.",
});

export const placesSpeed = given({
  symbol: "vs",
  unit: "1/month",
  value: 0.04,
  low: 0.02,
  high: 0.08,
  source: assumed("institutes are opened in two years"),
  says: "Part of the places still wanting in specialised and higher schools that is opened in a month.",
});

export const courseHigher = given({
  symbol: "Tc",
  unit: "month",
  value: 54,
  low: 42,
  high: 60,
  source: assumed("four and a half years, three and a half in the years of hurry"),
  says: "Length of a course of higher education.",
});

export const completing = given({
  symbol: "κc",
  unit: "1",
  value: 0.65,
  low: 0.5,
  high: 0.8,
  source: cite("fitzpatrick-1979", "students who left; recalled"),
  says: "Students in higher education who complete their course.",
});

export const leavingWork = given({
  symbol: "δS",
  unit: "1/month",
  value: 0.0017,
  low: 0.001,
  high: 0.003,
  source: assumed("death, old age and removal: two in a hundred a year"),
  says: "Specialists who leave their work for good in a month.",
});

export const specialistsAtStart = given({
  symbol: "S0",
  unit: "person",
  value: 168000,
  low: 140000,
  high: 200000,
  source: assumed("233 thousand in 1928, and some ten thousand graduates a year before"),
  says: "Specialists with higher education at the start.",
});

export const engineersAtStart = given({
  symbol: "Se0",
  unit: "person",
  value: 29500,
  low: 24000,
  high: 36000,
  source: assumed("a fifth of all specialists"),
  says: "Engineers at the start.",
});

export const startingPrimary = given({
  symbol: "e10",
  unit: "1",
  value: 0.55,
  low: 0.45,
  high: 0.65,
  source: assumed("half of the children of 8 to 11 after the famine of 1921-22"),
  says: "Pupils of the first four forms against children of 8 to 11 at the start.",
});

export const startingLower = given({
  symbol: "e20",
  unit: "1",
  value: 0.14,
  low: 0.1,
  high: 0.2,
  source: assumed("seven-year schools of the towns"),
  says: "Pupils of forms five to seven against children of 12 to 14 at the start.",
});

export const startingUpper = given({
  symbol: "e30",
  unit: "1",
  value: 0.03,
  low: 0.01,
  high: 0.05,
  source: assumed("nine-year schools of the towns"),
  says: "Pupils of the last forms against the young of 15 to 17 at the start.",
});

export const startingSpecialised = given({
  symbol: "s20",
  unit: "person",
  value: 160000,
  low: 130000,
  high: 190000,
  source: assumed("as in the middle of the 1920s"),
  says: "Students of secondary specialised schools at the start.",
});

export const startingHigher = given({
  symbol: "s30",
  unit: "person",
  value: 165000,
  low: 140000,
  high: 190000,
  source: assumed("as in the middle of the 1920s"),
  says: "Students in higher education at the start.",
});

export const relapse = given({
  symbol: "λ-",
  unit: "1/month",
  value: 0.0005,
  low: 0,
  high: 0.002,
  source: assumed("people learned to read in a course and read nothing afterwards"),
  says: "Readers who forget it in a month.",
});
