import { figure } from "../../sources/industry/figures.ts";
import type { ProductId } from "../../sources/industry/names.ts";
import type { Lookup } from "../measures.ts";
import { percent } from "../measures.ts";
import { observed } from "../table.ts";
import type { Ablation } from "./ablation.ts";
import { noDrive, output1937 } from "./parts.ts";

const basicVariant = {
  without: {
    levers: [
      ["planInForce", "1929-04", 1],
      ["planTarget", "1929-04", 1.05],
    ],
  },
  says: "the basic variant of the first plan stays in force, and its targets are not raised",
} as const;
const noImports = {
  without: { levers: [["importDrive", "1928-10", 0]] },
  says: "no machines are bought abroad from October 1928 on",
} as const;
const noNewTechnique = {
  without: { levers: [["innovation", "1928-10", 0]] },
  says: "planners make no effort for new technique from October 1928 on",
} as const;
const noPriority = {
  without: { levers: [["priority", "1928-10", 0]] },
  says: "what is wanting is shared alike by all branches",
} as const;
const noPadding = { without: { off: ["padded-reports"] }, says: "reports are true" } as const;
const noArming = {
  without: { levers: [["defence", "1936-01", 0.02]] },
  says: "from 1936 on arms take a third of what danger seen abroad calls for",
} as const;

const product = "gdp-maddison-1990gk";
/** Product of 1937, 1928=100, of the country that grew most among those that the evidence compares. */
const fastestOfOthers = Math.max(
  ...["Japan", "Germany", "Italy", "France", "United Kingdom"].map((geo) => {
    const inYear = (year: number): number => observed(product, geo).find((each) => each.year === year)?.value ?? 0;
    return percent(inYear(1937), inYear(1928));
  }),
);
const official = "industrial-output-index-official-base-1928";
const atEarlyWeights = "industrial-output-index-nutter";
const atLateWeights = "industrial-output-index-kaplan-moorsteen";

const heavy: readonly ProductId[] = ["coal", "oil", "electricity", "pig-iron", "steel"];
const consumed: readonly ProductId[] = ["cotton-cloth", "woollen-cloth", "sugar", "leather-shoes"];

/** Mean part of the targets of the optimal variant, meant for 1932/33, that products reached in 1932. */
function reached(of: Lookup, products: readonly ProductId[]): number {
  const parts = products.map((each) =>
    percent(of(`${each}-output`, 1932), figure(each, "base-output") * figure(each, "planned-growth-optimal")),
  );
  return parts.reduce((sum, each) => sum + each, 0) / parts.length;
}

/** Growth of a product since 1928, of the growth of all industry. */
function ahead(of: Lookup, product: ProductId, year: number): number {
  return percent(percent(of(`${product}-output`, year), of(`${product}-output`, 1928)), of(atEarlyWeights, year));
}

const lead = {
  figure: "targets reached in 1932: coal, oil, power, iron and steel, less cloth, sugar and shoes",
  unit: "%",
  measure: (of: Lookup) => reached(of, heavy) - reached(of, consumed),
} as const;
const defenceGrown = {
  figure: "defence in national income, 1940 less 1935",
  unit: "%",
  measure: (of: Lookup) => of("defence-share-gnp", 1940) - of("defence-share-gnp", 1935),
} as const;
const tractors1937 = {
  figure: "tractors made in 1937",
  unit: "thousand",
  measure: (of: Lookup) => of("tractors-output", 1937),
} as const;

const untrained = {
  without: { off: ["untrained-hands"] },
  says: "hands new to the work spoil and break nothing",
} as const;
const yieldOfCapital = (of: Lookup, year: number): number =>
  percent(of(atEarlyWeights, year), of("fixed-assets-index", year));

/** The ablations of plans, branches, technique and index numbers. */
export const industry: readonly Ablation[] = [
  {
    claim: "C060",
    figure: "steel made in 1932",
    unit: "Mt",
    measure: (of) => of("steel-output", 1932),
    ...basicVariant,
    moves: "up",
  },
  {
    claim: "C060",
    figure: "tractors made in 1932",
    unit: "thousand",
    measure: (of) => of("tractors-output", 1932),
    ...basicVariant,
    moves: "up",
  },
  {
    claim: "C061",
    figure: "industrial output in 1932",
    unit: "index 1928=100",
    measure: (of) => of(atEarlyWeights, 1932),
    without: { off: ["shortages"] },
    says: "inputs that are wanting hold nothing back",
    moves: "down",
  },
  {
    claim: "C061",
    figure: "consumer goods in industrial output, 1932",
    unit: "%",
    measure: (of) => of("group-b-share-of-industry", 1932),
    ...noPriority,
    moves: "down",
  },
  {
    claim: "C062",
    figure: "industrial output of 1937 as reported",
    unit: "index 1928=100",
    measure: (of) => of(official, 1937),
    ...noPadding,
    moves: "up",
  },
  // Planners take plant that is full of new products, and so of padding, for nearer to its target than it is.
  { claim: "C062", ...tractors1937, ...noPadding, moves: "down" },
  { claim: "C063", ...lead, ...noPriority, moves: "up" },
  { claim: "C063", ...lead, ...noDrive, moves: "up" },
  {
    claim: "C071",
    figure: "growth of pig iron from 1928 to 1940, of that of all industry",
    unit: "%",
    measure: (of) => ahead(of, "pig-iron", 1940),
    ...noDrive,
    moves: "up",
  },
  {
    claim: "C071",
    figure: "growth of electricity from 1928 to 1940, of that of all industry",
    unit: "%",
    measure: (of) => ahead(of, "electricity", 1940),
    ...noDrive,
    moves: "up",
  },
  {
    claim: "C074",
    figure: "product of 1937, 1928=100, less that of the country that grew most among five others",
    unit: "points",
    measure: (of) => percent(of(product, 1937), of(product, 1928)) - fastestOfOthers,
    ...noDrive,
    moves: "up",
  },
  {
    claim: "C075",
    figure: "industrial output of 1940 as reported, of that which was made",
    unit: "%",
    measure: (of) => percent(of(official, 1940), of(atEarlyWeights, 1940)),
    ...noPadding,
    moves: "up",
  },
  {
    claim: "C075",
    figure: "industrial output of 1940 by weights of 1926/27, of that by weights of 1937",
    unit: "%",
    measure: (of) => percent(of(atEarlyWeights, 1940), of(atLateWeights, 1940)),
    ...noDrive,
    moves: "up",
  },
  {
    claim: "C104",
    figure: "industrial output for its fixed capital, 1931",
    unit: "index 1928=100",
    measure: (of) => yieldOfCapital(of, 1931),
    ...untrained,
    moves: "down",
  },
  {
    claim: "C104",
    figure: "steel made in 1931 and 1932",
    unit: "Mt",
    measure: (of) => of("steel-output", 1931) + of("steel-output", 1932),
    ...untrained,
    moves: "down",
  },
  { claim: "C110", ...tractors1937, ...noImports, moves: "up" },
  {
    claim: "C110",
    figure: "growth of motor vehicles from 1928 to 1937, of that of all industry",
    unit: "%",
    measure: (of) => ahead(of, "motor-vehicles", 1937),
    ...noImports,
    moves: "up",
  },
  { claim: "C111", ...output1937, ...noNewTechnique, moves: "up" },
  {
    claim: "C111",
    figure: "industrial output for its fixed capital, 1937",
    unit: "index 1928=100",
    measure: (of) => yieldOfCapital(of, 1937),
    ...noNewTechnique,
    moves: "up",
  },
  {
    claim: "C110",
    ...tractors1937,
    without: { levers: [["innovation", "1928-10", 0]] },
    says: "design bureaux copy nothing and institutes find nothing from October 1928 on",
    moves: "up",
  },
  { claim: "C113", ...output1937, ...noDrive, moves: "up" },

  {
    claim: "C113",
    figure: "workers and employees, 1932",
    unit: "million persons",
    measure: (of) => of("workers-employees", 1932),
    without: { levers: [["closeTowns", "1928-10", 1]] },
    says: "villagers find the towns closed from October 1928 on",
    moves: "up",
  },
  { claim: "C114", ...output1937, ...noImports, moves: "up" },
  {
    claim: "C114",
    figure: "imports of 1931, which grain taken by force pays for",
    unit: "million rubles of 1936",
    measure: (of) => of("imports-1936-rubles", 1931),
    without: { off: ["collectivisation", "forced-collection"] },
    says: "nobody is driven into collective farms, and the state only buys",
    moves: "up",
  },
  {
    claim: "C115",
    ...defenceGrown,
    ...noArming,
    moves: "up",
  },
  {
    claim: "C115",
    ...defenceGrown,
    without: { off: ["foreign-threat"] },
    says: "the leadership sees no more danger abroad than in the quiet of the 1920s",
    moves: "up",
  },
  {
    claim: "C115",
    figure: "tractors made in 1940, as their works turn to arms",
    unit: "thousand",
    measure: (of) => of("tractors-output", 1940),
    ...noArming,
    moves: "down",
  },
];
