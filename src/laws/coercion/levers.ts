import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

/** What a scenario sets of police, courts and camps: decrees and orders with their dates, never outcomes. */
export const legalLimits = policy({
  field: "police",
  symbol: "ΛL",
  unit: "1",
  value: 0.6,
  within: [0, 1],
  source: cite("secret-instruction-1933", "who may arrest, and with whose sanction"),
  title: "Legal limits on the police",
  says: "How far arrests and sentences need the sanction of a court or procurator: 0 the police arrest and sentence at will, 1 never without it.",
});

export const duress = policy({
  field: "police",
  symbol: "ΛD",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("getty-naumov-1999", "physical force in interrogation sanctioned in 1937"),
  title: "Force in interrogation",
  says: "How far physical force in interrogation is sanctioned: 0 forbidden, 1 ordered.",
});

export const operationLimits = policy({
  field: "police",
  symbol: "ΛB",
  unit: "person",
  value: 0,
  within: [0, 1e7],
  source: cite("order-00447-text", "the limits first set"),
  title: "Limits of operations",
  says: "How many people an operation may sentence under the limits that the centre first sets; 0 where there is no operation.",
});

export const firstCategory = policy({
  field: "police",
  symbol: "Λ1",
  unit: "1",
  value: 0.28,
  within: [0, 1],
  source: cite("order-00447-text", "75,950 of 268,950"),
  title: "First category",
  says: "Part of the limits first set that is in the first category: people to be shot.",
});

export const albumOperations = policy({
  field: "police",
  symbol: "ΛA",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("werth-2009", "orders 00439, 00485, 00593"),
  title: "Operations by album",
  says: "How far operations without limits are under way, in which the centre decides cases from lists sent in albums.",
});

export const summarySentences = policy({
  field: "police",
  symbol: "Λs",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("popov-1992", "extraordinary powers against banditry, of June 1927, and of the troikas of 1930"),
  title: "Extraordinary powers",
  says: "How far the police may sentence to death by extraordinary powers: 0 never, 1 wherever they see fit.",
});

export const banishment = policy({
  field: "custody",
  symbol: "Λb",
  unit: "1",
  value: 1,
  within: [0, 1],
  source: cite("popov-1992", "exile by decision of the police, and its limits from July 1934"),
  title: "Exile as a sentence",
  says: "How far the police use exile as a sentence: 0 not at all, 1 as in the 1920s.",
});

export const campSystem = policy({
  field: "custody",
  symbol: "ΛG",
  unit: "1",
  value: 0.3,
  within: [0, 1],
  source: cite("davies-chronology", "decision of June 1929"),
  title: "Camps of the security police",
  says: "Part of long terms that is served in camps of the security police rather than in prisons and colonies.",
});

export const workCredits = policy({
  field: "custody",
  symbol: "ΛW",
  unit: "1",
  value: 1,
  within: [0, 1],
  source: cite("khlevniuk-2004", "decree of 15 June 1939"),
  title: "Terms shortened by work",
  says: "How far work in camps shortens terms: 0 not at all, 1 by work-day credits and early release.",
});

export const theftLaw = policy({
  field: "police",
  symbol: "Λ7",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "law of 7 August 1932 and its limits of 1933 and 1936"),
  title: "Law on theft",
  says: "How far theft from farms and stores is punished by the law of 7 August 1932.",
});

export const clearTowns = policy({
  field: "custody",
  symbol: "ΛX",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("gregory-passports", "passport sweeps, 1933"),
  title: "Deportation from towns",
  says: "Pressure to deport people who are refused a passport from the towns, and people of the frontier.",
});

export const freeYouth = policy({
  field: "custody",
  symbol: "ΛY",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("1938-10-22", "decree on the young people of labour settlements"),
  title: "Release of young settlers",
  says: "How far young people are let go from the settlements.",
});

export const campNorm = policy({
  field: "custody",
  symbol: "Λρ",
  unit: "1",
  value: 1,
  within: [0, 1.2],
  source: cite("khlevniuk-2004", "food norms of camps; sizes assumed"),
  title: "Food norm of camps",
  says: "Food that camps are to give, against the norm of the 1930s.",
});

export const amnesty = policy({
  field: "custody",
  symbol: "Λ∀",
  unit: "1/month",
  value: 0,
  within: [0, 1],
  source: cite("rogovin-1997", "decrees of 12 July and 24 November 1941"),
  title: "Amnesty",
  says: "Part of the prisoners of camps and colonies whom a decree frees in a month, before their terms end.",
});

export const deathPenalty = policy({
  field: "police",
  symbol: "Λ†",
  unit: "1",
  value: 1,
  within: [0, 1],
  source: cite("popov-1992", "abolished on 26 May 1947, brought back on 12 January 1950"),
  title: "Death penalty",
  says: "How far courts and police may sentence to death: 0 not at all.",
});
