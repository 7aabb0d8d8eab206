import { flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { investmentVolume, lightOutput } from "../../ledger/industry/signals.ts";
import { jobs } from "../../ledger/industry/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { manufacturesPrice, townRoubles, treasury, wage } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { grainMargin } from "./bread.ts";
import { defenceOutlay, machinePrice } from "./defence.ts";
import { farmsPayTax } from "./farms.ts";
import { goodsDemand, goodsMet, townPays, unitCost, wages } from "./goods.ts";
import { stateLoans, transfers, turnoverTax } from "./levers.ts";
import {
  administrationPart,
  directTax,
  feesAndCustoms,
  foodInGoods,
  foodInServices,
  institutionsPart,
  insurance,
  profitsTaken,
  socialPart,
  soldForIndustry,
} from "./params/budget.ts";
import { rations, usedByState } from "./rations.ts";

export const townTaxes = flow({
  symbol: "Mut",
  unit: "rouble/month",
  level: nation,
  from: townRoubles,
  to: treasury,
  says: "Townspeople pay direct taxes.",
  source: cite("holzman-1955", "income tax and the levy for culture and housing"),
  rises: { jobs, wage, directTax },
  is: ({ jobs, wage, directTax }) => jobs * wage * directTax,
});

export const townLoans = flow({
  symbol: "Mul",
  unit: "rouble/month",
  level: nation,
  from: townRoubles,
  to: treasury,
  says: "Townspeople subscribe to loans of the state.",
  source: cite("holzman-1955", "mass subscription loans"),
  rises: { jobs, wage, stateLoans },
  is: ({ jobs, wage, stateLoans }) => jobs * wage * stateLoans,
});

export const townAllowances = flow({
  symbol: "Muf",
  unit: "rouble/month",
  level: nation,
  from: treasury,
  to: townRoubles,
  says: "The state pays pensions, stipends, allowances and soldiers.",
  source: cite("holzman-1955", "social outlays"),
  rises: { jobs, wage, transfers },
  is: ({ jobs, wage, transfers }) => jobs * wage * transfers,
});

export const rationsOfNation = total({
  symbol: "ΣRu",
  of: rations,
  level: nation,
  says: "Grain that the state provides to towns.",
});

export const usedOfNation = total({
  symbol: "ΣGx",
  of: usedByState,
  level: nation,
  says: "Grain used by the army and industry, and lost.",
});

export const goodsSold = signal({
  symbol: "Sm",
  unit: "rouble/month",
  level: nation,
  says: "Manufactures and other food sold by the state, at prices of the day.",
  source: assumed("definition"),
  rises: { goodsDemand, goodsMet, townPays, foodInServices },
  is: ({ goodsDemand, goodsMet, townPays, foodInServices }) => goodsDemand * goodsMet + townPays * foodInServices,
});

export const institutionsBuy = signal({
  symbol: "Si",
  unit: "rouble/month",
  level: nation,
  says: "Consumer goods that the army, works, schools and offices buy, at the prices of the shops.",
  source: cite("holzman-1955", "sales to institutions are taxed as others are"),
  rises: { lightOutput, institutionsPart, manufacturesPrice },
  is: ({ lightOutput, institutionsPart, manufacturesPrice }) => lightOutput * institutionsPart * manufacturesPrice,
});

export const goodsMargin = signal({
  symbol: "Tm",
  unit: "rouble/month",
  level: nation,
  says: "What manufactures and other food sell for beyond what they cost.",
  source: assumed("other food carries the margin of manufactures"),
  rises: { goodsSold, institutionsBuy, manufacturesPrice },
  falls: { unitCost },
  is: ({ goodsSold, institutionsBuy, unitCost, manufacturesPrice }) =>
    manufacturesPrice > 0 ? (goodsSold + institutionsBuy) * Math.max(0, 1 - unitCost / manufacturesPrice) : 0,
});

export const grainProfit = signal({
  symbol: "Tg",
  unit: "rouble/month",
  level: nation,
  says: "What procured grain is sold on for beyond what farms were paid and what milling costs.",
  source: cite("holzman-1955", "turnover tax paid by the grain agency"),
  rises: { rationsOfNation, usedOfNation, soldForIndustry, grainMargin },
  is: ({ rationsOfNation, usedOfNation, soldForIndustry, grainMargin }) =>
    (rationsOfNation + soldForIndustry * usedOfNation) * grainMargin,
});

export const turnoverTaxed = signal({
  symbol: "T",
  unit: "rouble/month",
  level: nation,
  says: "Turnover tax: the budget's part of the margins on goods and on grain; before 1930, excises.",
  source: cite("holzman-1955", "the tax as the wedge between price and cost"),
  rises: { goodsMargin, grainProfit, turnoverTax },
  is: ({ goodsMargin, grainProfit, turnoverTax }) => (goodsMargin + grainProfit) * turnoverTax,
});

export const profitDeductions = signal({
  symbol: "Tp",
  unit: "rouble/month",
  level: nation,
  says: "Deductions from what enterprises keep of the margins.",
  source: cite("holzman-1955", "deductions from profits"),
  rises: { goodsMargin, grainProfit, profitsTaken },
  falls: { turnoverTax },
  is: ({ goodsMargin, grainProfit, turnoverTax, profitsTaken }) =>
    (goodsMargin + grainProfit) * (1 - turnoverTax) * profitsTaken,
});

export const insurancePaid = signal({
  symbol: "Ts",
  unit: "rouble/month",
  level: nation,
  says: "Social insurance that employers pay.",
  source: cite("budget-1939", "social insurance"),
  rises: { wages, insurance },
  is: ({ wages, insurance }) => wages * insurance,
});

export const budgetRevenue = signal({
  symbol: "ΣT",
  unit: "rouble/month",
  level: nation,
  says: "Revenue of the budget from all sources.",
  source: assumed("definition"),
  rises: { turnoverTaxed, profitDeductions, townTaxes, townLoans, farmsPayTax, insurancePaid, wages, feesAndCustoms },
  is: ({ turnoverTaxed, profitDeductions, townTaxes, townLoans, farmsPayTax, insurancePaid, wages, feesAndCustoms }) =>
    turnoverTaxed + profitDeductions + townTaxes + townLoans + farmsPayTax + insurancePaid + wages * feesAndCustoms,
});

export const resaleShare = signal({
  symbol: "σT",
  unit: "1",
  level: nation,
  says: "Part of the budget's revenue that is profit on the resale of procured grain, animals and crops.",
  source: assumed("definition"),
  rises: { grainProfit, goodsMargin, foodInGoods, turnoverTax },
  falls: { budgetRevenue },
  is: ({ grainProfit, goodsMargin, foodInGoods, turnoverTax, budgetRevenue }) =>
    budgetRevenue > 0 ? ((grainProfit + foodInGoods * goodsMargin) * turnoverTax) / budgetRevenue : 0,
});

export const investmentOutlay = signal({
  symbol: "Gi",
  unit: "rouble/month",
  level: nation,
  says: "Outlays on plant and building, at prices of the day.",
  source: assumed("definition"),
  rises: { investmentVolume, machinePrice },
  is: ({ investmentVolume, machinePrice }) => investmentVolume * machinePrice,
});

export const budgetOutlay = signal({
  symbol: "ΣG",
  unit: "rouble/month",
  level: nation,
  says: "Outlays of the budget: the economy, defence, schools and health, administration.",
  source: cite("holzman-1955", "outlays by use"),
  rises: { investmentOutlay, defenceOutlay, wages, socialPart, administrationPart },
  is: ({ investmentOutlay, defenceOutlay, wages, socialPart, administrationPart }) =>
    investmentOutlay + defenceOutlay + wages * (socialPart + administrationPart),
});
