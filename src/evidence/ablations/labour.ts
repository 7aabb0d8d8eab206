import type { Lookup } from "../measures.ts";
import { percent } from "../measures.ts";
import type { Ablation } from "./ablation.ts";
import { noCampaign, noDrive, output1937 } from "./parts.ts";

const noDiscipline = {
  without: { off: ["labour-discipline"] },
  says: "law, ration cards, housing and labour books hold nobody to his work",
} as const;
const left1940 = {
  figure: "workers of a hundred who left their work, 1940",
  unit: "per 100 workers per year",
  measure: (of: Lookup) => of("labour-turnover-separations", 1940),
} as const;
const noPieces = { without: { off: ["piece-work"] }, says: "all are paid by the hour" } as const;

/** The ablations of the claims about work and homes. */
export const labour: readonly Ablation[] = [
  {
    claim: "C004",
    figure: "people who live as individual peasants, January 1937",
    unit: "%",
    measure: (of: Lookup) => of("class-share-individual-peasants-artisans", 1937),
    ...noCampaign,
    moves: "down",
  },
  {
    claim: "C087",
    figure: "women among wage-earners, 1933",
    unit: "%",
    measure: (of: Lookup) => of("women-share-total", 1933),
    without: { off: ["second-earners"] },
    says: "falling real wages push nobody to seek work",
    moves: "up",
  },
  {
    claim: "C088",
    figure: "days missed without excuse by a worker, 1934",
    unit: "days per worker per year",
    measure: (of: Lookup) => of("absenteeism-unexcused", 1934),
    ...noDiscipline,
    moves: "down",
  },
  {
    claim: "C088",
    ...left1940,
    ...noDiscipline,
    moves: "down",
  },
  {
    claim: "C088",
    ...left1940,
    without: { levers: [["labourLaw", "1940-07", 0]] },
    says: "leaving work is no crime after June 1940",
    moves: "down",
  },
  {
    claim: "C089",
    figure: "effort of a worker, 1937",
    unit: "index, by the hour=100",
    measure: (of: Lookup) => of("effort-index", 1937),
    ...noPieces,
    moves: "up",
  },
  {
    claim: "C089",
    figure: "wage of the best paid tenth against that of the worst paid tenth, 1937",
    unit: "1",
    measure: (of: Lookup) => of("wage-decile-ratio", 1937),
    ...noPieces,
    moves: "up",
  },
  {
    claim: "C089",
    ...output1937,
    ...noPieces,
    moves: "up",
  },
  {
    claim: "C106",
    figure: "living space of a townsperson in 1940, of that in 1928",
    unit: "%",
    measure: (of: Lookup) => percent(of("living-space-per-head", 1940), of("living-space-per-head", 1928)),
    without: { levers: [["housingPart", "1928-10", 0.28]] },
    says: "as large a part of building goes into homes as in the middle of the 1920s",
    moves: "down",
  },
  {
    claim: "C152",
    figure: "people who live as individual peasants, January 1939",
    unit: "%",
    measure: (of: Lookup) => of("class-share-individual-peasants-artisans", 1939),
    ...noCampaign,
    moves: "down",
  },
  {
    claim: "C152",
    figure: "people who live from wages in towns, January 1939",
    unit: "%",
    measure: (of: Lookup) => of("class-share-workers-employees-families", 1939),
    ...noDrive,
    moves: "up",
  },
  {
    claim: "C152",
    figure: "specialists with higher education, October 1939",
    unit: "thousand persons",
    measure: (of: Lookup) => of("specialists-higher-education", 1939),
    ...noDrive,
    moves: "up",
  },
];
