import { memoryMap } from "../../ground/world.ts";
import { assumed } from "../../sources/cite.ts";
import { fixed } from "../declare.ts";

export const householdsOfVillage = fixed({
  symbol: "κn2",
  unit: "1",
  value: memoryMap.scratchCells,
  why: "the size of a village in the sample",
  source: assumed("definition"),
  says: "Households in a village of the sample.",
});
