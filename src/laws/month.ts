import { layoutOf } from "../ground/layout.ts";
import { gather } from "../ground/model.ts";
import type { Start, Step } from "../ground/quantity.ts";
import { levels } from "../ledger/levels.ts";
import * as coercion from "./beginning/coercion.ts";
import * as country from "./beginning/country.ts";
import * as herders from "./beginning/herders.ts";
import * as households from "./beginning/households.ts";
import * as industry from "./beginning/industry.ts";
import * as party from "./beginning/party.ts";
import * as people from "./beginning/people.ts";
import * as treasury from "./beginning/treasury.ts";
import * as work from "./beginning/work.ts";
import { modules } from "./modules.ts";
import { ages, countOfVillages } from "./stages/people.ts";
import { policy } from "./stages/policy.ts";
import type { Stage } from "./stages/stage.ts";
import { state } from "./stages/state.ts";
import { villages } from "./stages/villages.ts";

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
  herders.herdersAtStart, herders.herdersShareAtStart, herders.landOfKind, herders.horsesOfKind, herders.cattleOfKind, herders.sheepOfKind,
  households.sizeAtStart, households.dependantsAtStart, households.workersAtStart, households.landAtStart,
  households.sownAtStart, households.stratumAtStart, households.horsesAtStart, households.cattleAtStart,
  households.sheepAtStart, households.grainAtStart, households.roublesAtStart, households.trustAtStart,
  households.nutritionAtStart, country.weatherAtStart, country.herdCountedAtStart, country.householdsPerYardAtStart, country.localWeatherAtStart, country.privatePriceAtStart, country.priceExpectedBegins, country.townsAtStart,
  country.townGrainAtStart, country.townFoodAtStart, coercion.prisonersAtStart, coercion.coloniesAtStart, coercion.beforeCourtsAtStart,
  coercion.heldAtStart, coercion.policeAtStart, coercion.placesAtStart, coercion.termAtStart, coercion.competenceAtStart, coercion.commandAtStart,
  country.stateGrainBegins, country.wageBegins, country.restoredBegins, country.jobsBegin, country.staffingBegins, country.capitalBegins,
  country.techniqueBegins, country.agronomyBegins, country.greennessBegins, country.pricesBegin, country.treasuryBegins,
  country.townMoneyBegins, industry.productWeightBegins, industry.lastCropBegins, industry.overstatedBegins,
  people.dependantsOfRegion, people.workersOfRegion, people.dependantsOfNation, people.workersOfNation,
  people.townspeopleAtStartOfNation, people.prisonersAtStartOfNation, people.agesOfCensus, people.agesAtStart, people.ofTowns,
  people.agesOfTowns, people.ofPrison, people.agesOfPrison, people.allAges, people.allAgesOfTowns, people.allAgesOfPrison,
  people.townspeopleOfAgeAtStart, people.heldOfAgeAtStart, people.villagersOfAgeAtStart, people.townspeopleCountedAtStart,
  people.heldCountedAtStart, work.registeredBegin, work.handsKeptBegin, work.stateFarmLandBegins, work.workCountedAtStart, work.normsBegin, work.newHandsBegin, work.openToWomenBegins,
  work.workOfHandsBegins, work.customaryWageBegins, work.housingBegins, work.enrolledPrimaryBegins, work.enrolledLowerBegins, work.enrolledUpperBegins,
  work.studentsSpecialisedBegin, work.studentsHigherBegin, work.specialistsBegin, work.engineersBegin, work.readersByAge, work.readersBegin,
  treasury.debtBegins, treasury.goldBegins, treasury.openPriceBegins,
  party.partyBegins, party.oldMembersBegin, party.candidatesBegin, party.workersBegin, party.peasantsBegin,
  party.appointedBegins, party.unityBegins, party.leftStandingBegins, party.rightStandingBegins, party.leftSupportBegins,
  party.leaderPowerBegins, party.reportsHeldBegin, party.backingBegins, party.dangerBegins, party.congressBegins, party.congressDueBegins,
];

/** The whole model. */
export const model = gather({ modules: Object.values(modules), beginning, month });

/** How the model lies in memory. */
export const layout = layoutOf(model, levels);
