import * as campaign from "../collectivisation/campaign.ts";
import * as expropriation from "../collectivisation/expropriation.ts";
import * as strata from "../collectivisation/strata.ts";
import * as reaping from "../fields/reaping.ts";
import * as season from "../fields/season.ts";
import * as weather from "../fields/weather.ts";
import * as garden from "../food/garden.ts";
import * as blacklists from "../grain/blacklists.ts";
import * as collecting from "../grain/collecting.ts";
import * as price from "../grain/price.ts";
import * as herders from "../herds/herders.ts";
import * as herdLevy from "../herds/herdLevy.ts";
import * as balances from "../industry/balances.ts";
import * as capacity from "../industry/capacity.ts";
import * as output from "../industry/output.ts";
import * as jobs from "../labour/jobs.ts";
import * as waste from "../labour/waste.ts";
import * as course from "../party/course.ts";
import * as danger from "../party/danger.ts";
import * as links from "../party/links.ts";
import * as means from "../party/means.ts";
import * as vote from "../party/vote.ts";
import * as procurement from "../planning/procurement.ts";
import * as revision from "../planning/revision.ts";
import * as rounds from "../planning/rounds.ts";
import * as trade from "../planning/trade.ts";
import * as families from "../population/families.ts";
import * as herdersHunger from "../population/herdersHunger.ts";
import * as village from "../population/village.ts";
import * as grievance from "../resistance/grievance.ts";
import * as news from "../resistance/news.ts";
import * as rising from "../resistance/rising.ts";
import * as rations from "../treasury/rations.ts";
import * as army from "../war/army.ts";
import * as fields from "../war/fields.ts";
import * as homecoming from "../war/homecoming.ts";
import * as line from "../war/line.ts";
import * as occupation from "../war/occupation.ts";
import * as people from "../war/people.ts";
import type { Stage } from "./stage.ts";

/** What happens before a village is reached: weather, the leadership, planners, officials, industry and the towns. */
export const policy: readonly Stage[] = [
  {
    says: "The weather of the year and the calendar arrive.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      weather.weatherOfYear, season.monthsToHarvest, season.seedAhead, garden.gardenSeason, season.harvestPart, season.sowingPart,
      price.statePrice,
    ],
  },
  {
    says: "The front is where it is.",
    steps: [
      line.inRear,
      line.peril,
      line.pillage,
      line.tractorsTaken,
      fields.awayPart,
      fields.handsLeft,
      fields.fieldsInReach,
    ],
  },
  {
    says: "The leadership reads what was procured, and turns to force or not.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      procurement.progress, procurement.procuredSoFar, procurement.shortfall, procurement.shortfallOfRegion, links.unityPart, links.organs, links.organsPart, links.reachPart, links.linked,
      means.assent, vote.undone, vote.failureHeard, means.carriedOut, means.forceCarried, means.driveCarried, means.expropriationCarried,
      procurement.resolveMoves,
      danger.dangerOfArms, danger.dangerSubsides, danger.dangerMoves, course.course, course.failure, collecting.pressure, collecting.leftAlone, blacklists.blacklisted, blacklists.gardenLeft, herdLevy.levy, herders.herdersShare, herders.herdCountedMoves, herdLevy.herdsInBooks, herders.settledMoves,
    ],
  },
  {
    says: "Planners reckon what towns, army and exports need; in June they make the year's plan.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      line.soldiersOfNation, line.captivesOfNation, people.peopleBefore, people.peopleBeforeOfNation, people.peopleInRear, people.peopleInRearOfNation, people.rearPart,
      rations.townsWant, rations.townsWantOfNation, rations.townsWantInRear, rations.townsFed, occupation.townsInRear, occupation.plantInReach, occupation.ruined,
      rations.stateFeeds, rations.otherUse, rations.reserveOfState,
      rations.townPart, trade.importNeed, trade.exportPlan, procurement.sownOfRegionBefore,
      procurement.usualHarvest, procurement.expectation, revision.expectationRevised, procurement.expectedOfNation, procurement.deficitNeed, procurement.deficitNeeds, procurement.planMade,
      procurement.regionalWeight, procurement.regionalWeights, procurement.asked, procurement.wantedOfCountry, procurement.reportedHarvestPart,
    ],
  },
  {
    says: "Officials follow the leadership's signal.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      news.unrestSeen, campaign.campaignMoves, procurement.paperShare, reaping.interest, campaign.joinHeat, campaign.exitHeat, campaign.motion, strata.labelReach,
      grievance.drivenIn, expropriation.dispossession, grievance.wantOfFood, herdersHunger.wantOfHerders, herdersHunger.wantOfFarmers, grievance.provocation, grievance.grievanceMoves,
      news.earshot, news.heard, news.emboldened, news.riskOfCapture, news.fearMoves, news.leadersGoneMoves, news.restraint, rising.ableToRise,
    ],
  },
  {
    says: "Industry works with the plant and hands it has; the towns are open or closed.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      capacity.allCapital, capacity.industrialCapital, capacity.jobsNeeded, capacity.tautness, capacity.planHands, capacity.planPull, capacity.scarcity, capacity.hands, capacity.running, capacity.branchTechnique, capacity.branchOutputOfBase, capacity.yieldOfPlant, waste.newPlant, waste.spoilt, capacity.potential,
      rounds.ordered, rounds.finalWanted, rounds.foreseenFirst, rounds.foreseenSecond, rounds.foreseenThird, rounds.foreseenFourth, rounds.foreseenFifth, rounds.allotted,
      balances.orderedByHeavy, balances.orders, balances.ordersOfHeavy, balances.toBranches, balances.lackForHeavy, balances.lackForLight, balances.ordersUnmet,
      balances.inputsLackingHeavy, balances.inputsLackingLight, balances.inputsMet, output.output, output.heavyPart,
      output.heavyOutput, output.industrialOutput, output.lightOutput, output.armsPart, jobs.townsOpen, blacklists.wayOut,
      jobs.villageReserve, jobs.leaveForTown, village.health, village.mortalityOfRegion,
      army.callRate, army.calledFromRegion, army.calledHands, army.horsesLost,
      homecoming.homeRate, army.together, families.smallFamilies, families.childrenOfCouples,
    ],
  },
];
