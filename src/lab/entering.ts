import { bridges, standIns } from "../generated/bridges.ts";
import { aggregates, events, inputs, regions } from "../generated/inputs.ts";
import { war } from "../generated/war.ts";
import type { Table } from "../ground/quantity.ts";
import { model } from "../laws/month.ts";
import { coefficientTable, industryTable } from "../sources/industry/figures.ts";
import { standardProjectsText } from "../sources/industry/projects.ts";

/** What enters a run, by the name under which `run.json` keeps its fingerprint. */
export type EnteringName =
  | "parameters"
  | "tables"
  | "regions"
  | "aggregates"
  | "figures"
  | "events"
  | "industry"
  | "coefficients"
  | "projects"
  | "war"
  | "bridges"
  | "standIns";

/**
 * All that enters a run beside its scenario, its reading and the compiled laws, by name: what the model declares, and each
 * table of the data package that is handed to a world. Two runs of one scenario, seed and sample differ only where one of these does.
 */
export function entering(): Readonly<Record<EnteringName, unknown>> {
  const declared = [...model.quantities];
  return {
    parameters: declared.flatMap(([name, each]) => ("value" in each ? [[name, Number(each.value)]] : [])),
    tables: declared.flatMap(([name, each]) => (each.kind === "table" ? [[name, (each as Table).values ?? []]] : [])),
    regions,
    aggregates,
    figures: inputs,
    events,
    industry: industryTable,
    coefficients: coefficientTable,
    projects: standardProjectsText,
    war,
    bridges,
    standIns,
  };
}
