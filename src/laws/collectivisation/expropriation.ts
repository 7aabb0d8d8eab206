import { flow, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { dispossessed } from "../../ledger/coercion/stocks.ts";
import { quotaOfRegion } from "../../ledger/collectivisation/decrees.ts";
import * as shared from "../../ledger/collectivisation/signals.ts";
import { campaign, status, stratum } from "../../ledger/collectivisation/stocks.ts";
import { chance } from "../../ledger/declare.ts";
import { household, region } from "../../ledger/levels.ts";
import { expropriate } from "../../ledger/levers.ts";
import { expropriationCarried } from "../../ledger/party/signals.ts";
import { dependants, workers } from "../../ledger/population/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { dekulakisation } from "../mechanisms.ts";
import { labelling, quotaPull, withoutCampaign } from "./params/dekulakisation.ts";
import { labelReach } from "./strata.ts";

export const labelDraw = chance(household, "ξe", 'Luck of the "kulak" quota.');

export const dispossession = signal({
  finds: shared.dispossession,
  mechanism: dekulakisation,
  rises: { expropriate: expropriationCarried, campaign, labelling, quotaOfRegion, withoutCampaign },
  either: { quotaPull },
  is: ({ expropriate, campaign, labelling, quotaPull, quotaOfRegion, withoutCampaign }) =>
    labelling *
    expropriate *
    (withoutCampaign + (1 - withoutCampaign) * campaign) *
    (1 + quotaPull * (quotaOfRegion - 1)),
});

export const expropriated = signal({
  when: expropriate,
  symbol: "e",
  unit: "1",
  level: household,
  within: [0, 1],
  mechanism: dekulakisation,
  says: 'A household that the state labels "kulak" may be expropriated this month.',
  source: cite("viola-2007", "ch. 1"),
  rises: { stratum, dispossession, labelReach, oneMonth },
  falls: { status, luck: labelDraw },
  is: ({ status, stratum, dispossession, labelReach, oneMonth, luck }) =>
    status < 2 && luck < dispossession * oneMonth * (stratum > 1 ? 1 : stratum > 0 ? Math.min(1, labelReach) : 0)
      ? 1
      : 0,
});

export const dependantsDispossessed = flow({
  when: expropriate,
  symbol: "xD",
  unit: "person/month",
  level: household,
  from: dependants,
  to: dispossessed,
  says: "Dependants of expropriated households lose house and village.",
  source: cite("viola-2007", "ch. 1"),
  rises: { dependants, expropriated },
  falls: { oneMonth },
  is: ({ dependants, expropriated, oneMonth }) => (dependants * expropriated) / oneMonth,
});

export const workersDispossessed = flow({
  when: expropriate,
  symbol: "xW",
  unit: "person/month",
  level: household,
  from: workers,
  to: dispossessed,
  says: "Workers of expropriated households lose house and village.",
  source: cite("viola-2007", "ch. 1"),
  rises: { workers, expropriated },
  falls: { oneMonth },
  is: ({ workers, expropriated, oneMonth }) => (workers * expropriated) / oneMonth,
});

export const expropriatedHouseholds = total({ finds: shared.expropriatedHouseholds, of: expropriated });

export const expropriatedMiddle = signal({
  symbol: "e1",
  unit: "1",
  level: household,
  within: [0, 1],
  when: expropriate,
  says: "A household expropriated this month that was not rich by its means.",
  source: assumed("definition"),
  rises: { expropriated },
  falls: { stratum },
  is: ({ expropriated, stratum }) => (stratum < 2 ? expropriated : 0),
});

export const expropriatedMiddles = total({
  symbol: "Σe1",
  of: expropriatedMiddle,
  level: region,
  says: "Households of a region expropriated this month that were not rich by their means.",
});
