import { start } from "../../ground/law.ts";
import type { Parameter, State } from "../../ground/quantity.ts";
import {
  appointed,
  backing,
  candidates,
  congressDue,
  dangerSeen,
  leaderPower,
  leftStanding,
  leftSupport,
  monthsSinceCongress,
  oldMembers,
  partyMembers,
  peasantsInParty,
  reportsHeld,
  rightStanding,
  unity,
  workersInParty,
} from "../../ledger/party/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { appointedAtStart, leftAppeal, standingAtStart, unityOfStart } from "./params/factions.ts";
import {
  candidatesAtStart,
  membersAtStart,
  peasantsInPartyAtStart,
  workersInPartyAtStart,
} from "./params/membership.ts";
import { checkOfRivals } from "./params/power.ts";
import { congressDueAtStart, sinceCongress } from "./params/start.ts";
import { reportsHeldAtStart } from "./params/vote.ts";

/** A state that begins as what is given. */
function beginsAs(symbol: string, begins: State<"1">, given: Parameter<"1">) {
  return start({
    symbol,
    begins,
    says: given.says,
    source: given.source,
    rises: { given },
    is: ({ given }) => given,
  });
}

/** A group of the Party that begins as a share of its members. */
function shareOfParty(symbol: string, begins: State<"person">, share: Parameter<"1">) {
  return start({
    symbol,
    begins,
    says: share.says,
    source: share.source,
    rises: { membersAtStart, share },
    is: ({ membersAtStart, share }) => membersAtStart * share,
  });
}

export const partyBegins = start({
  symbol: "Φ0",
  begins: partyMembers,
  says: "Members and candidates of January 1924.",
  source: cite("rigby-1968", "Table 1"),
  rises: { membersAtStart },
  is: ({ membersAtStart }) => membersAtStart,
});

export const oldMembersBegin = start({
  symbol: "Φo0",
  begins: oldMembers,
  says: "All members of January 1924 joined before that year.",
  source: assumed("definition"),
  rises: { membersAtStart },
  is: ({ membersAtStart }) => membersAtStart,
});

export const candidatesBegin = shareOfParty("Φc0", candidates, candidatesAtStart);
export const workersBegin = shareOfParty("Φw0", workersInParty, workersInPartyAtStart);
export const peasantsBegin = shareOfParty("Φk0", peasantsInParty, peasantsInPartyAtStart);
export const appointedBegins = beginsAs("α0", appointed, appointedAtStart);
export const unityBegins = beginsAs("υ0", unity, unityOfStart);
export const leftStandingBegins = beginsAs("σl0", leftStanding, standingAtStart);
export const rightStandingBegins = beginsAs("σr0", rightStanding, standingAtStart);

export const leftSupportBegins = start({
  symbol: "λl0",
  begins: leftSupport,
  says: "Half of those who could be for faster industry were so in the winter of 1923-24.",
  source: assumed("votes in Party cells"),
  rises: { leftAppeal },
  is: ({ leftAppeal }) => leftAppeal / 2,
});

export const leaderPowerBegins = start({
  symbol: "π0",
  begins: leaderPower,
  says: "At the start the leader is first among equals, as far as he fills posts and rivals check him.",
  source: cite("khlevniuk-1996", "collective leadership"),
  rises: { appointedAtStart },
  falls: { checkOfRivals, standingAtStart },
  is: ({ appointedAtStart, checkOfRivals, standingAtStart }) =>
    appointedAtStart * (1 - checkOfRivals * standingAtStart),
});

export const reportsHeldBegin = beginsAs("ι0", reportsHeld, reportsHeldAtStart);

export const backingBegins = start({
  symbol: "β0",
  begins: backing,
  says: "At the start all vote for what is ordered but those who speak for faster industry.",
  source: assumed("votes in Party cells in the winter of 1923-24"),
  falls: { leftAppeal, standingAtStart },
  is: ({ leftAppeal, standingAtStart }) => 1 - (leftAppeal * standingAtStart) / 2,
});

export const dangerBegins = start({
  symbol: "ψ0",
  begins: dangerSeen,
  says: "The middle 1920s are the quiet against which danger is measured.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const congressBegins = start({
  symbol: "γ0",
  begins: monthsSinceCongress,
  says: "The twelfth congress met nine months before the start.",
  source: cite("davies-chronology", "April 1923"),
  rises: { sinceCongress },
  is: ({ sinceCongress }) => sinceCongress,
});

export const congressDueBegins = start({
  symbol: "γd0",
  begins: congressDue,
  says: "Nine months of a year had passed since the congress of April 1923.",
  source: cite("davies-chronology", "April 1923"),
  rises: { congressDueAtStart },
  is: ({ congressDueAtStart }) => congressDueAtStart,
});
