import { signal } from "../../ground/law.ts";
import type { Quantity, Table } from "../../ground/quantity.ts";
import { mapped, total } from "../../ground/sum.ts";
import { cohort, nation } from "../../ledger/levels.ts";
import {
  ageingOfMonth,
  ageingOfTheHeld,
  arrestByAge,
  hungerByAge,
  leavingByAge,
  mortality,
  newborn,
  whole,
} from "../../ledger/population/ages.ts";
import { heldOfAge, townspeopleOfAge, villagersOfAge } from "../../ledger/population/cohorts.ts";
import * as shared from "../../ledger/population/signals.ts";
import { assumed } from "../../sources/cite.ts";
import * as counted from "./counted.ts";

/**
 * The people by age and sex. What happened to how many is found elsewhere, person by person; here it is only
 * told of which age they were, in proportion to schedules, so that all ages together are the people of the books.
 */
const definition = assumed("definition");

/** People of an age a month later. */
export const villagersAged = mapped({ finds: shared.villagersAged, of: villagersOfAge, by: ageingOfMonth });
export const townspeopleAged = mapped({ finds: shared.townspeopleAged, of: townspeopleOfAge, by: ageingOfMonth });
export const heldAged = mapped({ finds: shared.heldAged, of: heldOfAge, by: ageingOfTheHeld });

/** How likely something befalls people of an age, against other ages. */
function likelihood(symbol: string, by: Table<"1">, says: string) {
  return mapped({ symbol, unit: "1", of: whole, by, says });
}

export const usualRisk = likelihood("μ'", mortality, "Deaths of a thousand people of an age in a usual year.");
export const hungerRisk = likelihood("μh'", hungerByAge, "How likely people of an age die of hunger, against others.");

export const leavingLikelihood = likelihood(
  "m'",
  leavingByAge,
  "How likely people of an age move to town, against others.",
);

export const arrestRisk = likelihood("z'", arrestByAge, "How likely people of an age are arrested, against others.");

interface Exposed {
  readonly symbol: string;
  readonly says: string;
  readonly people: Quantity;
  readonly risk: Quantity;
}

/** People of an age, weighed by how likely something befalls them. */
function exposed({ people, risk, ...rest }: Exposed) {
  return signal({
    ...rest,
    unit: "person",
    level: cohort,
    source: definition,
    rises: { people, risk },
    is: ({ people, risk }) => people * risk,
  });
}

/** The sum over all ages. */
function ofAllAges(symbol: string, of: Quantity<"person">, says: string) {
  return total({ symbol, of, level: nation, says });
}

export const villagersAtRisk = exposed({
  symbol: "μN",
  people: villagersAged,
  risk: usualRisk,
  says: "Villagers at risk of death by age and illness.",
});

export const villagersInHunger = exposed({
  symbol: "μhN",
  people: villagersAged,
  risk: hungerRisk,
  says: "Villagers at risk of death by hunger.",
});

export const villagersLeaving = exposed({
  symbol: "mN",
  people: villagersAged,
  risk: leavingLikelihood,
  says: "Villagers who may move.",
});

export const townspeopleLeaving = exposed({
  symbol: "mU",
  people: townspeopleAged,
  risk: leavingLikelihood,
  says: "Townspeople who may go back to a village: of the ages that come.",
});

export const townspeopleAtRisk = exposed({
  symbol: "μU",
  people: townspeopleAged,
  risk: usualRisk,
  says: "Townspeople at risk of death by age and illness.",
});

export const townspeopleInHunger = exposed({
  symbol: "μhU",
  people: townspeopleAged,
  risk: hungerRisk,
  says: "Townspeople at risk of death by hunger.",
});

export const townspeopleSuspect = exposed({
  symbol: "zU",
  people: townspeopleAged,
  risk: arrestRisk,
  says: "Townspeople who may be arrested.",
});

export const heldAtRisk = exposed({
  symbol: "μZ",
  people: heldAged,
  risk: usualRisk,
  says: "People held at risk of death.",
});

export const allVillagersAged = ofAllAges("ΣNa'", villagersAged, "Villagers of all ages, before what befell them.");
export const allVillagersAtRisk = ofAllAges("ΣμN", villagersAtRisk, "All villagers, by their risk of age and illness.");
export const allVillagersInHunger = ofAllAges("ΣμhN", villagersInHunger, "All villagers, by their risk of hunger.");
export const allVillagersLeaving = ofAllAges("ΣmN", villagersLeaving, "All villagers, by how likely they move.");
export const allTownspeopleLeaving = ofAllAges("ΣmU", townspeopleLeaving, "Townspeople who may go back to a village.");
export const allTownspeopleAtRisk = ofAllAges("ΣμU", townspeopleAtRisk, "All townspeople, by their risk of death.");
export const allTownspeopleInHunger = ofAllAges("ΣμhU", townspeopleInHunger, "Townspeople, by their risk of hunger.");

export const allTownspeopleSuspect = ofAllAges(
  "ΣzU",
  townspeopleSuspect,
  "Townspeople, by how likely their arrest is.",
);

export const allHeldAged = ofAllAges("ΣZa'", heldAged, "People held of all ages, before what befell them.");
export const allHeldAtRisk = ofAllAges("ΣμZ", heldAtRisk, "All people held, by their risk of death.");

interface Befallen {
  readonly symbol: string;
  readonly says: string;
  readonly count: Quantity;
  readonly exposed: Quantity;
  readonly ofAll: Quantity;
}

/** Those of an age whom something befell, of all whom it befell. */
function befallen({ count, exposed: risk, ofAll, ...rest }: Befallen) {
  return signal({
    ...rest,
    unit: "person/month",
    level: cohort,
    source: definition,
    rises: { count, risk },
    falls: { ofAll },
    is: ({ count, risk, ofAll }) => (ofAll > 0 ? (Math.max(0, count) * risk) / ofAll : 0),
  });
}

export const villagersDieOfAge = befallen({
  symbol: "D0a",
  count: counted.villageDeaths,
  exposed: villagersAtRisk,
  ofAll: allVillagersAtRisk,
  says: "Villagers of an age who died of age and illness.",
});

export const villagersStarveOfAge = befallen({
  symbol: "H0a",
  count: counted.villageHungerDeaths,
  exposed: villagersInHunger,
  ofAll: allVillagersInHunger,
  says: "Villagers of an age who died of hunger.",
});

export const arriveOfAge = befallen({
  symbol: "M0a",
  count: counted.arrivals,
  exposed: villagersLeaving,
  ofAll: allVillagersLeaving,
  says: "Villagers of an age who moved to towns, beyond those who came back.",
});

export const goBackOfAge = befallen({
  symbol: "-M0a",
  count: counted.backInAllVillages,
  exposed: townspeopleLeaving,
  ofAll: allTownspeopleLeaving,
  says: "People of an age who came from towns back to villages, beyond those who left them.",
});

export const villagersTakenOfAge = befallen({
  symbol: "X0a",
  count: counted.takenFromAllVillages,
  exposed: villagersAged,
  ofAll: allVillagersAged,
  says: "Villagers of an age who were deported, whole families, or imprisoned.",
});

export const townspeopleDieOfAge = befallen({
  symbol: "D1a",
  count: counted.townDeathsOfNation,
  exposed: townspeopleAtRisk,
  ofAll: allTownspeopleAtRisk,
  says: "Townspeople of an age who died of age and illness.",
});

export const townspeopleStarveOfAge = befallen({
  symbol: "H1a",
  count: counted.townHungerDeaths,
  exposed: townspeopleInHunger,
  ofAll: allTownspeopleInHunger,
  says: "Townspeople of an age who died of hunger.",
});

export const townspeopleTakenOfAge = befallen({
  symbol: "X1a",
  count: counted.takenFromAllTowns,
  exposed: townspeopleSuspect,
  ofAll: allTownspeopleSuspect,
  says: "Townspeople of an age who were arrested, beyond those who came back.",
});

export const heldReturnOfAge = befallen({
  symbol: "X2a",
  count: counted.backInAllTowns,
  exposed: heldAged,
  ofAll: allHeldAged,
  says: "People of an age who came back from camps and settlements, beyond those arrested.",
});

export const heldDieOfAge = befallen({
  symbol: "D2a",
  count: counted.heldDeaths,
  exposed: heldAtRisk,
  ofAll: allHeldAtRisk,
  says: "People held of an age who died.",
});

/** The newborn by sex. */
function born(symbol: string, of: Quantity<"person/month">, says: string) {
  return mapped({ symbol, unit: "person/month", of, by: newborn, says });
}

export const villagersBornOfAge = born("B0a", counted.villageBirths, "Children born in villages, by sex.");
export const townspeopleBornOfAge = born("B1a", counted.townBirthsOfNation, "Children born in towns, by sex.");
export const exilesBornOfAge = born("B2a", counted.exileBirths, "Children born in settlements, by sex.");
