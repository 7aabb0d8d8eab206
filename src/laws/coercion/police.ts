import { change, flow, signal, total } from "../../ground/quantity.ts";
import { exiles, police, prisoners } from "../../ledger/coercion.ts";
import { nation, region } from "../../ledger/levels.ts";
import { resolve } from "../../ledger/party.ts";
import { theDead, townspeople } from "../../ledger/population.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { oneMonth } from "../clock.ts";
import { expropriatedHouseholds } from "../countryside/expropriation.ts";
import { participantsOfNation } from "../countryside/rising.ts";
import { townNorm } from "../treasury/params.ts";
import { rationCover, townsWantOfNation } from "../treasury/rations.ts";
import {
  arrestsOfForce,
  campDeaths,
  caseload,
  casesPerHousehold,
  casesPerParticipant,
  escapes,
  exileDeaths,
  guardsPerHeld,
  hungerInCustody,
  mostArrests,
  policeOfPeace,
  policeSpeed,
  release,
} from "./params.ts";

export const heldOfRegion = signal({
  symbol: "Z+X",
  unit: "person",
  level: region,
  says: "People held who came from a region.",
  source: assumed("definition"),
  takes: { exiles, prisoners },
  moves: { exiles: "+", prisoners: "+" },
  is: ({ exiles, prisoners }) => exiles + prisoners,
});

export const held = total({
  symbol: "ΣZ",
  of: heldOfRegion,
  level: nation,
  says: "People held in camps and settlements.",
});

export const expropriatedOfNation = total({
  symbol: "ΣΣe",
  of: expropriatedHouseholds,
  level: nation,
  says: "Households expropriated this month.",
});

export const policeMoves = change({
  symbol: "O",
  changes: police,
  says: "The police grow with the work given to them: cases, crowds and guards.",
  source: cite("gregory-lazarev-2003", "the organs grow with their work"),
  takes: {
    police,
    policeOfPeace,
    casesPerHousehold,
    expropriatedOfNation,
    casesPerParticipant,
    participantsOfNation,
    guardsPerHeld,
    held,
    policeSpeed,
    oneMonth,
    resolve,
  },
  moves: {
    police: "+",
    policeOfPeace: "+",
    casesPerHousehold: "+",
    expropriatedOfNation: "+",
    casesPerParticipant: "+",
    participantsOfNation: "+",
    guardsPerHeld: "+",
    held: "+",
    policeSpeed: "?",
    oneMonth: "?",
    resolve: "+",
  },
  is: ({
    police,
    policeOfPeace,
    casesPerHousehold,
    expropriatedOfNation,
    casesPerParticipant,
    participantsOfNation,
    guardsPerHeld,
    held,
    policeSpeed,
    oneMonth,
    resolve,
  }) =>
    police +
    policeSpeed *
      oneMonth *
      (policeOfPeace * (1 + resolve) +
        (casesPerHousehold * expropriatedOfNation) / oneMonth +
        casesPerParticipant * participantsOfNation +
        guardsPerHeld * held -
        police),
});

export const arrestRate = signal({
  symbol: "Za",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Arrests a head of the towns.",
  source: assumed("one arrest a year and man in quiet times"),
  takes: { police, caseload, arrestsOfForce, resolve, townsWantOfNation, townNorm },
  moves: { police: "+", caseload: "+", arrestsOfForce: "+", resolve: "+", townsWantOfNation: "-", townNorm: "+" },
  is: ({ police, caseload, arrestsOfForce, resolve, townsWantOfNation, townNorm }) =>
    townsWantOfNation > 0 ? (police * caseload * (1 + arrestsOfForce * resolve) * townNorm) / townsWantOfNation : 0,
});

export const arrests = flow({
  symbol: "Z+",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: prisoners,
  says: "People arrested and sent to camps.",
  source: cite("khlevniuk-2004", "growth of the camps"),
  takes: { townspeople, arrestRate, mostArrests },
  moves: { townspeople: "+", arrestRate: "+", mostArrests: "+" },
  is: ({ townspeople, arrestRate, mostArrests }) => townspeople * Math.min(mostArrests, arrestRate),
});

export const released = flow({
  symbol: "Z-",
  unit: "person/month",
  level: region,
  from: prisoners,
  to: townspeople,
  says: "Prisoners are released.",
  source: cite("khlevniuk-2004", "releases"),
  takes: { prisoners, release },
  moves: { prisoners: "+", release: "+" },
  is: ({ prisoners, release }) => prisoners * release,
});

export const prisonersDie = flow({
  symbol: "dZ",
  unit: "person/month",
  level: region,
  from: prisoners,
  to: theDead,
  says: "Prisoners die, more where supplies fail.",
  source: cite("zemskov-1991", "deaths in camps"),
  takes: { prisoners, campDeaths, hungerInCustody, rationCover },
  moves: { prisoners: "+", campDeaths: "+", hungerInCustody: "+", rationCover: "-" },
  is: ({ prisoners, campDeaths, hungerInCustody, rationCover }) =>
    prisoners * (campDeaths + hungerInCustody * (1 - rationCover)),
});

export const exilesDie = flow({
  symbol: "dX",
  unit: "person/month",
  level: region,
  from: exiles,
  to: theDead,
  says: "Deported people die, more where supplies fail.",
  source: cite("viola-2007", "deaths in settlements"),
  takes: { exiles, exileDeaths, hungerInCustody, rationCover },
  moves: { exiles: "+", exileDeaths: "+", hungerInCustody: "+", rationCover: "-" },
  is: ({ exiles, exileDeaths, hungerInCustody, rationCover }) =>
    exiles * (exileDeaths + hungerInCustody * (1 - rationCover)),
});

export const escaped = flow({
  symbol: "xX",
  unit: "person/month",
  level: region,
  from: exiles,
  to: townspeople,
  says: "Deported people escape and lose themselves in towns and on building sites.",
  source: cite("zemskov-1991", "escapes from settlements"),
  takes: { exiles, escapes },
  moves: { exiles: "+", escapes: "+" },
  is: ({ exiles, escapes }) => exiles * escapes,
});
