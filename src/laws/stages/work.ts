import * as discipline from "../labour/discipline.ts";
import * as effort from "../labour/effort.ts";
import * as hiring from "../labour/hiring.ts";
import * as jobs from "../labour/jobs.ts";
import * as sectors from "../labour/sectors.ts";
import * as want from "../labour/want.ts";
import * as women from "../labour/women.ts";
import * as housing from "../population/housing.ts";
import * as schools from "../schools/schools.ts";
import * as living from "../treasury/living.ts";
import * as rations from "../treasury/rations.ts";

import type { Stage } from "./stage.ts";

/** Schools, work and homes. */
export const work: readonly Stage[] = [
  {
    says: "Schools are opened, pupils and students learn, and graduates take up work.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      schools.villagePrimary, schools.townPrimary, schools.villageLower, schools.townLower, schools.villageUpper,
      schools.townUpper, schools.enrolledPrimaryMove, schools.enrolledLowerMove, schools.enrolledUpperMove,
      schools.pupils, schools.studentsSpecialisedMove, schools.studentsHigherMove, schools.learners, schools.graduates,
      schools.specialistsMove, schools.engineersMove,
    ],
  },
  {
    says: "Jobs are offered, branch by branch, and filled; women come to work as wages buy less.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      sectors.townspeopleBefore, sectors.handsKeptMove, sectors.plantHands, sectors.factoryJobs, sectors.haulageJobs,
      sectors.shopJobs, sectors.schoolJobs, sectors.careJobs, sectors.stateFarmLandMoves, sectors.stateFarmJobs,
      sectors.stationJobs, sectors.otherJobs, sectors.serviceJobs, sectors.officeJobs, rations.priceInTowns,
      rations.marketPrice, living.foodCost, living.servicesCost, living.livingCost, living.realWage, want.wagesFallen, want.customaryWageMoves, jobs.townspeopleOfNation, jobs.townspeopleInRear,
      jobs.buildingJobs, jobs.ruralJobs, jobs.jobsOffered, jobs.villagersAtWages, jobs.seekers, jobs.pushed, jobs.labourForce,
      jobs.unemployed, jobs.jobsFilled, jobs.staffingMoves, jobs.openJobs, women.secondAtWork,
      women.openToWomenMoves, women.womenFirst, women.womenAtWork, women.womenOdds, women.womenLikelyInFactories, women.womenLikelyInBuilding,
      women.womenLikelyInHaulage, women.womenLikelyInShops, women.womenLikelyInSchools, women.womenLikelyInCare,
      women.womenLikelyInOffices, women.womenLikelyOnFarms, women.womenLikelyElsewhere, women.womenLikely,
      women.womenScale,
    ],
  },
  {
    says: "Registers are kept, new hands are hired; workers leave, stay away, are held to their work, and exert themselves.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      hiring.registeredMove, hiring.entrants, hiring.villageHands, hiring.peasantEntrants, hiring.newHandsMove, hiring.greennessMoves,
      hiring.workIsCounted, hiring.workersAtWork,
      discipline.openElsewhere, discipline.heldToWork, discipline.wouldLeave, discipline.turnover,
      discipline.deterrence, discipline.absentDays, effort.incentive, effort.effortOfWorker, effort.normsMove,
      effort.pieceWorks, effort.wageSpread, effort.workPerHand, effort.workOfHandsMoves,
    ],
  },
  {
    says: "Homes are built in towns.",
    // biome-ignore format: the order reads as a paragraph
    steps: [housing.spaceBuilt, housing.housingMoves, housing.spacePerHead, housing.roomyHomes],
  },
];
