import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** Thresholds of open disturbance: what pushes a village over, what holds it back, and what it hears of others. */
export const threshold = given({
  symbol: "μu",
  unit: "1",
  value: 11.12,
  low: 8.5,
  high: 13,
  source: cite("granovetter-1978", "distribution of thresholds; form logistic, size calibrated"),
  says: "Threshold of the middle village, in spreads of the thresholds of villages.",
});

export const outrage = given({
  symbol: "γu",
  unit: "1",
  value: 8.77,
  low: 5,
  high: 12,
  source: cite("viola-1996", "ch. 5, causes of mass disturbances; size calibrated"),
  says: "How far full grievance moves a village towards its threshold.",
});

export const licence = given({
  symbol: "γl",
  unit: "1",
  value: 2.97,
  low: 1,
  high: 5,
  source: cite("viola-1996", "ch. 5, disturbances over exit, seed and animals after March 1930; size calibrated"),
  says: "How much more grievance moves members whom the centre lets leave while officials still drive them in.",
});

export const example = given({
  symbol: "γn",
  unit: "1",
  value: 3.84,
  low: 1,
  high: 5,
  source: cite("granovetter-1978", "what others do lowers the threshold; size calibrated"),
  says: "How far certain news of a village that rose moves another towards its threshold.",
});

export const reach = given({
  symbol: "Au",
  unit: "ha",
  value: 20e3,
  low: 5e3,
  high: 60e3,
  source: assumed("the villages that meet at one market, within eight kilometres"),
  says: "Land from which word of mouth comes to a village in a month.",
});

export const farNews = given({
  symbol: "nf",
  unit: "1",
  value: 400,
  low: 100,
  high: 1500,
  source: assumed("letters and newspapers reach further than markets, where they may be written and can be read"),
  says: "Villages of the country of which a village would hear if all could read and nothing were censored.",
});

export const seizureHurts = given({
  symbol: "γs",
  unit: "1",
  value: 1.16,
  low: 0.8,
  high: 2.5,
  source: cite("viola-1996", "ch. 5, disturbances over grain in 1928-29; size calibrated"),
  says: "Provocation of full force behind collection.",
});

export const driveHurts = given({
  symbol: "γk",
  unit: "1",
  value: 0.77,
  low: 0.2,
  high: 1.5,
  source: cite("viola-1996", "ch. 5, collectivisation as the cause of most disturbances of 1930; size calibrated"),
  says: "Provocation of a campaign at its height to those outside the collective farm.",
});

export const dispossessionHurts = given({
  symbol: "γe",
  unit: "month",
  value: 6.97,
  low: 2,
  high: 9,
  source: cite("viola-1996", "ch. 5, disturbances in defence of neighbours; size calibrated"),
  says: "Provocation of seeing neighbours expropriated, where all those labelled went in one month.",
});

export const hungerHurts = given({
  symbol: "γh",
  unit: "1",
  value: 0.8,
  low: 0.2,
  high: 2,
  source: assumed("hungry crowds at grain stores, spring 1932"),
  says: "Provocation of total want of food.",
});

export const eased = given({
  symbol: "γc",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 0.9,
  source: cite("fitzpatrick-1994", "grain taken from the threshing floor, not from the household; size assumed"),
  says: "Part of the provocation of collection that falls away where grain is the collective farm's.",
});

export const flaring = given({
  symbol: "vγ+",
  unit: "1/month",
  value: 0.78,
  low: 0.5,
  high: 1,
  source: assumed("villages take a month or so to see that it is meant in earnest"),
  says: "Pace at which grievance follows a greater provocation.",
});

export const cooling = given({
  symbol: "vγ-",
  unit: "1/month",
  value: 0.029,
  low: 0.02,
  high: 0.15,
  source: assumed("outrage outlives its cause by half a year"),
  says: "Pace at which grievance cools when provocation falls.",
});

export const dread = given({
  symbol: "φu",
  unit: "1",
  value: 1.7,
  low: 1,
  high: 5,
  source: cite("rozenas-zhukov-2019", "repression deters while the threat is credible; size assumed"),
  says: "How far full fear holds a village back from its threshold.",
});

export const caution = given({
  symbol: "φr",
  unit: "1",
  value: 1.83,
  low: 0.5,
  high: 4,
  source: cite("epstein-2002", "risk of arrest falls as the active outnumber the police; size assumed"),
  says: "How far the certainty of being caught holds a village back from its threshold.",
});

export const grip = given({
  symbol: "φg",
  unit: "1",
  value: 2.3,
  low: 1,
  high: 5,
  source: cite("epstein-2002", "k = 2.3: one policeman to one active makes arrest nine parts in ten certain"),
  says: "How fast the risk of being caught rises with police for each participant.",
});

export const terror = given({
  symbol: "vφ+",
  unit: "1/month",
  value: 0.4,
  low: 0.05,
  high: 0.5,
  source: assumed("a season of deportations teaches fear"),
  says: "Pace at which fear follows blows that are struck or heard of.",
});

export const forgetting = given({
  symbol: "vφ-",
  unit: "1/month",
  value: 0.02,
  low: 0.008,
  high: 0.05,
  source: assumed("fear halves in three years"),
  says: "Pace at which fear is forgotten.",
});

export const ledByThem = given({
  symbol: "λu",
  unit: "1",
  value: 0.36,
  low: 0.3,
  high: 1,
  source: assumed("women and the young rose without leaders too"),
  says: "Part of disturbances that need leaders of the kind who were expropriated.",
});

export const enfeebled = given({
  symbol: "ωu",
  unit: "1",
  value: 1.5,
  low: 0.5,
  high: 2.5,
  source: assumed("those who starve leave or lie down; they do not rise"),
  says: "How fast want of food takes the strength to rise.",
});

export const crowd = given({
  symbol: "ηu",
  unit: "person",
  value: 200,
  low: 100,
  high: 350,
  source: assumed("the grown people of a village and some of its neighbours"),
  says: "People who take part in a disturbance.",
});

export const noticed = given({
  symbol: "υu",
  unit: "1",
  value: 100,
  low: 30,
  high: 300,
  source: assumed("one village in a hundred makes two parts in three of the alarm"),
  says: "How fast the leadership's alarm rises with the part of villages that rose.",
});
