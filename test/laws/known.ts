/** Laws that do not yet hold what every law must hold, and why. The lists may only get shorter. */
export const known = {
  units: new Map<string, string>(),
  signs: new Map<string, string>(),
  bounds: new Map<string, string>(),
} as const;
