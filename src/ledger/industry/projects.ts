import { input, state } from "../../ground/quantity.ts";
import { table } from "../../ground/table.ts";
import { accounting } from "../accounting.ts";
import { branch, nation, product, project } from "../levels.ts";

const source = accounting;

/** What a run is told of great works: what was decided, and what they were planned to take and give. */
export const projectDecided = input({
  symbol: "1j",
  unit: "1",
  level: project,
  within: [0, 1],
  source,
  says: "1 from the month in which a project is decided, else 0.",
});

export const projectChanged = input({
  symbol: "1j'",
  unit: "1",
  level: project,
  within: [0, 1],
  source,
  says: "1 in the month in which finished works are set to another model, else 0.",
});

export const projectPlan = input({
  symbol: "iΠj",
  unit: "1",
  level: project,
  within: [0, 5],
  source,
  says: "Place of the plan that a project belongs to; 0 if it was decided before the plans.",
});

export const projectCost = input({
  symbol: "Vj",
  unit: "rouble",
  level: project,
  within: [0, 1e12],
  source,
  says: "Planned cost of a project.",
});

export const projectImported = input({
  symbol: "ιj",
  unit: "1",
  level: project,
  within: [0, 0.95],
  source,
  says: "Part of a project's cost that is equipment of foreign make.",
});

export const projectMonths = input({
  symbol: "Tj",
  unit: "month",
  level: project,
  within: [1, 500],
  source,
  says: "Months that the plan allows for building.",
});

export const masteryMonths = input({
  symbol: "Tμj",
  unit: "month",
  level: project,
  within: [1, 500],
  source,
  says: "Months from the opening of a project to the run that it was designed for.",
});

export const ofIndustry = input({
  symbol: "b3",
  unit: "1",
  level: project,
  within: [0, 1],
  source,
  says: "1 for works of industry, 0 for railways and canals.",
});

export const ofHeavyIndustry = input({
  symbol: "b4",
  unit: "1",
  level: project,
  within: [0, 1],
  source,
  says: "1 for works that make means of production, else 0.",
});

export const hasWorks = input({
  symbol: "b5",
  unit: "1",
  level: product,
  within: [0, 1],
  source,
  says: "1 for a product that is made in quantity by great works alone, else 0.",
});

export const projectsOfBranch = table({
  symbol: "j",
  unit: "1",
  within: [0, 1],
  rows: branch,
  columns: project,
  source,
  says: "1 where a project (column) belongs to a branch (row).",
});

export const projectCapacity = table({
  symbol: "x̄j",
  unit: "1",
  within: [0, 1e6],
  rows: product,
  columns: project,
  source,
  says: "Output of a product (row) that a project (column) is designed for, against that of 1927/28.",
});

export const buildersMix = table({
  symbol: "āb",
  unit: "1",
  within: [0, 1],
  rows: nation,
  columns: branch,
  source,
  says: "Part of each branch in what builders use of all of them.",
});

export const powerMix = table({
  symbol: "āe",
  unit: "1",
  within: [0, 1],
  rows: nation,
  columns: branch,
  source,
  says: "1 for electricity, 0 for every other branch.",
});

export const projectBuilt = state({
  symbol: "Bj",
  unit: "rouble",
  level: project,
  within: [0, 1e13],
  source,
  says: "Building done on a project, in roubles of 1926/27.",
});

export const projectEquipped = state({
  symbol: "Ej",
  unit: "rouble",
  level: project,
  within: [0, 1e13],
  source,
  says: "Equipment that a project has, of those kinds that are planned to be imported.",
});

export const projectYielded = state({
  symbol: "Yj",
  unit: "rouble",
  level: project,
  within: [0, 1e13],
  source,
  says: "Plant of a project that works, in roubles of 1926/27.",
});

export const projectMastery = state({
  symbol: "μj",
  unit: "1",
  level: project,
  within: [0, 1],
  source,
  says: "Part of its design that a project has learnt to run.",
});
