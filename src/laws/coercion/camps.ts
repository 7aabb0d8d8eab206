import { change, flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { campPlaces, colonyPrisoners, meanTerm, prisoners } from "../../ledger/coercion/stocks.ts";
import { nation, region } from "../../ledger/levels.ts";
import { theDead, townspeople } from "../../ledger/population/stocks.ts";
import { rationCover } from "../../ledger/treasury/signals.ts";
import { cite } from "../../sources/cite.ts";
import { campSupply } from "../mechanisms.ts";
import { sentByCourts } from "./courts.ts";
import { famineOutside, prisonersOfNation, winter } from "./held.ts";
import { sentAfterInquiry, sentByAlbum, transported } from "./inquiry.ts";
import { lettingGo } from "./lettingGo.ts";
import { amnesty, campNorm, campSystem, workCredits } from "./levers.ts";
import {
  campDeaths,
  campEscape,
  campsFillLater,
  colonyDeaths,
  colonyRelease,
  creditsLost,
  famineInCamps,
  guardedPlaces,
  hungerInCamps,
  longTerm,
  movedToCamps,
  normRise,
  placesAMonth,
  placesPace,
  standingTransfers,
  usualTerm,
} from "./params/custody.ts";

export const campRation = signal({
  symbol: "ρz",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: campSupply,
  idle: 1,
  says: "Part of the ration that prisoners get: less where camps outgrow what is built and supplied, and where people go hungry.",
  source: cite("khlevniuk-2004", "supply of the camps; form assumed"),
  rises: { rationCover, campNorm, campPlaces },
  falls: { prisonersOfNation, famineInCamps, famineOutside },
  is: ({ rationCover, campNorm, campPlaces, prisonersOfNation, famineInCamps, famineOutside }) =>
    rationCover *
    campNorm *
    Math.min(1, prisonersOfNation > 0 ? campPlaces / prisonersOfNation : 1) *
    Math.max(0, 1 - famineInCamps * famineOutside),
});

export const placesMove = change({
  symbol: "Pz",
  changes: campPlaces,
  says: "Camps are built and supplied for those who came: so many a month at once, the others with a delay.",
  source: cite("khlevniuk-2004", "camps grew faster than barracks; form assumed"),
  rises: { campPlaces, placesAMonth, prisonersOfNation },
  either: { placesPace, oneMonth },
  is: ({ campPlaces, placesAMonth, placesPace, oneMonth, prisonersOfNation }) =>
    prisonersOfNation > campPlaces
      ? Math.min(
          prisonersOfNation,
          campPlaces + placesAMonth * oneMonth + Math.min(1, placesPace * oneMonth) * (prisonersOfNation - campPlaces),
        )
      : campPlaces + Math.min(1, placesPace * oneMonth) * (prisonersOfNation - campPlaces),
});

export const workNorm = signal({
  symbol: "ωn",
  unit: "1",
  level: nation,
  says: "How work in camps wears people out: the plan stays while rations fall, so that each task asks more of those who can still work.",
  source: cite("gregory-lazarev-2003", "norms and rations; form assumed"),
  rises: { normRise },
  falls: { campRation },
  is: ({ normRise, campRation }) => 1 + normRise * (1 - campRation),
});

export const campDeathRate = signal({
  symbol: "dz*",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Prisoners of camps who come to the end of their strength in a month: they die there, or are let go to die.",
  source: cite("kokurin-petrov-2000", "deaths, 1930-40; form assumed"),
  rises: { campDeaths, winter, hungerInCamps, workNorm },
  falls: { campRation },
  is: ({ campDeaths, winter, hungerInCamps, campRation, workNorm }) =>
    workNorm * (campDeaths * winter + hungerInCamps * (1 - campRation) * (1 - campRation)),
});

export const prisonersDie = flow({
  symbol: "Z†",
  unit: "person/month",
  level: region,
  from: prisoners,
  to: theDead,
  says: "Prisoners die in camps, and are registered.",
  source: cite("kokurin-petrov-2000", "deaths in camps"),
  rises: { prisoners, campDeathRate },
  falls: { lettingGo },
  is: ({ prisoners, campDeathRate, lettingGo }) => prisoners * campDeathRate * (1 - lettingGo),
});

export const coloniesDie = flow({
  symbol: "Zc†",
  unit: "person/month",
  level: region,
  from: colonyPrisoners,
  to: theDead,
  says: "Prisoners die in colonies, and are registered.",
  source: cite("kokurin-petrov-2000", "deaths in colonies"),
  rises: { colonyPrisoners, campDeathRate, colonyDeaths },
  falls: { lettingGo },
  is: ({ colonyPrisoners, campDeathRate, colonyDeaths, lettingGo }) =>
    colonyPrisoners * campDeathRate * colonyDeaths * (1 - lettingGo),
});

export const released = flow({
  symbol: "Z-",
  unit: "person/month",
  level: region,
  from: prisoners,
  to: townspeople,
  says: "Prisoners of camps are released at the end of their terms, and by decree.",
  source: cite("zemskov-gulag-1991", "releases"),
  rises: { prisoners, amnesty },
  falls: { meanTerm, oneMonth },
  is: ({ prisoners, meanTerm, amnesty, oneMonth }) =>
    prisoners / meanTerm + (prisoners - (prisoners / meanTerm) * oneMonth) * amnesty,
});

export const campEscaped = flow({
  symbol: "Z~",
  unit: "person/month",
  level: region,
  from: prisoners,
  to: townspeople,
  says: "Prisoners escape from camps, fewer as camps are built.",
  source: cite("zemskov-gulag-1991", "escapes"),
  rises: { prisoners, campEscape, guardedPlaces },
  falls: { campPlaces },
  is: ({ prisoners, campEscape, guardedPlaces, campPlaces }) =>
    (prisoners * campEscape * guardedPlaces * guardedPlaces) /
    ((guardedPlaces + campPlaces) * (guardedPlaces + campPlaces)),
});

export const coloniesReleased = flow({
  symbol: "Zc-",
  unit: "person/month",
  level: region,
  from: colonyPrisoners,
  to: townspeople,
  says: "Prisoners of colonies are released at the end of their terms, and by decree.",
  source: cite("zemskov-gulag-1991", "releases from colonies"),
  rises: { colonyPrisoners, colonyRelease, amnesty },
  falls: { oneMonth },
  is: ({ colonyPrisoners, colonyRelease, amnesty, oneMonth }) =>
    colonyPrisoners * colonyRelease + colonyPrisoners * (1 - colonyRelease * oneMonth) * amnesty,
});

export const transferred = flow({
  symbol: "ZcZ",
  unit: "person/month",
  level: region,
  from: colonyPrisoners,
  to: prisoners,
  says: "Prisoners with long terms are moved from colonies and prisons of the 1920s to camps.",
  source: cite("davies-chronology", "decision of June 1929; form assumed"),
  rises: { colonyPrisoners, movedToCamps, campSystem, standingTransfers, guardedPlaces },
  falls: { campPlaces, campsFillLater },
  is: ({ colonyPrisoners, movedToCamps, campSystem, standingTransfers, guardedPlaces, campPlaces, campsFillLater }) =>
    colonyPrisoners *
    movedToCamps *
    Math.max(0, 2 * campSystem - 1) *
    (standingTransfers + ((1 - standingTransfers) * guardedPlaces) / (guardedPlaces + campsFillLater * campPlaces)),
});

export const sentAfterInquiryOfNation = total({
  symbol: "ΣZiZ",
  of: sentAfterInquiry,
  level: nation,
  says: "People sent to camps after an inquiry this month.",
});

export const sentByCourtsOfNation = total({
  symbol: "ΣZbZ",
  of: sentByCourts,
  level: nation,
  says: "People sent to camps by courts this month.",
});

export const sentByAlbumOfNation = total({
  symbol: "ΣZaZ",
  of: sentByAlbum,
  level: nation,
  says: "People sent to camps by album this month.",
});

export const transportedOfNation = total({
  symbol: "ΣZtZ",
  of: transported,
  level: nation,
  says: "People sentenced under limits who reached a camp this month.",
});

export const termOfUsual = signal({
  symbol: "T0*",
  unit: "month",
  level: nation,
  says: "Months that a prisoner sentenced in the usual way stays: fewer while work brings credits.",
  source: cite("zemskov-gulag-1991", "terms and credits; form assumed"),
  rises: { usualTerm, creditsLost },
  falls: { workCredits },
  is: ({ usualTerm, creditsLost, workCredits }) => usualTerm * (1 + creditsLost * (1 - workCredits)),
});

export const termMoves = change({
  symbol: "Tz",
  changes: meanTerm,
  says: "The mean term follows the terms of those who come: long ones from operations, and longer usual ones as credits end.",
  source: cite("order-00447-text", "eight to ten years; form assumed"),
  rises: { termOfUsual, longTerm },
  either: {
    meanTerm,
    oneMonth,
    sentAfterInquiryOfNation,
    sentByCourtsOfNation,
    sentByAlbumOfNation,
    transportedOfNation,
    prisonersOfNation,
  },
  is: ({
    meanTerm,
    oneMonth,
    termOfUsual,
    longTerm,
    sentAfterInquiryOfNation,
    sentByCourtsOfNation,
    sentByAlbumOfNation,
    transportedOfNation,
    prisonersOfNation,
  }) =>
    prisonersOfNation > 0
      ? Math.max(
          termOfUsual,
          Math.min(
            termOfUsual + longTerm,
            meanTerm +
              (oneMonth *
                ((sentAfterInquiryOfNation + sentByCourtsOfNation) * (termOfUsual - meanTerm) +
                  (sentByAlbumOfNation + transportedOfNation) * (longTerm - meanTerm))) /
                prisonersOfNation,
          ),
        )
      : termOfUsual,
});
