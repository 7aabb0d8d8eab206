import { signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { police } from "../../ledger/coercion/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { appointed, partyMembers, peasantsInParty, unity } from "../../ledger/party/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { limitedMeans } from "../mechanisms.ts";
import { chain, organsNeeded, reachNeeded, sendable, unityNeeded } from "./params/means.ts";

export const unityPart = signal({
  symbol: "μu",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Unity of the ruling group against what a campaign of force needs of it: divided, it gives no order that lasts.",
  source: assumed("the Central Committee of 1924-27 could not agree on force"),
  rises: { unity },
  falls: { unityNeeded },
  is: ({ unity, unityNeeded }) => Math.min(1, unity / unityNeeded),
});

export const organs = signal({
  symbol: "μo*",
  unit: "person",
  level: nation,
  says: "Hands that force can be put in: the police, and members of the Party whom the centre can send.",
  source: cite("lewin-1968", "plenipotentiaries of 1928-29; sizes assumed"),
  rises: { police, sendable, appointed, partyMembers },
  is: ({ police, sendable, appointed, partyMembers }) => police + sendable * appointed * partyMembers,
});

export const organsPart = signal({
  symbol: "μo",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Hands for force against what a campaign in all grain regions needs.",
  source: assumed("two men for each rural soviet of the grain regions"),
  rises: { organs },
  falls: { organsNeeded },
  is: ({ organs, organsNeeded }) => Math.min(1, organs / organsNeeded),
});

export const reachPart = signal({
  symbol: "μr",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Members of peasant origin, through whom the Party sees into villages, against what a campaign needs.",
  source: cite("rigby-1968", "the Party in the countryside; size assumed"),
  rises: { peasantsInParty },
  falls: { reachNeeded },
  is: ({ peasantsInParty, reachNeeded }) => Math.min(1, peasantsInParty / reachNeeded),
});

export const linked = signal({
  symbol: "μl",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: limitedMeans,
  idle: 1,
  says: "Part of an order to use force that would be carried out: unity, organs and reach are links of one chain.",
  source: assumed("an order passes through every link"),
  rises: { unityPart, organsPart, reachPart },
  falls: { chain },
  is: ({ unityPart, organsPart, reachPart, chain }) => pow(unityPart * organsPart * reachPart, chain),
});
