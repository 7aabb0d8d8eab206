import { signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import { membersOfHousehold } from "../../ledger/collectivisation/signals.ts";
import { birthRate } from "../../ledger/given.ts";
import { herders, herdersShare } from "../../ledger/herds/signals.ts";
import { villagers } from "../../ledger/labour/signals.ts";
import { household, region } from "../../ledger/levels.ts";
import { birthsMissed, hungerOnBirths } from "../../ledger/population/params.ts";
import * as shared from "../../ledger/population/signals.ts";
import { assumed } from "../../sources/cite.ts";
import { birthsLost, birthsLostOfRegion } from "./village.ts";

/** How hungry herders of a region are, apart from its farmers: the mean of both would hide it. */
export const herdersLoseBirths = signal({
  symbol: "b-ν",
  unit: "person/month",
  level: household,
  when: herdersShare,
  says: "Births not born in a herders' household because of hunger.",
  source: assumed("definition"),
  rises: { herders, birthsLost },
  is: ({ herders, birthsLost }) => herders * birthsLost,
});

export const herdersLoseBirthsOfRegion = total({
  symbol: "Σb-ν",
  of: herdersLoseBirths,
  level: region,
  says: "Births not born in herders' households of a region because of hunger.",
});

export const herdersOfHousehold = signal({
  symbol: "nνh",
  unit: "person",
  level: household,
  when: herdersShare,
  says: "Herders of a household.",
  source: assumed("definition"),
  rises: { herders, membersOfHousehold },
  is: ({ herders, membersOfHousehold }) => herders * membersOfHousehold,
});

export const herdersOfRegion = total({ finds: shared.herdersOfRegion, of: herdersOfHousehold });

export const wantOfHerders = signal({
  finds: shared.wantOfHerders,
  rises: { lost: last(herdersLoseBirthsOfRegion) },
  falls: { people: last(herdersOfRegion), birthRate, birthsMissed, hungerOnBirths },
  is: ({ lost, people, birthRate, birthsMissed, hungerOnBirths }) =>
    people * birthRate > 0 ? Math.min(1, lost / (people * birthRate * birthsMissed * hungerOnBirths)) : 0,
});

export const wantOfFarmers = signal({
  finds: shared.wantOfFarmers,
  rises: { lost: last(birthsLostOfRegion), herdersBefore: last(herdersOfRegion) },
  falls: {
    ofHerders: last(herdersLoseBirthsOfRegion),
    people: last(villagers),
    birthRate,
    birthsMissed,
    hungerOnBirths,
  },
  is: ({ lost, ofHerders, people, herdersBefore, birthRate, birthsMissed, hungerOnBirths }) =>
    (people - herdersBefore) * birthRate > 0
      ? Math.min(
          1,
          Math.max(0, lost - ofHerders) / ((people - herdersBefore) * birthRate * birthsMissed * hungerOnBirths),
        )
      : lost > ofHerders
        ? 1
        : 0,
});
