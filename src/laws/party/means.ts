import { signal } from "../../ground/law.ts";
import { nation } from "../../ledger/levels.ts";
import { collectivise, expropriate } from "../../ledger/levers.ts";
import { backing } from "../../ledger/party/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
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
  symbol: "μ",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of an order to use force that is carried out: none once the Central Committee has voted it down.",
  source: assumed("definition"),
  rises: { linked, assent },
  is: ({ linked, assent }) => linked * assent,
});

export const forceCarried = signal({
  symbol: "μΛf",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Force that officials may use to collect grain, as far as it is carried out.",
  source: assumed("definition"),
  rises: { force, carriedOut },
  is: ({ force, carriedOut }) => force * carriedOut,
});

export const driveCarried = signal({
  symbol: "μΛk",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Pressure to collectivise as far as it is carried out; a little persuasion needs no means, but a vote.",
  source: assumed("definition"),
  rises: { collectivise, carriedOut, persuasion, assent },
  is: ({ collectivise, carriedOut, persuasion, assent }) =>
    Math.min(collectivise, Math.max(persuasion * assent, collectivise * carriedOut)),
});

export const expropriationCarried = signal({
  symbol: "μΛx",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Expropriation as far as it is carried out.",
  source: assumed("definition"),
  rises: { expropriate, carriedOut },
  is: ({ expropriate, carriedOut }) => expropriate * carriedOut,
});
