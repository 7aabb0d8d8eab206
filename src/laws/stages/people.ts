import * as categories from "../collectivisation/categories.ts";
import * as cohorts from "../population/cohorts.ts";
import * as counted from "../population/counted.ts";
import * as generations from "../population/generations.ts";
import * as literacy from "../schools/literacy.ts";
import * as births from "../war/births.ts";
import type { Stage } from "./stage.ts";

/** What villages brought is read from the books before towns, police and camps bring theirs. */
export const countOfVillages: readonly Stage[] = [
  {
    says: "Of the expropriated, heads are arrested, families deported far or resettled near; the others flee.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      categories.headsTaken, categories.nearPart, categories.deportedFar, categories.resettledNear, categories.fledExpropriation,
    ],
  },
  {
    says: "Births, deaths and moves of the villages are counted.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      counted.bornInVillages, counted.diedInVillages, counted.starvedInVillages, counted.movedToTown, counted.heldNow,
      counted.takenFromVillages, counted.villageBirths, counted.villageDeaths, counted.villageHungerDeaths,
      counted.arrivals, counted.backInAllVillages, counted.takenFromAllVillages,
    ],
  },
];

/** When all that befell people is known: of which age they were. */
export const ages: readonly Stage[] = [
  {
    says: "Births, deaths and moves of towns, camps and settlements are counted.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      births.birthsParted, counted.diedHeld, counted.awayAtEnd, counted.takenFromTowns, counted.townBirthsOfNation, counted.townDeathsOfNation,
      counted.townHungerDeaths, counted.exileBirths, counted.heldDeaths, counted.takenFromAllTowns, counted.backInAllTowns,
      counted.townspeopleAreCounted, counted.unbornAreCounted, counted.deadAreCounted, counted.starvedAreCounted,
      counted.heldAreCounted,
    ],
  },
  {
    says: "People grow older; those who were born, died, moved or were taken away are of an age and sex.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      cohorts.villagersAged, cohorts.townspeopleAged, cohorts.heldAged, cohorts.usualRisk, cohorts.hungerRisk,
      cohorts.leavingLikelihood, cohorts.arrestRisk, cohorts.villagersAtRisk, cohorts.villagersInHunger, cohorts.villagersLeaving, cohorts.townspeopleLeaving,
      cohorts.townspeopleAtRisk, cohorts.townspeopleInHunger, cohorts.townspeopleSuspect, cohorts.heldAtRisk,
      cohorts.allVillagersAged, cohorts.allVillagersAtRisk, cohorts.allVillagersInHunger, cohorts.allVillagersLeaving, cohorts.allTownspeopleLeaving,
      cohorts.allTownspeopleAtRisk, cohorts.allTownspeopleInHunger, cohorts.allTownspeopleSuspect, cohorts.allHeldAged,
      cohorts.allHeldAtRisk, cohorts.villagersDieOfAge, cohorts.villagersStarveOfAge, cohorts.arriveOfAge, cohorts.goBackOfAge,
      cohorts.villagersTakenOfAge, cohorts.townspeopleDieOfAge, cohorts.townspeopleStarveOfAge,
      cohorts.townspeopleTakenOfAge, cohorts.heldReturnOfAge, cohorts.heldDieOfAge, cohorts.villagersBornOfAge,
      cohorts.townspeopleBornOfAge, cohorts.exilesBornOfAge, generations.villagersOfAgeMove,
      generations.townspeopleOfAgeMove, generations.heldOfAgeMove, generations.peopleOfAge,
      generations.belowWorkingAge, generations.ofWorkingAge, generations.townAdults,
      generations.usualBirths, generations.fertilityOfWomen,
    ],
  },
  {
    says: "Children and grown people learn to read.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      literacy.readersAged, literacy.learnInSchool, literacy.learnAsAdults, literacy.peopleAged, literacy.readersMove,
      literacy.peopleOverEight, literacy.womenOverEight, literacy.readers, literacy.readingWomen,
    ],
  },
];
