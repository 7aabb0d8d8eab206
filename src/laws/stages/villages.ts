import * as expropriation from "../collectivisation/expropriation.ts";
import * as handover from "../collectivisation/handover.ts";
import * as institutions from "../collectivisation/institutions.ts";
import * as joining from "../collectivisation/joining.ts";
import * as kolkhoz from "../collectivisation/kolkhoz.ts";
import * as standing from "../collectivisation/standing.ts";
import * as strata from "../collectivisation/strata.ts";
import * as draught from "../fields/draught.ts";
import * as land from "../fields/land.ts";
import * as reaping from "../fields/reaping.ts";
import * as seedLoans from "../fields/seedLoans.ts";
import * as sowing from "../fields/sowing.ts";
import * as stateFarms from "../fields/stateFarms.ts";
import * as stations from "../fields/stations.ts";
import * as weather from "../fields/weather.ts";
import * as eating from "../food/eating.ts";
import * as nourishment from "../food/nourishment.ts";
import * as supply from "../food/supply.ts";
import * as accounts from "../grain/accounts.ts";
import * as collecting from "../grain/collecting.ts";
import * as hiding from "../grain/hiding.ts";
import * as market from "../grain/market.ts";
import * as terms from "../grain/terms.ts";
import * as butchering from "../herds/butchering.ts";
import * as collectiveHerds from "../herds/collectiveHerds.ts";
import * as exchange from "../herds/exchange.ts";
import * as feedingOfCollective from "../herds/feedingOfCollective.ts";
import * as herders from "../herds/herders.ts";
import * as herdersFood from "../herds/herdersFood.ts";
import * as herdLevy from "../herds/herdLevy.ts";
import * as herdLosses from "../herds/herdLosses.ts";
import * as herds from "../herds/herds.ts";
import * as pasture from "../herds/pasture.ts";
import * as slaughter from "../herds/slaughter.ts";
import * as jobs from "../labour/jobs.ts";
import * as herdersHunger from "../population/herdersHunger.ts";
import * as refugees from "../population/refugees.ts";
import * as village from "../population/village.ts";
import * as rising from "../resistance/rising.ts";
import * as goods from "../treasury/goods.ts";
import * as rations from "../treasury/rations.ts";
import * as homecoming from "../war/homecoming.ts";
import type { Stage } from "./stage.ts";

/** What happens in villages and farms: fields, market, collection, meals, births and deaths, joining and leaving. */
export const villages: readonly Stage[] = [
  {
    says: "Villages and farms: draught power, harvest, sowing.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      weather.localWeatherOfYear, herders.herders, herders.usualLand, herders.usualHorses, herders.usualCattle, herders.usualSheep, strata.means, strata.stratumMoves, standing.membersOfHousehold, standing.memberMouths, standing.mouthsOfVillage, land.ownLand, land.givenLand, draught.horsesOfVillage, draught.cattleOfVillage, land.ownLandOfVillage,
      land.commonLand, draught.tractorCover, pasture.horsesOfRegion, pasture.cattleOfRegion, pasture.collectiveHorsesOfRegion, pasture.collectiveCattleOfRegion,
      pasture.herdThen, pasture.grainForFeed, pasture.grazed, draught.tillageCustom, draught.draughtPower, draught.draughtCover, draught.ownTillage, draught.orderedTillage,
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
      stations.stationDue, stateFarms.farmWeight, stateFarms.farmWeights, stateFarms.stateFarmSown, stateFarms.grainSown, goods.ruralRoubles, goods.goodsDemand, goods.goodsMet, goods.villagePrice, jobs.villagersOfNation, rations.privateDemand, terms.privateShare,
      stateFarms.farmMeans, stateFarms.stateFarmHarvest, stateFarms.stateFarmSeed, stateFarms.stateFarmDelivery, stateFarms.stateFarmUse, terms.realPrice, terms.readiness, terms.priceExpectedMoves, herdersFood.worthOfAnimals, supply.keptForFeed, supply.entitled,
    ],
  },
  {
    says: "Villages and farms: what is spare, what is wanted, what can be taken.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      feedingOfCollective.collectiveSeedReserve, feedingOfCollective.collectiveFeedNeed, seedLoans.seedLacking, seedLoans.seedLackingOfRegion, kolkhoz.collectiveTakeable,
      kolkhoz.collectiveTakeableOfRegion, eating.seedReserve, eating.feedNeed, supply.spare, supply.want,
      supply.wants, supply.wantOfVillage, supply.spareOfVillage, supply.lendingPart, market.offer, market.offers, herdersFood.breadWanted, herdersFood.breadWantedOfRegion,
      collecting.takeable, collecting.takeableOfRegion, collecting.quotaLand, collecting.quotaLandOfRegion,
    ],
  },
  {
    says: "The market clears; what is asked is shared out.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      herdersFood.buyersDemand, exchange.exchangeMet, market.privateMet, market.offeredToState, market.offeredToStateOfNation, market.stateMet, market.privatePriceMoves, collecting.collectivePart, collecting.takenShare, collecting.blindPart, collecting.quotaRate,
      kolkhoz.deliveredShare, kolkhoz.farmQuota, supply.entitledWant, supply.entitledWants, supply.supplyCover, seedLoans.seedLackingOfNation, seedLoans.seedCover,
    ],
  },
  {
    says: "Villages and farms: grain is lent, sold, taken, hidden, supplied.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      supply.lent, market.soldToState, market.soldPrivately, exchange.breadBought, market.paidByState, market.paidPrivately,
      market.otherEarned, market.spentOnGoods, collecting.taken, collecting.paidForTaken, hiding.hidden,
      hiding.discovered, hiding.unhidden, collecting.trustMoves, supply.supplied,  standing.memberHands, standing.handsOfVillage, standing.memberHousehold,
      standing.livingHousehold, standing.membersBefore, standing.living, standing.inhabited, standing.villages, accounts.purchased, accounts.confiscated,
      accounts.uncovered, herders.sheepOfVillage,
    ],
  },
  {
    says: "Collective farms deliver, feed, lose animals, and share out.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      herders.herdOfVillage, herders.usualHerdOfVillage, herders.herdsOfHerders, herders.usualHerdsOfHerders, herders.crowding, herdLevy.levyOfVillage,
      kolkhoz.delivered, accounts.deliveries, seedLoans.seedLent, feedingOfCollective.collectiveFeeding, feedingOfCollective.collectiveFedShare,
      feedingOfCollective.collectiveSpoilage, kolkhoz.handedOut, herders.stableLoad, herds.foalsReared, herds.stables, collectiveHerds.collectiveFoals,
      collectiveHerds.collectiveHorsesDie, collectiveHerds.collectiveCalves, collectiveHerds.collectiveCattleLost,
      collectiveHerds.collectiveLambs, collectiveHerds.collectiveSheepLost, herdLosses.collectiveCattleLostInWinter, herdLosses.collectiveHorsesLostInWinter, herdLosses.collectiveSheepLostInWinter, standing.collectiveShare,
      joining.leaversShare, handover.cropsOfLeaver, kolkhoz.labourDays, kolkhoz.paidToMembers, supply.borrowed,
    ],
  },
  {
    says: "Households eat and feed; herds breed, die and are slaughtered.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      eating.monthlyGrain, eating.plenty, eating.feeding, eating.ration, eating.meals, eating.spoilage, eating.fedShare,
      butchering.hungerGap, butchering.sheepButchered, butchering.gapAfterSheep, butchering.cattleButchered, butchering.gapAfterCattle, butchering.horsesButchered, butchering.foodOfHerds, nourishment.foodBeside, nourishment.bodyRemembers, slaughter.alarm, herds.herdAllowed, herds.yardPart, herds.stablePart,
      herds.foals, herds.horsesDie, herds.calves, herds.cattleSlaughtered, herds.lambs, herds.sheepSlaughtered, herdLosses.cattleLostInWinter, herdLosses.horsesLostInWinter, herdLosses.sheepLostInWinter,
      slaughter.horsesSpoiled, slaughter.cattleBeforeJoining, slaughter.sheepBeforeJoining,
    ],
  },
  {
    says: "People are born, starve, die, grow up and move.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      village.hunger, village.fertility, village.birthsLost, village.birthsLostOfRegion, herdersHunger.herdersLoseBirths, herdersHunger.herdersLoseBirthsOfRegion, herdersHunger.herdersOfHousehold, herdersHunger.herdersOfRegion, village.births, village.dependantsDie, village.workersDie, village.dependantsStarve,
      village.workersStarve, village.growUp, village.growOld, village.foodMissed, village.flight, village.workersMove, village.dependantsMove, refugees.flightBeyond, refugees.workersFlee, refugees.dependantsFlee, refugees.workersFled, refugees.dependantsFled, homecoming.backHome,
    ],
  },
  {
    says: "Households are expropriated, join and leave.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      strata.richHousehold, strata.richHouseholds, expropriation.expropriated, expropriation.dependantsDispossessed,
      expropriation.workersDispossessed, joining.joins, joining.leaves, handover.horsesGiven,
      handover.cattleGiven, handover.sheepGiven, handover.grainGiven, handover.horsesReturned, joining.standing, sowing.clearing,
      handover.cropsBrought, handover.cropsTaken, handover.cropsOfLeavers, handover.cropsOfNewcomers, handover.cropsChangeHands, joining.newcomers, standing.inCollective, standing.inVillage, standing.memberHouseholds, standing.livingHouseholds, expropriation.expropriatedHouseholds, expropriation.expropriatedMiddle, expropriation.expropriatedMiddles,
      institutions.farmsOfVillage, institutions.farmsOfRegion,
      handover.collectiveSownMoves, joining.disorderMoves, rising.rising, rising.risings,
    ],
  },
];
