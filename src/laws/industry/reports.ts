import { signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { overstated } from "../../ledger/industry/stocks.ts";
import { branch, nation } from "../../ledger/levels.ts";
import { assumed } from "../../sources/cite.ts";
import { output } from "./output.ts";

export const reportedOutput = signal({
  symbol: "X°",
  unit: "rouble/month",
  level: branch,
  says: "Output of a branch as it is reported, in unchanged prices of 1926/27.",
  source: assumed("definition"),
  rises: { output, overstated },
  is: ({ output, overstated }) => output * overstated,
});

export const reportedIndustry = total({
  symbol: "ΣX°",
  of: reportedOutput,
  level: nation,
  says: "Gross output of industry as it is reported.",
});
