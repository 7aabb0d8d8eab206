import { change, signal } from "../../ground/law.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { jobs } from "../../ledger/industry/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { candidates, oldMembers, partyMembers, peasantsInParty, workersInParty } from "../../ledger/party/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { admissions, recruitWorkers, screening } from "./levers.ts";
import { admissionPace, graduation, lapse, openInFull, peasantPart, screeningPace } from "./params/membership.ts";

export const admitted = signal({
  symbol: "Φ+",
  unit: "person/month",
  level: nation,
  says: "People admitted as candidates: the Party recruits where people work for wages, as far as it is open.",
  source: cite("rigby-1968", "levies of 1924, 1927 and 1930-32"),
  rises: { admissions, admissionPace, jobs },
  is: ({ admissions, admissionPace, jobs }) => admissions * admissionPace * jobs,
});

export const expulsionRate = signal({
  symbol: "φ-",
  unit: "1/month",
  level: nation,
  says: "Part of the Party that is expelled in a month of screening.",
  source: cite("getty-1985", "purges of 1929, 1933 and 1935"),
  rises: { screening, screeningPace },
  is: ({ screening, screeningPace }) => screening * screeningPace,
});

export const expelled = signal({
  symbol: "Φ-",
  unit: "person/month",
  level: nation,
  says: "Members and candidates expelled.",
  source: cite("getty-1985", "purges of 1929, 1933 and 1935"),
  rises: { expulsionRate, partyMembers },
  is: ({ expulsionRate, partyMembers }) => expulsionRate * partyMembers,
});

export const membersStay = signal({
  symbol: "φ0",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the Party that is still in it after a month: not expelled, lapsed or dead.",
  source: assumed("definition"),
  falls: { expulsionRate, lapse, oneMonth },
  is: ({ expulsionRate, lapse, oneMonth }) => Math.max(0, 1 - (expulsionRate + lapse) * oneMonth),
});

export const partyMoves = change({
  symbol: "Φ",
  changes: partyMembers,
  says: "The Party grows by those admitted, and loses those expelled, lapsed and dead.",
  source: cite("rigby-1968", "Table 1"),
  rises: { partyMembers, membersStay, admitted, oneMonth },
  is: ({ partyMembers, membersStay, admitted, oneMonth }) => partyMembers * membersStay + admitted * oneMonth,
});

export const candidatesMove = change({
  symbol: "Φc",
  changes: candidates,
  says: "Candidates become members after their trial while the Party is open; where it is closed they wait.",
  source: cite("rigby-1968", "candidates and members"),
  rises: { candidates, membersStay, admitted },
  falls: { graduation, admissions, openInFull },
  either: { oneMonth },
  is: ({ candidates, membersStay, admitted, graduation, admissions, oneMonth, openInFull }) =>
    candidates * membersStay * Math.max(0, 1 - graduation * oneMonth * Math.min(1, openInFull * admissions)) +
    admitted * oneMonth,
});

export const oldMembersMove = change({
  symbol: "Φo",
  changes: oldMembers,
  says: "The generation that joined before 1924 only shrinks.",
  source: assumed("definition"),
  rises: { oldMembers, membersStay },
  is: ({ oldMembers, membersStay }) => oldMembers * membersStay,
});

export const workersInPartyMove = change({
  symbol: "Φw",
  changes: workersInParty,
  says: "Workers are admitted as recruitment favours them, and leave as others do.",
  source: cite("rigby-1968", "social composition"),
  rises: { workersInParty, membersStay, admitted, recruitWorkers, oneMonth },
  is: ({ workersInParty, membersStay, admitted, recruitWorkers, oneMonth }) =>
    workersInParty * membersStay + admitted * recruitWorkers * oneMonth,
});

export const peasantsInPartyMove = change({
  symbol: "Φk",
  changes: peasantsInParty,
  says: "Of those admitted who are no workers most are peasants.",
  source: cite("rigby-1968", "social composition"),
  rises: { peasantsInParty, membersStay, admitted, peasantPart, oneMonth },
  falls: { recruitWorkers },
  is: ({ peasantsInParty, membersStay, admitted, recruitWorkers, peasantPart, oneMonth }) =>
    peasantsInParty * membersStay + admitted * (1 - recruitWorkers) * peasantPart * oneMonth,
});
