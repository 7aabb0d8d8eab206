import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

export const blacklists = policy({
  field: "grain",
  symbol: "Λbl",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite(
    "davies-wheatcroft-2004",
    "decisions of 18 November and December 1932 for Ukraine and the North Caucasus",
  ),
  title: "Blacklists",
  says: "How far villages that fail their plan are put on blacklists: fined in meat and potatoes, cut off from trade, their people kept from leaving.",
});
