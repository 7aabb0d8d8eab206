import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const usualLeaving = given({
  symbol: "q0",
  unit: "1/month",
  value: 0.075,
  low: 0.05,
  high: 0.1,
  source: assumed("seasonal work and dismissals: nine of ten workers a year in 1928"),
  says: "Workers who leave their work in a month while work is scarce.",
});

export const temptedToLeave = given({
  symbol: "q1",
  unit: "1/month",
  value: 0.05,
  low: 0.02,
  high: 0.09,
  source: cite("kuromiya-1988", "flitting of 1930-31; size assumed"),
  says: "Further workers who leave in a month when other work is to be had at once.",
});

export const heldByAbsenceLaw = given({
  unit: "1",
  symbol: "h1",
  value: 0.28,
  low: 0.1,
  high: 0.45,
  source: assumed("homes and ration cards came with the work"),
  says: "Part of leaving that ends where a worker loses ration card and home with his work.",
});

export const heldByBooks = given({
  unit: "1",
  symbol: "h2",
  value: 0.15,
  low: 0.05,
  high: 0.35,
  source: cite("schwarz-1952", "labour books were evaded; size assumed"),
  says: "Part of leaving that ends with labour books and longer notice.",
});

export const heldByCourts = given({
  unit: "1",
  symbol: "h3",
  value: 0.6,
  low: 0.4,
  high: 0.8,
  source: cite("filtzer-goldman-2021", "leaving after the edict; size assumed"),
  says: "Part of leaving that ends where leaving is a crime.",
});

export const usualAbsence = given({
  unit: "1",
  symbol: "a0",
  value: 0.014,
  low: 0.008,
  high: 0.02,
  source: assumed("four days a year"),
  says: "Working days missed without excuse while work is scarce.",
});

export const temptedAway = given({
  unit: "1",
  symbol: "a1",
  value: 0.008,
  low: 0.003,
  high: 0.015,
  source: cite("kuromiya-1988", "absence of 1930-32; size assumed"),
  says: "Further working days missed when other work is to be had at once.",
});

export const deterred = given({
  unit: "1",
  symbol: "a2",
  value: 0.8,
  low: 0.6,
  high: 0.95,
  source: cite("kuromiya-1988", "absence before and after the decree of November 1932; size assumed"),
  says: "Part of absence that ends where it costs work, ration card and home.",
});

export const pieceGain = given({
  unit: "1",
  symbol: "εp",
  value: 0.25,
  low: 0.1,
  high: 0.4,
  source: assumed("piece work against work by the hour"),
  says: "Gain of effort were all paid by the piece and norms never raised.",
});

export const exampleGain = given({
  unit: "1",
  symbol: "εS",
  value: 0.08,
  low: 0.02,
  high: 0.15,
  source: cite("stakh-loveread", "output a hand in 1936; size assumed"),
  says: "Gain of effort from model workers.",
});

export const ratchet = given({
  unit: "1",
  symbol: "λr",
  value: 1.5,
  low: 0.5,
  high: 4,
  source: cite("weitzman-1970", "the ratchet principle; size assumed"),
  says: "How strongly the fear of higher norms takes away from the gain of a piece wage.",
});

export const normSpeed = given({
  symbol: "vn",
  unit: "1/month",
  value: 0.08,
  low: 0.03,
  high: 0.15,
  source: assumed("a yearly revision"),
  says: "Part of the gap to what is done by which norms are raised in a month.",
});

export const grudge = given({
  unit: "1",
  symbol: "εw",
  value: 0.15,
  low: 0,
  high: 0.4,
  source: cite("gregory-2009", "effort and the fair wage; size assumed"),
  says: "Loss of effort were real wages to fall to nothing.",
});

export const usualSpread = given({
  unit: "1",
  symbol: "s0",
  value: 2.4,
  low: 2,
  high: 3,
  source: assumed("wage scales of the 1920s"),
  says: "Wage that the best paid tenth exceeds against that which the worst paid tenth does not reach, by the hour.",
});

export const pieceSpread = given({
  unit: "1",
  symbol: "s1",
  value: 1.5,
  low: 0.7,
  high: 2.5,
  source: cite("bergson-review", "wages of 1928 and 1934; size assumed"),
  says: "Further spread of wages were all paid by the piece.",
});

export const exampleSpread = given({
  unit: "1",
  symbol: "s2",
  value: 1,
  low: 0.3,
  high: 2,
  source: cite("stakh-loveread", "earnings of Stakhanovites; size assumed"),
  says: "Further spread of wages from what model workers are paid.",
});

export const usualDay = fixed({
  symbol: "8",
  unit: "1",
  value: 8,
  why: "the day of the decree of 1917",
  source: cite("sufds-1929", "the working day since 1917"),
  says: "Hours of the working day of 1924.",
});

export const usualWork = given({
  symbol: "w0",
  unit: "1",
  value: 1.07,
  low: 1,
  high: 1.15,
  source: assumed("half of all wages by the piece, a fiftieth of days missed: what plants of the 1920s were run with"),
  says: "Work of a hand in the middle of the 1920s, against eight hours by the hour.",
});

export const usualGreenness = given({
  symbol: "γ̄",
  unit: "1",
  value: 0.17,
  low: 0.12,
  high: 0.22,
  source: assumed("newcomers of the last years among hands of 1926-28"),
  says: "Hands new to their work that were usual in the 1920s.",
});

export const spoiltByNew = given({
  symbol: "ζ1",
  unit: "1",
  value: 0.55,
  low: 0.3,
  high: 0.8,
  source: cite("moorsteen-powell-1966", "productivity in 1928-33; size assumed"),
  says: "Output lost when all hands are new, on machines that are known.",
});

export const brokenOnNew = given({
  symbol: "ζ2",
  unit: "1",
  value: 1.2,
  low: 0.4,
  high: 2.5,
  source: assumed(
    "imported machines broke in the hands of peasants: Stalingrad made 2,000 tractors in its first year, of 37,500 designed a year",
  ),
  says: "Further output lost when all hands and all machines are new.",
});

export const usualNewPlant = given({
  symbol: "n̄",
  unit: "1",
  value: 0.1,
  low: 0.05,
  high: 0.15,
  source: assumed("plant under way in 1926-28, of all plant"),
  says: "Plant being set up and run in that was usual in the 1920s.",
});

export const idleTellsSixfold = given({
  symbol: "ζu",
  unit: "1",
  value: 6,
  low: 4,
  high: 10,
  source: assumed("not at all where one in six is out of work; size not counted"),
  says: "How much each part of the labour force out of work takes from the surety of finding other work at once.",
});

export const moreThanUsual = given({
  symbol: "ω+5",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.7,
  source: assumed("good work gains less than bad work loses; size not counted"),
  says: "Output that hands better than usual gain at most.",
});

export const spoiltAtMost = given({
  symbol: "ω+9",
  unit: "1",
  value: 0.9,
  low: 0.7,
  high: 0.95,
  source: assumed("something is always made; size not counted"),
  says: "Part of a branch's output that is lost to spoilt work at most.",
});
