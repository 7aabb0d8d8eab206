import { change, signal } from "../../ground/law.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { technique } from "../../ledger/industry/stocks.ts";
import { norms, workOfHands } from "../../ledger/labour/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { pieceWork } from "../mechanisms.ts";
import { absentDays } from "./discipline.ts";
import { modelWorkers, normsFollow, pieceRates, workingDay } from "./levers.ts";
import {
  exampleGain,
  exampleSpread,
  grudge,
  normSpeed,
  pieceGain,
  pieceSpread,
  ratchet,
  usualDay,
  usualSpread,
  usualWork,
} from "./params/discipline.ts";
import { wagesFallen } from "./want.ts";

/** Effort: what pay by the piece, norms and examples draw out, and what want takes away; and what they do to wages. */
export const incentive = signal({
  symbol: "ir",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "What is left of the gain of a piece wage where norms follow output.",
  source: cite("weitzman-1970", "the ratchet principle"),
  falls: { normsFollow, ratchet },
  is: ({ normsFollow, ratchet }) => 1 / (1 + normsFollow * ratchet),
});

export const effortOfWorker = signal({
  symbol: "e",
  unit: "1",
  level: nation,
  within: [0, 3],
  mechanism: pieceWork,
  idle: 1,
  says: "Effort of a worker, against work by the hour.",
  source: cite("stakh-loveread", "piece work and model workers; form assumed"),
  rises: { pieceRates, pieceGain, incentive, modelWorkers, exampleGain },
  is: ({ pieceRates, pieceGain, incentive, modelWorkers, exampleGain }) =>
    1 + pieceRates * pieceGain * incentive + modelWorkers * exampleGain,
});

export const normsMove = change({
  symbol: "n",
  changes: norms,
  says: "Norms are raised towards what is done.",
  source: cite("stakh-zemlug", "the revision of norms of 1936"),
  rises: { norms, effortOfWorker, technique, normsFollow, normSpeed },
  either: { oneMonth },
  is: ({ norms, effortOfWorker, technique, normsFollow, normSpeed, oneMonth }) =>
    norms + normsFollow * normSpeed * oneMonth * Math.max(0, effortOfWorker * technique - norms),
});

export const pieceWorks = signal({
  symbol: "p!",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: pieceWork,
  says: "Whether there is pay by the piece.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const wageSpread = signal({
  symbol: "sw",
  unit: "1",
  level: nation,
  says: "Wage that the best paid tenth exceeds against that which the worst paid tenth does not reach.",
  source: cite("bergson-review", "the inequality of Soviet wages; form assumed"),
  rises: { usualSpread, pieceRates, pieceSpread, modelWorkers, exampleSpread, pieceWorks },
  is: ({ usualSpread, pieceRates, pieceSpread, modelWorkers, exampleSpread, pieceWorks }) =>
    usualSpread + pieceWorks * (pieceRates * pieceSpread + modelWorkers * exampleSpread),
});

export const workPerHand = signal({
  symbol: "w",
  unit: "1",
  level: nation,
  says: "Work of a hand in a month, against eight hours by the hour: effort, less what want takes, less absence, times hours.",
  source: assumed("definition; the ninth and tenth hour yield less than the first"),
  rises: { effortOfWorker, workingDay },
  falls: { grudge, wagesFallen, absentDays, usualDay },
  is: ({ effortOfWorker, grudge, wagesFallen, absentDays, workingDay, usualDay }) =>
    effortOfWorker * (1 - grudge * wagesFallen) * (1 - absentDays) * Math.sqrt(workingDay / usualDay),
});

export const workOfHandsMoves = change({
  symbol: "w1",
  changes: workOfHands,
  says: "Next month's output is made with the effort, attendance and hours of this.",
  source: assumed("definition"),
  rises: { workPerHand },
  falls: { usualWork },
  is: ({ workPerHand, usualWork }) => workPerHand / usualWork,
});
