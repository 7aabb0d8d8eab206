import { change, signal } from "../../ground/law.ts";
import { log } from "../../ground/mathematics.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { alarms, threat } from "../../ledger/given.ts";
import { nation } from "../../ledger/levels.ts";
import { dangerSeen } from "../../ledger/party/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { foreignThreat } from "../mechanisms.ts";
import { warScare } from "./levers.ts";
import { alarmOfArms, alarmOfEvent, alarmPace } from "./params/danger.ts";

export const dangerOfArms = signal({
  symbol: "ψa",
  unit: "1",
  level: nation,
  says: "Danger that arms abroad alone call for: a step for each time that they grow 2.7 times.",
  source: assumed("arms are felt by how many times they grow, not by how much"),
  rises: { alarmOfArms, threat },
  is: ({ alarmOfArms, threat }) => 1 + alarmOfArms * log(Math.max(1, threat)),
});

export const dangerSubsides = signal({
  symbol: "ψ'",
  unit: "1",
  level: nation,
  says: "Danger seen as it turns to what arms abroad call for, and events are forgotten.",
  source: assumed("an alarm lasts a year"),
  rises: { dangerSeen, dangerOfArms },
  either: { alarmPace, oneMonth },
  is: ({ dangerSeen, alarmPace, oneMonth, dangerOfArms }) =>
    dangerSeen + Math.min(1, alarmPace * oneMonth) * (dangerOfArms - dangerSeen),
});

/**
 * The one measure of danger from abroad: arms and men of defence, what is built first, enemies seen within and the unity
 * of the ruling group all follow it.
 */
export const dangerMoves = change({
  symbol: "ψs",
  changes: dangerSeen,
  mechanism: foreignThreat,
  idle: 1,
  says: "The leadership takes fright at events abroad, and is eased by others, though by no more than it took fright.",
  source: cite("harrison-davies-1997", "war scares and rearmament; form assumed"),
  rises: { dangerSubsides, dangerOfArms, alarms },
  either: { alarmOfEvent, warScare, oneMonth },
  is: ({ dangerSubsides, dangerOfArms, alarmOfEvent, warScare, alarms, oneMonth }) =>
    Math.max(Math.min(dangerSubsides, dangerOfArms), dangerSubsides + alarmOfEvent * warScare * alarms * oneMonth),
});
