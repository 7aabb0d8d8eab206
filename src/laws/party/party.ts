import { change } from "../../ground/quantity.ts";
import { jobs } from "../../ledger/industry.ts";
import { partyMembers, unity } from "../../ledger/party.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../countryside/params.ts";
import { given } from "../declare.ts";
import { collectivise } from "../levers.ts";
import { shortfall } from "../planning/procurement.ts";

export const partyPerJob = given({
  symbol: "φp",
  unit: "1",
  value: 0.13,
  low: 0.08,
  high: 0.18,
  source: assumed("the Party recruits where people work for wages"),
  says: "Party members whom the apparatus aims at, per job.",
});
export const partySpeed = given({
  symbol: "vφ",
  unit: "1/month",
  value: 0.02,
  low: 0.01,
  high: 0.04,
  source: assumed("levies and purges take years"),
  says: "Pace of recruitment and purge.",
});
export const unitySpeed = given({
  symbol: "vυ",
  unit: "1/month",
  value: 0.02,
  low: 0.01,
  high: 0.04,
  source: cite("kuran-1995", "public conformity; size assumed"),
  says: "Pace at which appointments make the ruling group agree in public.",
});
export const strain = given({
  symbol: "υs",
  unit: "1",
  value: 0.05,
  low: 0.01,
  high: 0.15,
  source: cite("kuran-1995", "private dissent; size assumed"),
  says: "Unity lost in a month of total failure.",
});

export const partyMoves = change({
  symbol: "Φ",
  changes: partyMembers,
  says: "The Party recruits as the wage-earning country grows.",
  source: assumed("levies and purges take years"),
  takes: { partyMembers, partyPerJob, jobs, partySpeed, oneMonth },
  moves: { partyMembers: "+", partyPerJob: "+", jobs: "+", partySpeed: "?", oneMonth: "?" },
  is: ({ partyMembers, partyPerJob, jobs, partySpeed, oneMonth }) =>
    partyMembers + partySpeed * oneMonth * (partyPerJob * jobs - partyMembers),
});
export const unityMoves = change({
  symbol: "υ",
  changes: unity,
  says: "Control of appointments makes the ruling group agree in public; open failure strains it.",
  source: cite("kuran-1995", "public conformity"),
  takes: { unity, unitySpeed, strain, shortfall, collectivise, oneMonth },
  moves: { unity: "+", unitySpeed: "+", strain: "-", shortfall: "-", collectivise: "-", oneMonth: "?" },
  is: ({ unity, unitySpeed, strain, shortfall, collectivise, oneMonth }) =>
    Math.max(
      0,
      Math.min(
        1,
        unity + unitySpeed * oneMonth * (1 - unity) - strain * shortfall * (0.2 + 0.8 * collectivise) * unity,
      ),
    ),
});
