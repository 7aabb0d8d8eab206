import { change, signal } from "../../ground/law.ts";
import { mapped } from "../../ground/sum.ts";
import { oneMonth, yearOfMonths } from "../../ledger/clock.ts";
import { nation } from "../../ledger/levels.ts";
import { childbearing, isAdult, isBelowWorkingAge, isOfWorkingAge } from "../../ledger/population/ages.ts";
import { heldOfAge, townspeopleOfAge, villagersOfAge } from "../../ledger/population/cohorts.ts";
import * as shared from "../../ledger/population/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import {
  arriveOfAge,
  exilesBornOfAge,
  goBackOfAge,
  heldAged,
  heldDieOfAge,
  heldReturnOfAge,
  townspeopleAged,
  townspeopleBornOfAge,
  townspeopleDieOfAge,
  townspeopleStarveOfAge,
  townspeopleTakenOfAge,
  villagersAged,
  villagersBornOfAge,
  villagersDieOfAge,
  villagersStarveOfAge,
  villagersTakenOfAge,
} from "./cohorts.ts";
import { townBirthsOfNation, villageBirths } from "./counted.ts";

export const villagersOfAgeMove = change({
  symbol: "Na",
  changes: villagersOfAge,
  says: "Villagers of an age: a month older, born, dead, moved and taken away.",
  source: assumed("definition"),
  rises: { villagersAged, villagersBornOfAge, goBackOfAge },
  falls: { villagersDieOfAge, villagersStarveOfAge, arriveOfAge, villagersTakenOfAge },
  either: { oneMonth },
  is: ({
    villagersAged,
    oneMonth,
    villagersBornOfAge,
    villagersDieOfAge,
    villagersStarveOfAge,
    arriveOfAge,
    goBackOfAge,
    villagersTakenOfAge,
  }) =>
    villagersAged +
    oneMonth *
      (villagersBornOfAge - villagersDieOfAge - villagersStarveOfAge - arriveOfAge + goBackOfAge - villagersTakenOfAge),
});

export const townspeopleOfAgeMove = change({
  symbol: "Ua",
  changes: townspeopleOfAge,
  says: "Townspeople of an age: a month older, born, dead, come, taken away and come back.",
  source: assumed("definition"),
  rises: { townspeopleAged, townspeopleBornOfAge, arriveOfAge, heldReturnOfAge },
  falls: { townspeopleDieOfAge, townspeopleStarveOfAge, goBackOfAge, townspeopleTakenOfAge },
  either: { oneMonth },
  is: ({
    townspeopleAged,
    oneMonth,
    townspeopleBornOfAge,
    townspeopleDieOfAge,
    townspeopleStarveOfAge,
    arriveOfAge,
    goBackOfAge,
    townspeopleTakenOfAge,
    heldReturnOfAge,
  }) =>
    townspeopleAged +
    oneMonth *
      (townspeopleBornOfAge -
        townspeopleDieOfAge -
        townspeopleStarveOfAge +
        arriveOfAge -
        goBackOfAge -
        townspeopleTakenOfAge +
        heldReturnOfAge),
});

export const heldOfAgeMove = change({
  symbol: "Za",
  changes: heldOfAge,
  says: "People held of an age: a month older, born, dead, taken away and come back.",
  source: assumed("definition"),
  rises: { heldAged, exilesBornOfAge, villagersTakenOfAge, townspeopleTakenOfAge },
  falls: { heldDieOfAge, heldReturnOfAge },
  either: { oneMonth },
  is: ({
    heldAged,
    oneMonth,
    exilesBornOfAge,
    heldDieOfAge,
    villagersTakenOfAge,
    townspeopleTakenOfAge,
    heldReturnOfAge,
  }) =>
    heldAged +
    oneMonth * (exilesBornOfAge + villagersTakenOfAge + townspeopleTakenOfAge - heldDieOfAge - heldReturnOfAge),
});

export const peopleOfAge = signal({
  finds: shared.peopleOfAge,
  rises: { villagersOfAge, townspeopleOfAge, heldOfAge },
  is: ({ villagersOfAge, townspeopleOfAge, heldOfAge }) => villagersOfAge + townspeopleOfAge + heldOfAge,
});

export const belowWorkingAge = mapped({
  symbol: "P<16",
  unit: "person",
  of: peopleOfAge,
  by: isBelowWorkingAge,
  says: "People below 16.",
});

export const ofWorkingAge = mapped({
  symbol: "Pw",
  unit: "person",
  of: peopleOfAge,
  by: isOfWorkingAge,
  says: "People of working age: men of 16 to 59, women of 16 to 54.",
});

export const townAdults = mapped({
  symbol: "Uw",
  unit: "person",
  of: townspeopleOfAge,
  by: isAdult,
  says: "Townspeople of 16 to 59.",
});

export const usualBirths = mapped({
  symbol: "B*",
  unit: "person",
  of: peopleOfAge,
  by: childbearing,
  says: "Children that the women there are would bear in a year if they bore as many as in the middle of the 1920s.",
});

export const fertilityOfWomen = signal({
  symbol: "F",
  unit: "1",
  level: nation,
  says: "Children that women bear, against the middle of the 1920s, whatever their ages.",
  source: cite("andreev-darskii-kharkova-1993", "births by women's ages, 1926-27"),
  rises: { villageBirths, townBirthsOfNation, yearOfMonths },
  falls: { usualBirths },
  is: ({ villageBirths, townBirthsOfNation, yearOfMonths, usualBirths }) =>
    usualBirths > 0 ? ((villageBirths + townBirthsOfNation) * yearOfMonths) / usualBirths : 0,
});
