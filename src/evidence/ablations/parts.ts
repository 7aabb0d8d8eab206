import type { Lookup } from "../measures.ts";

/** Parts that ablations of several subsystems take out, and figures that several measure. */

export const output1937 = {
  figure: "industrial output in 1937",
  unit: "index 1928=100",
  measure: (of: Lookup) => of("industrial-output-index-nutter", 1937),
} as const;

/** Villages are not driven into collective farms. */
export const noCampaign = {
  without: { off: ["collectivisation"] },
  says: "nobody is driven into collective farms",
} as const;

/** No great drive: what goes into plant, and where it goes, stays as it was. */
export const noDrive = {
  without: {
    levers: [
      ["investment", "1928-10", 0.42],
      ["heavyShare", "1928-10", 0.55],
    ],
  },
  says: "investment keeps the share and the division of 1927",
} as const;
