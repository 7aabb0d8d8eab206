import { flow } from "../../ground/law.ts";
import { awaitingAlbum, awaitingTransport, beforeCourts, underInquiry } from "../../ledger/coercion/stocks.ts";
import { region } from "../../ledger/levels.ts";
import { theDead } from "../../ledger/population/stocks.ts";
import { cite } from "../../sources/cite.ts";
import { campDeathRate } from "./camps.ts";
import { prisonDeaths } from "./params/custody.ts";

export const dieUnderInquiry = flow({
  symbol: "Zi‡",
  unit: "person/month",
  level: region,
  from: underInquiry,
  to: theDead,
  says: "People die in prison under inquiry.",
  source: cite("kokurin-petrov-prisons", "prisons"),
  rises: { underInquiry, campDeathRate, prisonDeaths },
  is: ({ underInquiry, campDeathRate, prisonDeaths }) => underInquiry * campDeathRate * prisonDeaths,
});

export const dieBeforeCourts = flow({
  symbol: "Zb‡",
  unit: "person/month",
  level: region,
  from: beforeCourts,
  to: theDead,
  says: "People die in prison before a court or in a short term.",
  source: cite("kokurin-petrov-prisons", "prisons"),
  rises: { beforeCourts, campDeathRate, prisonDeaths },
  is: ({ beforeCourts, campDeathRate, prisonDeaths }) => beforeCourts * campDeathRate * prisonDeaths,
});

export const dieAwaitingAlbum = flow({
  symbol: "Za‡",
  unit: "person/month",
  level: region,
  from: awaitingAlbum,
  to: theDead,
  says: "People die in prison while their album waits.",
  source: cite("kokurin-petrov-prisons", "prisons"),
  rises: { awaitingAlbum, campDeathRate, prisonDeaths },
  is: ({ awaitingAlbum, campDeathRate, prisonDeaths }) => awaitingAlbum * campDeathRate * prisonDeaths,
});

export const dieAwaitingTransport = flow({
  symbol: "Zt‡",
  unit: "person/month",
  level: region,
  from: awaitingTransport,
  to: theDead,
  says: "People die in prison while they wait for transport.",
  source: cite("kokurin-petrov-prisons", "prisons"),
  rises: { awaitingTransport, campDeathRate, prisonDeaths },
  is: ({ awaitingTransport, campDeathRate, prisonDeaths }) => awaitingTransport * campDeathRate * prisonDeaths,
});
