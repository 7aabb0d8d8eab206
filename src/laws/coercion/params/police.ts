import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

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

export const casesPerArrest = given({
  symbol: "oc",
  unit: "month",
  value: 0.15,
  low: 0.05,
  high: 0.4,
  source: assumed("about seven arrests a month occupy one man"),
  says: "Police work per arrest.",
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
  value: 0.7,
  low: 0.3,
  high: 1.5,
  source: assumed("a case under the rules of procedure takes a man six weeks"),
  says: "Arrests that one man can bring to a decision in a month, where a court or procurator must agree.",
});

export const haste = given({
  symbol: "oh",
  unit: "1",
  value: 9.5,
  low: 5,
  high: 14,
  source: cite("gregory-2009", "the conveyor of 1937; size assumed"),
  says: "How much faster cases go where no court or procurator must agree.",
});

export const prisonRoom = given({
  symbol: "Zr",
  unit: "person",
  value: 1e6,
  low: 7e5,
  high: 1.3e6,
  source: cite("secret-instruction-1933", "800,000 held in May 1933, when prisons were full beyond use"),
  says: "People held in prisons at whom no more can be arrested.",
});

export const watch = given({
  symbol: "oq",
  unit: "1/month",
  value: 6.2e-5,
  low: 4e-5,
  high: 1e-4,
  source: cite("pavlov-1953", "arrests of the security police in the mid 1920s"),
  says: "Arrests a head and month by the security police of a quiet country, where nothing restrains them.",
});

export const resolveArrests = given({
  symbol: "of",
  unit: "1",
  value: 2.15,
  low: 0.7,
  high: 3,
  source: assumed("officials of the grain campaigns call on the police; read against the arrests of 1928-34"),
  says: "How much arrests rise under full force behind procurement.",
});

export const hungerArrests = given({
  symbol: "oj",
  unit: "1",
  value: 52,
  low: 15,
  high: 90,
  source: cite("davies-wheatcroft-2004", "arrests in the famine; size read against the arrests of 1931-33"),
  says: "How much arrests rise as people starve.",
});

export const lawRestrains = given({
  symbol: "ol",
  unit: "1",
  value: 0.75,
  low: 0.6,
  high: 0.95,
  source: cite("secret-instruction-1933", "arrests halved after May 1933; size read against the arrests of 1933-35"),
  says: "How far the sanction of courts and procurators holds arrests back.",
});

export const crowdsArrested = given({
  symbol: "op",
  unit: "1",
  value: 0.02,
  low: 0.005,
  high: 0.05,
  source: cite("viola-1996", "arrests after disturbances; size assumed"),
  says: "Arrests per participant of a disturbance.",
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
