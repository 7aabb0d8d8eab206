import { change, flow, signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import * as shared from "../../ledger/coercion/signals.ts";
import { exiles, settlementPlaces } from "../../ledger/coercion/stocks.ts";
import { deportedFar } from "../../ledger/collectivisation/signals.ts";
import { nation, region } from "../../ledger/levels.ts";
import { leaveTownsAtMost } from "../../ledger/population/params.ts";
import { theDead, theUnborn, townspeople } from "../../ledger/population/stocks.ts";
import { rationCover } from "../../ledger/treasury/signals.ts";
import { cite } from "../../sources/cite.ts";
import { campSupply } from "../mechanisms.ts";
import { exilesOfNation, famineOutside, winter } from "./held.ts";
import { clearTowns, freeYouth } from "./levers.ts";
import {
  birthsInExile,
  dieOnWayAtMost,
  escapes,
  escapesOfHungry,
  exileDeaths,
  famineInSettlements,
  handedOver,
  hungerInSettlements,
  letGo,
  recaptured,
  settlingPace,
  sweptOut,
  transportDeaths,
  youthFreed,
} from "./params/settlements.ts";

export const settlementRation = signal({
  symbol: "ρx",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: campSupply,
  idle: 1,
  says: "Part of the ration that deported people get: less where settlements outgrow what is built and supplied, and where people go hungry.",
  source: cite("viola-2007", "supply of the settlements; form assumed"),
  rises: { rationCover, settlementPlaces },
  falls: { exilesOfNation, famineInSettlements, famineOutside },
  is: ({ rationCover, settlementPlaces, exilesOfNation, famineInSettlements, famineOutside }) =>
    rationCover *
    Math.min(1, exilesOfNation > 0 ? settlementPlaces / exilesOfNation : 1) *
    Math.max(0, 1 - famineInSettlements * famineOutside),
});

export const settlementsMove = change({
  symbol: "Px",
  changes: settlementPlaces,
  says: "Settlements are built and supplied for those who came, with a delay.",
  source: cite("viola-2007", "the first winter; form assumed"),
  rises: { settlementPlaces, exilesOfNation },
  either: { settlingPace, oneMonth },
  is: ({ settlementPlaces, settlingPace, oneMonth, exilesOfNation }) =>
    settlementPlaces + Math.min(1, settlingPace * oneMonth) * (exilesOfNation - settlementPlaces),
});

export const exileDeathRate = signal({
  symbol: "dx*",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Deported people who die in a month.",
  source: cite("zemskov-specset", "deaths in settlements; form assumed"),
  rises: { exileDeaths, winter, hungerInSettlements },
  falls: { settlementRation },
  is: ({ exileDeaths, winter, hungerInSettlements, settlementRation }) =>
    exileDeaths * winter + hungerInSettlements * (1 - settlementRation) * (1 - settlementRation),
});

export const escapeRate = signal({
  symbol: "xe*",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Deported people who escape in a month: more where settlements are hungry.",
  source: cite("zemskov-1991", "escapes from settlements; form assumed"),
  rises: { escapes, escapesOfHungry },
  falls: { settlementRation },
  is: ({ escapes, escapesOfHungry, settlementRation }) => escapes + escapesOfHungry * (1 - settlementRation),
});

export const exilesDie = flow({
  symbol: "dX",
  unit: "person/month",
  level: region,
  from: exiles,
  to: theDead,
  says: "Deported people die in settlements.",
  source: cite("zemskov-specset", "deaths in settlements"),
  rises: { exiles, exileDeathRate },
  is: ({ exiles, exileDeathRate }) => exiles * exileDeathRate,
});

export const clearedOut = flow({
  symbol: "XU",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: exiles,
  says: "Townspeople are deported to settlements.",
  source: cite("gregory-passports", "passport sweeps of 1933"),
  rises: { townspeople, sweptOut, clearTowns },
  is: ({ townspeople, sweptOut, clearTowns }) => townspeople * sweptOut * clearTowns,
});

export const dieOnTransport = flow({
  symbol: "X†",
  unit: "person/month",
  level: region,
  from: exiles,
  to: theDead,
  says: "People deported far die on the way.",
  source: cite("viola-2007", "transports of 1930; size assumed"),
  rises: { transportDeaths, deportedFar, clearedOut, exiles, dieOnWayAtMost },
  is: ({ transportDeaths, deportedFar, clearedOut, exiles, dieOnWayAtMost }) =>
    Math.min(dieOnWayAtMost * exiles, transportDeaths * (deportedFar + clearedOut)),
});

export const escaped = flow({
  symbol: "xX",
  unit: "person/month",
  level: region,
  from: exiles,
  to: townspeople,
  says: "Deported people escape and lose themselves in towns and on building sites.",
  source: cite("zemskov-1991", "escapes from settlements"),
  rises: { exiles, escapeRate },
  is: ({ exiles, escapeRate }) => exiles * escapeRate,
});

export const broughtBack = flow({
  symbol: "Xr",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: exiles,
  says: "Some who escaped are brought back.",
  source: cite("zemskov-1991", "recaptured"),
  rises: { recaptured, escapedBefore: last(escaped), townspeople, leaveTownsAtMost },
  is: ({ recaptured, escapedBefore, townspeople, leaveTownsAtMost }) =>
    Math.min(recaptured * escapedBefore, leaveTownsAtMost * townspeople),
});

export const bornInExile = flow({
  finds: shared.bornInExile,
  from: theUnborn,
  to: exiles,
  rises: { exiles, birthsInExile, settlementRation },
  is: ({ exiles, birthsInExile, settlementRation }) => exiles * birthsInExile * settlementRation,
});

export const freedFromExile = flow({
  symbol: "X-",
  unit: "person/month",
  level: region,
  from: exiles,
  to: townspeople,
  says: "Deported people are let go: wrongly deported, handed to relatives, the young.",
  source: cite("zemskov-specset", "released from settlements"),
  rises: { exiles, letGo, handedOver, youthFreed, freeYouth },
  falls: { settlementRation },
  is: ({ exiles, letGo, handedOver, settlementRation, youthFreed, freeYouth }) =>
    exiles * (letGo + handedOver * (1 - settlementRation) + youthFreed * freeYouth),
});
