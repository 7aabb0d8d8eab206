import { lever } from "../../ground/quantity.ts";
import { nation } from "../../ledger/levels.ts";
import { cite } from "../../sources/cite.ts";

/** What a scenario sets of police, courts and camps: decrees and orders with their dates, never outcomes. */
export const legalLimits = lever({
  symbol: "ΛL",
  unit: "1",
  level: nation,
  value: 0.6,
  within: [0, 1],
  source: cite("secret-instruction-1933", "who may arrest, and with whose sanction"),
  says: "How far arrests and sentences need the sanction of a court or procurator: 0 the police arrest and sentence at will, 1 never without it.",
});

export const duress = lever({
  symbol: "ΛD",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("getty-naumov-1999", "physical force in interrogation sanctioned in 1937"),
  says: "How far physical force in interrogation is sanctioned: 0 forbidden, 1 ordered.",
});

export const operationLimits = lever({
  symbol: "ΛB",
  unit: "person",
  level: nation,
  value: 0,
  within: [0, 1e7],
  source: cite("order-00447-text", "the limits first set"),
  says: "People whom an operation may sentence under the limits that the centre first sets; 0 where there is no operation.",
});

export const firstCategory = lever({
  symbol: "Λ1",
  unit: "1",
  level: nation,
  value: 0.28,
  within: [0, 1],
  source: cite("order-00447-text", "75,950 of 268,950"),
  says: "Part of the limits first set that is in the first category: to be shot.",
});

export const albumOperations = lever({
  symbol: "ΛA",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("werth-2009", "orders 00439, 00485, 00593"),
  says: "How far operations without limits are under way, whose cases the centre decides by album.",
});

export const summarySentences = lever({
  symbol: "Λs",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("popov-1992", "extraordinary powers against banditry, of June 1927, and of the troikas of 1930"),
  says: "How far the police may sentence to death by extraordinary powers: 0 never, 1 wherever they see fit.",
});

export const banishment = lever({
  symbol: "Λb",
  unit: "1",
  level: nation,
  value: 1,
  within: [0, 1],
  source: cite("popov-1992", "exile by decision of the police, and its limits from July 1934"),
  says: "How far the police use exile as a sentence: 0 not at all, 1 as in the 1920s.",
});

export const campSystem = lever({
  symbol: "ΛG",
  unit: "1",
  level: nation,
  value: 0.3,
  within: [0, 1],
  source: cite("davies-chronology", "decision of June 1929"),
  says: "Part of long terms that are served in camps of the security police rather than in prisons and colonies.",
});

export const workCredits = lever({
  symbol: "ΛW",
  unit: "1",
  level: nation,
  value: 1,
  within: [0, 1],
  source: cite("khlevniuk-2004", "decree of 15 June 1939"),
  says: "How far work in camps shortens terms: 1 by work-day credits and early release, 0 not at all.",
});

export const theftLaw = lever({
  symbol: "Λ7",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "law of 7 August 1932 and its limits of 1933 and 1936"),
  says: "How far theft from farms and stores is punished by the law of 7 August 1932.",
});

export const labourLaw = lever({
  symbol: "Λ6",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("ukaz-1940", "decree of 26 June 1940"),
  says: "How far leaving a job and absence are crimes.",
});

export const clearTowns = lever({
  symbol: "ΛX",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("gregory-passports", "passport sweeps, 1933"),
  says: "Pressure to deport from the towns those whom passports refuse, and people of the frontier.",
});

export const freeYouth = lever({
  symbol: "ΛY",
  unit: "1",
  level: nation,
  value: 0,
  within: [0, 1],
  source: cite("1938-10-22", "decree on the young people of labour settlements"),
  says: "How far young people of the settlements are let go.",
});
