import * as police from "../coercion/police.ts";
import * as institutions from "../countryside/institutions.ts";
import * as quotas from "../countryside/quotas.ts";
import * as rising from "../countryside/rising.ts";
import * as standing from "../countryside/standing.ts";
import * as terms from "../countryside/terms.ts";
import * as capital from "../industry/capital.ts";
import * as jobs from "../labour/jobs.ts";
import * as party from "../party/party.ts";
import * as farms from "../planning/farms.ts";
import * as trade from "../planning/trade.ts";
import * as towns from "../population/town.ts";
import * as goods from "../treasury/goods.ts";
import * as rations from "../treasury/rations.ts";
import type { Stage } from "./stage.ts";

/** What the state does with what it took: rations, plant, jobs, money, towns, police, Party; and the sums of the year. */
export const state: readonly Stage[] = [
  {
    says: "The state feeds towns, uses grain, exports it and buys machines.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      rations.rationCover, rations.rations, rations.usedByState, rations.spoiledInStore, rations.rationMoney, rations.townMeals,
      rations.townFood, trade.exported, trade.exportedValue, trade.machineImports,
    ],
  },
  {
    says: "Plant is begun and finished; technique spreads; tractors go to the farms.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      capital.investmentVolume, capital.plantBegun, capital.plantFinished, capital.unfinishedMoves,
      capital.capitalMoves, capital.restoredMoves, capital.techniqueMoves, terms.agronomyMoves, capital.investmentIsReported,
      capital.heavyIsReported, farms.commonLandOfNation, farms.tractorLandMoves, farms.tractorsOfRegion, farms.tractorsInUse,
      institutions.stationsMove,
    ],
  },
  {
    says: "Jobs are offered and filled.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      jobs.townspeopleOfNation, jobs.buildingJobs, jobs.jobsOffered, jobs.seekers, jobs.labourForce, jobs.unemployed, jobs.jobsFilled, jobs.staffingMoves, jobs.openJobs,
      jobs.greennessMoves,
    ],
  },
  {
    says: "Wages, prices and money.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      goods.wageMoves, goods.townBuys, goods.townPays, goods.goodsPriceMoves, goods.emission, goods.withdrawal,
      goods.wages,
    ],
  },
  {
    says: "The people of the towns.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      towns.townBodyRemembers, towns.townHunger, towns.townBirthsLost, towns.townBorn, towns.townDie, towns.townStarve,
    ],
  },
  {
    says: "Police, camps and settlements; the Party.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      police.heldOfRegion, police.held, police.expropriatedOfNation, rising.participants, rising.participantsOfNation, rising.risingsOfNation, rising.unrestMoves, standing.villagesOfNation,
      rising.unrestOfNationMoves, police.policeMoves, police.arrestRate,
      police.arrests, police.released, police.prisonersDie, police.exilesDie, police.escaped, party.partyMoves,
      party.unityMoves,
    ],
  },
  {
    says: "Households split or are given up, and are counted.",
    // biome-ignore format: the order reads as a paragraph
    steps: [institutions.yardsSplit, institutions.peasantHouseholds, institutions.collectiveHouseholds],
  },
  {
    says: "The year's sums.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      quotas.harvest, quotas.procured, quotas.procuredOfNation, quotas.extractionOfYear, quotas.harvestAddsUp,
      quotas.procurementAddsUp,
    ],
  },
];
