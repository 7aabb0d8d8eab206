import { change, flow, signal } from "../../ground/law.ts";
import type { Citation, LawParts, Level, Quantity, Stock, Takes } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { membersOfHousehold } from "../../ledger/collectivisation/signals.ts";
import { stratum } from "../../ledger/collectivisation/stocks.ts";
import { monthsToHarvest, ownLand, sownByCollectives, sownByHouseholds } from "../../ledger/fields/signals.ts";
import { feedOfReserve, foodNorm } from "../../ledger/food/params.ts";
import { feedNeed, seedReserve } from "../../ledger/food/signals.ts";
import { usualTrust } from "../../ledger/grain/params.ts";
import * as shared from "../../ledger/grain/signals.ts";
import { householdGrain, householdRoubles, trust } from "../../ledger/grain/stocks.ts";
import { household, region } from "../../ledger/levels.ts";
import { resolve } from "../../ledger/party/stocks.ts";
import { asked, shortfall, shortfallOfRegion } from "../../ledger/planning/signals.ts";
import { stateGrain, treasury } from "../../ledger/treasury/stocks.ts";
import { cite } from "../../sources/cite.ts";
import { blindQuotas, forcedCollection, lostTrust } from "../mechanisms.ts";
import { bite, blindness, focus, forgiving, hardQuota, hurt } from "./params/collecting.ts";
import { statePrice } from "./price.ts";

export const pressure = signal({
  finds: shared.pressure,
  mechanism: forcedCollection,
  rises: { resolve, shortfallOfRegion },
  falls: { shortfall },
  either: { focus },
  is: ({ resolve, shortfallOfRegion, shortfall, focus }) =>
    Math.min(1, resolve * Math.max(0, 1 + focus * (shortfallOfRegion - shortfall))),
});

export const leftAlone = signal({
  finds: shared.leftAlone,
  falls: { pressure, bite },
  is: ({ pressure, bite }) => 1 - bite * pressure * pressure,
});

export const takeable = signal({
  symbol: "E",
  unit: "t/month",
  level: household,
  when: pressure,
  says: "Grain that a household can be made to part with: what it has beyond the part of its needs that is left alone.",
  source: cite("davies-wheatcroft-2004", "ch. 4"),
  rises: { householdGrain },
  falls: { leftAlone, seedReserve, membersOfHousehold, foodNorm, feedNeed, feedOfReserve, monthsToHarvest, oneMonth },
  is: ({
    householdGrain,
    leftAlone,
    seedReserve,
    membersOfHousehold,
    foodNorm,
    feedNeed,
    feedOfReserve,
    monthsToHarvest,
    oneMonth,
  }) =>
    Math.max(
      0,
      householdGrain -
        leftAlone * (seedReserve + (membersOfHousehold * foodNorm + feedNeed * feedOfReserve) * monthsToHarvest),
    ) / oneMonth,
});

export const takeableOfRegion = total({
  symbol: "ΣE",
  of: takeable,
  level: region,
  says: "Grain that a region's households can be made to part with.",
});

export const collectivePart = signal({
  finds: shared.collectivePart,
  rises: { sownByCollectives },
  falls: { sownByHouseholds },
  is: ({ sownByHouseholds, sownByCollectives }) =>
    sownByCollectives > 0 ? sownByCollectives / (sownByHouseholds + sownByCollectives) : 0,
});

export const takenShare = signal({
  symbol: "χ1",
  unit: "1",
  level: region,
  within: [0, 1],
  mechanism: forcedCollection,
  says: "Part of what households can be made to part with that is taken, as far as force goes.",
  source: cite("davies-wheatcroft-2004", "ch. 4"),
  rises: { asked, pressure },
  falls: { collectivePart, takeableOfRegion },
  is: ({ asked, collectivePart, takeableOfRegion, pressure }) =>
    takeableOfRegion > 0
      ? Math.min(1, (asked * (1 - collectivePart)) / takeableOfRegion) * Math.min(1, 2 * pressure)
      : 0,
});

export const blindPart = signal({
  finds: shared.blindPart,
  mechanism: blindQuotas,
  rises: { blindness, pressure },
  is: ({ blindness, pressure }) => blindness * pressure,
});

export const quotaLand = signal({
  symbol: "Aχ",
  unit: "ha",
  level: household,
  when: pressure,
  says: 'Land by which a household\'s quota is set; those labelled "kulak" have hard quotas.',
  source: cite("lewin-1968", "hard quotas"),
  rises: { ownLand, stratum, hardQuota },
  is: ({ ownLand, stratum, hardQuota }) => ownLand * (stratum > 1 ? 1 + hardQuota : 1),
});

export const quotaLandOfRegion = total({
  symbol: "ΣAχ",
  of: quotaLand,
  level: region,
  says: "Land by which the quotas of a region's households are set.",
});

export const quotaRate = signal({
  symbol: "q",
  unit: "t/ha/month",
  level: region,
  mechanism: forcedCollection,
  says: "What is asked of a hectare of quota land, as far as force goes.",
  source: cite("davies-wheatcroft-2004", "ch. 4"),
  rises: { asked, pressure },
  falls: { collectivePart, quotaLandOfRegion },
  is: ({ asked, collectivePart, quotaLandOfRegion, pressure }) =>
    quotaLandOfRegion > 0 ? ((asked * (1 - collectivePart)) / quotaLandOfRegion) * Math.min(1, 2 * pressure) : 0,
});

/** What sibling collections differ in: from whom grain goes to the state, and by what it is asked. */
interface Collection extends Pick<LawParts<Takes>, "when" | "mechanism"> {
  readonly symbol: string;
  readonly says: string;
  readonly source: Citation;
  readonly level: Level;
  readonly from: Stock<"t">;
  /** What the farm can be made to part with, and the share of it that is collected. */
  readonly has: Quantity;
  readonly share: Quantity;
  /** Its land, and what is asked of a hectare. */
  readonly land: Quantity;
  readonly rate: Quantity;
  readonly seed: Quantity;
}

/** Grain collected for the state: partly from what a farm has, partly by land, up to what is left alone of its seed. */
export function collected(of: Collection) {
  const { has, share, land, rate, seed, ...rest } = of;
  return flow({
    ...rest,
    unit: "t/month",
    to: stateGrain,
    rises: { has, share, land, rate, store: of.from },
    falls: { leftAlone, seed, oneMonth },
    either: { blindPart },
    is: ({ has, share, blindPart, land, rate, store, leftAlone, seed, oneMonth }) =>
      Math.min(
        (1 - blindPart) * (has * share) + blindPart * (land * rate),
        Math.max(0, store - leftAlone * seed) / oneMonth,
      ),
  });
}

export const taken = collected({
  when: pressure,
  symbol: "Pf",
  level: household,
  from: householdGrain,
  mechanism: forcedCollection,
  says: "Grain taken from households: partly from what they have, partly by quota, up to what is left alone of their seed.",
  source: cite("davies-wheatcroft-2004", "ch. 4"),
  has: takeable,
  share: takenShare,
  land: quotaLand,
  rate: quotaRate,
  seed: seedReserve,
});

export const paidForTaken = flow({
  when: pressure,
  symbol: "MPf",
  unit: "rouble/month",
  level: household,
  from: treasury,
  to: householdRoubles,
  says: "What is taken is paid for at the state's price.",
  source: cite("davies-wheatcroft-2004", "procurement prices"),
  rises: { taken, statePrice },
  is: ({ taken, statePrice }) => taken * statePrice,
});

export const trustMoves = change({
  symbol: "T",
  changes: trust,
  mechanism: lostTrust,
  says: "Force destroys trust; without force it comes back, slowly.",
  source: cite("carr-davies-1969", "vol. 1, effects of the extraordinary measures"),
  rises: { trust, usualTrust },
  falls: { pressure, hurt },
  either: { forgiving, oneMonth },
  is: ({ trust, pressure, hurt, forgiving, usualTrust, oneMonth }) =>
    trust - hurt * oneMonth * pressure * trust + forgiving * oneMonth * (1 - pressure) * (usualTrust - trust),
});
