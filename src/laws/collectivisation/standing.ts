import { signal } from "../../ground/law.ts";
import { type Quantity, total, type Values } from "../../ground/quantity.ts";
import { status } from "../../ledger/collectivisation/stocks.ts";
import { household, nation, region, village } from "../../ledger/levels.ts";
import { dependants, workers } from "../../ledger/population/stocks.ts";
import { assumed } from "../../sources/cite.ts";

export const membersOfHousehold = signal({
  symbol: "n",
  unit: "person",
  level: household,
  within: [0, 100],
  says: "People of a household.",
  source: assumed("definition"),
  rises: { dependants, workers },
  is: ({ dependants, workers }) => dependants + workers,
});

/** Standing is asked twice a month: before households are expropriated, join and leave, and after. */
const standingOf = {
  unit: "1",
  level: household,
  within: [0, 1],
  source: assumed("definition"),
} as const;

type OfHousehold = Values<{ status: Quantity; dependants: Quantity; workers: Quantity }>;

const ofMembers = {
  ...standingOf,
  rises: { dependants, workers },
  either: { status },
  is: ({ status, dependants, workers }: OfHousehold) => (status === 1 && dependants + workers > 0 ? 1 : 0),
} as const;

const ofTheLiving = {
  ...standingOf,
  rises: { dependants, workers },
  falls: { status },
  is: ({ status, dependants, workers }: OfHousehold) => (status < 2 && dependants + workers > 0 ? 1 : 0),
} as const;

export const memberHousehold = signal({
  ...ofMembers,
  symbol: "k1",
  says: "Whether a household belongs to the collective farm.",
});

export const livingHousehold = signal({
  ...ofTheLiving,
  symbol: "k2",
  says: "Whether a household still lives in its village.",
});

export const membersBefore = total({
  symbol: "Σk1",
  of: memberHousehold,
  level: village,
  says: "Households of a village in its collective farm.",
});

export const living = total({
  symbol: "Σk2",
  of: livingHousehold,
  level: village,
  says: "Households that live in a village.",
});

export const inhabited = signal({
  symbol: "v1",
  unit: "1",
  level: village,
  within: [0, 1],
  says: "Whether anybody lives in a village.",
  source: assumed("definition"),
  rises: { living },
  is: ({ living }) => (living > 0 ? 1 : 0),
});

export const villages = total({
  symbol: "Σv",
  of: inhabited,
  level: region,
  says: "Villages of a region, in the sample's weight: each stands for as many as its region's weight.",
});

export const villagesOfNation = total({ symbol: "ΣΣv", of: villages, level: nation, says: "Villages of the country." });

export const collectiveShare = signal({
  symbol: "kh",
  unit: "1",
  level: village,
  within: [0, 1],
  says: "Part of a village's households in its collective farm.",
  source: assumed("definition"),
  rises: { membersBefore },
  falls: { living },
  is: ({ membersBefore, living }) => (living > 0 ? Math.min(1, membersBefore / living) : 0),
});

export const memberHands = signal({
  symbol: "Wk",
  unit: "person",
  level: household,
  says: "Workers of a household who work on the collective farm.",
  source: assumed("definition"),
  rises: { workers },
  either: { status },
  is: ({ workers, status }) => (status === 1 ? workers : 0),
});

export const handsOfVillage = total({
  symbol: "ΣWk",
  of: memberHands,
  level: village,
  says: "Workers of a village's collective farm.",
});

export const memberMouths = signal({
  symbol: "nk",
  unit: "person",
  level: household,
  says: "People of a household that belongs to the collective farm.",
  source: assumed("definition"),
  rises: { membersOfHousehold },
  either: { status },
  is: ({ membersOfHousehold, status }) => (status === 1 ? membersOfHousehold : 0),
});

export const mouthsOfVillage = total({
  symbol: "Σnk",
  of: memberMouths,
  level: village,
  says: "People of a village's collective farm.",
});

export const inCollective = signal({
  ...ofMembers,
  symbol: "k1+",
  says: "Whether a household belongs to the collective farm, once those who would have joined or left.",
});

export const inVillage = signal({
  ...ofTheLiving,
  symbol: "k2+",
  says: "Whether a household lives in its village, once those who had to have gone.",
});

export const memberHouseholds = total({
  symbol: "Σk",
  of: inCollective,
  level: region,
  says: "Households of a region in collective farms at the end of the month, in the sample's weight.",
});

export const livingHouseholds = total({
  symbol: "Σ1",
  of: inVillage,
  level: region,
  says: "Households that live in a region's villages at the end of the month.",
});
