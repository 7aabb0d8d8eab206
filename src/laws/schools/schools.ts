import { change, signal } from "../../ground/law.ts";
import type { Quantity, State } from "../../ground/quantity.ts";
import { mapped } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { jobs } from "../../ledger/industry/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { isOfLowerAge, isOfPrimaryAge, isOfUpperAge } from "../../ledger/population/ages.ts";
import { townspeopleOfAge, villagersOfAge } from "../../ledger/population/cohorts.ts";
import * as shared from "../../ledger/schools/signals.ts";
import {
  engineers,
  enrolledLower,
  enrolledPrimary,
  enrolledUpper,
  specialists,
  studentsHigher,
  studentsSpecialised,
} from "../../ledger/schools/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import {
  lowerSchools,
  placesHigher,
  placesSpecialised,
  primarySchools,
  technicalPlaces,
  upperSchools,
} from "./levers.ts";
import { completing, courseHigher, leavingWork, placesSpeed, schoolSpeed } from "./params/schools.ts";

/** Schools: pupils by form as far as places are opened; students as the state trains them; and whom they become. */
export const villagePrimary = mapped({
  symbol: "Np",
  unit: "person",
  of: villagersOfAge,
  by: isOfPrimaryAge,
  says: "Villagers of 8 to 11.",
});

export const townPrimary = mapped({
  symbol: "Up",
  unit: "person",
  of: townspeopleOfAge,
  by: isOfPrimaryAge,
  says: "Townspeople of 8 to 11.",
});

export const villageLower = mapped({
  symbol: "Nl",
  unit: "person",
  of: villagersOfAge,
  by: isOfLowerAge,
  says: "Villagers of 12 to 14.",
});

export const townLower = mapped({
  symbol: "Ul",
  unit: "person",
  of: townspeopleOfAge,
  by: isOfLowerAge,
  says: "Townspeople of 12 to 14.",
});

export const villageUpper = mapped({
  symbol: "NU",
  unit: "person",
  of: villagersOfAge,
  by: isOfUpperAge,
  says: "Villagers of 15 to 17.",
});

export const townUpper = mapped({
  symbol: "Uu",
  unit: "person",
  of: townspeopleOfAge,
  by: isOfUpperAge,
  says: "Townspeople of 15 to 17.",
});

interface Enrolment {
  readonly symbol: string;
  readonly says: string;
  readonly changes: State<"1">;
  readonly target: Quantity;
}

/** Places are opened towards what is decreed, as teachers and rooms are found. */
function enrolment({ changes, target, ...rest }: Enrolment) {
  return change({
    ...rest,
    changes,
    source: assumed("a form is opened in a year or two"),
    rises: { enrolled: changes, target },
    either: { schoolSpeed, oneMonth },
    is: ({ enrolled, target, schoolSpeed, oneMonth }) =>
      enrolled + Math.min(1, schoolSpeed * oneMonth) * (target - enrolled),
  });
}

export const enrolledPrimaryMove = enrolment({
  symbol: "e1",
  changes: enrolledPrimary,
  target: primarySchools,
  says: "Primary schools are opened.",
});

export const enrolledLowerMove = enrolment({
  symbol: "e2",
  changes: enrolledLower,
  target: lowerSchools,
  says: "Forms five to seven are opened.",
});

export const enrolledUpperMove = enrolment({
  symbol: "e3",
  changes: enrolledUpper,
  target: upperSchools,
  says: "Forms eight to ten are opened.",
});

export const pupils = signal({
  symbol: "p",
  unit: "person",
  level: nation,
  says: "Pupils in general schools.",
  source: assumed("definition"),
  rises: {
    villagePrimary,
    townPrimary,
    enrolledPrimary,
    villageLower,
    townLower,
    enrolledLower,
    villageUpper,
    townUpper,
    enrolledUpper,
  },
  is: ({
    villagePrimary,
    townPrimary,
    enrolledPrimary,
    villageLower,
    townLower,
    enrolledLower,
    villageUpper,
    townUpper,
    enrolledUpper,
  }) =>
    (villagePrimary + townPrimary) * enrolledPrimary +
    (villageLower + townLower) * enrolledLower +
    (villageUpper + townUpper) * enrolledUpper,
});

interface Places {
  readonly symbol: string;
  readonly says: string;
  readonly changes: State<"person">;
  readonly target: Quantity;
}

/** Places follow the country's paid work, of which the state wants a part trained. */
function places({ changes, target, ...rest }: Places) {
  return change({
    ...rest,
    changes,
    source: cite("fitzpatrick-1979", "the drive for specialists, 1928-32; form assumed"),
    rises: { students: changes, target, jobs },
    either: { placesSpeed, oneMonth },
    is: ({ students, target, jobs, placesSpeed, oneMonth }) =>
      students + Math.min(1, placesSpeed * oneMonth) * (target * jobs - students),
  });
}

export const studentsSpecialisedMove = places({
  symbol: "s2",
  changes: studentsSpecialised,
  target: placesSpecialised,
  says: "Places in secondary specialised schools are opened and filled.",
});

export const studentsHigherMove = places({
  symbol: "s3",
  changes: studentsHigher,
  target: placesHigher,
  says: "Places in higher education are opened and filled.",
});

export const learners = signal({
  finds: shared.learners,
  rises: { pupils, studentsSpecialised, studentsHigher },
  is: ({ pupils, studentsSpecialised, studentsHigher }) => pupils + studentsSpecialised + studentsHigher,
});

export const graduates = signal({
  symbol: "s+",
  unit: "person/month",
  level: nation,
  says: "Students who complete their course.",
  source: assumed("a course of four and a half years, which two in three complete"),
  rises: { studentsHigher, completing },
  falls: { courseHigher },
  is: ({ studentsHigher, courseHigher, completing }) => (studentsHigher * completing) / courseHigher,
});

export const specialistsMove = change({
  symbol: "S",
  changes: specialists,
  says: "Graduates take up work; some die or leave it.",
  source: assumed("definition"),
  rises: { specialists, graduates },
  falls: { leavingWork },
  either: { oneMonth },
  is: ({ specialists, graduates, leavingWork, oneMonth }) =>
    specialists + oneMonth * (graduates - leavingWork * specialists),
});

export const engineersMove = change({
  symbol: "Se",
  changes: engineers,
  says: "Graduates of technical schools take up work as engineers; some die or leave it.",
  source: assumed("definition"),
  rises: { engineers, graduates, technicalPlaces },
  falls: { leavingWork },
  either: { oneMonth },
  is: ({ engineers, graduates, technicalPlaces, leavingWork, oneMonth }) =>
    engineers + oneMonth * (technicalPlaces * graduates - leavingWork * engineers),
});
