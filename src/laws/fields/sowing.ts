import { change, flow } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { collectiveGrain, status } from "../../ledger/collectivisation/stocks.ts";
import { orderedArea, seedRate } from "../../ledger/fields/params.ts";
import * as shared from "../../ledger/fields/signals.ts";
import { collectiveSown, fields, land, sown } from "../../ledger/fields/stocks.ts";
import { grainShare } from "../../ledger/given.ts";
import { usualTrust } from "../../ledger/grain/params.ts";
import { householdGrain, trust } from "../../ledger/grain/stocks.ts";
import { herders } from "../../ledger/herds/signals.ts";
import { household, village } from "../../ledger/levels.ts";
import { workers } from "../../ledger/population/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { draughtPower, orderedTillage, ownTillage } from "./draught.ts";
import { commonLand, ownLand } from "./land.ts";
import { cleared, landPerWorker, reluctance } from "./params/crops.ts";
import { sowingMonths, sowingPart } from "./season.ts";

export const collectiveSeed = flow({
  symbol: "sk",
  unit: "t/month",
  level: village,
  from: collectiveGrain,
  to: fields,
  months: sowingMonths,
  says: "A collective farm sows the land it is ordered to, as far as draught power and seed allow.",
  source: cite("davies-1980b", "sowing plans"),
  rises: { collectiveGrain, commonLand, orderedArea, orderedTillage, sowingPart, grainShare, seedRate },
  falls: { oneMonth },
  is: ({ collectiveGrain, commonLand, orderedArea, orderedTillage, sowingPart, grainShare, seedRate, oneMonth }) =>
    Math.min(collectiveGrain, commonLand * orderedArea * orderedTillage * sowingPart * grainShare * seedRate) /
    oneMonth,
});

export const winterSowingOfCollective = change({
  symbol: "ak",
  changes: collectiveSown,
  months: [9],
  says: "Winter sowing begins the new year's sown land.",
  source: assumed("definition"),
  rises: { collectiveSeed, oneMonth },
  falls: { grainShare, seedRate },
  is: ({ collectiveSeed, grainShare, seedRate, oneMonth }) => (collectiveSeed * oneMonth) / (grainShare * seedRate),
});

export const springSowingOfCollective = change({
  symbol: "ak",
  changes: collectiveSown,
  months: [4],
  says: "Spring sowing adds to the land sown in winter.",
  source: assumed("definition"),
  rises: { collectiveSown, collectiveSeed, oneMonth },
  falls: { grainShare, seedRate },
  is: ({ collectiveSown, collectiveSeed, grainShare, seedRate, oneMonth }) =>
    collectiveSown + (collectiveSeed * oneMonth) / (grainShare * seedRate),
});

export const householdSeed = flow({
  symbol: "sh",
  unit: "t/month",
  level: household,
  from: householdGrain,
  to: fields,
  months: sowingMonths,
  says: "A household sows as much as land, hands, draught power, seed and its trust in keeping the crop allow.",
  source: cite("carr-davies-1969", "vol. 1, sowings of 1928 and 1929"),
  rises: { householdGrain, ownLand, workers, landPerWorker, ownTillage, trust, sowingPart, grainShare, seedRate },
  falls: { usualTrust, reluctance, oneMonth },
  is: ({
    householdGrain,
    ownLand,
    workers,
    landPerWorker,
    ownTillage,
    trust,
    usualTrust,
    reluctance,
    sowingPart,
    grainShare,
    seedRate,
    oneMonth,
  }) =>
    Math.min(
      householdGrain,
      Math.min(ownLand * ownTillage, workers * landPerWorker) *
        (1 - reluctance * Math.max(0, 1 - trust / usualTrust)) *
        sowingPart *
        grainShare *
        seedRate,
    ) / oneMonth,
});

export const winterSowing = change({
  symbol: "a",
  changes: sown,
  months: [9],
  says: "Winter sowing begins the new year's sown land.",
  source: assumed("definition"),
  rises: { householdSeed, oneMonth },
  falls: { grainShare, seedRate },
  is: ({ householdSeed, grainShare, seedRate, oneMonth }) => (householdSeed * oneMonth) / (grainShare * seedRate),
});

export const springSowing = change({
  symbol: "a",
  changes: sown,
  months: [4],
  says: "Spring sowing adds to the land sown in winter.",
  source: assumed("definition"),
  rises: { sown, householdSeed, oneMonth },
  falls: { grainShare, seedRate },
  is: ({ sown, householdSeed, grainShare, seedRate, oneMonth }) =>
    sown + (householdSeed * oneMonth) / (grainShare * seedRate),
});

export const clearing = change({
  symbol: "A",
  changes: land,
  months: [4],
  says: "Households that farm for themselves clear new land where their village has draught power to spare.",
  source: cite("danilov1977", "sown area 1924-28; size assumed"),
  rises: { land, draughtPower, cleared },
  falls: { status, herders },
  is: ({ land, status, draughtPower, cleared, herders }) =>
    status < 1 ? land * (1 + cleared * (1 - herders) * Math.min(1, Math.max(0, draughtPower - 1))) : land,
});

export const sownByHouseholds = total({ finds: shared.sownByHouseholds, of: sown });

export const sownByCollectives = total({ finds: shared.sownByCollectives, of: collectiveSown });
