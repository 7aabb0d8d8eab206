import type { Ablation } from "./ablation.ts";

/** The ablations of claims that look into the war. */
export const war: readonly Ablation[] = [
  ...[1942, 1943].map(
    (year): Ablation => ({
      claim: "C123",
      figure: `prisoners of camps who died, of a hundred, ${year}`,
      unit: "% a year",
      measure: (of) => of("gulag-death-rate", year),
      without: { off: ["camp-supply"] },
      says: "all who are held get the norm of the 1930s, war or no war",
      moves: "up",
      reach: 1943,
    }),
  ),
  {
    claim: "C115",
    figure: "industrial output in 1943, of works moved east in time",
    unit: "index 1928=100",
    measure: (of) => of("industrial-output-index-kaplan-moorsteen", 1943),
    without: { levers: [["evacuation", "1941-07", 0]] },
    says: "no works are moved before the enemy",
    moves: "up",
    reach: 1943,
  },
];
