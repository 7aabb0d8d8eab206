import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** The budget: what things cost, what is taken, what it is spent on. */
export const costOfBase = given({
  symbol: "c0",
  unit: "1",
  value: 0.7,
  low: 0.6,
  high: 0.85,
  source: assumed("excises and profits took about a fifth of the price in 1926/27"),
  says: "Cost of consumer goods to the shop door, against their retail price of 1926/27.",
});

export const labourPart = given({
  symbol: "ωw",
  unit: "1",
  value: 0.25,
  low: 0.15,
  high: 0.45,
  source: assumed("wages and what follows them in the cost of textiles and food"),
  says: "Part of the cost of consumer goods that moves with wages.",
});

export const outputPerJob = given({
  symbol: "X/L",
  unit: "rouble/person/month",
  value: 138,
  low: 120,
  high: 155,
  source: assumed("gross output of 1926/27 over all wage jobs"),
  says: "Gross output of industry per job outside farming, in 1926/27.",
});

export const soldForIndustry = given({
  symbol: "σx",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.7,
  source: assumed("spirits, starch, canteens of works; the army pays cost"),
  says: "Part of the grain that the state uses that it sells on at the price of the shops.",
});

export const foodInGoods = given({
  symbol: "σf",
  unit: "1",
  value: 0.3,
  low: 0.2,
  high: 0.45,
  source: assumed("meat, sugar, butter and vodka in the trade of the 1930s"),
  says: "Part of the margin on consumer goods that is earned on procured animals and crops.",
});

export const foodInServices = given({
  symbol: "σu",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.7,
  source: assumed("meat, sugar, fish and drink beside rent, fares and dues"),
  says: "Part of what townspeople pay the state beside bread and manufactures that is for other food.",
});

export const institutionsPart = given({
  symbol: "gi",
  unit: "1",
  value: 0.12,
  low: 0.05,
  high: 0.2,
  source: assumed("uniforms, bedding, canteens and office goods: a tenth or more of the turnover of the shops"),
  says: "Part of light industry's gross output that institutions buy.",
});

export const profitsTaken = given({
  symbol: "πp",
  unit: "1",
  value: 0.6,
  low: 0.4,
  high: 0.8,
  source: cite("holzman-1955", "deductions from profits; rounded"),
  says: "Part of the profits of enterprises that the budget takes.",
});

export const directTax = given({
  symbol: "τd",
  unit: "1",
  value: 0.045,
  low: 0.03,
  high: 0.06,
  source: cite("holzman-1955", "income tax and the levy for culture and housing; rounded"),
  says: "Direct taxes of townspeople, of their wages.",
});

export const insurance = given({
  symbol: "τs",
  unit: "1",
  value: 0.075,
  low: 0.05,
  high: 0.1,
  source: cite("budget-1939", "social insurance of 1938 over the wage bill"),
  says: "Social insurance that employers pay, of wages.",
});

export const feesAndCustoms = given({
  symbol: "τo",
  unit: "1",
  value: 0.25,
  low: 0.1,
  high: 0.3,
  source: assumed("what is left of revenue in 1938: customs, fees, forests, state farms, local sources"),
  says: "Other revenue of the budget, of the wage bill.",
});

export const armsPrice = given({
  symbol: "pa",
  unit: "1",
  value: 1.3,
  low: 0.9,
  high: 1.8,
  source: assumed("arms cost more than other machines"),
  says: "Price of arms against that of machines.",
});

export const upkeep = given({
  symbol: "κa",
  unit: "1",
  value: 1.1,
  low: 0.8,
  high: 1.5,
  source: cite("harrison-davies-1997", "pay, food and clothing of the forces; size assumed"),
  says: "Upkeep of a soldier for a month, in mean wages.",
});

export const troopsOfPeace = given({
  symbol: "A0",
  unit: "person",
  value: 0.56e6,
  low: 0.5e6,
  high: 0.65e6,
  source: cite("harrison-davies-1997", "562,000 men under the law of 1924"),
  says: "Men under arms while the frontiers are as quiet as in the 1920s.",
});

export const socialPart = given({
  symbol: "τc",
  unit: "1",
  value: 0.28,
  low: 0.2,
  high: 0.35,
  source: cite("holzman-1955", "outlays on schools, health and pensions in 1940; rounded"),
  says: "Outlays on schools, health and pensions, of the wage bill.",
});

export const administrationPart = given({
  symbol: "τa",
  unit: "1",
  value: 0.05,
  low: 0.03,
  high: 0.07,
  source: cite("holzman-1955", "administration; rounded"),
  says: "Outlays on administration, of the wage bill.",
});

export const machinesFollow = given({
  symbol: "εi",
  unit: "1",
  value: 0.65,
  low: 0.3,
  high: 0.8,
  source: assumed("prices of machines were held, those of building followed wages"),
  says: "How strongly the prices of machines and building follow wages.",
});
