import { z } from "zod";
import { figure, list } from "./parts.ts";

const good = z.string();
const limit = { good, kind: z.enum(["capacity", "stock"]) };
const taker = z.strictObject({
  good: good.nullable().describe("What is made from it; null for final use."),
  share: z.number(),
});
const bottlenecks = list(
  z.strictObject({
    limits: list(z.strictObject({ ...limit, limit: z.number(), takers: list(taker) })),
    gain: z.number().describe("What 1 % more of each of the limits adds to what is sought."),
  }),
);
const balance = list(z.strictObject({ good, gross: figure, drawn: figure, used: figure, final: figure }));
const prices = list(z.strictObject({ good, of_good: figure, of_capacity: figure }));

/** `great-turn plan`: amounts by good, in the table's units. */
export const planForm = z.strictObject({
  goods: list(z.strictObject({ good, unit: z.string().nullable(), made: z.boolean() })),
  consistent: balance,
  excesses: list(z.strictObject({ ...limit, limit: z.number(), needed: z.number() })),
  rounds: list(
    z.strictObject({
      round: z.int(),
      goods: list(z.strictObject({ good, gross: figure, short: figure, short_share: figure })),
    }),
  ),
  even: z.strictObject({ share: figure.describe("Null where nothing limits the targets."), bottlenecks }),
  closest: z.strictObject({
    balance,
    targets: list(
      z.strictObject({
        good,
        target: z.number(),
        met: z.number(),
        wants: list(z.strictObject({ limits: list(z.strictObject(limit)), share: z.number() })),
      }),
    ),
    bottlenecks,
  }),
  prices: z.strictObject({ even: prices, closest: prices }),
});
