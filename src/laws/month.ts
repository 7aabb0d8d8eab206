import { layoutOf } from "../ground/layout.ts";
import { gather } from "../ground/model.ts";
import type { Start, Step } from "../ground/quantity.ts";
import { levels } from "../ledger/levels.ts";
import * as coercionStart from "./coercion/start.ts";
import * as collectivisationStart from "./collectivisation/start.ts";
import * as fieldsStart from "./fields/start.ts";
import * as foodStart from "./food/start.ts";
import * as grainStart from "./grain/start.ts";
import * as herdsStart from "./herds/start.ts";
import * as industryStart from "./industry/start.ts";
import * as labourStart from "./labour/start.ts";
import { modules } from "./modules.ts";
import * as partyStart from "./party/start.ts";
import * as planningStart from "./planning/start.ts";
import * as populationStart from "./population/start.ts";
import * as schoolsStart from "./schools/start.ts";
import { ages, countOfVillages } from "./stages/people.ts";
import { policy } from "./stages/policy.ts";
import type { Stage } from "./stages/stage.ts";
import { state } from "./stages/state.ts";
import { villages } from "./stages/villages.ts";
import * as treasuryStart from "./treasury/start.ts";

/**
 * The month, read aloud: every step in the order in which it happens.
 *
 * A step may take a stock as it stands, and what steps before it have found; nothing that comes later.
 */
export const stages: readonly Stage[] = [...policy, ...villages, ...countOfVillages, ...state, ...ages];

/** Every step of a month, in order. */
export const month: readonly Step[] = stages.flatMap((each) => each.steps);

/** How a run begins: households first, then the country around them. */
// biome-ignore format: the order reads as a paragraph
export const beginning: readonly (Start | Step)[] = [
  herdsStart.herdersAtStart, herdsStart.herdersShareAtStart, herdsStart.landOfKind, herdsStart.horsesOfKind, herdsStart.cattleOfKind, herdsStart.sheepOfKind,
  populationStart.sizeAtStart, populationStart.dependantsAtStart, populationStart.workersAtStart, fieldsStart.landAtStart,
  fieldsStart.sownAtStart, collectivisationStart.stratumAtStart, herdsStart.horsesAtStart, herdsStart.cattleAtStart,
  herdsStart.sheepAtStart, grainStart.grainAtStart, grainStart.roublesAtStart, grainStart.trustAtStart,
  foodStart.nutritionAtStart, fieldsStart.weatherAtStart, herdsStart.herdCountedAtStart, collectivisationStart.householdsPerYardAtStart, fieldsStart.localWeatherAtStart, grainStart.privatePriceAtStart, grainStart.priceExpectedBegins, populationStart.townsAtStart,
  treasuryStart.townGrainAtStart, foodStart.townFoodAtStart, coercionStart.prisonersAtStart, coercionStart.coloniesAtStart, coercionStart.beforeCourtsAtStart,
  coercionStart.heldAtStart, coercionStart.policeAtStart, coercionStart.placesAtStart, coercionStart.termAtStart, coercionStart.competenceAtStart, coercionStart.commandAtStart,
  treasuryStart.stateGrainBegins, treasuryStart.wageBegins, industryStart.restoredBegins, industryStart.jobsBegin, industryStart.staffingBegins, industryStart.capitalBegins,
  industryStart.techniqueBegins, fieldsStart.agronomyBegins, labourStart.greennessBegins, treasuryStart.pricesBegin, treasuryStart.treasuryBegins,
  treasuryStart.townMoneyBegins, industryStart.productWeightBegins, industryStart.lastCropBegins, industryStart.overstatedBegins,
  populationStart.dependantsOfRegion, populationStart.workersOfRegion, populationStart.dependantsOfNation, populationStart.workersOfNation,
  populationStart.townspeopleAtStartOfNation, populationStart.prisonersAtStartOfNation, populationStart.agesOfCensus, populationStart.agesAtStart, populationStart.ofTowns,
  populationStart.agesOfTowns, populationStart.ofPrison, populationStart.agesOfPrison, populationStart.allAges, populationStart.allAgesOfTowns, populationStart.allAgesOfPrison,
  populationStart.townspeopleOfAgeAtStart, populationStart.heldOfAgeAtStart, populationStart.villagersOfAgeAtStart, populationStart.townspeopleCountedAtStart,
  populationStart.heldCountedAtStart, labourStart.registeredBegin, labourStart.handsKeptBegin, labourStart.stateFarmLandBegins, labourStart.workCountedAtStart, labourStart.normsBegin, labourStart.newHandsBegin, labourStart.openToWomenBegins,
  labourStart.workOfHandsBegins, labourStart.customaryWageBegins, populationStart.housingBegins, schoolsStart.enrolledPrimaryBegins, schoolsStart.enrolledLowerBegins, schoolsStart.enrolledUpperBegins,
  schoolsStart.studentsSpecialisedBegin, schoolsStart.studentsHigherBegin, schoolsStart.specialistsBegin, schoolsStart.engineersBegin, schoolsStart.readersByAge, schoolsStart.readersBegin,
  planningStart.debtBegins, planningStart.goldBegins, treasuryStart.openPriceBegins,
  partyStart.partyBegins, partyStart.oldMembersBegin, partyStart.candidatesBegin, partyStart.workersBegin, partyStart.peasantsBegin,
  partyStart.appointedBegins, partyStart.unityBegins, partyStart.leftStandingBegins, partyStart.rightStandingBegins, partyStart.leftSupportBegins,
  partyStart.leaderPowerBegins, partyStart.reportsHeldBegin, partyStart.backingBegins, partyStart.dangerBegins, partyStart.congressBegins, partyStart.congressDueBegins,
];

/** The whole model. */
export const model = gather({ modules: Object.values(modules), beginning, month });

/** How the model lies in memory. */
export const layout = layoutOf(model, levels);
