import { signal } from "../../ground/law.ts";
import { nation } from "../../ledger/levels.ts";
import { collectivise, expropriate } from "../../ledger/levers.ts";
import * as shared from "../../ledger/party/signals.ts";
import { backing } from "../../ledger/party/stocks.ts";
import { cite } from "../../sources/cite.ts";
import { votingDown } from "../mechanisms.ts";
import { force } from "./levers.ts";
import { linked } from "./links.ts";
import { persuasion } from "./params/means.ts";
import { votesNeeded } from "./params/vote.ts";

export const assent = signal({
  symbol: "β*",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: votingDown,
  idle: 1,
  says: "Whether the Central Committee lets an order to use force stand: 1, or 0 once fewer would vote for it than it needs.",
  source: cite("kpss-rezoliutsii", "statute of 1922: the Central Committee decides by majority"),
  rises: { backing },
  falls: { votesNeeded },
  is: ({ backing, votesNeeded }) => (backing >= votesNeeded ? 1 : 0),
});

export const carriedOut = signal({
  finds: shared.carriedOut,
  rises: { linked, assent },
  is: ({ linked, assent }) => linked * assent,
});

export const forceCarried = signal({
  finds: shared.forceCarried,
  rises: { force, carriedOut },
  is: ({ force, carriedOut }) => force * carriedOut,
});

export const driveCarried = signal({
  finds: shared.driveCarried,
  rises: { collectivise, carriedOut, persuasion, assent },
  is: ({ collectivise, carriedOut, persuasion, assent }) =>
    Math.min(collectivise, Math.max(persuasion * assent, collectivise * carriedOut)),
});

export const expropriationCarried = signal({
  finds: shared.expropriationCarried,
  rises: { expropriate, carriedOut },
  is: ({ expropriate, carriedOut }) => expropriate * carriedOut,
});
