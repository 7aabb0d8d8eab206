import { flow } from "../../ground/law.ts";
import { nation } from "../../ledger/levels.ts";
import { farmRoubles, stateBank, townRoubles } from "../../ledger/treasury/stocks.ts";
import { assumed } from "../../sources/cite.ts";
import { moneyCancelled } from "./levers.ts";

export const townMoneyCancelled = flow({
  symbol: "-Mu",
  unit: "rouble/month",
  level: nation,
  from: townRoubles,
  to: stateBank,
  says: "Money of townspeople that is not exchanged for new.",
  source: assumed("the exchange of December 1947"),
  rises: { townRoubles, moneyCancelled },
  is: ({ townRoubles, moneyCancelled }) => townRoubles * moneyCancelled,
});

export const farmMoneyCancelled = flow({
  symbol: "-Mk",
  unit: "rouble/month",
  level: nation,
  from: farmRoubles,
  to: stateBank,
  says: "Money of collective farms and their members that is not exchanged for new.",
  source: assumed("the exchange of December 1947"),
  rises: { farmRoubles, moneyCancelled },
  is: ({ farmRoubles, moneyCancelled }) => farmRoubles * moneyCancelled,
});
