import type { Term } from "../term.ts";

/** Terms in English, in the order of the alphabet. */
export const glossary: readonly Term[] = [
  {
    id: "asharshylyk",
    term: "Asharshylyk",
    found: /Asharshylyk/,
    means: "The name in Kazakhstan for the famine of the early 1930s; the word is Kazakh for famine.",
  },
  {
    id: "collective-farm",
    term: "collective farm (kolkhoz)",
    found: /kolkhoz(?:es)?|collective farms?/i,
    means:
      "Land, draught animals and tools held in common by its members, who were paid from what was left after deliveries to the state; a plot and some animals could stay with the household.",
  },
  {
    id: "dekulakisation",
    term: "dekulakisation",
    found: /dekulakisation/i,
    means:
      'The state\'s word for taking everything from peasants whom it named "kulaks", and for arresting, deporting or resettling them with their families.',
  },
  {
    id: "deported",
    term: "deported",
    found: /deport(?:ed|ation|s)?\b/i,
    means: "Moved by force, with their families, to settlements far away that they might not leave.",
  },
  {
    id: "excess-deaths",
    term: "excess deaths",
    found: /excess deaths/i,
    means:
      "Deaths above those expected from the years before. The number rests on the baseline chosen and on how many deaths went unregistered. It says nothing of births that did not happen.",
  },
  {
    id: "expropriated",
    term: "expropriated",
    found: /expropriat(?:e|ed|ion)\b/i,
    means: "Stripped of land, house, animals and tools.",
  },
  {
    id: "famine",
    term: "famine of 1930-33",
    found: /famine/i,
    means:
      "The Soviet famine of 1930-33, in Ukraine named Holodomor, in Kazakhstan Asharshylyk. Scholars differ on intent and on the word genocide; the model takes no position.",
  },
  {
    id: "gulag",
    term: "Gulag",
    found: /gulag/i,
    means: "The chief administration of camps, and by extension the camps, colonies and settlements under it.",
  },
  {
    id: "national-product",
    term: "gross national product",
    found: /gross national product/i,
    means:
      "All goods and services that a country makes in a year, added up at the prices of some year. Which year is chosen can change the growth that is found.",
  },
  {
    id: "holodomor",
    term: "Holodomor",
    found: /Holodomor/,
    means: "The name in Ukraine for the famine of 1932-33, from Ukrainian words for hunger and for bringing death.",
  },
  {
    id: "passports",
    term: "internal passports",
    found: /passports/i,
    means: "From December 1932 needed to live in towns; most villagers were given none.",
  },
  {
    id: "labour-day",
    term: "labour day (trudoden)",
    found: /trudoden|labour days?/i,
    means:
      "The unit in which a collective farm wrote down its members' work. What it was worth was known only after deliveries to the state.",
  },
  {
    id: "limits",
    term: "limits",
    isEveryday: true,
    found: /\blimits\b/,
    means:
      "In the operations of 1937-38, the number of people whom a region might shoot or send to camps. Regions could ask for more, and did.",
  },
  {
    id: "kulak",
    term: '"kulak"',
    found: /"?kulaks?"?/i,
    means: "The state's category for peasants it called rich; in use it could reach anyone who resisted.",
  },
  {
    id: "national-operations",
    term: "national operations",
    found: /national operations/i,
    means:
      "Operations of 1937-38 against people with ties to other countries, by nationality or past; they had no limits, and cases were decided from lists bound in albums.",
  },
  {
    id: "nep",
    term: "NEP",
    found: /\bNEP\b|New Economic Policy/,
    means:
      "The New Economic Policy of the 1920s: peasants paid a tax and sold the rest of their grain as they liked, beside large industry in the hands of the state.",
  },
  {
    id: "political-police",
    term: "political police",
    found: /political police|OGPU|NKVD/,
    means: "Named Cheka, then GPU, OGPU and from 1934 part of the NKVD: one institution under several names.",
  },
  {
    id: "station",
    term: "MTS",
    found: /machine-tractor stations?|\bMTS\b/i,
    means:
      "Machine-tractor station: a state depot that ploughed and harvested for collective farms, for payment in grain.",
  },
  {
    id: "procurement",
    term: "plan and procurement",
    found: /procure(?:ment|ments|d)\b/i,
    means:
      "Grain that the state bought, or took at its own price, from farms: first as purchase, later as obligatory delivery.",
  },
  {
    id: "plot",
    term: "private plot",
    found: /private plots?|members' private plots?/i,
    means: "The land, usually with a cow, that a member household of a collective farm worked for itself.",
  },
  {
    id: "turnover-tax",
    term: "turnover tax",
    found: /turnover tax/i,
    means:
      "The difference between what goods cost the state and what shops asked for them; the main revenue of the budget.",
  },
  {
    id: "unmet-orders",
    term: "unmet orders",
    found: /unmet orders/i,
    means: "What works had ordered under the plan and did not get, because there was too little of it.",
  },
  {
    id: "state-grain",
    term: "state's grain",
    found: /state's grain/i,
    means: "Grain in the hands of the procurement agencies, for towns, army, export and reserves.",
  },
];
