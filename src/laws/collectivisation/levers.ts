import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

export const firstRegions = policy({
  field: "farms",
  symbol: "Λk1",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("davies-1980a", "decree of 5 January 1930 and plenum of December 1930"),
  title: "Regions put first",
  says: "Further pressure from the centre to collectivise those regions that are to be finished first.",
});
