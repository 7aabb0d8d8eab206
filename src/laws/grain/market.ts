import { change, flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { membersOfHousehold } from "../../ledger/collectivisation/signals.ts";
import { ownLand } from "../../ledger/fields/signals.ts";
import { lendingPart, spare } from "../../ledger/food/signals.ts";
import { otherIncome, spending } from "../../ledger/grain/params.ts";
import * as shared from "../../ledger/grain/signals.ts";
import { householdGrain, householdRoubles, privatePrice } from "../../ledger/grain/stocks.ts";
import { buyersDemand } from "../../ledger/herds/signals.ts";
import { household, nation, region } from "../../ledger/levels.ts";
import { grainPrice } from "../../ledger/levers.ts";
import { wantedOfCountry } from "../../ledger/planning/signals.ts";
import { goodsMet } from "../../ledger/treasury/signals.ts";
import { stateGrain, townGrain, townRoubles, treasury } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { highestPrivate, lowestPrivate, priceSpeed, readyToBuy, spareSold } from "./params/market.ts";
import { statePrice } from "./price.ts";
import { privateShare, readiness } from "./terms.ts";

export const offer = signal({
  symbol: "o",
  unit: "t/month",
  level: household,
  says: "Grain that a household would sell this month: nothing where nobody is left to sell it.",
  source: cite("allen-2003", "eqs. 8A-3 to 8A-5"),
  rises: { spare, spareSold, readiness, membersOfHousehold },
  falls: { lendingPart },
  either: { oneMonth },
  is: ({ spare, lendingPart, spareSold, readiness, oneMonth, membersOfHousehold }) =>
    membersOfHousehold > 0
      ? spare * Math.max(0, 1 - lendingPart * oneMonth) * Math.min(1 / oneMonth, spareSold * readiness)
      : 0,
});

export const offers = total({ finds: shared.offers, of: offer });

export const privateMet = signal({
  symbol: "sp'",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of the grain offered to private buyers that they take.",
  source: assumed("no more is sold than is offered, and no more than is wanted"),
  rises: { buyersDemand },
  falls: { offers, privateShare },
  is: ({ offers, privateShare, buyersDemand }) =>
    offers * privateShare > 0 ? Math.min(1, buyersDemand / (offers * privateShare)) : 0,
});

export const offeredToState = signal({
  symbol: "os",
  unit: "t/month",
  level: region,
  says: "Grain that a region's households would sell to the state.",
  source: assumed("definition"),
  rises: { offers },
  falls: { privateShare },
  is: ({ offers, privateShare }) => offers * (1 - privateShare),
});

export const offeredToStateOfNation = total({
  symbol: "Σos",
  of: offeredToState,
  level: nation,
  says: "Grain that households would sell to the state.",
});

export const stateMet = signal({
  symbol: "ss'",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the grain offered to the state that it buys: little more than its plan asks for by now.",
  source: cite("carr-davies-1969", "vol. 1, procurement plans under the NEP"),
  rises: { wantedOfCountry, readyToBuy },
  falls: { offeredToStateOfNation },
  is: ({ offeredToStateOfNation, wantedOfCountry, readyToBuy }) =>
    offeredToStateOfNation > 0 ? Math.min(1, (readyToBuy * wantedOfCountry) / offeredToStateOfNation) : 0,
});

export const privatePriceMoves = change({
  symbol: "pp",
  changes: privatePrice,
  says: "The private price rises when buyers want more than is offered, and falls when they want less.",
  source: assumed("market prices answer within a quarter"),
  rises: { privatePrice, buyersDemand, statePrice, lowestPrivate, highestPrivate },
  falls: { offers, privateShare },
  either: { priceSpeed, oneMonth },
  is: ({
    privatePrice,
    buyersDemand,
    offers,
    privateShare,
    priceSpeed,
    oneMonth,
    statePrice,
    lowestPrivate,
    highestPrivate,
  }) =>
    buyersDemand + offers * privateShare > 0
      ? Math.max(
          lowestPrivate * statePrice,
          Math.min(
            highestPrivate * statePrice,
            privatePrice *
              (1 +
                (priceSpeed * oneMonth * (buyersDemand - offers * privateShare)) /
                  (buyersDemand + offers * privateShare)),
          ),
        )
      : Math.max(lowestPrivate * statePrice, Math.min(highestPrivate * statePrice, privatePrice)),
});

export const soldToState = flow({
  symbol: "Ps",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: stateGrain,
  says: "Grain sold to the state.",
  source: cite("gregory-mokhtari-1993", "procurement by purchase"),
  rises: { offer, stateMet },
  falls: { privateShare },
  is: ({ offer, privateShare, stateMet }) => offer * (1 - privateShare) * stateMet,
});

export const soldPrivately = flow({
  symbol: "Pp",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: townGrain,
  says: "Grain sold to private buyers and on markets.",
  source: cite("gregory-mokhtari-1993", "private sales"),
  rises: { offer, privateShare, privateMet },
  is: ({ offer, privateShare, privateMet }) => offer * privateShare * privateMet,
});

export const paidByState = flow({
  symbol: "MPs",
  unit: "rouble/month",
  level: household,
  from: treasury,
  to: householdRoubles,
  says: "The state pays for the grain it buys.",
  source: assumed("definition"),
  rises: { soldToState, statePrice },
  is: ({ soldToState, statePrice }) => soldToState * statePrice,
});

export const paidPrivately = flow({
  symbol: "MPp",
  unit: "rouble/month",
  level: household,
  from: townRoubles,
  to: householdRoubles,
  says: "Private buyers pay for the grain they buy.",
  source: assumed("definition"),
  rises: { soldPrivately, privatePrice },
  is: ({ soldPrivately, privatePrice }) => soldPrivately * privatePrice,
});

export const otherEarned = flow({
  symbol: "MPo",
  unit: "rouble/month",
  level: household,
  from: treasury,
  to: householdRoubles,
  says: "Money from technical crops, animals and earnings, which the state's agencies buy.",
  source: assumed("two thirds of peasants' money came from animals, technical crops and earnings"),
  rises: { ownLand, otherIncome, grainPrice },
  is: ({ ownLand, otherIncome, grainPrice }) => ownLand * otherIncome * grainPrice,
});

export const spentOnGoods = flow({
  symbol: "Mg",
  unit: "rouble/month",
  level: household,
  from: householdRoubles,
  to: treasury,
  says: "A household spends on manufactures what it wishes, as far as there are any.",
  source: assumed("a household spends its money in two to four months"),
  rises: { householdRoubles, spending, goodsMet },
  is: ({ householdRoubles, spending, goodsMet }) => householdRoubles * spending * goodsMet,
});
