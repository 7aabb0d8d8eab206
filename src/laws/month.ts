import { gather } from "../ground/model.ts";
import type { Start, Step } from "../ground/quantity.ts";
import { layoutOf } from "../ground/world.ts";
import { levels } from "../ledger/levels.ts";
import * as country from "./beginning/country.ts";
import * as households from "./beginning/households.ts";
import * as police from "./coercion/police.ts";
import * as campaign from "./countryside/campaign.ts";
import * as collecting from "./countryside/collecting.ts";
import * as collectiveHerds from "./countryside/collectiveHerds.ts";
import * as draught from "./countryside/draught.ts";
import * as eating from "./countryside/eating.ts";
import * as expropriation from "./countryside/expropriation.ts";
import * as grievance from "./countryside/grievance.ts";
import * as herds from "./countryside/herds.ts";
import * as hiding from "./countryside/hiding.ts";
import * as institutions from "./countryside/institutions.ts";
import * as joining from "./countryside/joining.ts";
import * as kolkhoz from "./countryside/kolkhoz.ts";
import * as land from "./countryside/land.ts";
import * as market from "./countryside/market.ts";
import * as news from "./countryside/news.ts";
import * as price from "./countryside/price.ts";
import * as quotas from "./countryside/quotas.ts";
import * as reaping from "./countryside/reaping.ts";
import * as rising from "./countryside/rising.ts";
import * as season from "./countryside/season.ts";
import * as slaughter from "./countryside/slaughter.ts";
import * as sowing from "./countryside/sowing.ts";
import * as standing from "./countryside/standing.ts";
import * as strata from "./countryside/strata.ts";
import * as supply from "./countryside/supply.ts";
import * as terms from "./countryside/terms.ts";
import * as weather from "./countryside/weather.ts";
import * as capital from "./industry/capital.ts";
import * as output from "./industry/output.ts";
import * as jobs from "./labour/jobs.ts";
import { modules } from "./modules.ts";
import * as party from "./party/party.ts";
import * as farms from "./planning/farms.ts";
import * as procurement from "./planning/procurement.ts";
import * as trade from "./planning/trade.ts";
import * as towns from "./population/town.ts";
import * as villages from "./population/village.ts";
import * as goods from "./treasury/goods.ts";
import * as rations from "./treasury/rations.ts";

/** A part of the month, and what happens in it. */
export interface Stage {
  readonly says: string;
  readonly steps: readonly Step[];
}

/**
 * The month, read aloud: every step in the order in which it happens.
 *
 * A step may take a stock as it stands, and what steps before it have found; nothing that comes later.
 */
export const stages: readonly Stage[] = [
  {
    says: "The weather of the year and the calendar arrive.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      weather.weatherOfYear, season.monthsToHarvest, season.seedAhead, eating.gardenSeason, season.harvestPart, season.sowingPart,
      price.statePrice,
    ],
  },
  {
    says: "The leadership reads what was procured, and turns to force or not.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      procurement.progress, procurement.procuredSoFar, procurement.shortfall, procurement.shortfallOfRegion, procurement.resolveMoves,
      collecting.pressure, collecting.leftAlone, herds.levy,
    ],
  },
  {
    says: "Planners reckon what towns, army and exports need; in June they make the year's plan.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      rations.townsWant, rations.townsWantOfNation, rations.stateFeeds, rations.otherUse, rations.reserveOfState,
      rations.townPart, trade.importNeed, trade.exportPlan, procurement.sownOfRegionBefore,
      procurement.usualHarvest, procurement.expectation, procurement.expectedOfNation, procurement.deficitNeed, procurement.deficitNeeds, procurement.planMade,
      procurement.regionalWeight, procurement.regionalWeights, procurement.asked, procurement.wantedOfCountry, procurement.reportedHarvestPart,
    ],
  },
  {
    says: "Officials follow the leadership's signal.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      news.unrestSeen, campaign.campaignMoves, procurement.paperShare, reaping.interest, campaign.joinHeat, campaign.exitHeat, campaign.motion, strata.labelReach,
      grievance.drivenIn, expropriation.dispossession, grievance.wantOfFood, grievance.provocation, grievance.grievanceMoves,
      news.earshot, news.heard, news.emboldened, news.riskOfCapture, news.fearMoves, news.leadersGoneMoves, news.restraint, rising.ableToRise,
    ],
  },
  {
    says: "Industry works with the plant and hands it has; the towns are open or closed.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      output.allCapital, output.industrialCapital, output.jobsNeeded, output.tautness, output.planHands, output.planPull, output.hands, output.output, output.heavyPart,
      output.heavyOutput, output.industrialOutput, output.lightOutput, output.armsPart, jobs.townsOpen,
      jobs.leaveForTown, villages.health,
    ],
  },
  {
    says: "Villages and farms: draught power, harvest, sowing.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      weather.localWeatherOfYear, strata.means, strata.stratumMoves, standing.membersOfHousehold, standing.memberMouths, standing.mouthsOfVillage, land.ownLand, land.givenLand, draught.horsesOfVillage, draught.cattleOfVillage, land.ownLandOfVillage,
      land.commonLand, draught.tractorCover, draught.draughtPower, draught.draughtCover, draught.ownTillage, draught.orderedTillage,
      draught.strongHands, draught.strengthOfVillage, draught.allHandsOfVillage, draught.vigour, draught.husbandry, reaping.collectiveHarvest, sowing.collectiveSeed, sowing.winterSowingOfCollective,
      sowing.springSowingOfCollective, land.commonLandOfRegion, sowing.sownByCollectives, reaping.householdHarvest,
      sowing.householdSeed, sowing.winterSowing, sowing.springSowing, sowing.sownByHouseholds,
      reaping.harvestOfHouseholds, reaping.harvestOfCollectives, goods.roublesOfVillages, jobs.villagers,
    ],
  },
  {
    says: "Money, goods and prices of the month are known.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      sowing.grainSown, goods.ruralRoubles, goods.goodsMet, jobs.villagersOfNation, rations.privateDemand, terms.privateShare,
      terms.realPrice, terms.readiness, supply.keptForFeed, supply.entitled,
    ],
  },
  {
    says: "Villages and farms: what is spare, what is wanted, what can be taken.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      eating.collectiveSeedReserve, eating.collectiveFeedNeed, kolkhoz.collectiveTakeable,
      kolkhoz.collectiveTakeableOfRegion, eating.seedReserve, eating.feedNeed, supply.spare, supply.want,
      supply.wants, supply.wantOfVillage, supply.spareOfVillage, supply.lendingPart, market.offer, market.offers,
      collecting.takeable, collecting.takeableOfRegion, collecting.quotaLand, collecting.quotaLandOfRegion,
    ],
  },
  {
    says: "The market clears; what is asked is shared out.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      market.privateMet, market.offeredToState, market.offeredToStateOfNation, market.stateMet, market.privatePriceMoves, collecting.collectivePart, collecting.takenShare, collecting.blindPart, collecting.quotaRate,
      kolkhoz.deliveredShare, kolkhoz.farmQuota, supply.entitledWant, supply.entitledWants, supply.supplyCover,
    ],
  },
  {
    says: "Villages and farms: grain is lent, sold, taken, hidden, supplied.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      supply.lent, market.soldToState, market.soldPrivately, market.paidByState, market.paidPrivately,
      market.otherEarned, market.spentOnGoods, collecting.taken, collecting.paidForTaken, hiding.hidden,
      hiding.discovered, hiding.unhidden, collecting.trustMoves, supply.supplied,  standing.memberHands, standing.handsOfVillage, standing.memberHousehold,
      standing.livingHousehold, standing.membersBefore, standing.living, standing.inhabited, standing.villages, quotas.purchased, quotas.confiscated,
      quotas.uncovered, herds.sheepOfVillage,
    ],
  },
  {
    says: "Collective farms deliver, feed, lose animals, and share out.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      kolkhoz.delivered, quotas.deliveries, eating.collectiveFeeding, eating.collectiveFedShare,
      eating.collectiveSpoilage, kolkhoz.handedOut, herds.foalsReared, herds.stables, collectiveHerds.collectiveFoals,
      collectiveHerds.collectiveHorsesDie, collectiveHerds.collectiveCalves, collectiveHerds.collectiveCattleLost,
      collectiveHerds.collectiveLambs, collectiveHerds.collectiveSheepLost, standing.collectiveShare,
      joining.leaversShare, joining.cropsOfLeaver, kolkhoz.labourDays, kolkhoz.paidToMembers, supply.borrowed,
    ],
  },
  {
    says: "Households eat and feed; herds breed, die and are slaughtered.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      eating.monthlyGrain, eating.feeding, eating.ration, eating.meals, eating.spoilage, eating.fedShare,
      eating.foodBeside, eating.bodyRemembers, slaughter.alarm, herds.herdAllowed, herds.yardPart, herds.stablePart,
      herds.foals, herds.horsesDie, herds.calves, herds.cattleSlaughtered, herds.lambs, herds.sheepSlaughtered,
      slaughter.horsesSpoiled, slaughter.cattleBeforeJoining, slaughter.sheepBeforeJoining,
    ],
  },
  {
    says: "People are born, starve, die, grow up and move.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      villages.hunger, villages.fertility, villages.birthsLost, villages.birthsLostOfRegion, villages.births, villages.dependantsDie, villages.workersDie, villages.dependantsStarve,
      villages.workersStarve, villages.growUp, villages.growOld, villages.flight, villages.workersMove, villages.dependantsMove,
    ],
  },
  {
    says: "Households are expropriated, join and leave.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      strata.richHousehold, strata.richHouseholds, expropriation.expropriated, expropriation.dependantsDeported, expropriation.workersDeported,
      expropriation.dependantsFled, expropriation.workersFled, joining.joins, joining.leaves, joining.horsesGiven,
      joining.cattleGiven, joining.sheepGiven, joining.grainGiven, joining.horsesReturned, joining.standing, sowing.clearing,
      joining.cropsBrought, joining.cropsTaken, joining.cropsOfLeavers, joining.cropsOfNewcomers, joining.cropsChangeHands, joining.newcomers, standing.memberHouseholds, standing.livingHouseholds, expropriation.expropriatedHouseholds, expropriation.expropriatedMiddle, expropriation.expropriatedMiddles,
      institutions.farmsOfVillage, institutions.farmsOfRegion,
      joining.collectiveSownMoves, joining.disorderMoves, rising.rising, rising.risings,
    ],
  },
  {
    says: "The state feeds towns, uses grain, exports it and buys machines.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      rations.rationCover, rations.rations, rations.usedByState, rations.rationMoney, rations.townMeals,
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

/** Every step of a month, in order. */
export const month: readonly Step[] = stages.flatMap((each) => each.steps);

/** How a run begins: households first, then the country around them. */
// biome-ignore format: the order reads as a paragraph
export const beginning: readonly (Start | Step)[] = [
  households.sizeAtStart, households.dependantsAtStart, households.workersAtStart, households.landAtStart,
  households.sownAtStart, households.stratumAtStart, households.horsesAtStart, households.cattleAtStart,
  households.sheepAtStart, households.grainAtStart, households.roublesAtStart, households.trustAtStart,
  households.nutritionAtStart, country.weatherAtStart, country.householdsPerYardAtStart, country.localWeatherAtStart, country.privatePriceAtStart, country.townsAtStart,
  country.townGrainAtStart, country.townFoodAtStart, country.prisonersAtStart, country.policeAtStart,
  country.stateGrainBegins, country.wageBegins, country.restoredBegins, country.jobsBegin, country.staffingBegins, country.capitalBegins,
  country.techniqueBegins, country.agronomyBegins, country.greennessBegins, country.pricesBegin, country.treasuryBegins,
  country.townMoneyBegins, country.partyBegins, country.unityBegins,
];

/** The whole model. */
export const model = gather({ modules: Object.values(modules), beginning, month });

/** How the model lies in memory. */
export const layout = layoutOf(model, levels);
