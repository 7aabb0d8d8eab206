import { flow, signal } from "../../ground/law.ts";
import { offers, privateShare } from "../../ledger/grain/signals.ts";
import { householdGrain } from "../../ledger/grain/stocks.ts";
import { villagers } from "../../ledger/labour/signals.ts";
import { household, region } from "../../ledger/levels.ts";
import { townGrain } from "../../ledger/treasury/stocks.ts";
import { assumed } from "../../sources/cite.ts";
import { herdersShare } from "./herders.ts";
import { breadWanted, buyersDemand } from "./herdersFood.ts";
import { keptOnScales } from "./params/herders.ts";

export const exchangeMet = signal({
  symbol: "sν",
  unit: "1",
  level: region,
  within: [0, 1],
  when: herdersShare,
  says: "Part of the grain that private buyers want which farmers bring to market: little where it is taken from them, or where private trade is forbidden.",
  // Households sell in whole steps of grain, so a region brings less than it offers. What buyers take must have come.
  source: assumed(
    "no more is sold than is offered and no more than is wanted; townspeople and herders are served alike",
  ),
  rises: { offers, privateShare },
  falls: { villagers, keptOnScales },
  either: { buyersDemand },
  is: ({ offers, privateShare, buyersDemand, villagers, keptOnScales }) =>
    buyersDemand > 0
      ? Math.max(0, Math.min(buyersDemand, offers * privateShare) - villagers * keptOnScales) / buyersDemand
      : 0,
});

export const breadBought = flow({
  symbol: "Gν",
  unit: "t/month",
  level: household,
  when: herdersShare,
  from: townGrain,
  to: householdGrain,
  says: "Grain that herders buy with animals; these are among those slaughtered every year.",
  source: assumed("definition"),
  rises: { breadWanted, exchangeMet },
  is: ({ breadWanted, exchangeMet }) => breadWanted * exchangeMet,
});
