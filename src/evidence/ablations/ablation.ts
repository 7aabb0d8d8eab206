import type { ClaimId, LeverName, MechanismName } from "../../generated/names.ts";
import type { Lookup } from "../measures.ts";
import { type OutcomeFigureId, outcomeFigure } from "../outcomes.ts";

/** What is taken out of `history` to see what it did: mechanisms switched off, levers set otherwise from a month on. */
export interface Without {
  readonly off?: readonly MechanismName[];
  readonly levers?: readonly (readonly [lever: LeverName, month: string, value: number])[];
}

/** A test of a mechanism: one figure of `history`, with and without a part of it, on common seeds. */
export interface Ablation {
  readonly claim: ClaimId;
  readonly figure: string;
  readonly unit: string;
  readonly measure: (of: Lookup) => number;
  /** The part that is taken out, and in words what the run is without it. */
  readonly without: Without;
  readonly says: string;
  /** Which way the claim says that the part moves the figure. */
  readonly moves: "up" | "down";
  /** The year that a run must reach for the figure, where it lies beyond 1940. */
  readonly reach?: number;
}

/** A figure of the outcomes, as an ablation measures it. */
export function measuring(id: OutcomeFigureId): Pick<Ablation, "figure" | "unit" | "measure"> {
  const { says, subject: figure = says, unit, of: measure } = outcomeFigure(id);
  return { figure, unit, measure };
}
