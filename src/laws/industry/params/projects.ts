import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const overrun = given({
  symbol: "φV",
  unit: "1",
  value: 1.1,
  low: 0.8,
  high: 1.8,
  source: assumed(
    "what was spent was 1.2 to 2.1 times the plan (Turksib, the underground of Moscow, the Dnieper dam), most of it by dearer building",
  ),
  says: "What great works take in plant of unchanged price, against their planned cost.",
});

export const worksPart = given({
  symbol: "ιw",
  unit: "1",
  value: 0.35,
  low: 0.15,
  high: 0.5,
  source: assumed("leading links had first claim; some 50 works took about a third of what industry built in 1930-32"),
  says: "Largest part of what industry builds that goes to great works.",
});

export const transportWorksPart = given({
  symbol: "ιt",
  unit: "1",
  value: 0.12,
  low: 0.05,
  high: 0.25,
  source: assumed("railways had about a fifth of all building; single lines and canals less"),
  says: "Largest part of what is built outside industry that goes to great works.",
});

export const importsForWorks = given({
  symbol: "ιg",
  unit: "1",
  value: 0.45,
  low: 0.2,
  high: 0.7,
  source: assumed("equipment for whole works was the larger part of imports of machines in 1930-32"),
  says: "Largest part of machines bought abroad that goes to the great works of the list.",
});

export const openingPart = given({
  symbol: "ρo",
  unit: "1",
  value: 0.7,
  low: 0.5,
  high: 0.95,
  source: assumed("works were opened with a first furnace, unit or line before they were whole"),
  says: "Part of a project that stands when it is opened.",
});

export const changeLoss = given({
  symbol: "χμ",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("the works of Stalingrad and Kharkov went over from wheeled to tracked tractors in 1937"),
  says: "What works forget when they are set to another model.",
});

export const powerLoss = given({
  symbol: "εe",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 1,
  source: cite("zaleski-1971", "shortage of power in 1930-32; size assumed"),
  says: "Part of their run that great works lose where all power is wanting.",
});

export const armsOfPeace = given({
  symbol: "χ0",
  unit: "1",
  value: 0.05,
  low: 0.02,
  high: 0.1,
  source: assumed("arms of the 1920s, in the output of heavy industry; size not counted"),
  says: "Part of heavy industry's output in arms beyond which works are turned to arms.",
});

export const worksKept = given({
  symbol: "χ-",
  unit: "1",
  value: 0.1,
  low: 0.05,
  high: 0.3,
  source: assumed("repairs and spare parts go on; size not counted"),
  says: "Part of a product's works that are kept from arms in any case.",
});
