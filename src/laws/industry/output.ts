import { signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { depletion, isHeavy } from "../../ledger/industry/given.ts";
import * as shared from "../../ledger/industry/signals.ts";
import { branch } from "../../ledger/levels.ts";
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

export const heavyOutput = total({ finds: shared.heavyOutput, of: heavyPart });

export const industrialOutput = total({ finds: shared.industrialOutput, of: output });

export const lightOutput = signal({
  finds: shared.lightOutput,
  rises: { industrialOutput },
  falls: { heavyOutput },
  is: ({ industrialOutput, heavyOutput }) => industrialOutput - heavyOutput,
});

export const armsPart = signal({
  finds: shared.armsPart,
  rises: { defence, dangerSeen, armsAtMost },
  is: ({ defence, dangerSeen, armsAtMost }) => Math.min(armsAtMost, defence * dangerSeen),
});
