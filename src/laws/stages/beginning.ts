import type { Start, Step } from "../../ground/quantity.ts";
import * as coercion from "../coercion/start.ts";
import * as collectivisation from "../collectivisation/start.ts";
import * as fields from "../fields/start.ts";
import * as food from "../food/start.ts";
import * as grain from "../grain/start.ts";
import * as herds from "../herds/start.ts";
import * as industry from "../industry/start.ts";
import * as labour from "../labour/start.ts";
import * as party from "../party/start.ts";
import * as planning from "../planning/start.ts";
import * as population from "../population/start.ts";
import * as schools from "../schools/start.ts";
import * as treasury from "../treasury/start.ts";
import type { Stage } from "./stage.ts";

/** How a run begins: households first, then the country around them. */
export const beginnings: readonly Stage<Start | Step>[] = [
  {
    says: "Herders and farmers have the land and the animals of their kind.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      herds.herdersAtStart, herds.herdersShareAtStart, herds.landOfKind, herds.horsesOfKind, herds.cattleOfKind,
      herds.sheepOfKind,
    ],
  },
  {
    says: "Households have people, land, animals, grain, money, trust and food.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      population.sizeAtStart, population.dependantsAtStart, population.workersAtStart, fields.landAtStart,
      fields.sownAtStart, collectivisation.stratumAtStart, herds.horsesAtStart, herds.cattleAtStart,
      herds.sheepAtStart, grain.grainAtStart, grain.roublesAtStart, grain.trustAtStart, food.nutritionAtStart,
    ],
  },
  {
    says: "The weather is that of a mean year; herds and yards stand in the books; prices and towns are as they were.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      fields.weatherAtStart, herds.herdCountedAtStart, collectivisation.householdsPerYardAtStart,
      fields.localWeatherAtStart, grain.privatePriceAtStart, grain.priceExpectedBegins, population.townsAtStart,
      treasury.townGrainAtStart, food.townFoodAtStart,
    ],
  },
  {
    says: "Prisoners, police and the command of the army.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      coercion.prisonersAtStart, coercion.coloniesAtStart, coercion.beforeCourtsAtStart, coercion.heldAtStart,
      coercion.policeAtStart, coercion.placesAtStart, coercion.termAtStart, coercion.competenceAtStart,
      coercion.commandAtStart,
    ],
  },
  {
    says: "The state has grain, industry its plant, workers their wages, and both sides money.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      treasury.stateGrainBegins, treasury.wageBegins, industry.restoredBegins, industry.jobsBegin,
      industry.staffingBegins, industry.capitalBegins, industry.techniqueBegins, fields.agronomyBegins,
      labour.greennessBegins, treasury.pricesBegin, treasury.treasuryBegins, treasury.townMoneyBegins,
      industry.productWeightBegins, industry.lastCropBegins, industry.overstatedBegins,
    ],
  },
  {
    says: "All people are counted, by age and sex.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      population.dependantsOfRegion, population.workersOfRegion, population.dependantsOfNation,
      population.workersOfNation, population.townspeopleAtStartOfNation, population.prisonersAtStartOfNation,
      population.agesOfCensus, population.agesAtStart, population.ofTowns, population.agesOfTowns,
      population.ofPrison, population.agesOfPrison, population.allAges, population.allAgesOfTowns,
      population.allAgesOfPrison, population.townspeopleOfAgeAtStart, population.heldOfAgeAtStart,
      population.villagersOfAgeAtStart, population.townspeopleCountedAtStart, population.heldCountedAtStart,
    ],
  },
  {
    says: "Work, homes and schools.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      labour.registeredBegin, labour.handsKeptBegin, labour.stateFarmLandBegins, labour.workCountedAtStart,
      labour.normsBegin, labour.newHandsBegin, labour.openToWomenBegins, labour.workOfHandsBegins,
      labour.customaryWageBegins, population.housingBegins, schools.enrolledPrimaryBegins,
      schools.enrolledLowerBegins, schools.enrolledUpperBegins, schools.studentsSpecialisedBegin,
      schools.studentsHigherBegin, schools.specialistsBegin, schools.engineersBegin, schools.readersByAge,
      schools.readersBegin,
    ],
  },
  {
    says: "Debts abroad, gold, and the price of open shops.",
    steps: [planning.debtBegins, planning.goldBegins, treasury.openPriceBegins],
  },
  {
    says: "The Party, its factions and its leader.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      party.partyBegins, party.oldMembersBegin, party.candidatesBegin, party.workersBegin, party.peasantsBegin,
      party.appointedBegins, party.unityBegins, party.leftStandingBegins, party.rightStandingBegins,
      party.leftSupportBegins, party.leaderPowerBegins, party.reportsHeldBegin, party.backingBegins,
      party.dangerBegins, party.congressBegins, party.congressDueBegins,
    ],
  },
];
