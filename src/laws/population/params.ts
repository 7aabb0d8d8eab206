import { assumed, cite } from "../../sources/cite.ts";
import { fixed, given } from "../declare.ts";

export const birthsMissed = given({
  symbol: "βb",
  unit: "1",
  value: 1.1,
  low: 1,
  high: 1.12,
  source: cite("andreev-darskii-kharkova-1993", "corrected births of 1927"),
  says: "Births against registered births.",
});
export const deathsMissed = given({
  symbol: "βd",
  unit: "1",
  value: 1.33,
  low: 1.15,
  high: 1.4,
  source: cite("andreev-darskii-kharkova-1993", "corrected deaths of 1927"),
  says: "Deaths against registered deaths.",
});
export const fertilityFalls = given({
  symbol: "φf",
  unit: "1",
  value: 0.2,
  low: 0.1,
  high: 0.4,
  source: cite("lorimer-1946", "fertility of the 1930s"),
  says: "Fall of births on collective farms, as women work for labour-days.",
});
export const hungerOnBirths = given({
  symbol: "φn",
  unit: "1",
  value: 0.75,
  low: 0.4,
  high: 1,
  source: assumed("births halve in the worst months"),
  says: "Part of births not born when food falls to nothing.",
});
export const hungerMidpoint = given({
  symbol: "c50",
  unit: "t/person/month",
  value: 0.0108,
  low: 0.008,
  high: 0.0125,
  source: assumed("about 120 kg a head and year, by the literature"),
  says: "Food a head at which the hazard of hunger is half of its height.",
});
export const hungerSpread = given({
  symbol: "sc",
  unit: "t/person/month",
  value: 0.0011,
  low: 0.0008,
  high: 0.0018,
  source: assumed("about 15 kg a head and year"),
  says: "Spread of that midpoint.",
});
export const hungerHeight = given({
  symbol: "mmax",
  unit: "1/month",
  value: 0.045,
  low: 0.015,
  high: 0.06,
  source: assumed("about 250 per 1,000 a year, and more at its worst"),
  says: "Deaths from hunger a head and month, of those who have nothing to eat.",
});
export const growingUp = given({
  symbol: "α1",
  unit: "1/month",
  value: 0.025,
  low: 0.018,
  high: 0.036,
  source: assumed("children work in the fields from about 14"),
  says: "Dependants who become workers in half a year, in March and September.",
});
export const ageing = given({
  symbol: "α2",
  unit: "1/month",
  value: 0.0066,
  low: 0.004,
  high: 0.012,
  source: assumed("field work ends at about 60"),
  says: "Workers who become dependants in half a year.",
});
export const townBirths = given({
  symbol: "bu",
  unit: "1/month",
  value: 0.0028,
  low: 0.002,
  high: 0.003,
  source: cite("lorimer-1946", "urban births"),
  says: "Births a head in towns.",
});
export const schoolOfFew = given({
  symbol: "e3°",
  unit: "1",
  value: 0.3,
  low: 0.26,
  high: 0.45,
  source: assumed("a fifth to a quarter of the young were at school to 17 about 1940 and in 1950"),
  says: "Part of the young at school to 17 beyond which families grow smaller.",
});
export const schoolOnBirths = given({
  symbol: "φσ",
  unit: "1",
  value: 0.6,
  low: 0.3,
  high: 0.9,
  source: cite("allen-2003", "ch. 6; size assumed from births of 1950 and of 1980"),
  says: "Part of births not born once all the young are at school to 17, for each part beyond that.",
});
export const townDeaths = given({
  symbol: "du",
  unit: "1/month",
  value: 0.0017,
  low: 0.0013,
  high: 0.002,
  source: cite("lorimer-1946", "urban deaths"),
  says: "Deaths a head in towns in fair years.",
});
export const dependantFrailty = given({
  symbol: "φd",
  unit: "1",
  value: 1.25,
  low: 1,
  high: 1.6,
  source: assumed("the young and the old die sooner"),
  says: "Deaths of dependants, against the mean of all.",
});
export const healthGains = given({
  symbol: "φh",
  unit: "1",
  value: 0.25,
  low: 0.1,
  high: 0.4,
  source: cite("andreev-darskii-kharkova-1993", "mortality 1926-40"),
  says: "Fall of usual mortality as technique doubles.",
});

export const workersFirst = given({
  symbol: "m1",
  unit: "1",
  value: 1.3,
  low: 1.1,
  high: 1.6,
  source: assumed("the young and able go first"),
  says: "Workers who move to town, against the mean villager.",
});
export const leaveTownsAtMost = given({
  symbol: "U-+",
  unit: "1/month",
  value: 0.1,
  low: 0.05,
  high: 0.3,
  source: assumed("a limit on what one month can do; size not counted"),
  says: "Townspeople of a region who leave the towns' books in one way in a month at most.",
});
export const foodBorne = given({
  symbol: "n75",
  unit: "1",
  value: 0.75,
  low: 0.65,
  high: 0.85,
  source: assumed("a quarter less is borne at home"),
  says: "Food, against the usual, from which people stay, and come back.",
});
export const healthAtBest = given({
  symbol: "η-",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.7,
  source: assumed("the death rate had halved by the 1950s; a limit beyond it"),
  says: "Usual mortality at its lowest, against that of 1926.",
});
export const healthAtWorst = given({
  symbol: "η+",
  unit: "1",
  value: 1.2,
  low: 1.05,
  high: 1.5,
  source: assumed("a limit; technique does not fall so far in any scenario"),
  says: "Usual mortality at its highest, against that of 1926.",
});
export const hungerEnds = fixed({
  symbol: "c8",
  unit: "1",
  value: 8,
  why: "the hazard there is one in three thousand of its height, and counts as none",
  source: assumed("definition"),
  says: "Spreads above its midpoint at which the hazard of hunger ends.",
});
