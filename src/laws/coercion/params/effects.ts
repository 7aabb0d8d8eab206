import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const working = given({
  symbol: "ω1",
  unit: "1",
  value: 0.8,
  low: 0.7,
  high: 0.9,
  source: cite("gregory-lazarev-2003", "prisoners at work"),
  says: "Part of prisoners who work.",
});

export const settlersWorking = given({
  symbol: "ω2",
  unit: "1",
  value: 0.4,
  low: 0.3,
  high: 0.5,
  source: cite("viola-2007", "deported people at work"),
  says: "Part of deported people who work for the state.",
});

export const forcedProductivity = given({
  symbol: "ω3",
  unit: "1",
  value: 0.55,
  low: 0.4,
  high: 0.7,
  source: cite("gregory-lazarev-2003", "output a head against free labour: 50-60 in a hundred"),
  says: "Output of a prisoner against that of a free worker.",
});

export const forcedBuilding = given({
  symbol: "ω4",
  unit: "1",
  value: 0.4,
  low: 0.25,
  high: 0.6,
  source: cite("gregory-lazarev-2003", "branches of the camps; size assumed"),
  says: "Part of forced labour in construction.",
});

export const expertLinks = given({
  symbol: "κl",
  unit: "1",
  value: 25,
  low: 8,
  high: 40,
  source: assumed("read against officers arrested, 1937-38"),
  says: "How much more often a specialist, official or Party member is named than another.",
});

export const commandLinks = given({
  symbol: "κg",
  unit: "1",
  value: 480,
  low: 250,
  high: 900,
  source: assumed("those at the top are known to all below them; size assumed"),
  says: "How much more often a member of the high command is named than another person.",
});

export const training = given({
  symbol: "κt",
  unit: "1/month",
  value: 0.025,
  low: 0.01,
  high: 0.05,
  source: assumed("three to four years make a specialist"),
  says: "Part of lost skill that training and practice restore in a month.",
});

export const lifeInside = given({
  symbol: "wg",
  unit: "1",
  value: 0.25,
  low: 0.1,
  high: 0.4,
  source: cite("miller-smith-2015", "utility inside; size assumed"),
  says: "What life in a camp at full ration is worth, against the mean wage.",
});

export const effort = given({
  symbol: "we",
  unit: "1",
  value: 0.15,
  low: 0.05,
  high: 0.3,
  source: cite("miller-smith-2015", "cost of effort; size assumed"),
  says: "What a month of effort costs a worker, against the mean wage.",
});

export const watchedWorkers = given({
  symbol: "wq",
  unit: "1/month",
  value: 0.06,
  low: 0.03,
  high: 0.12,
  source: cite("miller-smith-2015", "detection; size assumed"),
  says: "Chance that a worker who shirks is found in a month.",
});

export const watchedByDecree = given({
  symbol: "wd",
  unit: "1/month",
  value: 0.1,
  low: 0.03,
  high: 0.2,
  source: cite("ukaz-1940", "size assumed"),
  says: "Further chance under the decree of June 1940.",
});

export const discounting = given({
  symbol: "wr",
  unit: "1/month",
  value: 0.01,
  low: 0.005,
  high: 0.02,
  source: cite("miller-smith-2015", "discount rate; size assumed"),
  says: "How much less next month is worth than this.",
});
