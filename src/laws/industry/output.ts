import { signal } from "../../ground/law.ts";
import { total } from "../../ground/quantity.ts";
import { depletion, isHeavy } from "../../ledger/industry/given.ts";
import { branch, nation } from "../../ledger/levels.ts";
import { dangerSeen } from "../../ledger/party/stocks.ts";
import { assumed } from "../../sources/cite.ts";
import { inputsMet } from "./balances.ts";
import { branchOutputOfBase, potential } from "./capacity.ts";
import { defence } from "./levers.ts";
import { armsAtMost } from "./params/accounts.ts";
import { richness } from "./params/products.ts";

export const output = signal({
  symbol: "X",
  unit: "rouble/month",
  level: branch,
  says: "Gross output of a branch, in roubles of 1926/27: less than plant and hands promise as wells, forests and ores give less.",
  source: assumed("rising cost of extraction, linear in output beyond 1927/28"),
  rises: { potential, inputsMet, branchOutputOfBase, richness },
  falls: { depletion },
  is: ({ potential, inputsMet, branchOutputOfBase, depletion, richness }) =>
    branchOutputOfBase > 0
      ? (potential * inputsMet) / (1 + (depletion / richness) * Math.max(0, potential / branchOutputOfBase - 1))
      : potential * inputsMet,
});

export const heavyPart = signal({
  symbol: "x1",
  unit: "rouble/month",
  level: branch,
  says: "A branch's output of means of production.",
  source: assumed("definition"),
  rises: { output, isHeavy },
  is: ({ output, isHeavy }) => output * isHeavy,
});

export const heavyOutput = total({
  symbol: "X1",
  of: heavyPart,
  level: nation,
  says: "Output of means of production.",
});

export const industrialOutput = total({ symbol: "ΣX", of: output, level: nation, says: "Gross output of industry." });

export const lightOutput = signal({
  symbol: "X2",
  unit: "rouble/month",
  level: nation,
  says: "Output of consumer goods.",
  source: assumed("definition"),
  rises: { industrialOutput },
  falls: { heavyOutput },
  is: ({ industrialOutput, heavyOutput }) => industrialOutput - heavyOutput,
});

export const armsPart = signal({
  symbol: "da",
  unit: "1",
  level: nation,
  within: [0, 0.85],
  says: "Part of heavy industry's output that goes into arms, more as danger is seen abroad.",
  source: assumed("arms in proportion to danger as it is seen"),
  rises: { defence, dangerSeen, armsAtMost },
  is: ({ defence, dangerSeen, armsAtMost }) => Math.min(armsAtMost, defence * dangerSeen),
});
