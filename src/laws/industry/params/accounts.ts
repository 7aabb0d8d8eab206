import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const effortCost = given({
  symbol: "α",
  unit: "1",
  value: 1,
  low: 0.5,
  high: 2,
  source: cite("harrison-1996", "Harrison and Kim; size assumed"),
  says: "What effort beyond the usual costs a manager.",
});

export const auditCost = given({
  symbol: "β",
  unit: "1",
  value: 5,
  low: 2,
  high: 12,
  source: cite("harrison-1996", "Harrison and Kim; size assumed from the spread of indexes in 1928-32"),
  says: "What padding of reports costs a manager, with the audits that there were.",
});

export const newProductPrice = given({
  symbol: "πn",
  unit: "1",
  value: 0.22,
  low: 0.05,
  high: 0.4,
  source: cite("nutter-1962", "new products in unchanged prices; size assumed from the spread of indexes"),
  says: "Rise in the books per part of the plant that is new.",
});

export const farmOfBase = given({
  symbol: "Nab",
  unit: "rouble/month",
  value: 940000000.0,
  low: 800000000.0,
  high: 1100000000.0,
  source: assumed("national income of 1927/28: 11.3 billion roubles from farms"),
  says: "Net product of farming in a usual year of the 1920s.",
});

export const netPart = given({
  symbol: "νi",
  unit: "1",
  value: 0.42,
  low: 0.35,
  high: 0.5,
  source: assumed("national income of 1927/28: 7.8 billion roubles from industry of 18.6 gross"),
  says: "Net part of the gross output of industry and building.",
});

export const tradePart = given({
  symbol: "νt",
  unit: "1",
  value: 0.12,
  low: 0.08,
  high: 0.16,
  source: assumed("national income of 1927/28: transport and trade about 3.6 billion roubles"),
  says: "Net product of transport and trade for a rouble of goods.",
});

export const servicesOfTown = given({
  symbol: "νs",
  unit: "rouble/person/month",
  value: 16,
  low: 10,
  high: 22,
  source: assumed("services about a fifth of the product of 1928"),
  says: "Services a head of townspeople.",
});

export const costFalls = given({
  symbol: "εk",
  unit: "1",
  value: 0.25,
  low: 0.1,
  high: 0.4,
  source: cite("moorsteen-powell-1966", "prices of machinery against others, 1928-37; size assumed"),
  says: "How strongly costs fall as output of means of production grows.",
});

export const researchPart = given({
  symbol: "ξ",
  unit: "1",
  value: 0.037,
  low: 0.02,
  high: 0.06,
  source: cite("lewis-1979", "number of institutes and outlays; size assumed"),
  says: "Outlay for research per rouble of plant put up.",
});

export const nearOne = fixed({
  symbol: "σ1",
  unit: "1",
  value: 0.001,
  why: "at one the general form divides by nothing, and its limit stands in its place",
  source: assumed("definition"),
  says: "How near to one a substitution counts as one.",
});

export const cropsInFarming = given({
  symbol: "ya",
  unit: "1",
  value: 0.5,
  low: 0.4,
  high: 0.6,
  source: assumed("field crops are about half of the net product of farms"),
  says: "Part of the net product of farming that moves with the last harvest.",
});

export const armsAtMost = given({
  symbol: "χ+",
  unit: "1",
  value: 0.7,
  low: 0.5,
  high: 0.85,
  source: assumed("what heavy industry must keep for itself; size not counted"),
  says: "Part of heavy industry's output that goes into arms at most.",
});
