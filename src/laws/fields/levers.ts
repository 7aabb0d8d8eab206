import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

export const seedLoans = policy({
  field: "grain",
  symbol: "Λσ",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "ch. 7, seed and food loans"),
  title: "Seed loans",
  says: "Part of the seed missing on collective farms in spring that the state lends them.",
});

export const fixedDeliveries = policy({
  field: "grain",
  symbol: "Λn",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "law of 19 January 1933: deliveries as a fixed tax on the hectare"),
  title: "Fixed deliveries",
  says: "How far deliveries are fixed before the harvest, so that a farm keeps what it grows beyond them.",
});

export const leftToFarms = policy({
  field: "war",
  symbol: "Λβ",
  unit: "1",
  value: 1,
  within: [0, 1],
  source: cite("voznesensky1947", "tractors and fuel taken for the army; sizes assumed"),
  title: "Tractors left to farms",
  says: "Part of the tractors and fuel of farms and stations that the army leaves them.",
});
