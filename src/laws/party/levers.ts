import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

export const force = policy({
  field: "grain",
  symbol: "Λf",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("carr-davies-1969", "vol. 1, extraordinary measures"),
  title: "Force in collection",
  says: "Force that officials may use to collect grain: 0 the state only buys, 1 searches and confiscation.",
});

/** What the ruling group decides about the Party itself, and how it takes events abroad. */
export const admissions = policy({
  field: "party",
  symbol: "Λa",
  unit: "1",
  value: 0.3,
  within: [0, 1],
  source: cite("rigby-1968", "levies and closings of admission"),
  title: "Admission to the Party",
  says: "How open the Party is to new candidates: 0 closed, 1 a mass levy.",
});

export const recruitWorkers = policy({
  field: "party",
  symbol: "Λaw",
  unit: "1",
  value: 0.5,
  within: [0, 1],
  source: cite("rigby-1968", "social composition"),
  title: "Workers admitted to the Party",
  says: "Part of those admitted to the Party who are workers.",
});

export const screening = policy({
  field: "party",
  symbol: "Λas",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("getty-1985", "purges and exchanges of Party documents"),
  title: "Screening of the Party",
  says: "How strictly the Party is screened: 0 not at all, 1 a general purge.",
});

export const appointFromAbove = policy({
  field: "party",
  symbol: "Λaa",
  unit: "1",
  value: 1,
  within: [0, 1],
  source: cite("rigby-1968", "the Secretariat and appointments"),
  title: "Appointed secretaries",
  says: "How far secretaries are appointed by the centre rather than elected: 0 elected, 1 appointed.",
});

export const warScare = policy({
  field: "party",
  symbol: "Λψ",
  unit: "1",
  value: 1,
  within: [0, 5],
  source: cite("davies-chronology", "breach with Britain of May 1927 and later alarms"),
  title: "War scare",
  says: "How far events abroad are taken for a threat of war: 0 not at all, 1 as usual, more when an alarm is played up.",
});
