import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const markedFear = given({
  symbol: "ηm",
  unit: "1",
  value: 0.27,
  low: 0.1,
  high: 0.5,
  source: cite("shearer-2001", "former kulaks at large as the leadership saw them; size assumed"),
  says: "Part of those marked by police files whom the leadership takes for enemies in quiet times.",
});

export const grievedFear = given({
  symbol: "ηn",
  unit: "1",
  value: 0.0008,
  low: 0.0003,
  high: 0.002,
  source: assumed("one in twelve hundred"),
  says: "Part of the people whom the leadership takes for enemies in quiet times.",
});

export const warFear = given({
  symbol: "ηw",
  unit: "1",
  value: 2.6,
  low: 0.7,
  high: 4,
  source: cite("khlevniuk-2009", "fear of a fifth column; size assumed"),
  says: "How many more enemies the leadership sees for each step of danger seen abroad, against those of quiet times.",
});

export const suspicionSpeed = given({
  symbol: "vê",
  unit: "1/month",
  value: 0.05,
  low: 0.02,
  high: 0.15,
  source: assumed("a belief takes a year or two to form"),
  says: "Pace at which the leadership changes its mind about its enemies.",
});

export const forbearance = given({
  symbol: "γ0",
  unit: "1",
  value: 0.009,
  low: 0.004,
  high: 0.02,
  source: cite("gregory-schroder-sonin-2011", "the revolution constraint; size assumed"),
  says: "Part of the people that may be enemies before a leadership checked by colleagues acts.",
});

export const uncheckedImpatience = given({
  symbol: "γυ",
  unit: "1",
  value: 0.6,
  low: 0.3,
  high: 0.9,
  source: cite("khlevniuk-2009", "after the check by colleagues was gone; size assumed"),
  says: "How much less a leadership bears whom nobody checks.",
});

export const dangerArrests = given({
  symbol: "oz",
  unit: "1",
  value: 0.25,
  low: 0.1,
  high: 0.6,
  source: assumed("read against the arrests of 1935-36"),
  says: "How much arrests rise when as many enemies are seen as the leadership will bear.",
});

export const caseQuality = given({
  symbol: "θ0",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: cite("gregory-schroder-sonin-2011", "information quality; size assumed"),
  says: "Part of those arrested who are what the leadership fears, where cases are made one by one.",
});

export const categoryBlindness = given({
  symbol: "θc",
  unit: "1",
  value: 0.8,
  low: 0.5,
  high: 0.95,
  source: cite("gregory-schroder-sonin-2011", "targets by category; size assumed"),
  says: "How much of that quality is given up where people are taken by category.",
});

export const flooding = given({
  symbol: "θf",
  unit: "month",
  value: 0.3,
  low: 0.1,
  high: 1,
  source: cite("gregory-schroder-sonin-2011", "denunciations flood the files; size assumed"),
  says: "How much each further case that an officer has in a month lowers the quality of all his cases.",
});

export const leastGap = given({
  symbol: "θ-",
  unit: "1",
  value: 0.02,
  low: 0.01,
  high: 0.05,
  source: assumed("keeps the number wanted finite where information is worth no more than a guess"),
  says: "Least gap between the quality of information and the part of enemies that is borne.",
});
