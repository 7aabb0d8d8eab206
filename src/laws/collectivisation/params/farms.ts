import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** Joining, leaving, and how a collective farm shares. */
export const joining = given({
  symbol: "ηk",
  unit: "1/month",
  value: 0.1665,
  low: 0.15,
  high: 0.6,
  source: cite("davies-1980a", "ch. 5, winter 1929-30"),
  says: "Households that join in a month of full campaign.",
});

export const neighbours = given({
  symbol: "ηn",
  unit: "1",
  value: 1.92,
  low: 0.4,
  high: 2.5,
  source: cite("granovetter-1978", "thresholds; size illustrative"),
  says: "How much more readily a household joins when its neighbours have.",
});

export const leaving = given({
  symbol: "ηl",
  unit: "1/month",
  value: 0.463,
  low: 0.2,
  high: 0.6,
  source: cite("davies-1980a", "ch. 7, exodus of spring 1930"),
  says: "Members who leave in a month when nothing holds them.",
});

export const heldByNeed = given({
  symbol: "ηp",
  unit: "1",
  value: 1,
  low: 0.5,
  high: 1,
  source: cite("davies-1980a", "ch. 7: batrak and poor households were the core that stayed; size calibrated"),
  says: "How much less readily a poor household leaves than another.",
});

export const squeeze = given({
  symbol: "ηq",
  unit: "1/month",
  value: 0.0307,
  low: 0.004,
  high: 0.04,
  source: cite("fitzpatrick-1994", "taxes and quotas on those outside"),
  says: "Households driven into the collective in a month by taxes and quotas on those outside.",
});

export const zonePace = given({
  symbol: "ηz",
  unit: "1",
  value: 0.43,
  low: 0.1,
  high: 0.6,
  source: cite("davies-1980a", "decree of 5 January 1930: grain regions first"),
  says: "How much slower the campaign goes where the decree set no date.",
});

export const zeal = given({
  symbol: "vκ",
  unit: "1/month",
  value: 0.8,
  low: 0.2,
  high: 0.95,
  source: assumed("officials follow a signal within two months"),
  says: "Pace at which officials follow the leadership's signal.",
});

export const byMouths = given({
  symbol: "ρn",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 0.8,
  source: cite("davies-1980b", "distribution by eaters, 1930-32; size assumed"),
  says: "Part of a collective farm's grain that is shared by the number of people to feed; the rest is paid for days worked.",
});

export const keptByMembers = given({
  symbol: "ρk",
  unit: "1/month",
  value: 0.3,
  low: 0.15,
  high: 0.5,
  source: cite("davies-1980b", "distribution of kolkhoz incomes"),
  says: "Part of a collective's free grain handed to its members in a month.",
});

export const feedHeld = given({
  symbol: "ρf",
  unit: "1",
  value: 0.5254,
  low: 0.3,
  high: 0.8,
  source: cite("davies-1980b", "fodder funds; size assumed"),
  says: "Part of its feed that a collective farm holds back before it delivers and shares out.",
});

export const breadHeld = given({
  symbol: "ρb",
  unit: "1",
  value: 0.587,
  low: 0.1,
  high: 0.7,
  source: cite("davies-1980b", "the first commandment: the state before the members; size assumed"),
  says: "Part of its members' bread that a collective farm can hold back before it delivers.",
});

export const cropsReturned = given({
  symbol: "ηc",
  unit: "1",
  value: 0.8,
  low: 0.4,
  high: 1,
  source: cite("davies-1980a", "ch. 7: leavers regained land in part; size assumed"),
  says: "Crops in the field that a leaving household gets back, against an equal share.",
});

export const poorFirst = given({
  symbol: "k+z",
  unit: "1",
  value: 0.2,
  low: 0,
  high: 0.5,
  source: assumed("the poor had least to lose; size not counted"),
  says: "How much sooner the poor join than middle peasants, and these than the rich.",
});

export const driveInFull = given({
  symbol: "k+d",
  unit: "1",
  value: 8,
  low: 4,
  high: 16,
  source: assumed(
    "a campaign at an eighth of its strength is felt in full by those who still farm for themselves; size not counted",
  ),
  says: "How much faster than the drive itself taxes and quotas press those outside collective farms to join.",
});

export const seedBrought = given({
  symbol: "GK1",
  unit: "1",
  value: 0.35,
  low: 0.2,
  high: 0.5,
  source: assumed("seed funds were gathered from those who joined; size not counted"),
  says: "Part of their grain that households bring into the collective farm.",
});

export const horsesRegained = given({
  symbol: "hk1",
  unit: "1",
  value: 0.95,
  low: 0.6,
  high: 1,
  source: assumed("leavers regained animals in part; size not counted"),
  says: "Part of its share in the horses that a leaving household gets back.",
});

export const husbandryOfStart = given({
  symbol: "υ0",
  unit: "1",
  value: 0.82,
  low: 0.75,
  high: 0.95,
  source: assumed("a collective farm in its first year"),
  says: "Part of the yield that a newly founded collective farm brings in.",
});

export const learning = given({
  symbol: "λ",
  unit: "1/month",
  value: 0.033,
  low: 0.005,
  high: 0.04,
  source: assumed("disorder halves in three to four years"),
  says: "Pace at which the disorder of a collective farm passes.",
});

export const socialised = given({
  symbol: "ςc",
  unit: "1",
  value: 0.4385,
  low: 0.2,
  high: 0.6,
  source: cite("davies-1980b", "socialisation of animals"),
  says: "Part of its cattle that a household gives up when it joins.",
});

export const yielding = given({
  symbol: "υy",
  unit: "1",
  value: 0.5,
  low: 0,
  high: 0.8,
  source: cite("davies-1980a", "ch. 6, the retreat of March 1930; size assumed"),
  says: "Part of the campaign from which officials draw back under full alarm.",
});
