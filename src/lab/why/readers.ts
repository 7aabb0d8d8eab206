import type { MechanismName, ParameterName } from "../../generated/names.ts";
import { mechanismOf } from "../../ground/model.ts";
import type { Citation, Quantity, Start, Step } from "../../ground/quantity.ts";
import { model } from "../../laws/month.ts";
import * as given from "../../ledger/industry/projects.ts";
import { standardReading } from "../../scenarios/reading.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { placeInBook } from "../bookPlace.ts";
import { takers } from "../takers.ts";
import type { Change, Difference } from "./differences.ts";

/** A law or a total as a reader finds it. */
export interface LawTold {
  readonly name: string;
  /** What it finds, in a sentence. */
  readonly says: string;
  readonly unit: string;
  readonly source: Citation;
  /** The mechanism that it belongs to, if any. */
  readonly mechanism: string | null;
  /** Where the book prints its equation, under `docs/book`: page and place. */
  readonly page: string;
}

type Any = Start | Step;

/** A law or a total, told. */
export function toldLaw(step: Any): LawTold {
  const { says, unit, source } = step;
  const mechanism = mechanismOf(step) ?? null;
  return { name: model.nameOf(step), says, unit, source, mechanism, page: placeInBook(step) };
}

/**
 * The laws that read a difference first: those that take the lever, the parameter or what is given of great works, and those
 * that hang on the mechanism.
 *
 * @param scenarios the two that differ, for the choices of their readings
 * @returns each law once, in the order in which they run
 */
export function readersOf({ changes }: Difference, scenarios: readonly Scenario[]): readonly LawTold[] {
  const reading = new Set(changes.flatMap((change) => lawsThatRead(change, scenarios)));
  const steps = new Set([...model.beginning, ...model.month]);
  return [...steps].filter((step) => reading.has(step)).map(toldLaw);
}

function lawsThatRead(change: Change, scenarios: readonly Scenario[]): readonly Any[] {
  switch (change.kind) {
    case "lever":
    case "parameter":
      return lawsThatTake(change.name);
    case "mechanism":
      return lawsOf(change.name);
    case "projects":
      return Object.values(given).flatMap((each) => (each.kind === "state" ? [] : thoseThatTake(each)));
    case "reading":
      return scenarios
        .filter(({ reading }) => reading !== "base")
        .flatMap((scenario) => lawsBehindReading(standardReading(scenario.reading)));
  }
}

function lawsBehindReading({ parameters, off }: ReturnType<typeof standardReading>): readonly Any[] {
  const names = Object.keys(parameters) as readonly ParameterName[];
  return [...names.flatMap(lawsThatTake), ...off.flatMap(lawsOf)];
}

function lawsThatTake(name: string): readonly Any[] {
  const quantity = model.quantities.get(name);
  return quantity ? thoseThatTake(quantity) : [];
}

function thoseThatTake(quantity: Quantity): readonly Any[] {
  return takers().get(quantity) ?? [];
}

function lawsOf(mechanism: MechanismName): readonly Any[] {
  return [...model.beginning, ...model.month].filter((step) => mechanismOf(step) === mechanism);
}
