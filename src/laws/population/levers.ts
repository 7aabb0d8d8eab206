import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

export const housingPart = policy({
  field: "schools",
  symbol: "ΛQ",
  unit: "1",
  value: 0.28,
  within: [0, 1],
  source: cite("davies-1980a", "investment in housing; shares rounded"),
  title: "Housing",
  says: "Part of building that is homes in towns.",
});
