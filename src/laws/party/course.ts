import { change, last, signal } from "../../ground/quantity.ts";
import { threat } from "../../ledger/given.ts";
import { nation } from "../../ledger/levels.ts";
import { dangerSeen } from "../../ledger/party.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../clock.ts";
import { collectivise, force, investment } from "../levers.ts";
import { foreignThreat } from "../mechanisms.ts";
import { shortfall } from "../planning/procurement.ts";
import { rationCover } from "../treasury/rations.ts";
import { warScare } from "./levers.ts";
import {
  alarmOfScare,
  alarmPace,
  courseOfForce,
  courseOfInvestment,
  hungerTold,
  quietInvestment,
} from "./params/power.ts";

export const dangerMoves = change({
  symbol: "ψs",
  changes: dangerSeen,
  mechanism: foreignThreat,
  idle: 1,
  says: "The ruling group sees danger in the arms of its neighbours and in events that it reads as a threat of war.",
  source: cite("harrison-davies-1997", "war scares and rearmament"),
  takes: { dangerSeen, threat, warScare, alarmOfScare, alarmPace, oneMonth },
  moves: { dangerSeen: "+", threat: "+", warScare: "+", alarmOfScare: "+", alarmPace: "?", oneMonth: "?" },
  is: ({ dangerSeen, threat, warScare, alarmOfScare, alarmPace, oneMonth }) =>
    dangerSeen + Math.min(1, alarmPace * oneMonth) * (threat + alarmOfScare * warScare - dangerSeen),
});

export const course = signal({
  symbol: "ω",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "How far the course leans to force and to heavy industry: 0 the market of 1924, 1 full force.",
  source: assumed("definition"),
  takes: { force, collectivise, investment, courseOfForce, courseOfInvestment, quietInvestment },
  moves: {
    force: "+",
    collectivise: "+",
    investment: "+",
    courseOfForce: "+",
    courseOfInvestment: "+",
    quietInvestment: "-",
  },
  is: ({ force, collectivise, investment, courseOfForce, courseOfInvestment, quietInvestment }) =>
    Math.min(
      1,
      courseOfForce * Math.max(force, collectivise) + courseOfInvestment * Math.max(0, investment - quietInvestment),
    ),
});

export const failure = signal({
  symbol: "ωf",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Failure as the Party hears of it: plans of procurement unmet, and rations that the state's grain does not cover.",
  source: assumed("what reaches the Party of a crisis"),
  takes: { shortfall, hungerTold, coverBefore: last(rationCover) },
  moves: { shortfall: "+", hungerTold: "+", coverBefore: "-" },
  is: ({ shortfall, hungerTold, coverBefore }) => Math.min(1, shortfall + hungerTold * (1 - coverBefore)),
});
