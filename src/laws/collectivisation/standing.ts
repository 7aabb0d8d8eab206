import { signal } from "../../ground/law.ts";
import type { Quantity, Values } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import * as shared from "../../ledger/collectivisation/signals.ts";
import { status } from "../../ledger/collectivisation/stocks.ts";
import { household, village } from "../../ledger/levels.ts";
import { dependants, workers } from "../../ledger/population/stocks.ts";
import { assumed } from "../../sources/cite.ts";

export const membersOfHousehold = signal({
  finds: shared.membersOfHousehold,
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
  finds: shared.livingHousehold,
  ...ofTheLiving,
});

export const membersBefore = total({ finds: shared.membersBefore, of: memberHousehold });

export const living = total({ finds: shared.living, of: livingHousehold });

export const inhabited = signal({
  finds: shared.inhabited,
  rises: { living },
  is: ({ living }) => (living > 0 ? 1 : 0),
});

export const villages = total({ finds: shared.villages, of: inhabited });

export const villagesOfNation = total({ finds: shared.villagesOfNation, of: villages });

export const collectiveShare = signal({
  finds: shared.collectiveShare,
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

export const memberHouseholds = total({ finds: shared.memberHouseholds, of: inCollective });

export const livingHouseholds = total({ finds: shared.livingHouseholds, of: inVillage });
