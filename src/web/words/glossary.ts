/** A term of the time or the trade, explained where it stands. */
export interface Term {
  readonly term: string;
  /** What is found in a text. */
  readonly found: RegExp;
  readonly means: string;
}

/** Terms in the order of the alphabet. */
export const glossary: readonly Term[] = [
  {
    term: "collective farm (kolkhoz)",
    found: /kolkhoz(?:es)?|collective farms?/i,
    means:
      "Land, draught animals and tools held in common by its members, who were paid from what was left after deliveries to the state; a plot and some animals could stay with the household.",
  },
  {
    term: "deported",
    found: /deport(?:ed|ation|s)?\b/i,
    means: "Moved by force, with their families, to settlements far away that they might not leave.",
  },
  {
    term: "excess deaths",
    found: /excess deaths/i,
    means:
      "Deaths above those expected from the years before. The number rests on the baseline chosen and on how many deaths went unregistered. It says nothing of births that did not happen.",
  },
  {
    term: "expropriated",
    found: /expropriat(?:e|ed|ion)\b/i,
    means: "Stripped of land, house, animals and tools.",
  },
  {
    term: "famine of 1930-33",
    found: /famine/i,
    means:
      "The Soviet famine of 1930-33, in Ukraine named Holodomor, in Kazakhstan Asharshylyk. Scholars differ on intent and on the word genocide; the model takes no position.",
  },
  {
    term: "Gulag",
    found: /gulag/i,
    means: "The chief administration of camps, and by extension the camps, colonies and settlements under it.",
  },
  {
    term: "internal passports",
    found: /passports/i,
    means: "From December 1932 needed to live in towns; most villagers were given none.",
  },
  {
    term: '"kulak"',
    found: /"?kulaks?"?/i,
    means: "The state's category for peasants it called rich; in use it could reach anyone who resisted.",
  },
  {
    term: "MTS",
    found: /machine-tractor stations?|\bMTS\b/i,
    means:
      "Machine-tractor station: a state depot that ploughed and harvested for collective farms, for payment in grain.",
  },
  {
    term: "plan and procurement",
    found: /procure(?:ment|ments|d)\b/i,
    means:
      "Grain that the state bought, or took at its own price, from farms: first as purchase, later as obligatory delivery.",
  },
  {
    term: "private plot",
    found: /private plots?|members' private plots?/i,
    means: "The land, usually with a cow, that a member household of a collective farm worked for itself.",
  },
  {
    term: "state's grain",
    found: /state's grain/i,
    means: "Grain in the hands of the procurement agencies, for towns, army, export and reserves.",
  },
];
