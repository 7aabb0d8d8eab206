import { change, signal } from "../../ground/law.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { customaryWage } from "../../ledger/labour/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { realWage } from "../../ledger/treasury/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { pushOfWant } from "../mechanisms.ts";
import { givingUp, habitAtMost, habitsGrowFaster } from "./params/earners.ts";

export const customaryWageMoves = change({
  symbol: "w̄",
  changes: customaryWage,
  says: "Families get used to a higher real wage in a year, and to a lower one in ten.",
  source: assumed("habits of consumption"),
  rises: { customaryWage, realWage, habitAtMost, habitsGrowFaster },
  either: { givingUp, oneMonth },
  is: ({ customaryWage, realWage, givingUp, oneMonth, habitAtMost, habitsGrowFaster }) =>
    Math.min(
      habitAtMost,
      customaryWage +
        Math.min(1, habitsGrowFaster * givingUp * oneMonth) * Math.max(0, realWage - customaryWage) -
        Math.min(1, givingUp * oneMonth) * Math.max(0, customaryWage - realWage),
    ),
});

export const wagesFallen = signal({
  symbol: "ω",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: pushOfWant,
  says: "How far real wages have fallen below what families are used to.",
  source: cite("goldman-2002", "why women of workers' families took work"),
  rises: { customaryWage },
  falls: { realWage },
  is: ({ realWage, customaryWage }) => (customaryWage > 0 ? Math.max(0, 1 - realWage / customaryWage) : 0),
});
