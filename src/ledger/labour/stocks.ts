import { state } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { nation } from "../levels.ts";

const source = accounting;

export const registered = state({
  symbol: "Ur",
  unit: "person",
  level: nation,
  within: [0, 1e8],
  source,
  says: "People on the registers of the labour exchanges.",
});

export const handsKept = state({
  symbol: "l+",
  unit: "1",
  level: nation,
  within: [1, 3],
  source,
  says: "Hands that enterprises keep, against those that their plant needs.",
});

export const stateFarmLand = state({
  symbol: "As",
  unit: "ha",
  level: nation,
  within: [0, 1e8],
  source,
  says: "Land that state farms sow.",
});

export const hadWorkBefore = state({
  symbol: "L-",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  source,
  says: "People in paid work a month ago.",
});

export const norms = state({
  symbol: "n",
  unit: "1",
  level: nation,
  within: [0.5, 5],
  source,
  says: "Output norms of piecework, against those of 1924.",
});

export const workOfHands = state({
  symbol: "w1",
  unit: "1",
  level: nation,
  within: [0, 5],
  source,
  says: "Work of a hand last month, against that of the 1920s.",
});

export const customaryWage = state({
  symbol: "w̄",
  unit: "1",
  level: nation,
  within: [0, 10],
  source,
  says: "Real wage that families are used to, against that of 1924.",
});

export const housing = state({
  symbol: "Q",
  unit: "m*m",
  level: nation,
  within: [0, 1e11],
  source,
  says: "Living space in towns.",
});

export const newHands = state({
  symbol: "Ln",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  source,
  says: "Peasants who came to paid work in the last years, and have not yet brought their families.",
});

export const openToWomen = state({
  symbol: "o♀",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "How far trades, courses and nurseries are open to women.",
});
