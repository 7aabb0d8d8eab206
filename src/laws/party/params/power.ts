import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

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
