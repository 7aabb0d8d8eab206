import { change, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { worldGoodsPrice } from "../../ledger/given.ts";
import { industrialOutput } from "../../ledger/industry/signals.ts";
import { restored } from "../../ledger/industry/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import * as shared from "../../ledger/planning/signals.ts";
import { foreignDebt, goldOutput } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { importDrive } from "./levers.ts";
import {
  creditMonths,
  creditPace,
  exportsOfPeace,
  goldGrowth,
  goldPrice,
  goldRush,
  interestAbroad,
  materialsGrow,
  materialsOfBase,
  outputOfBase,
  repayment,
} from "./params/payments.ts";
import { exportedValue, importNeed } from "./trade.ts";

export const materialsWanted = signal({
  symbol: "Ir*",
  unit: "rouble/month",
  level: nation,
  says: "Fibres, rubber, metals and goods that planners would buy abroad: more as industry grows, fewer as policy forgoes them.",
  source: cite("dohan1976", "imports of materials cut for machines; form assumed"),
  rises: { materialsOfBase, restored, industrialOutput, importDrive, worldGoodsPrice },
  falls: { outputOfBase },
  either: { materialsGrow },
  is: ({ materialsOfBase, restored, industrialOutput, outputOfBase, materialsGrow, importDrive, worldGoodsPrice }) =>
    materialsOfBase * restored * pow(industrialOutput / outputOfBase, materialsGrow) * importDrive * worldGoodsPrice,
});

export const importsWanted = signal({
  symbol: "I**",
  unit: "rouble/month",
  level: nation,
  says: "All that planners would buy abroad.",
  source: assumed("definition"),
  rises: { importNeed, importDrive, materialsWanted },
  is: ({ importNeed, importDrive, materialsWanted }) => importNeed * importDrive + materialsWanted,
});

export const otherExports = signal({
  symbol: "pX2",
  unit: "rouble/month",
  level: nation,
  says: "Earnings from timber, oil, furs and the rest: what imports and creditors call for beyond grain, as far as the goods reach at the prices of the day.",
  source: cite("dohan1976", "exports pressed as prices fell; form assumed"),
  rises: { exportsOfPeace, restored, worldGoodsPrice, importsWanted, repayment, foreignDebt },
  falls: { exportedValue },
  is: ({ exportsOfPeace, restored, worldGoodsPrice, importsWanted, repayment, foreignDebt, exportedValue }) =>
    Math.min(
      exportsOfPeace * restored * restored * worldGoodsPrice,
      Math.max(0, importsWanted + repayment * Math.max(0, foreignDebt) - exportedValue),
    ),
});

export const allExports = signal({
  symbol: "ΣpX",
  unit: "rouble/month",
  level: nation,
  says: "Earnings from all exports, in gold roubles.",
  source: assumed("definition"),
  rises: { exportedValue, otherExports },
  is: ({ exportedValue, otherExports }) => exportedValue + otherExports,
});

export const allImports = signal({
  symbol: "ΣIm",
  unit: "rouble/month",
  level: nation,
  says: "Imports: what is wanted, or what exports and credit pay for; a country that owes more than lenders hold safe must pay back.",
  source: cite("dohan1976", "the limits of short-term credit, 1931-33; form assumed"),
  rises: { importsWanted, allExports, creditMonths },
  falls: { foreignDebt },
  either: { creditPace },
  is: ({ importsWanted, allExports, creditPace, creditMonths, foreignDebt }) =>
    Math.max(0, Math.min(importsWanted, allExports + creditPace * (creditMonths * allExports - foreignDebt))),
});

export const machineImports = signal({
  finds: shared.machineImports,
  rises: { importNeed, importDrive, allImports },
  falls: { importsWanted },
  is: ({ importNeed, importDrive, allImports, importsWanted }) =>
    importsWanted > 0 ? importNeed * importDrive * (allImports / importsWanted) : 0,
});

export const goldMoves = change({
  symbol: "Au",
  changes: goldOutput,
  says: "Gold fields are driven harder, the more is owed abroad.",
  source: cite("dohan1976", "gold sold to meet bills falling due; form assumed"),
  rises: { goldOutput, goldGrowth, goldRush, foreignDebt, oneMonth },
  falls: { creditMonths, allExports },
  is: ({ goldOutput, goldGrowth, goldRush, foreignDebt, creditMonths, allExports, oneMonth }) =>
    goldOutput *
    (1 +
      oneMonth *
        (goldGrowth +
          (allExports > 0 ? goldRush * Math.min(1, Math.max(0, foreignDebt) / (creditMonths * allExports)) : 0))),
});

export const foreignDebtMoves = change({
  symbol: "D",
  changes: foreignDebt,
  says: "What is owed abroad grows by imports and interest, and falls by exports and the gold that is dug.",
  source: assumed("definition"),
  rises: { foreignDebt, allImports, interestAbroad },
  falls: { allExports, goldOutput, goldPrice },
  either: { oneMonth },
  is: ({ foreignDebt, allImports, allExports, interestAbroad, goldOutput, goldPrice, oneMonth }) =>
    foreignDebt +
    oneMonth * (allImports - allExports + interestAbroad * Math.max(0, foreignDebt) - goldOutput * goldPrice),
});
