import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** Farms, stations and households, counted. */
export const leastFarm = given({
  symbol: "κn0",
  unit: "1",
  value: 12.5,
  low: 10,
  high: 18,
  source: cite("gaister1930", "417 thousand households in 33 thousand farms in June 1928"),
  says: "Households that make a collective farm.",
});

export const householdsOfSettlement = given({
  symbol: "κn1",
  unit: "1",
  value: 98,
  low: 75,
  high: 120,
  source: assumed("about 75 to a land society of 1927, and small settlements were put together"),
  says: "Households of 1927 whose settlements became one collective farm.",
});

export const tractorsOfStation = given({
  symbol: "MTS0",
  unit: "tractor",
  value: 72,
  low: 50,
  high: 100,
  source: assumed("size of a station as planned, with state farms' tractors among those that are shared out"),
  says: "Tractors in the country for which one station is built.",
});

export const stationBuilding = given({
  symbol: "MTS1",
  unit: "1/month",
  value: 0.1,
  low: 0.03,
  high: 0.3,
  source: assumed("a station was set up within a year"),
  says: "Part of the missing stations that is built in a month.",
});

export const splitting = given({
  symbol: "h0",
  unit: "1/month",
  value: 0.06,
  low: 0.01,
  high: 0.2,
  source: assumed("a grown son waits a year or two"),
  says: "Speed at which the number of households follows that of people.",
});

export const usualHousehold = given({
  symbol: "h1",
  unit: "person/household",
  value: 4.6,
  low: 4.4,
  high: 5.3,
  source: cite("census-1926", "rural households by size"),
  says: "People of a usual household.",
});
