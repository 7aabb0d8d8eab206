import { signal } from "../../ground/law.ts";
import { mapped } from "../../ground/sum.ts";
import { inputMix, inputsOf, isHeavy } from "../../ledger/industry/given.ts";
import { branch } from "../../ledger/levels.ts";
import { allotted, ordered } from "../../ledger/planning/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { shortages } from "../mechanisms.ts";
import { potential } from "./capacity.ts";
import { priority } from "./levers.ts";
import { inputLoss, slackOfSupply } from "./params/products.ts";

export const orderedByHeavy = signal({
  symbol: "X̂T1",
  unit: "rouble/month",
  level: branch,
  says: "Output that a branch which makes means of production orders inputs for.",
  source: assumed("definition"),
  rises: { ordered, isHeavy },
  is: ({ ordered, isHeavy }) => ordered * isHeavy,
});

export const orders = mapped({
  symbol: "AX",
  unit: "rouble/month",
  of: ordered,
  by: inputsOf,
  says: "Orders of all branches for a branch's output.",
});

export const ordersOfHeavy = mapped({
  symbol: "AX1",
  unit: "rouble/month",
  of: orderedByHeavy,
  by: inputsOf,
  says: "Orders for a branch's output from branches that make means of production.",
});

export const toBranches = signal({
  symbol: "φX",
  unit: "rouble/month",
  level: branch,
  says: "Output of a branch that can go to other branches; the rest goes to building, households, arms and abroad.",
  source: cite("zaleski-1971", "material balances; form assumed: what planners did not foresee goes to final users"),
  rises: { potential, allotted, slackOfSupply },
  falls: { ordered },
  is: ({ potential, allotted, ordered, slackOfSupply }) =>
    ordered > 0 ? potential * Math.min(1, (allotted / ordered) * slackOfSupply) : 0,
});

export const lackForHeavy = signal({
  symbol: "s1",
  unit: "1",
  level: branch,
  within: [0, 1],
  says: "Part of the orders of group A for a branch's output that is not met: priority serves them first.",
  source: cite("zaleski-1971", "leading links: priorities decide who goes short"),
  rises: { orders, ordersOfHeavy },
  falls: { toBranches, priority },
  is: ({ toBranches, orders, ordersOfHeavy, priority }) =>
    orders > 0 && ordersOfHeavy > 0
      ? 1 -
        priority * Math.min(1, toBranches / Math.min(orders, ordersOfHeavy)) -
        (1 - priority) * Math.min(1, toBranches / orders)
      : 0,
});

export const lackForLight = signal({
  symbol: "s2",
  unit: "1",
  level: branch,
  within: [0, 1],
  says: "Part of the orders of group B for a branch's output that is not met: under priority it has what is left.",
  source: cite("zaleski-1971", "leading links: priorities decide who goes short"),
  rises: { orders, priority },
  falls: { toBranches },
  either: { ordersOfHeavy },
  is: ({ toBranches, orders, ordersOfHeavy, priority }) =>
    orders > ordersOfHeavy
      ? 1 -
        priority * Math.max(0, Math.min(1, (toBranches - ordersOfHeavy) / (orders - ordersOfHeavy))) -
        (1 - priority) * Math.min(1, toBranches / orders)
      : 0,
});

export const ordersUnmet = signal({
  symbol: "sAX",
  unit: "rouble/month",
  level: branch,
  says: "Orders for a branch's output that are not met.",
  source: assumed("definition"),
  rises: { orders, lackForHeavy, lackForLight },
  either: { ordersOfHeavy },
  is: ({ orders, ordersOfHeavy, lackForHeavy, lackForLight }) =>
    lackForHeavy * ordersOfHeavy + lackForLight * Math.max(0, orders - ordersOfHeavy),
});

export const inputsLackingHeavy = mapped({
  symbol: "ās1",
  unit: "1",
  of: lackForHeavy,
  by: inputMix,
  says: "Part of its inputs that a branch would lack if it stood in group A.",
});

export const inputsLackingLight = mapped({
  symbol: "ās2",
  unit: "1",
  of: lackForLight,
  by: inputMix,
  says: "Part of its inputs that a branch would lack if it stood in group B.",
});

export const inputsMet = signal({
  symbol: "σ",
  unit: "1",
  level: branch,
  within: [0, 1],
  mechanism: shortages,
  idle: 1,
  says: "Output against what plant and hands can give, as inputs are wanting; stocks and makeshifts soften it.",
  source: assumed("makeshifts replace most of what is wanting"),
  falls: { inputsLackingHeavy, inputsLackingLight, inputLoss },
  either: { isHeavy },
  is: ({ inputsLackingHeavy, inputsLackingLight, isHeavy, inputLoss }) =>
    Math.max(0, 1 - inputLoss * (isHeavy * inputsLackingHeavy + (1 - isHeavy) * inputsLackingLight)),
});
