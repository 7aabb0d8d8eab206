import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

export const importDrive = policy({
  field: "abroad",
  symbol: "Λe",
  unit: "1",
  value: 0.3,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "grain exports and imports of machines"),
  title: "Grain for machines",
  says: "How far the state sells grain abroad to buy machines.",
});

export const ambition = policy({
  field: "grain",
  symbol: "Λq",
  unit: "1",
  value: 1,
  within: [0.3, 2],
  source: cite("davies-wheatcroft-2004", "procurement plans"),
  title: "Procurement plan",
  says: "Grain that the procurement plan asks for, against what the state needs: 1 just as much.",
});

export const standingCrop = policy({
  field: "grain",
  symbol: "Λy",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-wheatcroft-2004", "biological yield, from 1933"),
  title: "Crop reckoned in the field",
  says: "How far the harvest is reckoned from the crop standing in the field rather than from what is threshed.",
});

export const grainExport = policy({
  field: "abroad",
  symbol: "Λx",
  unit: "1",
  value: 1,
  within: [0, 10],
  source: cite("dohan1976", "decisions on grain exports, 1928-34"),
  title: "Grain exports",
  says: "Grain that the leadership decides to sell abroad, against what would pay for the machines wanted: 0 none.",
});
