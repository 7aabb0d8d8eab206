import { policy } from "../../ledger/policy.ts";
import { assumed, cite } from "../../sources/cite.ts";

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
