import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

/** What the state decrees about herders. */
export const settleHerders = policy({
  field: "farms",
  symbol: "Λν",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("ohayon2013", "settling of herders, decided in winter 1929-30"),
  title: "Settling of herders",
  says: "Pressure from the centre on herders to settle.",
});

export const levyOnHerders = policy({
  field: "farms",
  symbol: "Λκν",
  unit: "1",
  value: 1,
  within: [0, 1],
  source: cite("cameron2016", "levies on herds; herders of Kazakhstan exempted in September 1932"),
  title: "Meat levies on herders",
  says: "How far herders must deliver animals as farmers do: 0 not at all, 1 in full.",
});
