import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

export const heavyShare = policy({
  field: "industry",
  symbol: "Λh",
  unit: "1",
  value: 0.45,
  within: [0, 1],
  source: cite("feldman-1928", "division of investment"),
  title: "Share of heavy industry",
  says: "Part of industrial investment that goes to heavy industry.",
});

export const defence = policy({
  field: "war",
  symbol: "Λw",
  unit: "1",
  value: 0.05,
  within: [0, 0.6],
  source: cite("davies-wheatcroft-2004", "defence"),
  title: "Arms",
  says: "Part of heavy industry's output that goes into arms while the frontiers are as quiet as in the 1920s.",
});

export const planTarget = policy({
  field: "industry",
  symbol: "ΛT",
  unit: "1",
  value: 1,
  within: [0.8, 1.6],
  source: cite("hunter-1961", "tautness of plans"),
  title: "Targets of the plan",
  says: "Output that the plan asks of industry, against what plant and workers can give.",
});

export const priority = policy({
  field: "industry",
  symbol: "Λ1",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("zaleski-1971", "leading links"),
  title: "Priority",
  says: "How far makers of means of production are served first when materials are scarce: 0 all alike, 1 they alone until they have enough.",
});

export const innovation = policy({
  field: "industry",
  symbol: "Λν",
  unit: "1",
  value: 1,
  within: [0, 2],
  source: cite("sutton1971", "technical aid, design bureaux and institutes as decisions of the planners"),
  title: "New technique",
  says: "Effort that planners put into new technique, against what it was: with none, managers keep to what they know.",
});
