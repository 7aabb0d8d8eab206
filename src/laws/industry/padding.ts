import { change, signal } from "../../ground/law.ts";
import { oneMonth, yearOfMonths } from "../../ledger/clock.ts";
import { capital, overstated } from "../../ledger/industry/stocks.ts";
import { branch, nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { paddedReports } from "../mechanisms.ts";
import { planPull, tautness } from "./capacity.ts";
import { plantAdded } from "./capital.ts";
import { auditCost, effortCost, newProductPrice } from "./params/accounts.ts";

export const padding = signal({
  symbol: "π",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  mechanism: paddedReports,
  says: "Part of a year's output that managers add in reports: of the gap between plan and output, the share that effort costs more than padding.",
  source: cite(
    "harrison-1996",
    "Harrison and Kim: the gap is closed by effort and by padding, the dearer of the two less",
  ),
  rises: { tautness, effortCost },
  falls: { planPull, auditCost, yearOfMonths },
  is: ({ tautness, planPull, effortCost, auditCost, yearOfMonths }) =>
    (Math.max(0, tautness - planPull) * effortCost) / (effortCost + auditCost) / yearOfMonths,
});

export const newInPrices = signal({
  symbol: "πν",
  unit: "1/month",
  level: branch,
  within: [0, 10],
  mechanism: paddedReports,
  says: "Rise of a branch's output in the books as new plant brings new products, entered in prices of 1926/27 at their first high cost.",
  source: cite("nutter-1962", "ch. 5, new products in unchanged prices"),
  rises: { plantAdded, newProductPrice },
  falls: { capital },
  is: ({ plantAdded, capital, newProductPrice }) => (capital > 0 ? (newProductPrice * plantAdded) / capital : 0),
});

export const overstatedMoves = change({
  symbol: "R",
  changes: overstated,
  says: "What was once overstated is the base of the next report.",
  source: assumed("plans start from what was reported"),
  rises: { overstated, padding, newInPrices, oneMonth },
  is: ({ overstated, padding, newInPrices, oneMonth }) => overstated * (1 + oneMonth * (padding + newInPrices)),
});
