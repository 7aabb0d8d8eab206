/**
 * The month, in order.
 *
 *  1. the weather of the year (June), the calendar
 *  2. the leadership reads what was procured and turns to force or not
 *  3. the plan is made (June), foreign machines are wanted, rations promised
 *  4. villages: draught power; collective farms and households reap, sow, eat, feed
 *  5. villages: herds breed, die and are slaughtered; the campaign: expropriation, joining, leaving
 *  6. the market: what peasants would sell, what towns would buy, at what price
 *  7. procurement: sale, delivery, seizure; hiding; pay in grain and money; supply of the hungry
 *  8. the state's grain: rations, other uses, exports
 *  9. industry: output, investment, technique
 * 10. labour: jobs, vacancies, wages
 * 11. money: goods, wages, prices, emission
 * 12. people: births, deaths, hunger, moves
 * 13. police, camps, settlements; the Party
 * 14. the year's sums
 */
import { gather } from "../ground/model.ts";
import type { Step } from "../ground/quantity.ts";
import { layoutOf } from "../ground/world.ts";
import * as ledgerCoercion from "../ledger/coercion.ts";
import * as ledgerCountryside from "../ledger/countryside.ts";
import * as ledgerGiven from "../ledger/given.ts";
import * as ledgerIndustry from "../ledger/industry.ts";
import { levels } from "../ledger/levels.ts";
import * as ledgerParty from "../ledger/party.ts";
import * as ledgerPopulation from "../ledger/population.ts";
import * as ledgerTreasury from "../ledger/treasury.ts";
import * as start from "./beginning.ts";
import * as police from "./coercion/police.ts";
import * as collecting from "./countryside/collecting.ts";
import * as collectives from "./countryside/collectives.ts";
import * as eating from "./countryside/eating.ts";
import * as herds from "./countryside/herds.ts";
import * as market from "./countryside/market.ts";
import * as farmGiven from "./countryside/params.ts";
import * as price from "./countryside/price.ts";
import * as quotas from "./countryside/quotas.ts";
import * as season from "./countryside/season.ts";
import * as supply from "./countryside/supply.ts";
import * as industry from "./industry/growth.ts";
import * as labour from "./labour/jobs.ts";
import * as levers from "./levers.ts";
import * as mechanisms from "./mechanisms.ts";
import * as party from "./party/party.ts";
import * as farms from "./planning/farms.ts";
import * as procurement from "./planning/procurement.ts";
import * as trade from "./planning/trade.ts";
import * as peopleGiven from "./population/params.ts";
import * as towns from "./population/town.ts";
import * as villages from "./population/village.ts";
import * as goods from "./treasury/goods.ts";
import * as rations from "./treasury/rations.ts";

/** Every step of a month, in order. */
export const month: readonly Step[] = [
  season.weatherOfYear,
  season.monthsToHarvest,
  season.seedAhead,
  season.harvestPart,
  season.sowingPart,
  price.statePrice,

  procurement.progress,
  procurement.procuredSoFar,
  procurement.shortfall,
  procurement.resolveMoves,
  collecting.pressure,

  rations.townsWant,
  rations.townsWantOfNation,
  rations.stateFeeds,
  rations.otherUse,
  rations.reserveOfState,
  rations.townPart,
  trade.importNeed,
  trade.exportPlan,
  procurement.sownOfRegionBefore,
  procurement.usualHarvest,
  procurement.expectation,
  procurement.expectedOfNation,
  procurement.planMade,
  procurement.regionalWeight,
  procurement.regionalWeights,
  procurement.asked,
  procurement.reportedHarvestPart,
  collectives.campaignMoves,
  procurement.paperShare,

  industry.allCapital,
  industry.industrialCapital,
  industry.jobsNeeded,
  industry.hands,
  industry.output,
  industry.heavyPart,
  industry.heavyOutput,
  industry.industrialOutput,
  industry.lightOutput,
  industry.armsPart,
  labour.townsOpen,
  labour.leaveForTown,
  villages.health,

  collectives.joinHeat,
  collectives.exitHeat,
  collectives.motion,

  season.membersOfHousehold,
  season.ownLand,
  season.givenLand,
  season.horsesOfVillage,
  season.ownLandOfVillage,
  season.commonLand,
  season.tractorCover,
  season.draughtCover,
  season.tillage,
  season.husbandry,
  season.collectiveHarvest,
  season.collectiveSeed,
  season.winterSowingOfCollective,
  season.springSowingOfCollective,
  season.commonLandOfRegion,
  season.sownByCollectives,
  season.householdHarvest,
  season.householdSeed,
  season.winterSowing,
  season.springSowing,
  season.sownByHouseholds,
  season.harvestOfHouseholds,
  season.harvestOfCollectives,
  goods.roublesOfVillages,
  labour.villagers,

  goods.ruralRoubles,
  goods.goodsMet,
  labour.villagersOfNation,
  rations.privateDemand,
  market.privateShare,
  market.realPrice,
  market.readiness,

  supply.entitled,

  eating.collectiveSeedReserve,
  eating.collectiveFeedNeed,
  collecting.collectiveTakeable,
  collecting.collectiveTakeableOfRegion,
  eating.seedReserve,
  eating.feedNeed,
  supply.spare,
  supply.want,
  supply.wants,
  supply.wantOfVillage,
  supply.spareOfVillage,
  supply.lendingPart,
  market.offer,
  market.offers,
  collecting.takeable,
  collecting.takeableOfRegion,

  market.privateMet,
  market.offeredToState,
  market.offeredToStateOfNation,
  market.askedOfNation,
  market.stateMet,
  market.privatePriceMoves,
  collecting.collectivePart,
  collecting.takenShare,
  collecting.deliveredShare,
  supply.entitledWant,
  supply.entitledWants,
  supply.supplyCover,

  supply.lent,
  market.soldToState,
  market.soldPrivately,
  market.paidByState,
  market.paidPrivately,
  market.otherEarned,
  market.spentOnGoods,
  collecting.taken,
  collecting.paidForTaken,
  collecting.hidden,
  collecting.discovered,
  collecting.unhidden,
  collecting.trustMoves,
  supply.supplied,
  collecting.memberHands,
  collecting.handsOfVillage,
  collectives.memberHousehold,
  collectives.livingHousehold,
  collectives.membersBefore,
  collectives.living,
  quotas.purchased,
  quotas.confiscated,
  quotas.uncovered,

  collecting.delivered,
  quotas.deliveries,
  eating.collectiveFeeding,
  eating.collectiveFedShare,
  eating.collectiveSpoilage,
  collecting.handedOut,
  herds.collectiveFoals,
  herds.collectiveHorsesDie,
  herds.collectiveCalves,
  herds.collectiveCattleLost,
  herds.collectiveLambs,
  herds.collectiveSheepLost,
  collectives.collectiveShare,
  collectives.leaversShare,

  collecting.labourDays,
  collecting.paidToMembers,
  supply.borrowed,
  eating.monthlyGrain,
  eating.feeding,
  eating.ration,
  eating.meals,
  eating.spoilage,
  eating.fedShare,
  eating.foodBeside,
  eating.bodyRemembers,
  herds.alarm,
  herds.herdAllowed,
  herds.foals,
  herds.horsesDie,
  herds.calves,
  herds.cattleSlaughtered,
  herds.lambs,
  herds.sheepSlaughtered,
  herds.horsesSpoiled,
  herds.cattleBeforeJoining,
  herds.sheepBeforeJoining,
  villages.hunger,
  villages.births,
  villages.dependantsDie,
  villages.workersDie,
  villages.dependantsStarve,
  villages.workersStarve,
  villages.growUp,
  villages.growOld,
  villages.workersMove,
  villages.dependantsMove,
  collectives.expropriated,
  collectives.dependantsDeported,
  collectives.workersDeported,
  collectives.dependantsFled,
  collectives.workersFled,
  collectives.joins,
  collectives.leaves,
  collectives.horsesGiven,
  collectives.cattleGiven,
  collectives.sheepGiven,
  collectives.grainGiven,
  collectives.horsesReturned,
  collectives.standing,
  collectives.newcomers,
  collectives.memberHouseholds,
  collectives.livingHouseholds,
  collectives.expropriatedHouseholds,
  collectives.disorderMoves,

  rations.rationCover,
  rations.rations,
  rations.usedByState,
  rations.rationMoney,
  rations.townMeals,
  rations.townFood,
  trade.exported,
  trade.exportedValue,
  trade.machineImports,

  industry.investmentVolume,
  industry.plantBegun,
  industry.plantFinished,
  industry.unfinishedMoves,
  industry.capitalMoves,
  industry.restoredMoves,
  industry.techniqueMoves,
  industry.investmentIsReported,
  industry.heavyIsReported,
  farms.commonLandOfNation,
  farms.tractorLandMoves,

  labour.townspeopleOfNation,
  labour.jobsOffered,
  labour.labourForce,
  labour.unemployed,
  labour.jobsFilled,
  labour.openJobs,
  labour.greennessMoves,
  goods.wageMoves,
  goods.townBuys,
  goods.townPays,
  goods.goodsPriceMoves,
  goods.emission,
  goods.withdrawal,
  goods.wages,

  towns.townBodyRemembers,
  towns.townHunger,
  towns.townBorn,
  towns.townDie,
  towns.townStarve,

  police.heldOfRegion,
  police.held,
  police.expropriatedOfNation,
  police.policeMoves,
  police.arrestRate,
  police.arrests,
  police.released,
  police.prisonersDie,
  police.exilesDie,
  police.escaped,
  party.partyMoves,
  party.unityMoves,

  quotas.harvest,
  quotas.procured,
  quotas.procuredOfNation,
  quotas.extractionOfYear,
  quotas.harvestAddsUp,
  quotas.procurementAddsUp,
];

/** The whole model. */
export const model = gather({
  modules: [
    levers,
    mechanisms,
    ledgerGiven,
    ledgerCountryside,
    ledgerPopulation,
    ledgerTreasury,
    ledgerIndustry,
    ledgerCoercion,
    ledgerParty,
    farmGiven,
    peopleGiven,
    start,
    price,
    season,
    eating,
    herds,
    market,
    collecting,
    collectives,
    quotas,
    supply,
    villages,
    towns,
    procurement,
    trade,
    farms,
    industry,
    labour,
    rations,
    goods,
    police,
    party,
  ],
  beginning: start.beginning,
  month,
});

/** How the model lies in memory. */
export const layout = layoutOf(model, levels);
