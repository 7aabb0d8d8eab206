import { assumed, cite } from "../../sources/cite.ts";
import { given } from "../declare.ts";

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

export const casesPerParticipant = given({
  symbol: "ou",
  unit: "month",
  value: 0.01,
  low: 0.003,
  high: 0.03,
  source: assumed("a hundred participants of a disturbance occupy one man for a month"),
  says: "Police work per person who takes part in a disturbance.",
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
  value: 0.032,
  low: 0.01,
  high: 0.1,
  source: assumed("one arrest a year and man in quiet times"),
  says: "Arrests per policeman in a month.",
});

export const arrestsOfForce = given({
  symbol: "of",
  unit: "1",
  value: 19.5,
  low: 4,
  high: 30,
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

export const mostArrests = given({
  symbol: "Za*",
  unit: "1/month",
  value: 0.01,
  low: 0.005,
  high: 0.03,
  source: assumed("courts and transports cannot pass more than a hundredth of a town in a month"),
  says: "Largest part of townspeople that can be arrested in a month.",
});
