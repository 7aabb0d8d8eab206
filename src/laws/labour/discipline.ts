import { signal } from "../../ground/law.ts";
import { nation } from "../../ledger/levels.ts";
import { labourLaw } from "../../ledger/levers.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { labourDiscipline } from "../mechanisms.ts";
import { labourForce, unemployed } from "./jobs.ts";
import { absenceLaw, workBooks } from "./levers.ts";
import {
  deterred,
  heldByAbsenceLaw,
  heldByBooks,
  heldByCourts,
  idleTellsSixfold,
  temptedAway,
  temptedToLeave,
  usualAbsence,
  usualLeaving,
} from "./params/discipline.ts";
import { wagesFallen } from "./want.ts";

/** Leaving and absence: what tempts workers where nobody need fear to be out of work, and what holds them. */
export const openElsewhere = signal({
  symbol: "o",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "How surely a worker who leaves finds other work at once: not at all where one in six is out of work.",
  source: assumed("definition"),
  rises: { labourForce },
  falls: { unemployed, idleTellsSixfold },
  is: ({ unemployed, labourForce, idleTellsSixfold }) =>
    labourForce > 0 ? Math.max(0, 1 - (idleTellsSixfold * unemployed) / labourForce) : 0,
});

export const heldToWork = signal({
  symbol: "h",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: labourDiscipline,
  says: "Part of leaving that law and loss of ration card, home and papers prevent.",
  source: cite("schwarz-1952", "the laws of 1932, 1938 and 1940; sizes assumed"),
  rises: { absenceLaw, heldByAbsenceLaw, workBooks, heldByBooks, labourLaw, heldByCourts },
  is: ({ absenceLaw, heldByAbsenceLaw, workBooks, heldByBooks, labourLaw, heldByCourts }) =>
    1 - (1 - absenceLaw * heldByAbsenceLaw) * (1 - workBooks * heldByBooks) * (1 - labourLaw * heldByCourts),
});

export const wouldLeave = signal({
  symbol: "q*",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Workers who would leave their work in a month if nothing held them.",
  source: cite("kuromiya-1988", "flitting"),
  rises: { usualLeaving, temptedToLeave, openElsewhere, wagesFallen },
  is: ({ usualLeaving, temptedToLeave, openElsewhere, wagesFallen }) =>
    usualLeaving + temptedToLeave * openElsewhere * (1 + wagesFallen),
});

export const turnover = signal({
  symbol: "q",
  unit: "1/month",
  level: nation,
  within: [0, 1],
  says: "Workers who leave their work in a month.",
  source: cite("kuromiya-1988", "flitting"),
  rises: { wouldLeave },
  falls: { heldToWork },
  is: ({ wouldLeave, heldToWork }) => wouldLeave * (1 - heldToWork),
});

export const deterrence = signal({
  symbol: "a-",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: labourDiscipline,
  says: "Part of absence that law prevents.",
  source: cite("kuromiya-1988", "the decree of November 1932; size assumed"),
  rises: { deterred, absenceLaw },
  is: ({ deterred, absenceLaw }) => deterred * absenceLaw,
});

export const absentDays = signal({
  symbol: "a",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Working days missed without excuse.",
  source: cite("kuromiya-1988", "absence"),
  rises: { usualAbsence, temptedAway, openElsewhere },
  falls: { deterrence },
  is: ({ usualAbsence, temptedAway, openElsewhere, deterrence }) =>
    (usualAbsence + temptedAway * openElsewhere) * (1 - deterrence),
});
