import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

/** What the state decrees about schools: places, and the campaign against illiteracy. */
export const primarySchools = policy({
  field: "schools",
  symbol: "Λe1",
  unit: "1",
  value: 0.72,
  within: [0, 2],
  source: cite("nar-obr", "compulsory primary schooling, decrees of July and August 1930"),
  title: "Primary schools",
  says: "School places in the first four forms for each child of 8 to 11; above 1 where older children make up for what they missed.",
});

export const lowerSchools = policy({
  field: "schools",
  symbol: "Λe2",
  unit: "1",
  value: 0.22,
  within: [0, 1.5],
  source: cite("nar-obr", "seven years in towns from 1930, aimed at for all from 1934"),
  title: "Forms five to seven",
  says: "School places in forms five to seven for each child of 12 to 14.",
});

export const upperSchools = policy({
  field: "schools",
  symbol: "Λe3",
  unit: "1",
  value: 0.03,
  within: [0, 1.5],
  source: cite("nar-obr", "ten-year schools from August 1932"),
  title: "Forms eight to ten",
  says: "School places in forms eight to ten for each young person of 15 to 17.",
});

export const placesSpecialised = policy({
  field: "schools",
  symbol: "Λs2",
  unit: "1",
  value: 0.021,
  within: [0, 0.2],
  source: cite("fitzpatrick-1979", "decisions of July 1928 and November 1929 on specialists"),
  title: "Specialised schools",
  says: "Places in secondary specialised schools for each person in paid work.",
});

export const placesHigher = policy({
  field: "schools",
  symbol: "Λs3",
  unit: "1",
  value: 0.0185,
  within: [0, 0.2],
  source: cite("fitzpatrick-1979", "decisions of July 1928 and November 1929 on specialists"),
  title: "Higher education",
  says: "Places in higher education for each person in paid work.",
});

export const readingCampaign = policy({
  field: "schools",
  symbol: "Λr",
  unit: "1",
  value: 0.15,
  within: [0, 1],
  source: cite("wiki-likbez", "the campaign against illiteracy, its height in 1929-32"),
  title: "Campaign against illiteracy",
  says: "Strength of the campaign against illiteracy.",
});

export const technicalPlaces = policy({
  field: "schools",
  symbol: "Λe",
  unit: "1",
  value: 0.2,
  within: [0, 1],
  source: cite("fitzpatrick-1979", "decision of November 1929 on technical cadres"),
  title: "Training of engineers",
  says: "Part of the places in higher education that train engineers.",
});
