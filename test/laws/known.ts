/** Laws that do not yet hold what every law must hold, and why. The lists may only get shorter. */
export const known = {
  units: new Map<string, string>([["arrests", "its ceiling, 0.01 a month, is a number with a unit, not a parameter"]]),
  signs: new Map<string, string>([
    ["jobsBegin", 'says "?" of jobsOfCapital, which only lowers it'],
    ["tractorCover", 'says "?" of commonLandBefore, which only lowers it'],
    ["stablePart", "divides by living less members and answers 0 where none is left: both move it both ways"],
  ]),
  bounds: new Map<string, string>([["realPrice", "prices of 1932-33 went past ten times the state's"]]),
} as const;
