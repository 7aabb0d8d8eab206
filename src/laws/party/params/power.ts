import { fixed, given } from "../../../ledger/declare.ts";
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

export const checkOfRivals = given({
  symbol: "πr",
  unit: "1",
  value: 0.2,
  low: 0.1,
  high: 0.5,
  source: assumed("rivals with a following could block a third of what the leader wanted"),
  says: "Power that a rival with full standing takes from the leader.",
});

export const powerPace = given({
  symbol: "vπ",
  unit: "1/month",
  value: 0.08,
  low: 0.03,
  high: 0.15,
  source: assumed("two years"),
  says: "Pace at which the leader's power follows its causes.",
});

export const quorum = given({
  symbol: "πq",
  unit: "1",
  value: 0.27,
  low: 0.2,
  high: 0.35,
  source: cite("khlevniuk-1996", "meetings fell after 1932; size fitted to the mean of 1930-36"),
  says: "What colleagues must keep of power to refuse the leader every other time.",
});

export const politburoByCustom = given({
  symbol: "πp*",
  unit: "1/month",
  value: 8,
  low: 6,
  high: 9,
  source: cite("khlevniuk-1996", "two sittings a week in the 1920s, fewer in summer"),
  says: "Formal meetings of the Politburo in a month under collective leadership.",
});

export const plenumsByStatute = given({
  symbol: "πz*",
  unit: "1/month",
  value: 0.5,
  low: 0.4,
  high: 0.6,
  source: cite("kpss-rezoliutsii", "statute of 1922: a plenum every two months"),
  says: "Plenums of the Central Committee that the statute calls in a month.",
});

export const congressByStatute = given({
  symbol: "γ*",
  unit: "1/month",
  value: 0.0833,
  low: 0.08,
  high: 0.09,
  source: cite("kpss-rezoliutsii", "statute of 1922: a congress each year"),
  says: "Congresses that the statute calls in a month.",
});

export const secretCourage = given({
  symbol: "δs*",
  unit: "1",
  value: 0.75,
  low: 0.4,
  high: 1,
  source: assumed("not all who disagree strike out a name"),
  says: "Part of private dissent that a secret ballot shows where nobody is afraid.",
});

export const fearPace = given({
  symbol: "vϕ",
  unit: "1/month",
  value: 0.06,
  low: 0.02,
  high: 0.15,
  source: assumed("a year or two"),
  says: "Pace at which fearInParty follows its causes.",
});

export const officeTurnover = given({
  symbol: "vν",
  unit: "1/month",
  value: 0.006,
  low: 0.003,
  high: 0.012,
  source: cite("fitzpatrick-1979", "posts of 1928 and 1938; size assumed"),
  says: "Part of leading posts that pass to people who rose since 1928 in a month without screening.",
});

export const courseOfForce = given({
  symbol: "ωF",
  unit: "1",
  value: 0.6,
  low: 0.4,
  high: 0.8,
  source: assumed("weights of what the platforms disputed"),
  says: "Weight of force in the course.",
});

export const courseOfInvestment = given({
  symbol: "ωI",
  unit: "1",
  value: 2,
  low: 1,
  high: 3,
  source: assumed("weights of what the platforms disputed"),
  says: "Weight of investment in the course.",
});

export const quietInvestment = fixed({
  symbol: "ωI0",
  unit: "1",
  value: 0.35,
  why: "the share of investment under the NEP from which the dispute began",
  source: assumed("definition"),
  says: "Investment of a course that leans to no side.",
});

export const hungerTold = given({
  symbol: "ωh",
  unit: "1",
  value: 0.7,
  low: 0.2,
  high: 1,
  source: assumed("what members see in queues"),
  says: "How much the want of rations tells the Party of failure.",
});

export const quorumSteepness = given({
  symbol: "πq+",
  unit: "1",
  value: 6,
  low: 3,
  high: 10,
  source: cite("khlevniuk-1996", "meetings fell within a few years; size assumed"),
  says: "How steeply the chance that colleagues refuse falls with what they keep of power.",
});
