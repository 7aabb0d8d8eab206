import { signal, start } from "../../ground/law.ts";
import { exp, normalQuantile } from "../../ground/mathematics.ts";
import { mapped, total } from "../../ground/sum.ts";
import { heldAtStart } from "../../ledger/coercion/signals.ts";
import { chance } from "../../ledger/declare.ts";
import { ageShareOfCensus, personsPerHousehold, townspeopleAtStart } from "../../ledger/given.ts";
import { housing } from "../../ledger/labour/stocks.ts";
import { cohort, household, nation, region } from "../../ledger/levels.ts";
import { arrestByAge, sexOfAge, threeYearsYounger, townAges, whole } from "../../ledger/population/ages.ts";
import {
  heldCounted,
  heldOfAge,
  townspeopleCounted,
  townspeopleOfAge,
  villagersOfAge,
} from "../../ledger/population/cohorts.ts";
import { tailOfLuck } from "../../ledger/population/params.ts";
import * as shared from "../../ledger/population/signals.ts";
import { dependants, townspeople, workers } from "../../ledger/population/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { spaceAtStart } from "./params/housing.ts";
import { sizeSpread, workerPart } from "./params/start.ts";

export const townsAtStart = start({
  symbol: "U0",
  begins: townspeople,
  says: "People in towns at the start.",
  source: cite("census-1926", "towns, brought back to January 1924"),
  rises: { townspeopleAtStart },
  is: ({ townspeopleAtStart }) => townspeopleAtStart,
});

export const sizeDraw = chance(household, "ν1", "Size of a household at the start.");

export const dependantsDraw = chance(household, "ν3", "Dependants at the start.");

export const workersDraw = chance(household, "ν4", "Workers at the start.");

export const sizeAtStart = signal({
  finds: shared.sizeAtStart,
  rises: { personsPerHousehold, luck: sizeDraw },
  either: { sizeSpread, tailOfLuck },
  is: ({ personsPerHousehold, sizeSpread, luck, tailOfLuck }) =>
    personsPerHousehold *
    exp(
      sizeSpread * normalQuantile(Math.min(1 - tailOfLuck, Math.max(tailOfLuck, luck))) - (sizeSpread * sizeSpread) / 2,
    ),
});

export const dependantsAtStart = start({
  symbol: "D0",
  begins: dependants,
  lot: dependantsDraw,
  says: "Dependants at the start.",
  source: cite("lorimer-1946", "ages of 1926"),
  rises: { sizeAtStart },
  falls: { workerPart },
  is: ({ sizeAtStart, workerPart }) => sizeAtStart * (1 - workerPart),
});

export const workersAtStart = start({
  symbol: "W0",
  begins: workers,
  lot: workersDraw,
  says: "Workers at the start.",
  source: cite("lorimer-1946", "ages of 1926"),
  rises: { sizeAtStart, workerPart },
  is: ({ sizeAtStart, workerPart }) => sizeAtStart * workerPart,
});

export const dependantsOfRegion = total({
  symbol: "ΣD",
  of: dependants,
  level: region,
  says: "Dependants in villages.",
});

export const workersOfRegion = total({ symbol: "ΣW", of: workers, level: region, says: "Workers in villages." });

export const dependantsOfNation = total({
  symbol: "ΣΣD",
  of: dependantsOfRegion,
  level: nation,
  says: "Dependants in all villages.",
});

export const workersOfNation = total({
  symbol: "ΣΣW",
  of: workersOfRegion,
  level: nation,
  says: "Workers in all villages.",
});

export const townspeopleAtStartOfNation = total({
  symbol: "ΣU0",
  of: townspeople,
  level: nation,
  says: "Townspeople at the start.",
});

export const prisonersAtStartOfNation = total({
  symbol: "ΣZ0",
  of: heldAtStart,
  level: nation,
  says: "People held at the start.",
});

export const agesOfCensus = mapped({
  symbol: "a3",
  unit: "1",
  of: ageShareOfCensus,
  by: threeYearsYounger,
  says: "Part of the people who are of an age, three years before the census.",
});

export const agesAtStart = mapped({
  symbol: "a0",
  unit: "1",
  of: agesOfCensus,
  by: sexOfAge,
  says: "Part of the people who are of an age and sex at the start.",
});

export const ofTowns = mapped({
  symbol: "u'",
  unit: "1",
  of: whole,
  by: townAges,
  says: "How likely an age is in towns.",
});

/**
 * The people by age and sex in January 1924: the ages counted in December 1926 three years younger, the dead of
 * those years given back; and both sexes as they were counted.
 */
const definition = assumed("definition");

export const agesOfTowns = signal({
  symbol: "au0",
  unit: "1",
  level: cohort,
  says: "People of an age in towns at the start, before they are scaled.",
  source: definition,
  rises: { agesAtStart, ofTowns },
  is: ({ agesAtStart, ofTowns }) => agesAtStart * ofTowns,
});

export const ofPrison = mapped({
  symbol: "z'0",
  unit: "1",
  of: whole,
  by: arrestByAge,
  says: "How likely an age is held.",
});

export const agesOfPrison = signal({
  symbol: "az0",
  unit: "1",
  level: cohort,
  says: "People of an age who are held at the start, before they are scaled.",
  source: definition,
  rises: { agesAtStart, ofPrison },
  is: ({ agesAtStart, ofPrison }) => agesAtStart * ofPrison,
});

export const allAges = total({ symbol: "Σa0", of: agesAtStart, level: nation, says: "All ages at the start." });
export const allAgesOfTowns = total({ symbol: "Σau0", of: agesOfTowns, level: nation, says: "All ages in towns." });
export const allAgesOfPrison = total({ symbol: "Σaz0", of: agesOfPrison, level: nation, says: "All ages held." });

export const townspeopleOfAgeAtStart = start({
  symbol: "Ua0",
  begins: townspeopleOfAge,
  says: "Townspeople of an age at the start: more of them young and able than in villages.",
  source: cite("census-1926", "ages of townspeople; recalled"),
  rises: { townspeopleAtStartOfNation, agesOfTowns },
  falls: { allAgesOfTowns },
  is: ({ townspeopleAtStartOfNation, agesOfTowns, allAgesOfTowns }) =>
    allAgesOfTowns > 0 ? (townspeopleAtStartOfNation * agesOfTowns) / allAgesOfTowns : 0,
});

export const heldOfAgeAtStart = start({
  symbol: "Za0",
  begins: heldOfAge,
  says: "People held of an age at the start.",
  source: definition,
  rises: { prisonersAtStartOfNation, agesOfPrison },
  falls: { allAgesOfPrison },
  is: ({ prisonersAtStartOfNation, agesOfPrison, allAgesOfPrison }) =>
    allAgesOfPrison > 0 ? (prisonersAtStartOfNation * agesOfPrison) / allAgesOfPrison : 0,
});

export const villagersOfAgeAtStart = start({
  symbol: "Na0",
  begins: villagersOfAge,
  says: "Villagers of an age at the start: all of that age, less those in towns.",
  source: cite("lorimer-1946", "ages of 1926"),
  rises: { dependantsOfNation, workersOfNation, agesAtStart, allAgesOfTowns },
  falls: { allAges, agesOfTowns },
  either: { townspeopleAtStartOfNation },
  is: ({
    dependantsOfNation,
    workersOfNation,
    townspeopleAtStartOfNation,
    agesAtStart,
    allAges,
    agesOfTowns,
    allAgesOfTowns,
  }) =>
    allAges > 0 && allAgesOfTowns > 0
      ? ((dependantsOfNation + workersOfNation + townspeopleAtStartOfNation) * agesAtStart) / allAges -
        (townspeopleAtStartOfNation * agesOfTowns) / allAgesOfTowns
      : 0,
});

export const townspeopleCountedAtStart = start({
  symbol: "U-0",
  begins: townspeopleCounted,
  says: "Townspeople counted at the start.",
  source: definition,
  rises: { townspeople },
  is: ({ townspeople }) => townspeople,
});

export const heldCountedAtStart = start({
  symbol: "Z-0",
  begins: heldCounted,
  says: "People held, counted at the start.",
  source: definition,
  rises: { heldAtStart },
  is: ({ heldAtStart }) => heldAtStart,
});

export const housingBegins = start({
  symbol: "Q0",
  begins: housing,
  says: "Living space in towns at the start.",
  source: cite("polit-ec", "6.3 to 7.2 in 1913"),
  rises: { spaceAtStart, townspeopleAtStartOfNation },
  is: ({ spaceAtStart, townspeopleAtStartOfNation }) => spaceAtStart * townspeopleAtStartOfNation,
});
