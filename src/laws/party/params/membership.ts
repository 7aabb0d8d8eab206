import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** The Party's members: how they come and go. */
export const membersAtStart = given({
  symbol: "Φ0",
  unit: "person",
  value: 472e3,
  low: 446e3,
  high: 500e3,
  // The Party of 1929, for scenarios that ask what it would have done in 1924.
  within: [446e3, 1.6e6],
  source: cite("rigby-1968", "Table 1, 1 January 1924"),
  says: "Members and candidates at the start.",
});

export const candidatesAtStart = given({
  symbol: "φc0",
  unit: "1",
  value: 0.26,
  low: 0.24,
  high: 0.28,
  source: cite("rigby-1968", "Table 1, 1 January 1924"),
  says: "Candidates in the Party at the start.",
});

export const workersInPartyAtStart = given({
  symbol: "φw0",
  unit: "1",
  value: 0.44,
  low: 0.42,
  high: 0.46,
  // A Party of peasants is what `explain C002` sets beside that of 1924.
  within: [0.08, 0.46],
  source: cite("rigby-1968", "social composition, 1924"),
  says: "Workers in the Party at the start.",
});

export const peasantsInPartyAtStart = given({
  symbol: "φk0",
  unit: "1",
  value: 0.288,
  low: 0.27,
  high: 0.3,
  within: [0.09, 0.92],
  source: cite("rigby-1968", "social composition, 1924"),
  says: "Peasants in the Party at the start.",
});

export const admissionPace = given({
  symbol: "va",
  unit: "1/month",
  value: 0.0042,
  low: 0.003,
  high: 0.006,
  source: assumed("a mass levy takes one wage earner in twenty in a year"),
  says: "Part of wage earners admitted in a month of a mass levy.",
});

export const lapse = given({
  symbol: "φl",
  unit: "1/month",
  value: 0.0025,
  low: 0.001,
  high: 0.005,
  source: cite("rigby-1968", "expulsions and departures between purges"),
  says: "Part of the Party that leaves, lapses, is expelled by the way or dies in a month without screening.",
});

export const screeningPace = given({
  symbol: "vs",
  unit: "1/month",
  value: 0.025,
  low: 0.015,
  high: 0.035,
  source: cite("getty-1985", "the purge of 1933: about one in six; size of a month assumed"),
  says: "Part of the Party expelled in a month of a general purge.",
});

export const graduation = given({
  symbol: "vc",
  unit: "1/month",
  value: 0.04,
  low: 0.03,
  high: 0.08,
  source: cite("rigby-1968", "trial of six months to two years"),
  says: "Part of candidates who become members in a month.",
});

export const peasantPart = given({
  symbol: "φk+",
  unit: "1",
  value: 0.65,
  low: 0.4,
  high: 0.8,
  source: cite("rigby-1968", "social composition"),
  says: "Part of those admitted to the Party who are peasants, of those who are no workers.",
});

export const openInFull = given({
  symbol: "φc+",
  unit: "1",
  value: 4,
  low: 2,
  high: 8,
  source: assumed("at a quarter of the usual admissions candidates already pass; size not counted"),
  says: "How much faster than admissions themselves the way from candidate to member opens.",
});
