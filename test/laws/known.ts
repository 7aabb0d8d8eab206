/** Laws that do not yet hold what every law must hold, and why. The lists may only get shorter. */
export const known = {
  units: new Map<string, string>(),
  signs: new Map<string, string>(),
  bounds: new Map<string, string>(),
  /** Parameters whose best value came to lie at an end of their range, where they were calibrated or assumed. */
  ends: [
    "bidding",
    "feedOfReserve",
    "heldByNeed",
    "idleStable",
    "patience",
    "priceExpectedOfStart",
    "reluctance",
    "resigned",
  ],
} as const;
