import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const townDeaths = given({
  symbol: "du",
  unit: "1/month",
  value: 0.0017,
  low: 0.0013,
  high: 0.002,
  source: cite("lorimer-1946", "urban deaths"),
  says: "Deaths a head in towns in fair years.",
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
