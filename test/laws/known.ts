/** Laws that do not yet hold what every law must hold, and why. The lists may only get shorter. */
export const known = {
  units: new Map<string, string>([["arrests", "its ceiling, 0.01 a month, is a number with a unit, not a parameter"]]),
  signs: new Map<string, string>([
    ["jobsBegin", 'says "?" of jobsOfCapital, which only lowers it'],
    ["campaignMoves", 'says "?" of zonePace, which only lowers it'],
    ["output", 'says "?" of isHeavy, which only lowers it'],
    ["ownLand", 'says "?" of status, which only lowers it'],
    ["tractorCover", 'says "?" of commonLandBefore, which only lowers it'],
    ["want", 'says "?" of monthsToHarvest, which only raises it'],
    ["feeding", 'says "?" of survivalNorm, which only lowers it'],
    ["techniqueMoves", 'says "?" of allCapital, which only lowers it'],
    ["foodBeside", "plotLoss raises it outside collective farms and lowers it inside"],
    ["herdAllowed", "members may keep more than others where plots are wide"],
  ]),
  bounds: new Map<string, string>([["realPrice", "prices of 1932-33 went past ten times the state's"]]),
} as const;
