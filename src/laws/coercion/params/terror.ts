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

export const namesPerArrest = given({
  symbol: "νa",
  unit: "1",
  value: 0.4,
  low: 0.2,
  high: 0.8,
  source: assumed("two arrests in five bring a further name in ordinary inquiry"),
  says: "People named per arrest in ordinary inquiry.",
});

export const namesUnderDuress = given({
  symbol: "νd",
  unit: "1",
  value: 0.15,
  low: 0.05,
  high: 0.5,
  source: cite("okhotin-roginsky-1999", "confessions that name others; size assumed"),
  says: "Further people named per arrest where physical force is sanctioned.",
});

export const followUp = given({
  symbol: "νf",
  unit: "1/month",
  value: 0.4,
  low: 0.2,
  high: 0.8,
  source: assumed("a name is acted on within a few months"),
  says: "Part of those named who are arrested in a month where nothing restrains the police.",
});

export const namesForgotten = given({
  symbol: "νx",
  unit: "1/month",
  value: 0.15,
  low: 0.05,
  high: 0.3,
  source: assumed("half the names are stale after four months"),
  says: "Part of the names that go stale in a month.",
});

export const fileAdults = given({
  symbol: "μa",
  unit: "1",
  value: 0.21,
  low: 0.1,
  high: 0.4,
  source: cite("shearer-2001", "files were kept on adults; size assumed"),
  says: "Part of those who flee, escape or are released whom police files mark.",
});

export const filesLost = given({
  symbol: "μx",
  unit: "1/month",
  value: 0.01,
  low: 0.005,
  high: 0.02,
  source: cite("shearer-2001", "people who changed place and papers; size assumed"),
  says: "Part of those marked whom the files lose in a month.",
});

export const finding = given({
  symbol: "μf",
  unit: "1/month",
  value: 0.17,
  low: 0.08,
  high: 0.3,
  source: assumed("read against the pace of the autumn of 1937"),
  says: "Part of those marked whom an operation can find in a month.",
});

export const operationPart = given({
  symbol: "πq",
  unit: "1",
  value: 0.7,
  low: 0.5,
  high: 0.9,
  source: cite("gregory-2009", "staff given to the operation; size assumed"),
  says: "Part of the police whom an operation under limits may occupy.",
});

export const askedFor = given({
  symbol: "πb",
  unit: "1",
  value: 1.3,
  low: 0.8,
  high: 2,
  source: cite("gregory-2009", "an official who asked for less was suspect; size assumed"),
  says: "Places that officials ask for, per person sentenced, as their limit runs out.",
});

export const increasesToBeShot = given({
  symbol: "π1",
  unit: "1",
  value: 0.8,
  low: 0.5,
  high: 0.95,
  source: cite("gregory-2009", "most increases were asked and granted in the first category"),
  says: "Part of the increases granted that are in the first category.",
});

export const albumPeople = given({
  symbol: "πn",
  unit: "1",
  value: 0.018,
  low: 0.01,
  high: 0.03,
  source: cite("census-1926", "Poles, Germans, Latvians, Finns and others with ties abroad"),
  says: "Part of the people whom operations without limits are aimed at.",
});

export const albumReach = given({
  symbol: "πa",
  unit: "1/month",
  value: 0.006,
  low: 0.003,
  high: 0.01,
  source: assumed("read against the arrests of the operations without limits"),
  says: "Part of those aimed at whom operations without limits arrest in a month, before names lead to others.",
});

export const albumNames = given({
  symbol: "πν",
  unit: "1",
  value: 0.4,
  low: 0.2,
  high: 0.6,
  source: cite("okhotin-roginsky-1999", "confessions of spying for neighbours; size assumed"),
  says: "Part of the names followed up that go to operations without limits while they last.",
});

export const albumPace = given({
  symbol: "πp",
  unit: "1/month",
  value: 0.4,
  low: 0.2,
  high: 0.6,
  source: cite("okhotin-roginsky-1999", "albums waited for months in Moscow"),
  says: "Part of those who wait for an album whose case the centre decides in a month.",
});

export const albumShot = given({
  symbol: "πs",
  unit: "1",
  value: 0.74,
  low: 0.65,
  high: 0.82,
  source: cite("okhotin-roginsky-1999", "order 00485: the first category"),
  says: "Part of those decided by album who are shot.",
});

export const alarmAtMost = given({
  symbol: "ψ+",
  unit: "1",
  value: 4,
  low: 2.5,
  high: 6,
  source: assumed("beyond some danger the police arrest all whom they can; size not counted"),
  says: "Danger, against that of the middle 1920s, beyond which arrests grow no more with it.",
});
