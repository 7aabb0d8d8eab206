import { change, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { oneMonth, yearOfMonths } from "../../ledger/clock.ts";
import { nation } from "../../ledger/levels.ts";
import {
  appointed,
  congressDue,
  congressInterval,
  dangerSeen,
  fearInParty,
  leaderPower,
  leftStanding,
  monthsSinceCongress,
  newMen,
  rightStanding,
  unity,
} from "../../ledger/party/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { personalRule } from "../mechanisms.ts";
import { dissent, opposition } from "./factions.ts";
import { assent } from "./means.ts";
import { expulsionRate } from "./membership.ts";
import { rallying, split, unityPace } from "./params/factions.ts";
import {
  checkOfRivals,
  congressByStatute,
  fearPace,
  officeTurnover,
  plenumsByStatute,
  politburoByCustom,
  powerPace,
  quorum,
  quorumSteepness,
  secretCourage,
} from "./params/power.ts";

export const unityMoves = change({
  symbol: "υ",
  changes: unity,
  says: "The ruling group is one in public as far as nobody with a voice speaks against the course; danger abroad rallies it.",
  source: cite("kuran-1995", "public conformity; form assumed"),
  rises: { unity, rallying, dangerSeen },
  falls: { opposition, split },
  either: { unityPace, oneMonth },
  is: ({ unity, opposition, split, rallying, dangerSeen, unityPace, oneMonth }) =>
    unity +
    Math.min(1, unityPace * oneMonth) *
      (Math.min(1, Math.max(0, 1 - split * opposition) + rallying * Math.max(0, dangerSeen - 1)) - unity),
});

export const leaderPowerMoves = change({
  symbol: "π",
  changes: leaderPower,
  mechanism: personalRule,
  idle: 0.2,
  says: "The leader's power grows with the posts that he fills, and with the fall of rivals who could check him; it goes where what he ordered is voted down.",
  source: cite("khlevniuk-1996", "from collective leadership to personal rule; form assumed"),
  rises: { leaderPower, appointed, assent },
  falls: { checkOfRivals, leftStanding, rightStanding },
  either: { powerPace, oneMonth },
  is: ({ leaderPower, appointed, checkOfRivals, leftStanding, rightStanding, assent, powerPace, oneMonth }) =>
    leaderPower +
    Math.min(1, powerPace * oneMonth) *
      (assent * appointed * (1 - checkOfRivals * Math.max(leftStanding, rightStanding)) - leaderPower),
});

export const collegiality = signal({
  symbol: "πc",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Chance that colleagues can still refuse the leader: it falls away once his power leaves them no quorum.",
  source: cite("khlevniuk-1996", "meetings of the Politburo; form assumed"),
  falls: { leaderPower, quorum },
  either: { quorumSteepness },
  is: ({ leaderPower, quorum, quorumSteepness }) =>
    1 - leaderPower <= 0
      ? 0
      : pow(1 - leaderPower, quorumSteepness) / (pow(1 - leaderPower, quorumSteepness) + pow(quorum, quorumSteepness)),
});

export const politburoMeets = signal({
  symbol: "πp",
  unit: "1/month",
  level: nation,
  says: "Formal meetings of the Politburo in a month: they lapse when a narrow circle can settle what there is.",
  source: cite("khlevniuk-1996", "app.: meetings by year"),
  rises: { politburoByCustom, collegiality },
  is: ({ politburoByCustom, collegiality }) => politburoByCustom * collegiality,
});

export const plenumsMeet = signal({
  symbol: "πz",
  unit: "1/month",
  level: nation,
  says: "Plenums of the Central Committee in a month: called as far as the leader needs its consent.",
  source: cite("wheatcroft-2004", "frequency of meetings"),
  rises: { plenumsByStatute },
  falls: { leaderPower },
  is: ({ plenumsByStatute, leaderPower }) => plenumsByStatute * (1 - leaderPower),
});

export const congressComesDue = change({
  symbol: "γd",
  changes: congressDue,
  says: "The statute calls a congress each year; the call is heeded as far as the leader needs consent.",
  source: cite("wheatcroft-2004", "frequency of meetings; form assumed"),
  rises: { congressByStatute, oneMonth },
  falls: { leaderPower },
  either: { congressDue },
  is: ({ congressDue, congressByStatute, leaderPower, oneMonth }) =>
    Math.min(1, congressByStatute * (1 - leaderPower) * oneMonth) + (congressDue >= 1 ? 0 : congressDue),
});

export const congressIntervalMoves = change({
  symbol: "γi",
  changes: congressInterval,
  says: "When a congress meets, the months since the one before are counted.",
  source: assumed("definition"),
  rises: { congressInterval, monthsSinceCongress },
  either: { congressDue },
  is: ({ congressInterval, congressDue, monthsSinceCongress }) =>
    congressDue >= 1 ? monthsSinceCongress : congressInterval,
});

export const monthsSinceCongressMove = change({
  symbol: "γm",
  changes: monthsSinceCongress,
  says: "Months since the last congress are counted.",
  source: assumed("definition"),
  rises: { monthsSinceCongress, oneMonth },
  falls: { congressDue },
  is: ({ monthsSinceCongress, congressDue, oneMonth }) => oneMonth + (congressDue >= 1 ? 0 : monthsSinceCongress),
});

export const fearInPartyMoves = change({
  symbol: "ϕ",
  changes: fearInParty,
  says: "Fear follows what colleagues can no longer prevent, and screening.",
  source: assumed("people who can be expelled or shot without appeal are afraid"),
  rises: { fearInParty, expulsionRate, yearOfMonths },
  falls: { collegiality },
  either: { fearPace, oneMonth },
  is: ({ fearInParty, collegiality, expulsionRate, fearPace, oneMonth, yearOfMonths }) =>
    fearInParty +
    Math.min(1, fearPace * oneMonth) * (Math.min(1, 1 - collegiality + yearOfMonths * expulsionRate) - fearInParty),
});

export const secretDissent = signal({
  symbol: "δs",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of delegates who would strike out the leader's name in a secret ballot.",
  source: cite("kuran-1995", "a secret ballot shows more of private dissent; form assumed"),
  rises: { dissent, secretCourage },
  falls: { fearInParty },
  is: ({ dissent, secretCourage, fearInParty }) => dissent * secretCourage * (1 - fearInParty),
});

export const shotRatherThanHeld = signal({
  symbol: "πx",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Chance that a critic whom the Party has expelled is shot, rather than sent to prison: colleagues no longer refuse.",
  source: cite("khlevniuk-1996", "the Riutin affair of 1932 and the sentences of 1937"),
  rises: { fearInParty },
  falls: { collegiality },
  is: ({ collegiality, fearInParty }) => (1 - collegiality) * fearInParty,
});

export const newMenRise = change({
  symbol: "ν",
  changes: newMen,
  says: "People who rose since 1928 take the places of those who retire or are removed.",
  source: cite("fitzpatrick-1979", "the promoted of the First Five-Year Plan; size assumed"),
  rises: { newMen, officeTurnover, expulsionRate, oneMonth },
  is: ({ newMen, officeTurnover, expulsionRate, oneMonth }) =>
    newMen + (1 - newMen) * Math.min(1, (officeTurnover + expulsionRate) * oneMonth),
});
