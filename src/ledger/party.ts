import { state } from "../ground/quantity.ts";
import { accounting } from "./accounting.ts";
import { nation } from "./levels.ts";

const source = accounting;

export const partyMembers = state({
  symbol: "Φ",
  unit: "person",
  level: nation,
  within: [0, 1e8],
  source,
  says: "Members and candidates of the Party.",
});
export const unity = state({
  symbol: "υ",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Unity of the ruling group in public.",
});
export const resolve = state({
  symbol: "χ",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Force that the leadership puts behind procurement.",
});
