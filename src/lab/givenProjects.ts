import { type MonthNumber, readMonth } from "../ground/calendar.ts";
import { Fault } from "../ground/fault.ts";
import { shown } from "../ground/shown.ts";
import type { World } from "../ground/world.ts";
import * as given from "../ledger/industry/projects.ts";
import { figure, mixOfBuilding, productUnit } from "../sources/industry/figures.ts";
import { branchIds, productIds, variantIds } from "../sources/industry/names.ts";
import {
  cellsOf,
  lineOf,
  type Project,
  projectPlaces,
  projectsOf,
  readProjects,
  standardProjectsText,
} from "../sources/industry/projects.ts";
import { million, percent } from "./factors.ts";

/** The projects of the project's own table. */
export const standardProjects: readonly Project[] = readProjects(
  standardProjectsText,
  "data/industry-projects.csv",
  productUnit,
);

/**
 * Holds that projects made by hand are such as a table could have given.
 *
 * @throws Fault as `readProjects` does
 */
export function holdProjects(projects: readonly Project[], where: string): void {
  if (!Array.isArray(projects)) {
    throw new Fault("projects-malformed", {
      what: `the projects are ${shown(projects)}`,
      where,
      mend: "give a list of projects, as `readProjects` does",
    });
  }
  const text = (value: unknown): string => (typeof value === "string" ? value : shown(value));
  const rows = projects.map((project) => ({ cells: cellsOf(lineOf(project ?? {}, productUnit), text), where }));
  projectsOf(rows, where, productUnit);
}

/** Writes into a world what great works are planned to take and give. */
export function giveProjects(world: World, projects: readonly Project[]): void {
  const each = (of: (project: Project) => number, none = 0): readonly number[] =>
    Array.from({ length: projectPlaces }, (_, at) => {
      const project = projects[at];
      return project ? of(project) : none;
    });
  const isHeavy = (branch: string): number => (branch === "transport" ? 0 : figure(branch, "group-a"));
  world.cells(given.projectPlan).set(each(({ plan }) => (plan ? variantIds.indexOf(plan) + 1 : 0)));
  world.cells(given.projectCost).set(each(({ cost }) => cost * million));
  world.cells(given.projectImported).set(each(({ imported }) => imported / percent));
  world.cells(given.projectMonths).set(each(({ buildingMonths }) => buildingMonths, 1));
  world.cells(given.masteryMonths).set(each(({ masteryMonths }) => masteryMonths, 1));
  world.cells(given.ofIndustry).set(each(({ branch }) => (branch === "transport" ? 0 : 1)));
  world.cells(given.ofHeavyIndustry).set(each(({ branch }) => isHeavy(branch)));
  world.cells(given.hasWorks).set(productIds.map((id) => (projects.some(({ product }) => product === id) ? 1 : 0)));
  world.cells(given.projectsOfBranch).set(branchIds.flatMap((id) => each(({ branch }) => (branch === id ? 1 : 0))));
  world
    .cells(given.projectCapacity)
    .set(
      productIds.flatMap((id) =>
        each(({ product, capacity = 0 }) => (product === id ? capacity / figure(id, "base-output") : 0)),
      ),
    );
  world.cells(given.buildersMix).set(mixOfBuilding());
  world.cells(given.powerMix).set(branchIds.map((id) => (id === "electricity" ? 1 : 0)));
}

/** What writes into a world, month by month, what is decided of great works. */
export function decisionsOf(world: World, projects: readonly Project[]): (month: MonthNumber) => void {
  const decided = world.cells(given.projectDecided);
  const changed = world.cells(given.projectChanged);
  const dated = projects.map((project) => ({
    decided: readMonth(project.decided) ?? 0,
    changed: project.changed === undefined ? undefined : readMonth(project.changed),
  }));
  return (month) => {
    dated.forEach((each, at) => {
      decided[at] = each.decided <= month ? 1 : 0;
      changed[at] = each.changed === month ? 1 : 0;
    });
  };
}
