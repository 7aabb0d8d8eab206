import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const landPerWorker = given({
  symbol: "aw",
  unit: "ha/person",
  value: 7,
  low: 5,
  high: 9,
  source: assumed("one worker with a horse ploughs 5 to 9 ha in a season"),
  says: "Land that one worker can till in a year.",
});

export const landPerHorse = given({
  symbol: "ah",
  unit: "ha/horse",
  value: 4.9,
  low: 3.3,
  high: 5.5,
  source: assumed("113 Mha sown with 33 million horses in 1928 left little draught power idle"),
  says: "Land that one horse, of any age, can draw the plough over in a year.",
});

export const draughtOnArea = given({
  symbol: "εa",
  unit: "1",
  value: 0.3,
  low: 0.1,
  high: 0.6,
  source: cite("hunter-szyrmer-1992", "draught power and ploughing; exponent illustrative"),
  says: "How far sown land follows draught power.",
});

export const draughtOnOrders = given({
  symbol: "εk",
  unit: "1",
  value: 0.1,
  low: 0.03,
  high: 0.3,
  source: cite("davies-wheatcroft-2004", "sowing plans of 1931 and 1932; size assumed"),
  says: "How far land sown by order follows draught power.",
});

export const draughtOnYield = given({
  symbol: "εy",
  unit: "1",
  value: 0.15,
  low: 0.1,
  high: 0.4,
  source: cite("hunter-szyrmer-1992", "late ploughing lowers yields; exponent illustrative"),
  says: "How far yields follow draught power.",
});

export const reluctance = given({
  symbol: "ρr",
  unit: "1",
  value: 0.1,
  low: 0.1,
  high: 0.6,
  source: cite("carr-davies-1969", "vol. 1, sowing after the extraordinary measures of 1928"),
  says: "Part of the land left unsown by a household that has lost all trust.",
});

export const localSpread = given({
  symbol: "σv",
  unit: "1",
  value: 0.27,
  low: 0.1,
  high: 0.4,
  source: assumed("yields of districts of one province differed by a quarter and more in one year"),
  says: "Standard deviation of a village's yield around that of its region.",
});

export const droughtEffect = given({
  symbol: "βδ",
  unit: "1",
  value: 1.1,
  low: 0.5,
  high: 1.8,
  source: assumed("a flagged drought takes one to two usual deviations off the yield"),
  says: "Fall of the yield in a drought, in usual deviations.",
});

export const heatEffect = given({
  symbol: "βθ",
  unit: "1",
  value: 0.25,
  low: 0,
  high: 0.5,
  source: assumed("hot springs are dry springs on the steppe"),
  says: "Fall of the yield with a spring one deviation warmer, in usual deviations.",
});

export const weatherLuck = given({
  symbol: "βν",
  unit: "1",
  value: 0.35,
  low: 0.3,
  high: 0.8,
  source: assumed("records of drought explain about half of the spread of yields"),
  says: "Spread of yields that no record explains, in usual deviations.",
});

export const yieldAtFullDraught = given({
  symbol: "ȳ*",
  unit: "1",
  value: 1.02,
  low: 0.9,
  high: 1.15,
  source: assumed(
    "the mean yields of 1924-28 were reaped with some droughts and, after the losses of 1921-22, few horses",
  ),
  says: "Yield of a year without drought, with all the draught power wanted, against the mean of 1924-28.",
});

export const extractionOnEffort = given({
  symbol: "εe",
  unit: "1",
  value: 0.3,
  low: 0.2,
  high: 0.9,
  source: cite("naumenko-2021", "lower production on collectives; size illustrative"),
  says: "Part of a collective's yield lost to want of interest, per part of the harvest taken.",
});

export const privatePlot = given({
  symbol: "πp",
  unit: "ha",
  value: 0.3,
  low: 0.25,
  high: 0.5,
  source: cite("davies-1980b", "private plots; statute of 1935"),
  says: "Plot that a member's household keeps.",
});

export const landPerCattle = given({
  symbol: "ac",
  unit: "ha/cow",
  value: 0.2,
  low: 0.1,
  high: 0.35,
  source: assumed("about a tenth of cattle were working oxen, most of them in the south; an ox ploughs two hectares"),
  says: "Land that oxen plough in a year, per head of all cattle.",
});

export const enoughToWork = given({
  symbol: "nw",
  unit: "1",
  value: 0.9,
  low: 0.7,
  high: 1.1,
  source: assumed("heavy field work takes about 3,000 kcal a day"),
  says: "Food a head, against the usual grain, with which field work is done in full.",
});

export const vigourOnYield = given({
  symbol: "εv",
  unit: "1",
  value: 0.25,
  low: 0.2,
  high: 1,
  source: cite("davies-wheatcroft-2004", "ch. 5, losses of the harvests of 1932 and 1933; size assumed"),
  says: "How far yields follow the strength of those who weed and reap.",
});

export const cleared = given({
  symbol: "va",
  unit: "1",
  value: 0.025,
  low: 0.02,
  high: 0.15,
  source: assumed("sown land grew by 2 to 4% a year in 1924-28"),
  says: "Rise of a household's land in a year in which its village has twice the draught power it needs.",
});

export const tillageAtMost = fixed({
  symbol: "κd+",
  unit: "1",
  value: 10,
  why: "the figure is held to its bounds",
  source: assumed("definition"),
  says: "Most land that animals work, against what they work usually or against the land there is.",
});

export const leastYield = given({
  symbol: "ω-",
  unit: "1",
  value: 0.2,
  low: 0.1,
  high: 0.35,
  source: assumed("the worst droughts left a fifth of a crop standing somewhere; size not counted"),
  says: "Lowest yield of a region or village that weather makes, against the mean.",
});

export const tailOfWeather = fixed({
  symbol: "ω†",
  unit: "1",
  value: 0.01,
  why: "a normal number has no end: luck is cut at one year in a hundred at each end",
  source: assumed("definition"),
  says: "Luck with the weather that is too seldom to be told apart.",
});

export const reapedInAugust = given({
  symbol: "Y8",
  unit: "1",
  value: 0.5,
  low: 0.4,
  high: 0.6,
  source: assumed("south in July, north in September"),
  says: "Part of the harvest that comes in August; July and September share the rest.",
});

export const handsOnArea = given({
  symbol: "εωa",
  unit: "1",
  value: 0.35,
  low: 0.1,
  high: 0.8,
  source: cite("voznesensky1947", "sown area of the rear, 1940-43; size assumed"),
  says: "How strongly the land that collective farms sow follows the hands they have left.",
});
