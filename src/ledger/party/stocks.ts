import { state } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { nation } from "../levels.ts";

const source = accounting;

export const partyMembers = state({
  symbol: "Φ",
  unit: "person",
  level: nation,
  within: [0, 1e8],
  source,
  says: "Members and candidates of the Party.",
});

export const candidates = state({
  symbol: "Φc",
  unit: "person",
  level: nation,
  within: [0, 1e8],
  source,
  says: "Candidates of the Party, who are not yet full members.",
});

export const oldMembers = state({
  symbol: "Φo",
  unit: "person",
  level: nation,
  within: [0, 1e8],
  source,
  says: "Members who joined before 1924.",
});

export const workersInParty = state({
  symbol: "Φw",
  unit: "person",
  level: nation,
  within: [0, 1e8],
  source,
  says: "Members and candidates who were workers when they joined.",
});

export const peasantsInParty = state({
  symbol: "Φk",
  unit: "person",
  level: nation,
  within: [0, 1e8],
  source,
  says: "Members and candidates who were peasants when they joined.",
});

export const appointed = state({
  symbol: "α",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Part of the Party's leading posts whose holders owe them to the Secretariat.",
});

export const leftSupport = state({
  symbol: "λl",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Part of the Party that in private would go faster with industry, and against private farming and traders.",
});

export const rightSupport = state({
  symbol: "λr",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Part of the Party that in private would keep the market and the peasants' trust.",
});

export const leftStanding = state({
  symbol: "σl",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Seats and voice of those who speak for faster industry: 1 in the ruling group, 0 expelled.",
});

export const rightStanding = state({
  symbol: "σr",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Seats and voice of those who speak for the market: 1 in the ruling group, 0 removed.",
});

export const unity = state({
  symbol: "υ",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Unity of the ruling group in public.",
});

export const leaderPower = state({
  symbol: "π",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Power of the leader over his colleagues: 0 the first among equals, 1 nobody can refuse him.",
});

export const fearInParty = state({
  symbol: "ϕ",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Fear in the Party and its apparatus of what dissent brings.",
});

export const newMen = state({
  symbol: "ν",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Part of leading posts held by people who rose since 1928 (vydvizhentsy).",
});

export const reportsHeld = state({
  symbol: "ι",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Part of what is reported of results that the Secretariat alone hears, and the Central Committee does not.",
});

export const backing = state({
  symbol: "β",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Part of the Central Committee that would vote for an order to use force to stand.",
});

export const dangerSeen = state({
  symbol: "ψs",
  unit: "1",
  level: nation,
  within: [0, 20],
  source,
  says: "Danger from abroad as the ruling group sees it; 1 in the quiet of the middle 1920s.",
});

export const congressDue = state({
  symbol: "γd",
  unit: "1",
  level: nation,
  within: [0, 2],
  source,
  says: "How far the call for the next congress has come: it meets when this reaches 1.",
});

export const monthsSinceCongress = state({
  symbol: "γm",
  unit: "month",
  level: nation,
  within: [0, 1200],
  source,
  says: "Months since the last congress opened.",
});

export const congressInterval = state({
  symbol: "γi",
  unit: "month",
  level: nation,
  within: [0, 1200],
  source,
  says: "Months that lay between the last two congresses.",
});

export const resolve = state({
  symbol: "χ",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Force that the leadership puts behind procurement.",
});
