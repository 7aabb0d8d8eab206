import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** The ruling group: what divides it, what holds it, and who can refuse whom. */
export const appointedAtStart = given({
  symbol: "α0",
  unit: "1",
  value: 0.5,
  low: 0.35,
  high: 0.85,
  source: cite("rigby-1968", "appointments of secretaries in 1922-23; size assumed"),
  says: "Leading posts owed to the Secretariat at the start.",
});

export const unityOfStart = given({
  symbol: "υ0",
  unit: "1",
  value: 0.45,
  low: 0.3,
  high: 0.95,
  source: assumed("an open opposition with a part of the Party behind it"),
  says: "Unity of the ruling group at the start.",
});

export const standingAtStart = given({
  symbol: "σ0",
  unit: "1",
  value: 0.9,
  low: 0,
  high: 1,
  source: assumed("the opposition of 1923 kept its seats"),
  says: "Seats and voice of oppositions at the start.",
});

export const appointmentPace = given({
  symbol: "vα",
  unit: "1/month",
  value: 0.007,
  low: 0.004,
  high: 0.015,
  source: assumed("posts change hands every seven years or so"),
  says: "Part of leading posts that fall free in a month.",
});

export const leftAppeal = given({
  symbol: "λl*",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.7,
  source: assumed("votes in Party cells in the winter of 1923-24"),
  says: "Part of the Party that would be for faster industry were nothing done for it and all else failing.",
});

export const rightAppeal = given({
  symbol: "λr*",
  unit: "1",
  value: 0.25,
  low: 0.1,
  high: 0.4,
  source: assumed("divisions of 1928-29 in Moscow, the unions and the Central Committee"),
  says: "Part of the Party that would be for the market under full force that succeeds.",
});

export const rightInFailure = given({
  symbol: "λrf",
  unit: "1",
  value: 2,
  low: 0.5,
  high: 3,
  source: cite("kuran-1995", "crisis raises private dissent; size assumed"),
  says: "How much more the market appeals where force is told to fail wholly.",
});

export const opinionPace = given({
  symbol: "vλ",
  unit: "1/month",
  value: 0.05,
  low: 0.02,
  high: 0.1,
  source: assumed("a year or two"),
  says: "Pace at which opinion in the Party follows events.",
});

export const closingRanks = given({
  symbol: "δf",
  unit: "1",
  value: 0.6,
  low: 0.2,
  high: 0.9,
  source: cite("kuran-1995", "public conformity under threat; size assumed"),
  says: "How far a total crisis closes the ranks in public.",
});

export const removalPace = given({
  symbol: "vσ",
  unit: "1/month",
  value: 0.2,
  low: 0.1,
  high: 0.6,
  source: assumed("an opposition without a majority is out in two or three years"),
  says: "Pace at which a full majority removes those who speak against it.",
});

export const split = given({
  symbol: "υs",
  unit: "1",
  value: 2,
  low: 1,
  high: 3,
  source: assumed("a quarter of the ruling group in opposition halves its unity"),
  says: "Unity lost to those who speak against the course.",
});

export const rallying = given({
  symbol: "υψ",
  unit: "1",
  value: 0.04,
  low: 0,
  high: 0.1,
  source: assumed("danger abroad closes the ranks a little"),
  says: "Unity gained for each step of danger seen abroad.",
});

export const unityPace = given({
  symbol: "vυ",
  unit: "1/month",
  value: 0.15,
  low: 0.05,
  high: 0.3,
  source: assumed("half a year"),
  says: "Pace at which unity follows the weight of opposition.",
});
