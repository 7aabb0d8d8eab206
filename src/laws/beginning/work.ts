import { start } from "../../ground/law.ts";
import { mapped } from "../../ground/table.ts";
import { heldOfAge, townspeopleOfAge, villagersOfAge } from "../../ledger/cohorts.ts";
import { jobs } from "../../ledger/industry.ts";
import {
  customaryWage,
  hadWorkBefore,
  handsKept,
  housing,
  newHands,
  norms,
  openToWomen,
  registered,
  stateFarmLand,
  workOfHands,
} from "../../ledger/labour.ts";
import {
  engineers,
  enrolledLower,
  enrolledPrimary,
  enrolledUpper,
  readersOfAge,
  specialists,
  studentsHigher,
  studentsSpecialised,
} from "../../ledger/schools.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { stateFarms } from "../labour/levers.ts";
import { registeredAtStart } from "../labour/params/sectors.ts";
import { readersOfStart, whole } from "../population/ages.ts";
import { spaceAtStart } from "../population/params/housing.ts";
import {
  engineersAtStart,
  specialistsAtStart,
  startingHigher,
  startingLower,
  startingPrimary,
  startingSpecialised,
  startingUpper,
} from "../population/params/schools.ts";
import { wageOfBase } from "../treasury/params/budget.ts";
import { wageOfStart } from "../treasury/params.ts";
import { newAtStart, scissorsOnWages } from "./params.ts";
import { townspeopleAtStartOfNation } from "./people.ts";

/** Work, schools and homes as the country has them in January 1924. */
export const registeredBegin = start({
  symbol: "Ur0",
  begins: registered,
  says: "People on the registers at the start.",
  source: cite("unemp-essay", "registers of January 1924"),
  rises: { registeredAtStart },
  is: ({ registeredAtStart }) => registeredAtStart,
});
export const handsKeptBegin = start({
  symbol: "l+0",
  begins: handsKept,
  says: "Enterprises keep the hands that their plant needs.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});
export const stateFarmLandBegins = start({
  symbol: "As0",
  begins: stateFarmLand,
  says: "State farms sow what they are to sow.",
  source: assumed("definition"),
  rises: { stateFarms },
  is: ({ stateFarms }) => stateFarms,
});
export const workCountedAtStart = start({
  symbol: "L-0",
  begins: hadWorkBefore,
  says: "Those in paid work at the start.",
  source: assumed("definition"),
  rises: { jobs },
  is: ({ jobs }) => jobs,
});
export const newHandsBegin = start({
  symbol: "Ln0",
  begins: newHands,
  says: "One in ten of those in paid work came from a village in the last years.",
  source: assumed("the towns filled again after 1921"),
  rises: { jobs, newAtStart },
  is: ({ jobs, newAtStart }) => newAtStart * jobs,
});
export const normsBegin = start({
  symbol: "n0",
  begins: norms,
  says: "Norms at the start.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});
export const workOfHandsBegins = start({
  symbol: "w10",
  begins: workOfHands,
  says: "Workers work as is usual.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});
export const customaryWageBegins = start({
  symbol: "w̄0",
  begins: customaryWage,
  says: "Families are used to what the wage of the start buys, less what prices of the scissors take.",
  source: assumed("prices of manufactures a third above those of 1926/27"),
  rises: { wageOfStart, scissorsOnWages },
  falls: { wageOfBase },
  is: ({ wageOfStart, wageOfBase, scissorsOnWages }) => (scissorsOnWages * wageOfStart) / wageOfBase,
});
export const housingBegins = start({
  symbol: "Q0",
  begins: housing,
  says: "Living space in towns at the start.",
  source: cite("polit-ec", "6.3 to 7.2 in 1913"),
  rises: { spaceAtStart, townspeopleAtStartOfNation },
  is: ({ spaceAtStart, townspeopleAtStartOfNation }) => spaceAtStart * townspeopleAtStartOfNation,
});
export const enrolledPrimaryBegins = start({
  symbol: "e10",
  begins: enrolledPrimary,
  says: "Pupils of the first four forms at the start.",
  source: assumed("figures of the middle of the 1920s, brought back"),
  rises: { startingPrimary },
  is: ({ startingPrimary }) => startingPrimary,
});
export const enrolledLowerBegins = start({
  symbol: "e20",
  begins: enrolledLower,
  says: "Pupils of forms five to seven at the start.",
  source: assumed("figures of the middle of the 1920s, brought back"),
  rises: { startingLower },
  is: ({ startingLower }) => startingLower,
});
export const enrolledUpperBegins = start({
  symbol: "e30",
  begins: enrolledUpper,
  says: "Pupils of the last forms at the start.",
  source: assumed("figures of the middle of the 1920s, brought back"),
  rises: { startingUpper },
  is: ({ startingUpper }) => startingUpper,
});
export const studentsSpecialisedBegin = start({
  symbol: "s20",
  begins: studentsSpecialised,
  says: "Students of secondary specialised schools at the start.",
  source: assumed("figures of the middle of the 1920s, brought back"),
  rises: { startingSpecialised },
  is: ({ startingSpecialised }) => startingSpecialised,
});
export const studentsHigherBegin = start({
  symbol: "s30",
  begins: studentsHigher,
  says: "Students in higher education at the start.",
  source: assumed("figures of the middle of the 1920s, brought back"),
  rises: { startingHigher },
  is: ({ startingHigher }) => startingHigher,
});
export const specialistsBegin = start({
  symbol: "S0",
  begins: specialists,
  says: "Specialists at the start.",
  source: assumed("figures of the middle of the 1920s, brought back"),
  rises: { specialistsAtStart },
  is: ({ specialistsAtStart }) => specialistsAtStart,
});
export const engineersBegin = start({
  symbol: "Se0",
  begins: engineers,
  says: "Engineers at the start.",
  source: assumed("figures of the middle of the 1920s, brought back"),
  rises: { engineersAtStart },
  is: ({ engineersAtStart }) => engineersAtStart,
});
export const readersByAge = mapped({
  symbol: "ρ0'",
  unit: "1",
  of: whole,
  by: readersOfStart,
  says: "Part of the people of an age who could read in 1924.",
});
export const readersBegin = start({
  symbol: "Ra0",
  begins: readersOfAge,
  says: "Readers of an age at the start.",
  source: cite("census-1926", "literacy by age and sex; recalled and rounded"),
  rises: { villagersOfAge, townspeopleOfAge, heldOfAge, readersByAge },
  is: ({ villagersOfAge, townspeopleOfAge, heldOfAge, readersByAge }) =>
    (villagersOfAge + townspeopleOfAge + heldOfAge) * readersByAge,
});
export const openToWomenBegins = start({
  symbol: "o♀0",
  begins: openToWomen,
  says: "At the start custom closes most trades to women.",
  source: assumed("definition"),
  rises: {},
  is: () => 0,
});
