import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const jobsOfBuilding = given({
  symbol: "Lb",
  unit: "person*month/rouble",
  value: 0.0055,
  low: 0.004,
  high: 0.008,
  source: assumed("about 2,000 roubles of investment a year per job in building"),
  says: "Jobs per rouble of investment a month, 1926/27 roubles.",
});

export const participation = given({
  symbol: "π",
  unit: "1",
  value: 0.409,
  low: 0.38,
  high: 0.48,
  source: cite("lorimer-1946", "working population of towns"),
  says: "Townspeople who seek work while work is scarce.",
});

export const secondEarners = given({
  symbol: "π2",
  unit: "1",
  value: 0.15,
  low: 0.05,
  high: 0.18,
  source: cite("chapman-1963", "earners per family"),
  says: "Further townspeople who take work when it is plentiful.",
});

export const usualMove = given({
  symbol: "m0",
  unit: "1/month",
  value: 0.0007,
  low: 0.0003,
  high: 0.0012,
  source: cite("allen-2003", "eq. 50A: 0.7% a year in the late 1920s"),
  says: "Villagers who move to town in a month of scarce work.",
});

export const pull = given({
  symbol: "mj",
  unit: "1/month",
  value: 0.034,
  low: 0.01,
  high: 0.04,
  source: cite("allen-2003", "eq. 50: 2.5% a year at its height"),
  says: "How strongly open jobs draw villagers to town.",
});

export const plentyOfHands = given({
  symbol: "nA1",
  unit: "person/ha",
  value: 0.84,
  low: 0.72,
  high: 0.9,
  source: assumed(
    "villagers of all ages to a hectare of collective land: 0.9 to 1 in 1940, when managers complained of none wanting",
  ),
  says: "Villagers to a hectare of collective land at which farms let go whoever is drawn away.",
});

export const scarcityOfHands = given({
  symbol: "nA0",
  unit: "person/ha",
  value: 0.52,
  low: 0.4,
  high: 0.65,
  source: assumed("villagers to a hectare in the thinly settled grain regions, which tractors worked"),
  says: "Villagers to a hectare of collective land at which farms let nobody go.",
});

export const push = given({
  symbol: "mk",
  unit: "1/month",
  value: 0.0016,
  low: 0.0005,
  high: 0.004,
  source: cite("fitzpatrick-1994", "ch. 3, flight to the towns"),
  says: "Villagers who flee to town in a month of full campaign.",
});

export const wageWorkers = given({
  symbol: "πv",
  unit: "1",
  value: 0.014,
  low: 0.01,
  high: 0.03,
  source: assumed("state farms, timber, railways and peat employed two to three million villagers"),
  says: "Villagers who work for wages without leaving home.",
});

export const passportsHold = given({
  symbol: "θu-",
  unit: "1",
  value: 0.75,
  low: 0.5,
  high: 0.95,
  source: cite("davies-wheatcroft-2004", "internal passports; size assumed"),
  says: "Part of villagers on their way to towns whom passports turn back.",
});

export const hiredDespite = given({
  symbol: "θu+",
  unit: "1",
  value: 0.4,
  low: 0.2,
  high: 0.6,
  source: assumed("works that recruited brought their people in; size not counted"),
  says: "Part of those drawn by open jobs whom closed towns let in.",
});
