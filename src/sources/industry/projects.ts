import { projectsText } from "../../generated/industry.ts";
import { monthNumber, readMonth } from "../../ground/calendar.ts";
import { Fault, nearest } from "../../ground/fault.ts";
import { amountIn, listed, sheetOf } from "../../ground/sheet.ts";
import { type BranchId, branchIds, productIds, variantIds } from "./names.ts";

/** What a project belongs to: a branch of industry, or the railways and canals, which are no branch of it. */
export type OwnerId = BranchId | "transport";
const ownerIds = [...branchIds, "transport"] as const;

/** Works that are planned apart from the rest of their branch: what they ask for, and what they are to give. */
export interface Project {
  readonly project: string;
  readonly branch: OwnerId;
  /** The variant of a five-year plan that they belong to; none for those decided before the plans. */
  readonly plan?: (typeof variantIds)[number];
  /** Month of the decision, such as `1929-01`. */
  readonly decided: string;
  /** Months that the plan allows for building. */
  readonly buildingMonths: number;
  /** Planned cost, in million roubles. */
  readonly cost: number;
  /** Part of the cost that is equipment of foreign make, %. */
  readonly imported: number;
  /** The product that they alone make in quantity, and their yearly capacity in its unit. */
  readonly product?: string;
  readonly capacity?: number;
  /** Months from opening to the run that was designed. */
  readonly masteryMonths: number;
  /** Month in which they are set to another model. */
  readonly changed?: string;
}

/** How many projects the model has room for. */
export const projectPlaces = 24;

/** Columns of a table of projects; the last are for readers and are not used. */
export const projectColumns = {
  wanted: ["project", "branch", "decided", "building_months", "cost_million_rubles"],
  free: ["plan", "imported_percent", "product", "capacity", "unit", "mastery_months", "changed"],
  told: ["name", "region", "source", "locator", "basis", "note", "verified"],
  ranges: ["months_low", "months_high", "cost_low", "cost_high", "imported_low", "imported_high"],
} as const;
const usualMastery = 24;
const firstDecision = monthNumber(1920, 1);
const lastDecision = monthNumber(1953, 12);

/** A line of a table of projects: its cells by column, and where it stands. */
export interface ProjectRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly where: string;
}

/** A line of such a table, by its columns: numbers are numbers, and what it does not say is left out. */
export interface ProjectLine {
  readonly project: string;
  readonly branch: string;
  readonly plan?: string | undefined;
  readonly decided: string;
  readonly building_months: number;
  readonly cost_million_rubles: number;
  readonly imported_percent?: number | undefined;
  readonly product?: string | undefined;
  readonly capacity?: number | undefined;
  readonly unit?: string | undefined;
  readonly mastery_months?: number | undefined;
  readonly changed?: string | undefined;
}

/**
 * Reads a table of projects.
 *
 * @param text CSV with the columns of `projectColumns`
 * @param file its name, for errors
 * @param units the unit of each product, by its id
 * @returns a project a line: months, roubles, and the product's own unit
 * @throws Fault with file and line: what is no table, columns or names that are unknown, amounts that are none
 * @example
 * const head = "project,branch,decided,building_months,cost_million_rubles";
 * readProjects(head + "\nmine,electricity,1930-01,24,50\n", "works.csv", productUnit).map(({ project }) => project); // => ["mine"]
 */
export function readProjects(text: string, file: string, units: (product: string) => string): readonly Project[] {
  const { header, lines } = sheetOf(text, file, "project");
  const known: readonly string[] = Object.values(projectColumns).flat();
  const head = (what: string, mend: string): Fault => new Fault("header-malformed", { what, where: `${file}:1`, mend });
  header.forEach((column, at) => {
    if (header.indexOf(column) < at) throw head(`two columns are "${column}"`, "leave one");
    if (known.includes(column)) return;
    const near = nearest(column, known);
    throw head(`a column is "${column}"`, near ? `did you mean "${near}"?` : `the columns may be ${listed(known, 12)}`);
  });
  const missing = projectColumns.wanted.find((column) => !header.includes(column));
  if (missing !== undefined) throw head(`there is no column "${missing}"`, "add it");
  const rows = lines.map(({ number, cells }) => ({
    where: `${file}:${number}`,
    cells: Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""])),
  }));
  return projectsOf(rows, file, units);
}

/**
 * A project as a line of a table tells it: `projectsOf` reads it back.
 *
 * @param units the unit of each product, by its id
 * @returns its line of the table
 */
export function lineOf(project: Project, units: (product: string) => string): ProjectLine {
  const { product } = project;
  return {
    project: project.project,
    branch: project.branch,
    plan: project.plan,
    decided: project.decided,
    building_months: project.buildingMonths,
    cost_million_rubles: project.cost,
    imported_percent: project.imported,
    product,
    capacity: project.capacity,
    unit: product === undefined ? undefined : units(product),
    mastery_months: project.masteryMonths,
    changed: project.changed,
  };
}

/** The cells of a line, as a table of text holds them. */
export function cellsOf(line: ProjectLine, text: (value: unknown) => string = String): ProjectRow["cells"] {
  const said = Object.entries(line).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.map(([column, value]) => [column, text(value)]));
}

/**
 * Checks the lines of a table of projects.
 *
 * @throws Fault "projects-too-many", "project-twice" and those of a line
 */
export function projectsOf(
  rows: readonly ProjectRow[],
  where: string,
  units: (product: string) => string,
): readonly Project[] {
  if (rows.length > projectPlaces) {
    const mend = "leave out the smallest, which branches build with the rest of their plant";
    throw new Fault("projects-too-many", {
      what: `there are ${rows.length} projects, and the model has room for ${projectPlaces}`,
      where,
      mend,
    });
  }
  const projects = rows.map((row) => projectOf(row, units));
  projects.forEach(({ project }, at) => {
    if (projects.findIndex((each) => each.project === project) === at) return;
    const what = `two projects are called "${project}"`;
    throw new Fault("project-twice", { what, where: rows[at]?.where ?? where, mend: "give each a name of its own" });
  });
  return projects;
}

/** Reads the cells of one line, and says of what is wrong there. */
function reading({ cells, where }: ProjectRow) {
  const cell = (column: string): string => cells[column] ?? "";
  const project = cell("project");
  const fault = (code: string, what: string, mend: string): Fault => new Fault(code, { what, where, mend });
  if (project === "") throw fault("project-unnamed", "a project has no name", "name it in the column project");
  const one = <Id extends string>(column: string, ids: readonly Id[]): Id => {
    const [text, found] = [cell(column), ids.find((id) => id === cell(column))];
    if (found !== undefined) return found;
    const near = text === "" ? undefined : nearest(text, ids);
    throw fault(
      `${column}-unknown`,
      text === "" ? `${project} has no ${column}` : `"${text}" is no ${column} that the model knows`,
      near === undefined ? `give it one of ${listed(ids, 20)}` : `did you mean "${near}"?`,
    );
  };
  const amount = (column: string, what: string): number => amountIn(cell(column), `${what} of ${project}`, where);
  const positive = (column: string, what: string): number => {
    const value = amount(column, what);
    if (value > 0) return value;
    throw fault("number-nothing", `${what} of ${project} is 0`, "give more than 0, or leave the project out");
  };
  return { cell, project, fault, one, amount, positive };
}

type Reading = ReturnType<typeof reading>;

function projectOf(row: ProjectRow, units: (product: string) => string): Project {
  const read = reading(row);
  const { cell, project, one, amount, positive, fault } = read;
  const imported = cell("imported_percent") === "" ? 0 : amount("imported_percent", "the imported part");
  if (imported > 95) {
    const what = `the imported part of ${project} is ${imported} %`;
    throw fault("number-too-high", what, "give 0 to 95: walls are not imported");
  }
  return {
    project,
    branch: one("branch", ownerIds),
    ...(cell("plan") === "" ? {} : { plan: one("plan", variantIds) }),
    decided: monthIn(cell("decided"), `the decision on ${project}`, row.where),
    buildingMonths: positive("building_months", "the building time"),
    cost: positive("cost_million_rubles", "the cost"),
    imported,
    ...(cell("product") === "" ? {} : madeBy(read, units)),
    masteryMonths: cell("mastery_months") === "" ? usualMastery : positive("mastery_months", "the time of learning"),
    ...(cell("changed") === "" ? {} : { changed: monthIn(cell("changed"), `the change of ${project}`, row.where) }),
  };
}

function madeBy(
  { cell, project, one, amount, fault }: Reading,
  units: (product: string) => string,
): Pick<Project, "product" | "capacity"> {
  const product = one("product", productIds);
  const [unit, known] = [cell("unit"), units(product)];
  if (unit !== known) {
    const what = unit === "" ? `the capacity of ${project} has no unit` : `${product} is in "${unit}"`;
    throw fault("unit-differs", what, `give its capacity in "${known}" a year, and the unit so`);
  }
  return { product, capacity: amount("capacity", "the capacity") };
}

function monthIn(text: string, what: string, where: string): string {
  const month = readMonth(text);
  if (month !== undefined && month >= firstDecision && month <= lastDecision) return text;
  const mend = "write a month from 1920-01 to 1953-12, such as 1929-01";
  throw new Fault("date-out-of-range", { what: `${what} is dated "${text}"`, where, mend });
}

/** The text of the project's own table. */
export const standardProjectsText: string = projectsText;
