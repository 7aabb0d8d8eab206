import { flow, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { total } from "../../ground/sum.ts";
import { livingHouseholds, memberHouseholds } from "../../ledger/collectivisation/signals.ts";
import { otherIncome, spending } from "../../ledger/grain/params.ts";
import { nation } from "../../ledger/levels.ts";
import { grainPrice, plots } from "../../ledger/levers.ts";
import { commonLandOfNation } from "../../ledger/planning/signals.ts";
import { farmRoubles, manufacturesPrice, townRoubles, treasury } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { collectiveMarket } from "../mechanisms.ts";
import { goodsMet } from "./goods.ts";
import { cropPriceFollows, farmTax, marketSpending, plotsOnMarket } from "./params/farms.ts";

export const membersOfNation = total({
  symbol: "ΣNk'",
  of: memberHouseholds,
  level: nation,
  says: "Households in collective farms, as the sample counts them.",
});

export const householdsOfNation = total({
  symbol: "ΣN'",
  of: livingHouseholds,
  level: nation,
  says: "Households, as the sample counts them.",
});

export const marketBuys = flow({
  symbol: "Mm",
  unit: "rouble/month",
  level: nation,
  from: townRoubles,
  to: farmRoubles,
  mechanism: collectiveMarket,
  says: "Townspeople buy meat, milk and vegetables from the plots of members of collective farms; what is scarce is dear.",
  source: cite("fitzpatrick-1994", "the collective-farm market; form assumed"),
  rises: { townRoubles, marketSpending, plots, membersOfNation },
  falls: { plotsOnMarket, householdsOfNation },
  is: ({ townRoubles, marketSpending, plots, plotsOnMarket, membersOfNation, householdsOfNation }) =>
    householdsOfNation > 0
      ? townRoubles * marketSpending * pow(plots, plotsOnMarket) * (membersOfNation / householdsOfNation)
      : 0,
});

export const paidToFarms = flow({
  symbol: "MPf",
  unit: "rouble/month",
  level: nation,
  from: treasury,
  to: farmRoubles,
  says: "The state pays collective farms for animals and for cotton, flax and beet.",
  source: assumed("as households were paid by the hectare; prices of crops beside grain follow those of goods in part"),
  rises: { commonLandOfNation, otherIncome, grainPrice, manufacturesPrice },
  either: { cropPriceFollows },
  is: ({ commonLandOfNation, otherIncome, grainPrice, manufacturesPrice, cropPriceFollows }) =>
    commonLandOfNation * otherIncome * grainPrice * pow(manufacturesPrice, cropPriceFollows),
});

export const farmsPayTax = flow({
  symbol: "Mkt",
  unit: "rouble/month",
  level: nation,
  from: farmRoubles,
  to: treasury,
  says: "Collective farms and members pay taxes, insurance and loans.",
  source: cite("holzman-1955", "agricultural tax and loans in the village"),
  rises: { farmRoubles, farmTax },
  is: ({ farmRoubles, farmTax }) => farmRoubles * farmTax,
});

export const farmsBuy = flow({
  symbol: "Mkg",
  unit: "rouble/month",
  level: nation,
  from: farmRoubles,
  to: treasury,
  says: "Collective farms and members spend on manufactures what they wish, as far as there are any.",
  source: assumed("no more is sold than is offered, and no more than is wanted"),
  rises: { farmRoubles, spending, goodsMet },
  is: ({ farmRoubles, spending, goodsMet }) => farmRoubles * spending * goodsMet,
});

export const marketShare = signal({
  symbol: "σk",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the money of collective farms and members, grain apart, that comes from the market.",
  source: assumed("definition"),
  rises: { marketBuys },
  falls: { paidToFarms },
  is: ({ marketBuys, paidToFarms }) => (marketBuys > 0 ? marketBuys / (marketBuys + paidToFarms) : 0),
});
