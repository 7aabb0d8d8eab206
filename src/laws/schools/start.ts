import { start } from "../../ground/law.ts";
import { mapped } from "../../ground/sum.ts";
import { readersOfStart, whole } from "../../ledger/population/ages.ts";
import { heldOfAge, townspeopleOfAge, villagersOfAge } from "../../ledger/population/cohorts.ts";
import {
  engineers,
  enrolledLower,
  enrolledPrimary,
  enrolledUpper,
  readersOfAge,
  specialists,
  studentsHigher,
  studentsSpecialised,
} from "../../ledger/schools/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import {
  engineersAtStart,
  specialistsAtStart,
  startingHigher,
  startingLower,
  startingPrimary,
  startingSpecialised,
  startingUpper,
} from "./params/schools.ts";

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
