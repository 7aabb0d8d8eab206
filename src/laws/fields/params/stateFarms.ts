import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const overreachOnYield = given({
  symbol: "εf",
  unit: "1",
  value: 0.6,
  low: 0.3,
  high: 1,
  source: assumed("read against deliveries of 1932, 46 million poods from ten million hectares of grain"),
  says: "How far yields of state farms follow the tractors that they have for their land.",
});

export const keptOnFarm = given({
  symbol: "ρf0",
  unit: "1",
  value: 0.3,
  low: 0.2,
  high: 0.45,
  source: assumed("feed of state herds and bread of state workers, whose first claim the state allowed"),
  says: "Part of its harvest that a state farm keeps for animals and workers, beside seed.",
});

export const stationRate = given({
  symbol: "σn",
  unit: "1",
  value: 0.19,
  low: 0.12,
  high: 0.22,
  source: cite(
    "davies-wheatcroft-2004",
    "model contract of stations, February 1933: a fifth of the harvest for all work; less where yields were low",
  ),
  says: "Part of the harvest that a station takes where it does all of the work.",
});

export const deliveredInMonth = given({
  symbol: "Gk+",
  unit: "1/month",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("deliveries ran from August to November, most of them early"),
  says: "Part of what state farms can spare that they deliver in a month of the season.",
});
