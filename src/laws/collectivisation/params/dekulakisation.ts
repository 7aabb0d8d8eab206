import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** Whom the decree of 30 January 1930 reached, and what became of them. */
export const labelling = given({
  symbol: "ηe",
  unit: "1/month",
  value: 0.095,
  low: 0.06,
  high: 0.3,
  source: cite("viola-2007", "ch. 1, deportations of February-May 1930 and 1931"),
  says: '"Kulak" households expropriated in a month of full campaign.',
});

export const quotaPull = given({
  symbol: "q2e",
  unit: "1",
  value: 0.3,
  low: 0,
  high: 1,
  source: assumed("regions asked for more, and were given more, than the decree had set"),
  says: "How far expropriation follows the quotas set for regions: 0 alike everywhere, 1 as decreed.",
});

export const headsArrested = given({
  symbol: "x1",
  unit: "person",
  value: 0.15,
  low: 0.05,
  high: 0.4,
  source: cite(
    "politburo-1930-01-30",
    "60 thousand heads to be arrested beside 150 thousand families to be deported; many more were expropriated",
  ),
  says: "Households expropriated for which the quotas of the decree were set, of all: the others fled or stayed in the district.",
});

export const deported = given({
  symbol: "ηd",
  unit: "1",
  value: 0.47,
  low: 0.4,
  high: 0.8,
  source: cite("zemskov-1991", "1.8 million deported in 1930-31, of 3.5 to 3.8 million expropriated"),
  says: "People of expropriated households, beside heads arrested, who are deported; the others flee to the towns.",
});

export const emptyLand = given({
  symbol: "xn0",
  unit: "person/ha",
  value: 0.1,
  low: 0.05,
  high: 0.2,
  source: cite("zemskov2014", "136,639 families of 381,173 moved within their region; read against it"),
  says: "Villagers on a hectare of a region's territory at which half of its deported are settled within it.",
});

export const headsAtMost = given({
  symbol: "e1+",
  unit: "1",
  value: 0.25,
  low: 0.2,
  high: 0.3,
  source: assumed("one head to a family of four or five"),
  says: "Part of those expropriated in a month who are heads of households, at most.",
});

export const withoutCampaign = given({
  symbol: "ē0",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("expropriation went with collectivisation, but did not wait for it; size not counted"),
  says: "Expropriation where no campaign is on, against that at its height.",
});
