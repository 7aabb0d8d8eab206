import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { accounting } from "../accounting.ts";
import { branch, nation, region } from "../levels.ts";

/** People of villages and towns, jobs, moves to town and spoilt work, as other subsystems take them. */
export const townspeopleOfNation = shared({
  symbol: "ΣU",
  unit: "person",
  level: nation,
  says: "People who live in towns.",
  source: accounting,
});
export const villagers = shared({
  symbol: "ΣN",
  unit: "person",
  level: region,
  says: "People who live in a region's villages.",
  source: assumed("definition"),
});
export const villagersOfNation = shared({
  symbol: "ΣΣN",
  unit: "person",
  level: nation,
  says: "People who live in villages.",
  source: assumed("definition"),
});
export const buildingJobs = shared({
  symbol: "Lb*",
  unit: "person",
  level: nation,
  says: "Jobs that building sites give, fewer for what is built as machines come to the sites.",
  source: assumed("about 2,000 roubles of investment a year per job in building"),
});
export const openJobs = shared({
  symbol: "v",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Open jobs against all jobs offered, counting usual second earners.",
  source: assumed("definition"),
});
export const townsOpen = shared({
  symbol: "Λc'",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "How far the towns are open to villagers.",
  source: cite("davies-wheatcroft-2004", "internal passports"),
});
export const leaveForTown = shared({
  symbol: "m",
  unit: "1/month",
  level: region,
  within: [0, 0.2],
  says: "Villagers who move to town: drawn by open jobs, driven by the campaign, held by passports, by farms that have no hands to spare, and by the front.",
  source: cite("allen-2003", "eqs. 49-51, between 50A and 50"),
});
export const spoilt = shared({
  symbol: "ζb",
  unit: "1",
  level: branch,
  within: [-0.7, 0.95],
  says: "Output of a branch lost to spoilt work and broken machines, beyond what was usual in the 1920s.",
  source: cite("moorsteen-powell-1966", "productivity in 1928-33; form assumed"),
});
