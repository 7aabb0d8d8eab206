import { change, signal } from "../../ground/law.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { nation } from "../../ledger/levels.ts";
import { collectivise } from "../../ledger/levers.ts";
import { appointed, backing, leaderPower, reportsHeld } from "../../ledger/party/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { opposition } from "./factions.ts";
import { force } from "./levers.ts";
import { linked } from "./links.ts";
import { backingPace, costOfFailure, reportsPace, sharpness } from "./params/vote.ts";

export const undone = signal({
  symbol: "μ-",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of an order to use force that is not done: orders far beyond what links can carry come to nothing in plain sight.",
  source: assumed("an order is judged by what became of it"),
  rises: { force, collectivise, sharpness },
  falls: { linked },
  is: ({ force, collectivise, sharpness, linked }) =>
    Math.min(1, sharpness * Math.max(force, collectivise)) * (1 - linked),
});

export const reportsHeldMoves = change({
  symbol: "ι",
  changes: reportsHeld,
  says: "As posts are filled from above, what became of an order is told to the Secretariat rather than to the Central Committee.",
  source: cite("kuran-1995", "what is not publicly known cannot be acted upon; form assumed"),
  rises: { reportsHeld, appointed },
  either: { reportsPace, oneMonth },
  is: ({ reportsHeld, appointed, reportsPace, oneMonth }) =>
    reportsHeld + Math.min(1, reportsPace * oneMonth) * (appointed - reportsHeld),
});

export const failureHeard = signal({
  symbol: "μ-ι",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Failure of an order as the Central Committee hears of it.",
  source: assumed("definition"),
  rises: { undone },
  falls: { reportsHeld },
  is: ({ undone, reportsHeld }) => undone * (1 - reportsHeld),
});

export const backingMoves = change({
  symbol: "β",
  changes: backing,
  says: "Those who speak against the course vote against it; failure that is heard of costs the leader the votes of those whom he cannot command.",
  source: cite("khlevniuk-1996", "majorities before personal rule; form assumed"),
  rises: { backing, leaderPower },
  falls: { opposition, costOfFailure, failureHeard },
  either: { backingPace, oneMonth },
  is: ({ backing, opposition, costOfFailure, leaderPower, failureHeard, backingPace, oneMonth }) =>
    backing +
    Math.min(1, backingPace * oneMonth) *
      ((1 - opposition) * (1 - Math.min(1, costOfFailure * (1 - leaderPower) * failureHeard)) - backing),
});
