import { fixed, given } from "../../../ledger/declare.ts";
import { assumed } from "../../../sources/cite.ts";

export const handsMissed = given({
  symbol: "ωm",
  unit: "1",
  value: 1.5,
  low: 1.1,
  high: 2,
  source: assumed(
    "a man who is gone was a field hand of two people; women, the old and children do a part of his work",
  ),
  says: "Work in the fields that is not done for each part of the villagers who are missing.",
});

export const newWays = given({
  symbol: "vN",
  unit: "1/month",
  value: 0.01,
  low: 0.004,
  high: 0.02,
  source: assumed("some eight years"),
  says: "Part of the hands that are missing which fields learn to do without in a month.",
});

export const backToVillages = given({
  symbol: "aV",
  unit: "1",
  value: 0.55,
  low: 0.35,
  high: 0.75,
  source: assumed("two thirds were called from villages, and many of them stayed in towns"),
  says: "Part of those who come home from the war who go back to a village.",
});

export const fewestTogether = fixed({
  symbol: "b+A",
  unit: "1",
  value: 0.05,
  why: "births parted are found from births that were, and of none nothing follows",
  source: assumed("definition"),
  says: "Part of couples together below which births are not reckoned back.",
});
