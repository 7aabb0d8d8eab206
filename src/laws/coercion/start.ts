import { signal, start } from "../../ground/law.ts";
import * as shared from "../../ledger/coercion/signals.ts";
import {
  beforeCourts,
  campPlaces,
  colonyPrisoners,
  commandLeft,
  competence,
  meanTerm,
  police,
  prisoners,
} from "../../ledger/coercion/stocks.ts";
import { townspeopleAtStart } from "../../ledger/given.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { usualTerm } from "./params/custody.ts";
import { policeOfPeace } from "./params/police.ts";
import { imprisonedAtStart, inColoniesAtStart, inPrisonAtStart, policeLeftByWar } from "./params/start.ts";

export const prisonersAtStart = start({
  symbol: "Z0",
  begins: prisoners,
  says: "Prisoners in camps at the start.",
  source: cite("khlevniuk-2004", "camps of the mid 1920s"),
  rises: { townspeopleAtStart, imprisonedAtStart },
  is: ({ townspeopleAtStart, imprisonedAtStart }) => townspeopleAtStart * imprisonedAtStart,
});

export const coloniesAtStart = start({
  symbol: "Zc0",
  begins: colonyPrisoners,
  says: "Prisoners of colonies at the start.",
  source: assumed("prisons and colonies of the commissariats of justice"),
  rises: { townspeopleAtStart, inColoniesAtStart },
  is: ({ townspeopleAtStart, inColoniesAtStart }) => townspeopleAtStart * inColoniesAtStart,
});

export const beforeCourtsAtStart = start({
  symbol: "Zb0",
  begins: beforeCourts,
  says: "People before courts at the start.",
  source: assumed("prisons of the commissariats of justice"),
  rises: { townspeopleAtStart, inPrisonAtStart },
  is: ({ townspeopleAtStart, inPrisonAtStart }) => townspeopleAtStart * inPrisonAtStart,
});

export const heldAtStart = signal({
  finds: shared.heldAtStart,
  rises: { prisoners, colonyPrisoners, beforeCourts },
  is: ({ prisoners, colonyPrisoners, beforeCourts }) => prisoners + colonyPrisoners + beforeCourts,
});

export const policeAtStart = start({
  symbol: "O0",
  begins: police,
  says: "Police at the start: more than a quiet country keeps.",
  source: cite("yagoda-1923", "plan to cut the GPU, 1923"),
  rises: { policeOfPeace, policeLeftByWar },
  is: ({ policeOfPeace, policeLeftByWar }) => policeOfPeace * policeLeftByWar,
});

export const placesAtStart = start({
  symbol: "Pz0",
  begins: campPlaces,
  says: "Camps of the start are built for more than are in them.",
  source: assumed("monasteries and barracks of the civil war"),
  rises: { policeOfPeace },
  is: ({ policeOfPeace }) => policeOfPeace,
});

export const termAtStart = start({
  symbol: "Tz0",
  begins: meanTerm,
  says: "Terms at the start are the usual ones.",
  source: assumed("definition"),
  rises: { usualTerm },
  is: ({ usualTerm }) => usualTerm,
});

export const competenceAtStart = start({
  symbol: "κ0",
  begins: competence,
  says: "Skill is measured against that of 1924.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const commandAtStart = start({
  symbol: "κa0",
  begins: commandLeft,
  says: "The high command is whole at the start.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});
