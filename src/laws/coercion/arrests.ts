import { flow, signal } from "../../ground/law.ts";
import { awaitingAlbum, named, underInquiry } from "../../ledger/coercion/stocks.ts";
import { townspeopleOfNation } from "../../ledger/labour/signals.ts";
import { nation, region } from "../../ledger/levels.ts";
import { resolve } from "../../ledger/party/stocks.ts";
import { townspeople } from "../../ledger/population/stocks.ts";
import { participantsOfNation } from "../../ledger/resistance/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { massOperations, naming } from "../mechanisms.ts";
import { famineOutside, peopleOfNation } from "./held.ts";
import { albumOperations, legalLimits } from "./levers.ts";
import { underLimitsOfNation } from "./operations.ts";
import { followUp } from "./params/naming.ts";
import { alarmAtMost, albumNames, albumPeople, albumReach } from "./params/operations.ts";
import { crowdsArrested, hungerArrests, lawRestrains, mostArrests, resolveArrests, watch } from "./params/police.ts";
import { dangerArrests } from "./params/suspicion.ts";
import { capacity, headsTakenOfNation } from "./police.ts";
import { danger } from "./suspicion.ts";

export const firstArrests = signal({
  symbol: "Z1",
  unit: "person/month",
  level: nation,
  says: "Arrests that the police would make of their own: of a quiet country, of grain campaigns and hunger, of the fear of the leadership, of crowds.",
  source: cite("pavlov-1953", "arrests of the security police; form assumed"),
  rises: {
    watch,
    peopleOfNation,
    resolveArrests,
    resolve,
    hungerArrests,
    famineOutside,
    dangerArrests,
    danger,
    crowdsArrested,
    participantsOfNation,
    alarmAtMost,
  },
  falls: { lawRestrains, legalLimits },
  is: ({
    watch,
    peopleOfNation,
    resolveArrests,
    resolve,
    hungerArrests,
    famineOutside,
    dangerArrests,
    danger,
    lawRestrains,
    legalLimits,
    crowdsArrested,
    participantsOfNation,
    alarmAtMost,
  }) =>
    watch *
      peopleOfNation *
      (1 + resolveArrests * resolve + hungerArrests * famineOutside + dangerArrests * Math.min(alarmAtMost, danger)) *
      (1 - lawRestrains * legalLimits) +
    crowdsArrested * participantsOfNation,
});

export const followedUp = signal({
  symbol: "Z2",
  unit: "person/month",
  level: nation,
  mechanism: naming,
  says: "Arrests of those whom others named: fewer where a procurator must agree.",
  source: cite("getty-naumov-1999", "confessions and follow-up; form assumed"),
  rises: { named, followUp },
  falls: { legalLimits },
  is: ({ named, followUp, legalLimits }) => named * followUp * (1 - legalLimits),
});

export const albumDemand = signal({
  symbol: "Z3",
  unit: "person/month",
  level: nation,
  mechanism: massOperations,
  says: "Arrests of operations without limits: people with ties abroad, without a name having been given.",
  source: cite("okhotin-roginsky-1999", "the lines of the national operations; form assumed"),
  rises: { albumOperations, albumReach, albumPeople, peopleOfNation },
  is: ({ albumOperations, albumReach, albumPeople, peopleOfNation }) =>
    albumOperations * albumReach * albumPeople * peopleOfNation,
});

export const arrestCover = signal({
  symbol: "zk",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of these arrests that the police can make beside operations under limits and heads of expropriated households.",
  source: assumed("no more are arrested than the police can take"),
  rises: { capacity },
  falls: { underLimitsOfNation, headsTakenOfNation, firstArrests, followedUp, albumDemand },
  is: ({ capacity, underLimitsOfNation, headsTakenOfNation, firstArrests, followedUp, albumDemand }) =>
    firstArrests + followedUp + albumDemand > 0
      ? Math.min(
          1,
          Math.max(0, capacity - underLimitsOfNation - headsTakenOfNation) / (firstArrests + followedUp + albumDemand),
        )
      : 1,
});

export const arrestRate = signal({
  symbol: "Zi+",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Townspeople arrested for inquiry in a month.",
  source: assumed("definition"),
  rises: { arrestCover, firstArrests, followedUp, mostArrests },
  falls: { albumNames, albumOperations, townspeopleOfNation },
  is: ({ arrestCover, firstArrests, followedUp, albumNames, albumOperations, townspeopleOfNation, mostArrests }) =>
    townspeopleOfNation > 0
      ? Math.min(
          mostArrests,
          (arrestCover * (firstArrests + followedUp * (1 - albumNames * albumOperations))) / townspeopleOfNation,
        )
      : 0,
});

export const albumRate = signal({
  symbol: "Za+",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Townspeople arrested by operations without limits in a month.",
  source: assumed("definition"),
  rises: { arrestCover, albumDemand, followedUp, albumNames, albumOperations, mostArrests },
  falls: { townspeopleOfNation },
  is: ({ arrestCover, albumDemand, followedUp, albumNames, albumOperations, townspeopleOfNation, mostArrests }) =>
    townspeopleOfNation > 0
      ? Math.min(
          mostArrests,
          (arrestCover * (albumDemand + followedUp * albumNames * albumOperations)) / townspeopleOfNation,
        )
      : 0,
});

export const arrests = flow({
  symbol: "Zi↓",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: underInquiry,
  says: "People arrested by the security police for inquiry.",
  source: cite("pavlov-1953", "arrests of the security police"),
  rises: { townspeople, arrestRate },
  is: ({ townspeople, arrestRate }) => townspeople * arrestRate,
});

export const albumArrests = flow({
  symbol: "Za↓",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: awaitingAlbum,
  says: "People arrested in operations without limits.",
  source: cite("okhotin-roginsky-1999", "the lines of the national operations"),
  rises: { townspeople, albumRate },
  is: ({ townspeople, albumRate }) => townspeople * albumRate,
});
