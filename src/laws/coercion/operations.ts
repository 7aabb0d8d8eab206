import { change, flow, signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { awaitingTransport, limit, marked, sentencedUnderLimits } from "../../ledger/coercion/stocks.ts";
import { fledExpropriation } from "../../ledger/collectivisation/signals.ts";
import { nation, region } from "../../ledger/levels.ts";
import { theDead, townspeople } from "../../ledger/population/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { bidding, massOperations } from "../mechanisms.ts";
import { campEscaped, coloniesReleased, released } from "./camps.ts";
import { firstCategory, operationLimits } from "./levers.ts";
import { fileAdults, filesLost } from "./params/naming.ts";
import { askedFor, finding, increasesToBeShot, operationPart } from "./params/operations.ts";
import { mostArrests } from "./params/police.ts";
import { capacity } from "./police.ts";
import { escaped } from "./settlements.ts";
import { eliminationsWanted, markedOfNation } from "./suspicion.ts";

export const limitShare = signal({
  symbol: "μ/Σμ",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "A region's part of those marked by police files.",
  source: assumed("definition"),
  rises: { marked },
  falls: { markedOfNation },
  is: ({ marked, markedOfNation }) => (markedOfNation > 0 ? Math.min(1, marked / markedOfNation) : 0),
});

export const standingLimit = signal({
  symbol: "B*",
  unit: "person",
  level: region,
  says: "People whom a region may sentence: what the centre first set for it by its files, and what it granted since.",
  source: cite("order-00447-text", "limits by region"),
  rises: { operationLimits, limitShare, limit },
  falls: { sentencedUnderLimits },
  is: ({ operationLimits, limitShare, limit, sentencedUnderLimits }) =>
    operationLimits > 0 ? Math.max(limit, sentencedUnderLimits > 0 ? 0 : operationLimits * limitShare) : 0,
});

export const standingLimits = total({
  symbol: "ΣB",
  of: standingLimit,
  level: nation,
  says: "People whom all regions may sentence.",
});

export const underLimits = signal({
  symbol: "q",
  unit: "person/month",
  level: region,
  mechanism: massOperations,
  says: "People whom a region sentences under limits: as many as its limit leaves, its police can take and its files can find in its towns.",
  source: cite("gregory-2009", "terror by quota; form assumed"),
  rises: { standingLimit, operationPart, capacity, limitShare, finding, marked, mostArrests, townspeople },
  falls: { sentencedUnderLimits, oneMonth },
  is: ({
    standingLimit,
    sentencedUnderLimits,
    oneMonth,
    operationPart,
    capacity,
    limitShare,
    finding,
    marked,
    mostArrests,
    townspeople,
  }) =>
    Math.max(
      0,
      Math.min(
        (standingLimit - sentencedUnderLimits) / oneMonth,
        operationPart * capacity * limitShare,
        standingLimit > 0 ? finding * marked : 0,
        mostArrests * townspeople,
      ),
    ),
});

export const underLimitsOfNation = total({
  symbol: "Σq",
  of: underLimits,
  level: nation,
  says: "People sentenced under limits this month.",
});

export const bids = signal({
  symbol: "b+",
  unit: "person/month",
  level: region,
  mechanism: bidding,
  says: "Places that officials ask for as their limit runs out, for an official who asks for none falls under suspicion.",
  source: cite("gregory-2009", "requests for higher limits; form assumed"),
  rises: { askedFor, underLimits, sentencedUnderLimits },
  falls: { standingLimit },
  is: ({ askedFor, underLimits, sentencedUnderLimits, standingLimit }) =>
    standingLimit > 0 ? askedFor * underLimits * Math.min(1, sentencedUnderLimits / standingLimit) : 0,
});

export const sentencedSoFar = total({
  symbol: "ΣS",
  of: sentencedUnderLimits,
  level: nation,
  says: "People sentenced under limits so far.",
});

export const indulgence = signal({
  symbol: "γ+",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of what officials ask that the centre grants: all, until as many are sentenced as it would have removed.",
  source: cite("gregory-schroder-sonin-2011", "eliminations wanted; form assumed"),
  rises: { eliminationsWanted },
  falls: { sentencedSoFar },
  is: ({ eliminationsWanted, sentencedSoFar }) =>
    eliminationsWanted > 0 ? Math.max(0, 1 - sentencedSoFar / eliminationsWanted) : 0,
});

export const limitMoves = change({
  symbol: "B",
  changes: limit,
  says: "Limits stand as first set, and grow by what is asked and granted.",
  source: cite("gregory-2009", "requests for higher limits"),
  rises: { standingLimit, bids, indulgence, oneMonth },
  is: ({ standingLimit, bids, indulgence, oneMonth }) => standingLimit + bids * indulgence * oneMonth,
});

export const sentencedMoves = change({
  symbol: "S",
  changes: sentencedUnderLimits,
  says: "Those sentenced under limits are counted against them while the operation lasts.",
  source: assumed("definition"),
  rises: { sentencedUnderLimits, underLimits, oneMonth },
  either: { operationLimits },
  is: ({ operationLimits, sentencedUnderLimits, underLimits, oneMonth }) =>
    operationLimits > 0 ? sentencedUnderLimits + underLimits * oneMonth : 0,
});

export const shotPartUnderLimits = signal({
  symbol: "χ1",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of those sentenced under limits who are shot: as first ordered, and more of what is granted since.",
  source: cite("gregory-2009", "increases by category"),
  rises: { firstCategory, increasesToBeShot },
  either: { operationLimits, standingLimits },
  is: ({ firstCategory, operationLimits, increasesToBeShot, standingLimits }) =>
    standingLimits > 0
      ? Math.min(
          1,
          (firstCategory * Math.min(operationLimits, standingLimits) +
            increasesToBeShot * Math.max(0, standingLimits - operationLimits)) /
            standingLimits,
        )
      : 0,
});

export const shotUnderLimits = flow({
  symbol: "q†",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: theDead,
  says: "People sentenced under limits are shot.",
  source: cite("werth-2009", "order 00447"),
  rises: { underLimits, shotPartUnderLimits },
  is: ({ underLimits, shotPartUnderLimits }) => underLimits * shotPartUnderLimits,
});

export const sentUnderLimits = flow({
  symbol: "qZ",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: awaitingTransport,
  says: "People sentenced under limits to camps wait for transport.",
  source: cite("werth-2009", "order 00447"),
  rises: { underLimits },
  falls: { shotPartUnderLimits },
  is: ({ underLimits, shotPartUnderLimits }) => underLimits * (1 - shotPartUnderLimits),
});

export const marksMove = change({
  symbol: "μ",
  changes: marked,
  says: "Files mark those who fled expropriation, escaped or were released, and lose them as they change place and papers.",
  source: cite("shearer-2001", "files of the passport police; form assumed"),
  rises: {
    marked,
    fileAdults,
    fledExpropriation,
    escapedBefore: last(escaped),
    campEscapes: last(campEscaped),
    campReleases: last(released),
    colonyReleases: last(coloniesReleased),
  },
  falls: { filesLost, underLimits },
  either: { oneMonth },
  is: ({
    marked,
    oneMonth,
    fileAdults,
    fledExpropriation,
    escapedBefore,
    campEscapes,
    campReleases,
    colonyReleases,
    filesLost,
    underLimits,
  }) =>
    Math.max(
      0,
      marked +
        fileAdults * (fledExpropriation + escapedBefore + campEscapes + campReleases + colonyReleases) * oneMonth -
        Math.min(1, filesLost * oneMonth) * marked -
        underLimits * oneMonth,
    ),
});
