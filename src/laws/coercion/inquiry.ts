import { flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { awaitingAlbum, awaitingTransport, prisoners, underInquiry } from "../../ledger/coercion/stocks.ts";
import { nation, region } from "../../ledger/levels.ts";
import { closeTowns, expropriate } from "../../ledger/levers.ts";
import { theDead, townspeople } from "../../ledger/population/stocks.ts";
import { cite } from "../../sources/cite.ts";
import { albumOperations, banishment, campSystem, deathPenalty, duress, summarySentences } from "./levers.ts";
import {
  barredFromTowns,
  exiledPart,
  freeing,
  inquiryPace,
  moreToCamps,
  otherPart,
  sentToCamps,
  shotByPowers,
  shotInCampaign,
  shotInPeace,
  shotUnderDuress,
} from "./params/courts.ts";
import { transportPace } from "./params/custody.ts";
import { albumPace, albumShot } from "./params/operations.ts";

export const shotPart = signal({
  symbol: "χs",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of those under inquiry whose case ends in a death sentence.",
  source: cite("popov-1992", "death sentences against all; form assumed"),
  rises: {
    deathPenalty,
    shotInPeace,
    shotByPowers,
    summarySentences,
    shotInCampaign,
    expropriate,
    shotUnderDuress,
    duress,
  },
  is: ({
    deathPenalty,
    shotInPeace,
    shotByPowers,
    summarySentences,
    shotInCampaign,
    expropriate,
    shotUnderDuress,
    duress,
  }) =>
    deathPenalty *
    Math.min(
      1,
      shotInPeace + shotByPowers * summarySentences + shotInCampaign * expropriate + shotUnderDuress * duress,
    ),
});

export const campPart = signal({
  symbol: "χz",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of those under inquiry who are sent to camps, as far as there are camps.",
  source: cite("popov-1992", "custody against all; form assumed"),
  rises: { sentToCamps, campSystem, moreToCamps, duress },
  falls: { shotPart },
  is: ({ shotPart, sentToCamps, campSystem, moreToCamps, duress }) =>
    Math.min(1 - shotPart, sentToCamps * campSystem + moreToCamps * duress),
});

export const shotAfterInquiry = flow({
  symbol: "Zi†",
  unit: "person/month",
  level: region,
  from: underInquiry,
  to: theDead,
  says: "People are shot after an inquiry.",
  source: cite("popov-1992", "death sentences"),
  rises: { underInquiry, inquiryPace, shotPart },
  is: ({ underInquiry, inquiryPace, shotPart }) => underInquiry * inquiryPace * shotPart,
});

export const sentAfterInquiry = flow({
  symbol: "ZiZ",
  unit: "person/month",
  level: region,
  from: underInquiry,
  to: prisoners,
  says: "People are sent to camps after an inquiry.",
  source: cite("popov-1992", "custody"),
  rises: { underInquiry, inquiryPace, campPart },
  is: ({ underInquiry, inquiryPace, campPart }) => underInquiry * inquiryPace * campPart,
});

export const freedAfterInquiry = flow({
  symbol: "ZiU",
  unit: "person/month",
  level: region,
  from: underInquiry,
  to: townspeople,
  says: "People are let go, exiled to an appointed place or given other measures after an inquiry.",
  source: cite("popov-1992", "arrests against sentences to custody"),
  rises: { underInquiry, inquiryPace },
  falls: { shotPart, campPart },
  is: ({ underInquiry, inquiryPace, shotPart, campPart }) =>
    underInquiry * inquiryPace * Math.max(0, 1 - shotPart - campPart),
});

export const shotByAlbum = flow({
  symbol: "Za†",
  unit: "person/month",
  level: region,
  from: awaitingAlbum,
  to: theDead,
  says: "People are shot by decision on an album.",
  source: cite("okhotin-roginsky-1999", "the first category"),
  rises: { awaitingAlbum, albumPace, albumShot, albumOperations },
  is: ({ awaitingAlbum, albumPace, albumShot, albumOperations }) =>
    awaitingAlbum * albumPace * albumShot * albumOperations,
});

export const sentByAlbum = flow({
  symbol: "ZaZ",
  unit: "person/month",
  level: region,
  from: awaitingAlbum,
  to: prisoners,
  says: "People are sent to camps by decision on an album.",
  source: cite("okhotin-roginsky-1999", "the second category"),
  rises: { awaitingAlbum, albumPace, albumOperations },
  falls: { albumShot },
  is: ({ awaitingAlbum, albumPace, albumShot, albumOperations }) =>
    awaitingAlbum * albumPace * (1 - albumShot) * albumOperations,
});

export const freedFromAlbum = flow({
  symbol: "ZaU",
  unit: "person/month",
  level: region,
  from: awaitingAlbum,
  to: townspeople,
  says: "Those who still wait when the operations are over are let go, case by case.",
  source: cite("nikonov-molotov", "17 November 1938"),
  rises: { awaitingAlbum, freeing },
  falls: { albumOperations },
  is: ({ awaitingAlbum, freeing, albumOperations }) => awaitingAlbum * freeing * (1 - albumOperations),
});

export const transported = flow({
  symbol: "ZtZ",
  unit: "person/month",
  level: region,
  from: awaitingTransport,
  to: prisoners,
  says: "Those sentenced under limits reach a camp.",
  source: cite("khlevniuk-2004", "transports"),
  rises: { awaitingTransport, transportPace },
  is: ({ awaitingTransport, transportPace }) => awaitingTransport * transportPace,
});

export const underInquiryOfNation = total({
  symbol: "ΣZi",
  of: underInquiry,
  level: nation,
  says: "People under inquiry.",
});

export const exiledBySentence = signal({
  symbol: "Zx",
  unit: "person/month",
  level: nation,
  says: "People exiled by sentence, to live at an appointed place.",
  source: cite("popov-1992", "exile"),
  rises: { underInquiryOfNation, inquiryPace, exiledPart, banishment },
  is: ({ underInquiryOfNation, inquiryPace, exiledPart, banishment }) =>
    underInquiryOfNation * inquiryPace * exiledPart * banishment,
});

export const otherMeasures = signal({
  symbol: "Zy",
  unit: "person/month",
  level: nation,
  says: "People given other measures, mostly a bar from living in towns that passports close.",
  source: cite("popov-1992", "other measures"),
  rises: { underInquiryOfNation, inquiryPace, otherPart, barredFromTowns, closeTowns },
  is: ({ underInquiryOfNation, inquiryPace, otherPart, barredFromTowns, closeTowns }) =>
    underInquiryOfNation * inquiryPace * (otherPart + barredFromTowns * closeTowns),
});
