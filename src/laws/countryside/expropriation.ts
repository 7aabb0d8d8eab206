import { flow, signal, total } from "../../ground/quantity.ts";
import { exiles } from "../../ledger/coercion.ts";
import { campaign, dependants, status, stratum, workers } from "../../ledger/countryside.ts";
import { household, region } from "../../ledger/levels.ts";
import { townspeople } from "../../ledger/population.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../clock.ts";
import { chance } from "../declare.ts";
import { expropriate } from "../levers.ts";
import { dekulakisation } from "../mechanisms.ts";
import { expropriationCarried } from "../party/means.ts";
import { deported, labelling } from "./params/collective.ts";
import { labelReach } from "./strata.ts";

export const labelDraw = chance(household, "ξe", 'Luck of the "kulak" quota.');

export const exileDependantsDraw = chance(household, "ξx1", "Who is deported.");

export const exileWorkersDraw = chance(household, "ξx2", "Who is deported.");

export const dispossession = signal({
  symbol: "ē",
  unit: "1/month",
  level: region,
  within: [0, 1],
  mechanism: dekulakisation,
  says: 'Part of the households labelled "kulak" that officials set out to expropriate in a month.',
  source: cite("viola-2007", "ch. 1"),
  takes: { expropriate: expropriationCarried, campaign, labelling },
  moves: { expropriate: "+", campaign: "+", labelling: "+" },
  is: ({ expropriate, campaign, labelling }) => labelling * expropriate * (0.5 + 0.5 * campaign),
});

export const expropriated = signal({
  when: expropriate,
  symbol: "e",
  unit: "1",
  level: household,
  within: [0, 1],
  mechanism: dekulakisation,
  says: 'A household that the state labels "kulak" may be expropriated this month.',
  source: cite("viola-2007", "ch. 1"),
  takes: { status, stratum, dispossession, labelReach, oneMonth, luck: labelDraw },
  moves: { status: "-", stratum: "+", dispossession: "+", labelReach: "+", oneMonth: "+", luck: "-" },
  is: ({ status, stratum, dispossession, labelReach, oneMonth, luck }) =>
    status < 1.5 && luck < dispossession * oneMonth * (stratum > 1.5 ? 1 : stratum > 0.5 ? Math.min(1, labelReach) : 0)
      ? 1
      : 0,
});

export const dependantsDeported = flow({
  when: expropriate,
  symbol: "XD",
  unit: "person/month",
  level: household,
  from: dependants,
  to: exiles,
  lot: exileDependantsDraw,
  says: "Dependants of expropriated households are deported with them.",
  source: cite("zemskov-1991", "deportations of 1930-31"),
  takes: { dependants, expropriated, deported, oneMonth },
  moves: { dependants: "+", expropriated: "+", deported: "+", oneMonth: "-" },
  is: ({ dependants, expropriated, deported, oneMonth }) => (dependants * expropriated * deported) / oneMonth,
});

export const workersDeported = flow({
  when: expropriate,
  symbol: "XW",
  unit: "person/month",
  level: household,
  from: workers,
  to: exiles,
  lot: exileWorkersDraw,
  says: "Workers of expropriated households are deported.",
  source: cite("zemskov-1991", "deportations of 1930-31"),
  takes: { workers, expropriated, deported, oneMonth },
  moves: { workers: "+", expropriated: "+", deported: "+", oneMonth: "-" },
  is: ({ workers, expropriated, deported, oneMonth }) => (workers * expropriated * deported) / oneMonth,
});

export const dependantsFled = flow({
  when: expropriate,
  symbol: "xD",
  unit: "person/month",
  level: household,
  from: dependants,
  to: townspeople,
  says: "Those of an expropriated household who escape deportation flee to the towns.",
  source: cite("viola-2007", "self-dekulakisation"),
  takes: { dependants, expropriated, oneMonth },
  moves: { dependants: "+", expropriated: "+", oneMonth: "-" },
  is: ({ dependants, expropriated, oneMonth }) => (dependants * expropriated) / oneMonth,
});

export const workersFled = flow({
  when: expropriate,
  symbol: "xW",
  unit: "person/month",
  level: household,
  from: workers,
  to: townspeople,
  says: "Those of an expropriated household who escape deportation flee to the towns.",
  source: cite("viola-2007", "self-dekulakisation"),
  takes: { workers, expropriated, oneMonth },
  moves: { workers: "+", expropriated: "+", oneMonth: "-" },
  is: ({ workers, expropriated, oneMonth }) => (workers * expropriated) / oneMonth,
});

export const expropriatedHouseholds = total({
  symbol: "Σe",
  of: expropriated,
  level: region,
  says: "Households of a region expropriated this month.",
});

export const expropriatedMiddle = signal({
  symbol: "e1",
  unit: "1",
  level: household,
  within: [0, 1],
  when: expropriate,
  says: "A household expropriated this month that was not rich by its means.",
  source: assumed("definition"),
  takes: { expropriated, stratum },
  moves: { expropriated: "+", stratum: "-" },
  is: ({ expropriated, stratum }) => (stratum < 1.5 ? expropriated : 0),
});
export const expropriatedMiddles = total({
  symbol: "Σe1",
  of: expropriatedMiddle,
  level: region,
  says: "Households of a region expropriated this month that were not rich by their means.",
});
