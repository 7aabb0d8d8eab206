import { change, signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import { status, stratum } from "../../ledger/collectivisation/stocks.ts";
import { land } from "../../ledger/fields/stocks.ts";
import { usualCattle, usualHorses, usualLand } from "../../ledger/herds/signals.ts";
import { householdCattle, householdHorses } from "../../ledger/herds/stocks.ts";
import { household, region } from "../../ledger/levels.ts";
import { expropriate } from "../../ledger/levers.ts";
import { expropriationCarried } from "../../ledger/party/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { wideningLabel } from "../mechanisms.ts";
import { landInMeans, poorMeans, richMeans, richUsually, widening } from "./params/strata.ts";
import { livingHouseholds } from "./standing.ts";

/** Strata by means, and the label of the state that widens beyond them. */
export const means = signal({
  symbol: "zm",
  unit: "1",
  level: household,
  months: [1],
  says: "Land and animals of a household against the usual of its region.",
  source: cite("danilov1977", "strata by means of production; index assumed"),
  rises: { land, householdHorses, householdCattle },
  falls: { usualLand, usualHorses, usualCattle },
  either: { landInMeans },
  is: ({ land, usualLand, householdHorses, householdCattle, usualHorses, usualCattle, landInMeans }) =>
    landInMeans * (land / usualLand) +
    ((1 - landInMeans) / 2) * (householdHorses / usualHorses + householdCattle / usualCattle),
});

export const stratumMoves = change({
  symbol: "z",
  changes: stratum,
  months: [1],
  says: "At the turn of the year those who farm for themselves are poor, middle or rich by their means.",
  source: cite("danilov1977", "strata by means of production"),
  rises: { stratum, means },
  falls: { poorMeans, richMeans },
  either: { status },
  is: ({ stratum, status, means, poorMeans, richMeans }) =>
    status > 0 ? stratum : means < poorMeans ? 0 : means < richMeans ? 1 : 2,
});

export const richHousehold = signal({
  symbol: "z2",
  unit: "1",
  level: household,
  within: [0, 1],
  when: expropriate,
  says: "Whether a household is rich by its means and still in its village.",
  source: assumed("definition"),
  rises: { stratum },
  falls: { status },
  is: ({ stratum, status }) => (stratum > 1 && status < 2 ? 1 : 0),
});

export const richHouseholds = total({
  symbol: "Σz2",
  of: richHousehold,
  level: region,
  says: "Households of a region that are rich by their means.",
});

export const labelReach = signal({
  symbol: "ζw",
  unit: "1",
  level: region,
  within: [0, 1],
  mechanism: wideningLabel,
  says: 'How far the label "kulak" reaches beyond the rich: further, the fewer of them are left for the quota to be met.',
  source: cite("viola-2007", "ch. 2: quotas met with middle peasants; form assumed"),
  rises: { expropriate: expropriationCarried, livingBefore: last(livingHouseholds), richUsually, widening },
  falls: { richBefore: last(richHouseholds) },
  is: ({ expropriate, richBefore, livingBefore, richUsually, widening }) =>
    livingBefore > 0 ? expropriate * widening * Math.max(0, 1 - richBefore / (richUsually * livingBefore)) : 0,
});
