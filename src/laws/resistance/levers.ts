import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

export const censorship = policy({
  field: "party",
  symbol: "Λz",
  unit: "1",
  value: 0.9,
  within: [0, 1],
  source: cite("kuran-1995", "what is not publicly known cannot be joined; the monopoly of the press; size assumed"),
  title: "Censorship",
  says: "How far newspapers, post and travel are kept from carrying news of unrest: 0 not at all, 1 wholly.",
});
