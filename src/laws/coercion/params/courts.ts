import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const inquiryPace = given({
  symbol: "ji",
  unit: "1/month",
  value: 0.35,
  low: 0.2,
  high: 0.5,
  source: assumed("an inquiry takes about three months"),
  says: "Part of those under inquiry whose case ends in a month.",
});

export const shotInPeace = given({
  symbol: "js",
  unit: "1",
  value: 0.012,
  low: 0.005,
  high: 0.03,
  source: cite("popov-1992", "death sentences of the late 1920s and mid 1930s"),
  says: "Part of those under inquiry who are shot, in quiet times.",
});

export const shotByPowers = given({
  symbol: "je",
  unit: "1",
  value: 0.036,
  low: 0.015,
  high: 0.06,
  source: cite("popov-1992", "death sentences of 1924, 1927 and 1930"),
  says: "Further part who are shot while the police sentence by extraordinary powers.",
});

export const shotInCampaign = given({
  symbol: "jk",
  unit: "1",
  value: 0.08,
  low: 0.04,
  high: 0.15,
  source: cite("politburo-1930-01-30", "the first category: those who resist"),
  says: "Further part who are shot while households are expropriated under full pressure.",
});

export const shotUnderDuress = given({
  symbol: "jd",
  unit: "1",
  value: 0.1,
  low: 0.03,
  high: 0.2,
  source: cite("popov-1992", "sentences beside the mass operations; size assumed"),
  says: "Further part who are shot where physical force is sanctioned.",
});

export const sentToCamps = given({
  symbol: "jc",
  unit: "1",
  value: 0.3,
  low: 0.2,
  high: 0.45,
  source: cite("popov-1992", "custody against arrests, 1930-34"),
  says: "Part of those under inquiry who are sent to camps.",
});

export const moreToCamps = given({
  symbol: "jm",
  unit: "1",
  value: 0.35,
  low: 0.15,
  high: 0.5,
  source: cite("popov-1992", "custody against arrests, 1937-38; size assumed"),
  says: "Further part who are sent to camps where physical force is sanctioned.",
});

export const exiledPart = given({
  symbol: "jx",
  unit: "1",
  value: 0.15,
  low: 0.05,
  high: 0.25,
  source: cite("popov-1992", "exile against arrests"),
  says: "Part of those under inquiry who are exiled by sentence, to live at an appointed place.",
});

export const otherPart = given({
  symbol: "jo",
  unit: "1",
  value: 0.01,
  low: 0.005,
  high: 0.03,
  source: cite("popov-1992", "other measures against arrests in the 1920s"),
  says: "Part of those under inquiry who get other measures, where there are no passports.",
});

export const barredFromTowns = given({
  symbol: "jb",
  unit: "1",
  value: 0.12,
  low: 0.05,
  high: 0.2,
  source: cite("gregory-passports", "people barred from closed towns; size assumed"),
  says: "Further part who are barred from the towns, where passports close these wholly.",
});

export const freeing = given({
  symbol: "jf",
  unit: "1/month",
  value: 0.15,
  low: 0.05,
  high: 0.3,
  source: cite("nikonov-molotov", "cases given back after 17 November 1938; size assumed"),
  says: "Part of those who wait for an album who are let go in a month once the operations are over.",
});

export const crime = given({
  symbol: "κc",
  unit: "1/month",
  value: 5.5e-4,
  low: 3e-4,
  high: 8e-4,
  source: assumed("about one townsperson in 230 a year"),
  says: "Townspeople sentenced to custody by ordinary courts in a month.",
});

export const passportCrime = given({
  symbol: "κp",
  unit: "1",
  value: 2.6,
  low: 1,
  high: 4,
  source: cite("gregory-passports", "offenders made by the passport system; size assumed"),
  says: "How much more are sentenced where passports close the towns wholly.",
});

export const theft = given({
  symbol: "κ7",
  unit: "1/month",
  value: 0.0013,
  low: 0.0006,
  high: 0.004,
  source: assumed("read against sentences under the law of 7 August 1932"),
  says: "Villagers sentenced for theft of grain in a month where they have nothing to eat and the law is used in full.",
});

export const pilfering = given({
  symbol: "κ7p",
  unit: "1/month",
  value: 4e-5,
  low: 2e-5,
  high: 1e-4,
  source: cite("davies-wheatcroft-2004", "officials, store hands and drivers among those sentenced; size assumed"),
  says: "People of the villages sentenced in a month for theft from stores, carts and accounts, hungry or not, where the law is used in full.",
});

export const quitting = given({
  symbol: "κq",
  unit: "1/month",
  value: 0.0017,
  low: 0.001,
  high: 0.003,
  source: cite("zemskov-ukaz-1940", "sentences for leaving a job; recalled"),
  says: "Employees sentenced for leaving their job in a month, under the decree of June 1940.",
});

export const absence = given({
  symbol: "κf",
  unit: "1/month",
  value: 0.0095,
  low: 0.006,
  high: 0.014,
  source: cite("zemskov-ukaz-1940", "sentences for absence; recalled"),
  says: "Employees sentenced for absence in a month, under the decree of June 1940.",
});

export const courtPace = given({
  symbol: "jp",
  unit: "1/month",
  value: 0.38,
  low: 0.2,
  high: 0.5,
  source: assumed("courts take about three months"),
  says: "Part of those before courts whose case or short term ends in a month.",
});

export const acquitted = given({
  symbol: "ja",
  unit: "1",
  value: 0.12,
  low: 0.05,
  high: 0.25,
  source: assumed("one in eight is let go or serves a short term in prison"),
  says: "Part of those before courts who do not go on to a camp or colony.",
});

export const longTerms = given({
  symbol: "jl",
  unit: "1",
  value: 0.45,
  low: 0.3,
  high: 0.6,
  source: cite("davies-chronology", "decision of June 1929: terms above three years"),
  says: "Part of those sentenced by ordinary courts who get more than three years.",
});

export const courtsAtMost = given({
  symbol: "zb+",
  unit: "1/month",
  value: 0.05,
  low: 0.02,
  high: 0.1,
  source: assumed("a limit on what one month can do; size not counted"),
  says: "Townspeople of a region whom ordinary courts can hold in a month at most.",
});
