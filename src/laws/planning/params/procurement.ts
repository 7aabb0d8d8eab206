import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const flexibility = given({
  symbol: "νq",
  unit: "1",
  value: 0.6,
  low: 0.1,
  high: 1,
  source: cite("meng-qian-yared-2015", "inflexible procurement; size illustrative"),
  says: "How far a region's quota follows its expected harvest.",
});

export const revised = given({
  symbol: "νr",
  unit: "1",
  value: 0.6,
  low: 0.2,
  high: 0.8,
  source: cite("davies-wheatcroft-2004", "ch. 4: plans of October 1931; size assumed"),
  says: "Part of what planners were wrong about a region's harvest that they have learned by October.",
});

export const optimism = given({
  symbol: "φq",
  unit: "1",
  value: 0.1,
  low: 0,
  high: 0.25,
  source: cite("davies-wheatcroft-2004", "harvest forecasts and plans"),
  says: "Overestimate of the coming harvest at full pressure.",
});

export const ceiling = given({
  symbol: "Q/Y",
  unit: "1",
  value: 0.36,
  low: 0.3,
  high: 0.45,
  source: cite("davies-wheatcroft-2004", "procurement plans of 1931 and 1932"),
  says: "Largest part of the expected harvest that a plan may claim.",
});

export const loading = given({
  symbol: "φ0",
  unit: "1",
  value: 1.12,
  low: 1,
  high: 1.5,
  source: assumed("plans allow for losses and for a stock at the year's end"),
  says: "Plan against the needs that it is made for.",
});

export const anger = given({
  symbol: "χa",
  unit: "1",
  value: 2.5,
  low: 1.5,
  high: 4,
  source: cite("carr-davies-1969", "vol. 1, January 1928"),
  says: "How strongly a shortfall of procurement turns the leadership to force.",
});

export const nerve = given({
  symbol: "χv",
  unit: "1/month",
  value: 0.5,
  low: 0.3,
  high: 0.9,
  source: assumed("orders reach the village within two months"),
  says: "Pace at which force follows the leadership's decision.",
});

export const paper = given({
  symbol: "φ1",
  unit: "1",
  value: 0.1,
  low: 0.05,
  high: 0.5,
  source: cite("davies-1980a", "ch. 5: paper collectives"),
  says: "Part of the households outside that are claimed to be inside, in a month of full campaign.",
});

export const biologicalYield = given({
  symbol: "φ2",
  unit: "1",
  value: 0.25,
  low: 0.15,
  high: 0.35,
  source: cite("davies-wheatcroft-2004", "biological yield"),
  says: "Grain counted standing in the field that never reached the barn, against what did.",
});

export const deficitPerHead = given({
  symbol: "qd",
  unit: "t/person/month",
  value: 0.004,
  low: 0.002,
  high: 0.007,
  source: assumed("consuming villages bought 40 to 60 kg a head and year"),
  says: "Grain that planners reckon for a villager of a deficit region.",
});

export const earlyDeliveries = given({
  symbol: "Q8",
  unit: "1",
  value: 1.8,
  low: 1.3,
  high: 2.5,
  source: cite("davies-wheatcroft-2004", "monthly procurement plans; size assumed"),
  says: "How far a year's plan of procurement is to be met in its first months: 1 evenly, more the earlier.",
});

export const forecastByYield = given({
  symbol: "Ye6",
  unit: "1",
  value: 0.6,
  low: 0.4,
  high: 0.8,
  source: cite("davies-wheatcroft-2004", "harvest forecasts; size assumed"),
  says: "Weight of a mean year in what planners expect of the harvest, the rest being that of the last one.",
});

export const zealInFull = given({
  symbol: "Ye4",
  unit: "1",
  value: 4,
  low: 2,
  high: 8,
  source: assumed("a drive at a quarter of its strength is believed in full; size not counted"),
  says: "How much faster than the drive itself the zeal of planners rises.",
});

export const resolveOfPolicy = given({
  symbol: "χ15",
  unit: "1",
  value: 0.15,
  low: 0.05,
  high: 0.3,
  source: assumed("force is used a little where it is allowed, though the plan is met; size not counted"),
  says: "Resolve to use force where the plan is met and policy allows all of it.",
});
