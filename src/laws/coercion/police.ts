import { change, flow, signal, total } from "../../ground/quantity.ts";
import { exiles, police, prisoners } from "../../ledger/coercion.ts";
import { nation, region } from "../../ledger/levels.ts";
import { resolve } from "../../ledger/party.ts";
import { theDead, townspeople } from "../../ledger/population.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { expropriatedHouseholds } from "../countryside/collectives.ts";
import { oneMonth } from "../countryside/params.ts";
import { given } from "../declare.ts";
import { rationCover, townNorm, townsWantOfNation } from "../treasury/rations.ts";

export const policeOfPeace = given({
  symbol: "O0",
  unit: "person",
  value: 28e3,
  low: 20e3,
  high: 40e3,
  source: cite("yagoda-1923", "plan to cut the GPU, 1923"),
  says: "Political police that a quiet country keeps.",
});
export const casesPerHousehold = given({
  symbol: "oe",
  unit: "person*month",
  value: 0.25,
  low: 0.1,
  high: 0.5,
  source: assumed("four expropriated households a month occupy one man"),
  says: "Police work per household expropriated in a month.",
});
export const guardsPerHeld = given({
  symbol: "og",
  unit: "1",
  value: 0.02,
  low: 0.01,
  high: 0.05,
  source: cite("khlevniuk-2004", "guards and commandants"),
  says: "Police per person held in camps and settlements.",
});
export const policeSpeed = given({
  symbol: "vo",
  unit: "1/month",
  value: 0.05,
  low: 0.02,
  high: 0.1,
  source: cite("gregory-lazarev-2003", "the organs grow with their work"),
  says: "Pace at which the police follow their work.",
});
export const caseload = given({
  symbol: "oa",
  unit: "1/month",
  value: 0.03,
  low: 0.01,
  high: 0.1,
  source: assumed("one arrest a year and man in quiet times"),
  says: "Arrests per policeman in a month.",
});
export const arrestsOfForce = given({
  symbol: "of",
  unit: "1",
  value: 14,
  low: 4,
  high: 25,
  source: assumed("campaigns multiply arrests"),
  says: "How much arrests rise under full force.",
});
export const release = given({
  symbol: "zr",
  unit: "1/month",
  value: 0.02,
  low: 0.012,
  high: 0.03,
  source: cite("khlevniuk-2004", "sentences of three to five years"),
  says: "Prisoners released in a month.",
});
export const campDeaths = given({
  symbol: "dz",
  unit: "1/month",
  value: 0.0035,
  low: 0.002,
  high: 0.005,
  source: cite("zemskov-1991", "deaths in camps in fair years"),
  says: "Prisoners who die in a fair month.",
});
export const exileDeaths = given({
  symbol: "dx",
  unit: "1/month",
  value: 0.006,
  low: 0.003,
  high: 0.01,
  source: cite("viola-2007", "deaths in settlements"),
  says: "Deported people who die in a month, in fair years.",
});
export const hungerInCustody = given({
  symbol: "dh",
  unit: "1/month",
  value: 0.02,
  low: 0.008,
  high: 0.04,
  source: cite("viola-2007", "deaths in settlements, 1932-33"),
  says: "Further deaths in custody when the state's grain covers nothing.",
});
export const escapes = given({
  symbol: "xe",
  unit: "1/month",
  value: 0.009,
  low: 0.004,
  high: 0.015,
  source: cite("zemskov-1991", "escapes from settlements, 1932-34"),
  says: "Deported people who escape in a month.",
});

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
  says: "The police grow with the work given to them.",
  source: cite("gregory-lazarev-2003", "the organs grow with their work"),
  takes: {
    police,
    policeOfPeace,
    casesPerHousehold,
    expropriatedOfNation,
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
  takes: { townspeople, arrestRate },
  moves: { townspeople: "+", arrestRate: "+" },
  is: ({ townspeople, arrestRate }) => townspeople * Math.min(0.01, arrestRate),
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
