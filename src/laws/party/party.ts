import { change } from "../../ground/quantity.ts";
import { jobs } from "../../ledger/industry.ts";
import { partyMembers, unity } from "../../ledger/party.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../clock.ts";
import { collectivise } from "../levers.ts";
import { shortfall } from "../planning/procurement.ts";
import { partyPerJob, partySpeed, strain, unitySpeed } from "./params.ts";

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
