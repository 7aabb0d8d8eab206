import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const campDeaths = given({
  symbol: "dz",
  unit: "1/month",
  value: 0.00235,
  low: 0.001,
  high: 0.006,
  source: cite("kokurin-petrov-2000", "fair years: about two in a hundred a year registered, and those let go to die"),
  says: "Prisoners who come near death in a month, where a camp is built and people are fed.",
});

export const winterDeaths = given({
  symbol: "dw",
  unit: "1",
  value: 0.35,
  low: 0.1,
  high: 0.6,
  source: assumed("deaths of winter against those of the year"),
  says: "How much more die in the months from November to March.",
});

export const hungerInCamps = given({
  symbol: "dh",
  unit: "1/month",
  value: 0.0494,
  low: 0.02,
  high: 0.16,
  source: cite("kokurin-petrov-2000", "1933; size assumed"),
  says: "Further prisoners who come near death in a month where nothing of the ration is given.",
});

export const famineInCamps = given({
  symbol: "df",
  unit: "1",
  value: 15.5,
  low: 6,
  high: 25,
  source: assumed("people in camps are fed after townspeople; read against the deaths of 1933"),
  says: "How much of the ration a famine takes: all of it long before every village has nothing to eat.",
});

export const placesAMonth = given({
  symbol: "vP",
  unit: "person/month",
  value: 12e3,
  low: 6e3,
  high: 20e3,
  source: cite("khlevniuk-2004", "building and supply of camps; size assumed"),
  says: "Prisoners for whom camps can be built and supplied in a month without delay.",
});

export const placesPace = given({
  symbol: "vz",
  unit: "1/month",
  value: 0.06,
  low: 0.03,
  high: 0.12,
  source: cite("khlevniuk-2004", "camps grew faster than barracks; size assumed"),
  says: "Pace at which camps are built and supplied for those who come.",
});

export const normRise = given({
  symbol: "nz",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 1,
  source: cite("gregory-lazarev-2003", "norms rise as rations fall; size assumed"),
  says: "How much harder work wears where nothing of the ration is given.",
});

export const usualTerm = given({
  symbol: "T0",
  unit: "month",
  value: 30,
  low: 22,
  high: 48,
  source: cite("zemskov-gulag-1991", "terms and credits for work"),
  says: "Months that a prisoner sentenced in the usual way stays.",
});

export const creditsLost = given({
  symbol: "T-",
  unit: "1",
  value: 0.6,
  low: 0.3,
  high: 1,
  source: cite("khlevniuk-2004", "the end of work-day credits, June 1939; size assumed"),
  says: "How much longer usual terms last where work brings no credit.",
});

export const longTerm = given({
  symbol: "T1",
  unit: "month",
  value: 96,
  low: 60,
  high: 120,
  source: cite("order-00447-text", "eight to ten years"),
  says: "Months that a prisoner sentenced in an operation stays.",
});

export const campEscape = given({
  symbol: "ez",
  unit: "1/month",
  value: 0.045,
  low: 0.025,
  high: 0.07,
  source: cite("zemskov-gulag-1991", "escapes from camps, 1934"),
  says: "Prisoners who escape in a month from camps not yet built.",
});

export const guardedPlaces = given({
  symbol: "Pg",
  unit: "person",
  value: 5e5,
  low: 2e5,
  high: 1e6,
  source: assumed("fences and guards come with the places; read against escapes from camps"),
  says: "Places at which half the ways out of camps are closed.",
});

export const colonyRelease = given({
  symbol: "rc",
  unit: "1/month",
  value: 0.075,
  low: 0.05,
  high: 0.1,
  source: cite("zemskov-gulag-1991", "colonies: short terms"),
  says: "Prisoners of colonies released in a month.",
});

export const colonyDeaths = given({
  symbol: "dc",
  unit: "1",
  value: 0.75,
  low: 0.5,
  high: 1,
  source: cite("zemskov-gulag-1991", "colonies against camps, 1939"),
  says: "Deaths in colonies against camps.",
});

export const prisonDeaths = given({
  symbol: "dp",
  unit: "1",
  value: 0.51,
  low: 0.25,
  high: 1,
  source: assumed("registered deaths in prisons are not complete"),
  says: "Deaths in prisons against those near death in camps.",
});

export const dyingLetGo = given({
  symbol: "λ0",
  unit: "1",
  value: 0.15,
  low: 0,
  high: 0.7,
  source: cite(
    "alexopoulos-2017",
    "Khlevniuk and Ellman hold that it was common and give no number; her six million dead would need about 0.7; size assumed",
  ),
  says: "Part of the dying whom camps let go.",
});

export const soonDead = given({
  symbol: "λ†",
  unit: "1",
  value: 0.85,
  low: 0.5,
  high: 1,
  source: cite("nakonechnyi-2022", "deaths after release on medical grounds; size assumed"),
  says: "Part of those let go when near death who die within a month; the others live as townspeople.",
});

export const movedToCamps = given({
  symbol: "tz",
  unit: "1/month",
  value: 0.12,
  low: 0.05,
  high: 0.2,
  source: cite("davies-chronology", "decision of June 1929; size assumed"),
  says: "Part of those in colonies who are moved to camps in a month, where camps are to take all long terms.",
});

export const transportPace = given({
  symbol: "tt",
  unit: "1/month",
  value: 0.3,
  low: 0.15,
  high: 0.6,
  source: assumed("transports wait for camps to be named"),
  says: "Part of those who wait for transport who reach a camp in a month.",
});

export const standingTransfers = given({
  symbol: "ts",
  unit: "1",
  value: 0.12,
  low: 0.05,
  high: 0.25,
  source: assumed("one in eight; most terms in colonies are short"),
  says: "Part of those moved that goes on once the prisons of the 1920s are emptied.",
});

export const campsFillLater = given({
  symbol: "zC",
  unit: "1",
  value: 8,
  low: 4,
  high: 16,
  source: assumed("transfers slow down once camps have room for more than stood in them; form and size not counted"),
  says: "Places of camps that weigh as much as one guarded place when transfers slow down.",
});
