import { assumed, cite } from "../../sources/cite.ts";
import { policy } from "../policy.ts";

/** What a scenario decides in war and about its end: orders and decrees with their dates, never losses. */
export const callUp = policy({
  field: "war",
  symbol: "ΛA",
  unit: "person",
  value: 0,
  within: [0, 2e7],
  source: cite("krivosheev1993", "strength that the call-ups aimed at; recalled"),
  title: "Call-up",
  says: "How many people the war calls to arms, the army of 1941 among them; 0 in peace, when the army lives in towns.",
});
export const evacuation = policy({
  field: "war",
  symbol: "Λ→",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("voznesensky1947", "1,523 works moved east; the part is assumed"),
  title: "Evacuation of plant",
  says: "Part of the plant in the enemy's way that is carried off in time.",
});
export const leftToFarms = policy({
  field: "war",
  symbol: "Λβ",
  unit: "1",
  value: 1,
  within: [0, 1],
  source: cite("voznesensky1947", "tractors and fuel taken for the army; sizes assumed"),
  title: "Tractors left to farms",
  says: "Part of the tractors and fuel of farms and stations that the army leaves them.",
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
export const moneyCancelled = policy({
  field: "budget",
  symbol: "Λ₽",
  unit: "1/month",
  value: 0,
  within: [0, 0.95],
  source: assumed("the exchange of December 1947, ten old roubles for one, deposits better"),
  title: "Exchange of money",
  says: "Part of the money of towns and collective farms that an exchange of money cancels in a month.",
});
