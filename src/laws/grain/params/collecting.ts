import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const startingGrain = given({
  symbol: "G0",
  unit: "1",
  value: 1.05,
  low: 0.9,
  high: 1.25,
  source: assumed("needs to the next harvest are covered after the fair harvest of 1923"),
  says: "Grain in the barn at the start, against needs to the next harvest.",
});

/** Collection by force, and what it does to trust. */
export const blindness = given({
  symbol: "χd",
  unit: "1",
  value: 0.95,
  low: 0,
  high: 1,
  source: cite("naumenko-2021", "quotas by land and plan, not by what was reaped; size illustrative"),
  says: "Part of what full force collects that it asks by land, whatever a farm has reaped.",
});

export const focus = given({
  symbol: "Πf",
  unit: "1",
  value: 3,
  low: 0,
  high: 4,
  source: cite("davies-wheatcroft-2004", "ch. 6: the commissions of autumn 1932; size assumed"),
  says: "How far force gathers in regions whose plan is less fulfilled than the country's.",
});

export const hardQuota = given({
  symbol: "χz",
  unit: "1",
  value: 1,
  low: 0,
  high: 3,
  source: cite("lewin-1968", "hard quotas for those labelled kulak, 1928-30; size assumed"),
  says: 'What is asked of a hectare of a household labelled "kulak", beyond what is asked of others.',
});

export const found = given({
  symbol: "φj",
  unit: "1/month",
  value: 0.2,
  low: 0.05,
  high: 0.4,
  source: assumed("searches find part of what is hidden"),
  says: "Part of hidden grain that a month of full force finds.",
});

export const hiding = given({
  symbol: "ηj",
  unit: "1/month",
  value: 0.06,
  low: 0.02,
  high: 0.12,
  source: cite("viola-1996", "concealment of grain"),
  says: "Part of its grain that a household hides in a month under full force.",
});

export const unhiding = given({
  symbol: "ηh",
  unit: "1/month",
  value: 0.25,
  low: 0.1,
  high: 0.5,
  source: assumed("a hungry household opens its pit"),
  says: "Part of hidden grain brought back in a month.",
});

export const hurt = given({
  symbol: "τf",
  unit: "1/month",
  value: 0.09,
  low: 0.04,
  high: 0.15,
  source: cite("carr-davies-1969", "vol. 1, effects of the extraordinary measures"),
  says: "Trust lost in a month of full force.",
});

export const forgiving = given({
  symbol: "τr",
  unit: "1/month",
  value: 0.006,
  low: 0.001,
  high: 0.015,
  source: assumed("trust comes back over many years"),
  says: "Trust regained in a month without force.",
});

export const blacklistReach = given({
  symbol: "βl1",
  unit: "1",
  value: 1.6,
  low: 0.4,
  high: 2,
  source: cite("davies-wheatcroft-2004", "ch. 6: districts and villages on blacklists; size assumed"),
  says: "Part of a region's villages that is put on blacklists where nothing of its plan is in.",
});

export const finesInKind = given({
  symbol: "βl2",
  unit: "1",
  value: 0.9,
  low: 0.2,
  high: 1,
  source: cite(
    "davies-wheatcroft-2004",
    "ch. 6: fifteen months' meat and a year's potatoes as fines; trade closed; size assumed",
  ),
  says: "Part of its food beside grain that a village on a blacklist loses by fines and closed trade.",
});

export const bite = given({
  symbol: "κb",
  unit: "1",
  value: 0.9117,
  low: 0.6,
  high: 1,
  source: cite("davies-wheatcroft-2004", "ch. 6, the collections of November 1932 to January 1933; size assumed"),
  says: "Part of a farm's needs that full force takes.",
});
