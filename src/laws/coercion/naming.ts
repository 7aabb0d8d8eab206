import { change, signal } from "../../ground/law.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { arrestsByOrderLately, arrestsLately, named } from "../../ledger/coercion/stocks.ts";
import { townspeopleOfNation } from "../../ledger/labour/signals.ts";
import { nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { albumRate, arrestCover, arrestRate, followedUp } from "./arrests.ts";
import { duress } from "./levers.ts";
import { underLimitsOfNation } from "./operations.ts";
import { namesForgotten, namesPerArrest, namesUnderDuress } from "./params/naming.ts";
import { headsTakenOfNation } from "./police.ts";
import { signalQuality } from "./suspicion.ts";

export const arrestsByOrder = signal({
  symbol: "Zo",
  unit: "person/month",
  level: nation,
  says: "Arrests by category, with limits and without.",
  source: assumed("definition"),
  rises: { underLimitsOfNation, headsTakenOfNation, townspeopleOfNation, albumRate },
  is: ({ underLimitsOfNation, headsTakenOfNation, townspeopleOfNation, albumRate }) =>
    underLimitsOfNation + headsTakenOfNation + townspeopleOfNation * albumRate,
});

export const arrestsOfPolice = signal({
  symbol: "ΣZ+",
  unit: "person/month",
  level: nation,
  says: "Arrests by the security police.",
  source: assumed("definition"),
  rises: { arrestsByOrder, townspeopleOfNation, arrestRate },
  is: ({ arrestsByOrder, townspeopleOfNation, arrestRate }) => arrestsByOrder + townspeopleOfNation * arrestRate,
});

export const innocents = signal({
  symbol: "(1-θ)Z",
  unit: "person/month",
  level: nation,
  says: "People arrested this month who are not what the leadership fears.",
  source: cite("gregory-schroder-sonin-2011", "innocents"),
  rises: { arrestsOfPolice },
  falls: { signalQuality },
  is: ({ signalQuality, arrestsOfPolice }) => arrestsOfPolice * (1 - signalQuality),
});

export const arrestsRemembered = change({
  symbol: "ZΣ´",
  changes: arrestsLately,
  says: "Arrests are remembered for a month.",
  source: assumed("definition"),
  rises: { arrestsOfPolice },
  is: ({ arrestsOfPolice }) => arrestsOfPolice,
});

export const arrestsByOrderRemembered = change({
  symbol: "Zo´",
  changes: arrestsByOrderLately,
  says: "Arrests by category are remembered for a month.",
  source: assumed("definition"),
  rises: { arrestsByOrder },
  is: ({ arrestsByOrder }) => arrestsByOrder,
});

export const namedMoves = change({
  symbol: "ν",
  changes: named,
  says: "Those arrested name others, many more under physical force; names are followed up or go stale.",
  source: cite("getty-naumov-1999", "confessions that name others; form assumed"),
  rises: { named, namesPerArrest, namesUnderDuress, duress, townspeopleOfNation, arrestRate, albumRate },
  falls: { arrestCover, followedUp, namesForgotten },
  either: { oneMonth },
  is: ({
    named,
    oneMonth,
    namesPerArrest,
    namesUnderDuress,
    duress,
    townspeopleOfNation,
    arrestRate,
    albumRate,
    arrestCover,
    followedUp,
    namesForgotten,
  }) =>
    Math.max(
      0,
      named +
        oneMonth *
          ((namesPerArrest + namesUnderDuress * duress) * townspeopleOfNation * (arrestRate + albumRate) -
            arrestCover * followedUp -
            namesForgotten * named),
    ),
});
