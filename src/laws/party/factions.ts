import { change, signal } from "../../ground/law.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { nation } from "../../ledger/levels.ts";
import { appointed, leftStanding, leftSupport, rightStanding, rightSupport } from "../../ledger/party/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { appointments, preferenceFalsification } from "../mechanisms.ts";
import { course, failure } from "./course.ts";
import { appointFromAbove } from "./levers.ts";
import { assent } from "./means.ts";
import {
  appointmentPace,
  closingRanks,
  leftAppeal,
  opinionPace,
  removalPace,
  rightAppeal,
  rightInFailure,
} from "./params/factions.ts";

export const appointedMoves = change({
  symbol: "α",
  changes: appointed,
  mechanism: appointments,
  idle: 0.3,
  says: "The Secretariat fills posts as they fall free, unless its leader was voted down.",
  source: cite("rigby-1968", "the Secretariat and appointments, from 1922"),
  rises: { appointed, appointFromAbove, assent, appointmentPace, oneMonth },
  is: ({ appointed, appointFromAbove, assent, appointmentPace, oneMonth }) =>
    appointed + (1 - appointed) * Math.min(1, appointFromAbove * assent * appointmentPace * oneMonth),
});

export const leftSupportMoves = change({
  symbol: "λl",
  changes: leftSupport,
  says: "Faster industry appeals where the course is slow, and more where it is told to fail.",
  source: cite("carr-davies-1969", "vol. 2, platforms of 1926-27; size assumed"),
  rises: { leftSupport, leftAppeal, failure },
  falls: { course },
  either: { opinionPace, oneMonth },
  is: ({ leftSupport, leftAppeal, course, failure, opinionPace, oneMonth }) =>
    leftSupport + Math.min(1, opinionPace * oneMonth) * ((leftAppeal * (1 - course) * (1 + failure)) / 2 - leftSupport),
});

export const rightSupportMoves = change({
  symbol: "λr",
  changes: rightSupport,
  says: "The market appeals where the course is one of force, and the more, the more it is told to fail.",
  source: cite("kuran-1995", "private dissent; size assumed"),
  rises: { rightSupport, rightAppeal, course, rightInFailure, failure },
  either: { opinionPace, oneMonth },
  is: ({ rightSupport, rightAppeal, course, rightInFailure, failure, opinionPace, oneMonth }) =>
    rightSupport +
    Math.min(1, opinionPace * oneMonth) *
      (Math.min(1, rightAppeal * course * (1 + rightInFailure * failure)) - rightSupport),
});

export const dissent = signal({
  symbol: "δp",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the Party that disagrees with the course in private.",
  source: cite("kuran-1995", "private preferences"),
  rises: { leftSupport, rightSupport },
  is: ({ leftSupport, rightSupport }) => Math.min(1, leftSupport + rightSupport),
});

export const conformity = signal({
  symbol: "δc",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: preferenceFalsification,
  says: "Part of dissent that is not shown: posts hang on the Secretariat, and a crisis closes the ranks.",
  source: cite("kuran-1995", "public lies; form assumed"),
  rises: { appointed, closingRanks, failure },
  is: ({ appointed, closingRanks, failure }) => 1 - (1 - appointed) * (1 - closingRanks * failure),
});

export const openDissent = signal({
  symbol: "δo",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of delegates who vote against the leadership with raised hands.",
  source: cite("kuran-1995", "public preferences; delegates are chosen by secretaries"),
  rises: { dissent },
  falls: { conformity },
  is: ({ dissent, conformity }) => dissent * (1 - conformity) * (1 - conformity),
});

export const leftStandingMoves = change({
  symbol: "σl",
  changes: leftStanding,
  says: "Those who speak for faster industry lose seats and voice as appointed majorities outvote them.",
  source: cite("xiv-sezd", "votes of December 1925"),
  rises: { leftStanding, leftSupport, course },
  falls: { appointed, removalPace, oneMonth },
  is: ({ leftStanding, appointed, leftSupport, course, removalPace, oneMonth }) =>
    leftStanding *
    (1 - Math.min(1, removalPace * oneMonth * Math.max(0, appointed - leftSupport) * Math.max(0, 1 - 2 * course))),
});

export const rightStandingMoves = change({
  symbol: "σr",
  changes: rightStanding,
  says: "Those who speak for the market lose seats and voice once the course has turned against them.",
  source: cite("khlevniuk-1996", "removals of 1929-30"),
  rises: { rightStanding, rightSupport },
  falls: { appointed, course, removalPace, oneMonth },
  is: ({ rightStanding, appointed, rightSupport, course, removalPace, oneMonth }) =>
    rightStanding *
    (1 - Math.min(1, removalPace * oneMonth * Math.max(0, appointed - rightSupport) * Math.max(0, 2 * course - 1))),
});

export const opposition = signal({
  symbol: "σ",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Weight of those in the ruling group who speak against the course.",
  source: assumed("definition"),
  rises: { leftStanding, leftSupport, rightStanding, rightSupport },
  is: ({ leftStanding, leftSupport, rightStanding, rightSupport }) =>
    Math.min(1, leftStanding * leftSupport + rightStanding * rightSupport),
});
