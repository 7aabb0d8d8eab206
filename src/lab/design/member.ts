import type { ParameterName } from "../../generated/names.ts";
import { monthName } from "../../ground/calendar.ts";
import { Fault } from "../../ground/fault.ts";
import { keyOf } from "../../ground/purpose.ts";
import { uniform } from "../../ground/random.ts";
import { standardReading } from "../../scenarios/reading.ts";
import type { LeverFrom, ParameterValues, Scenario } from "../../scenarios/scenario.ts";
import { blocksIn, type Design, type Structure, structuresOf } from "./design.ts";
import { type Axis, type Block, type Doubt, doubtOfAxis } from "./doubts.ts";
import { shareOf } from "./points.ts";
import { atShare, doubtfulParameters } from "./prior.ts";

/** One run of an ensemble: all that makes it what it is. */
export interface Member {
  /** Its number, from 0. */
  readonly run: number;
  /** Which doubt it is drawn for. */
  readonly doubt: Doubt;
  readonly seed: number;
  /** With its reading, its switches and its drawn strengths of decisions. */
  readonly scenario: Scenario;
  /** Parameters that are drawn. */
  readonly parameters: ParameterValues;
}

/** What a run of an ensemble is drawn for, without its draws. */
export type MemberHead = Omit<Member, "parameters">;

/**
 * A run of a design: it follows from the design and its number alone.
 *
 * @param run from 0 to before the design's `runs`
 * @throws Fault "run-beyond"
 * @example
 * const design = designOf({ scenario: history, runs: 8 });
 * memberOf(design, 3).seed === memberOf(design, 3).seed; // => true
 */
export function memberOf(design: Design, run: number): Member {
  const block = blockOf(design, run);
  const at = run - block.from;
  const head = headIn(design, block, run);
  const { scenario } = head;
  return {
    ...head,
    scenario: varies(design, block, "settings") ? drawnSettings(design, scenario, block, at) : scenario,
    parameters: varies(design, block, "parameters") ? drawnParameters(design, scenario, block, at) : {},
  };
}

/**
 * The same without what is drawn of numbers: cheap, for lists of all runs.
 *
 * @throws Fault "run-beyond"
 */
export function headOf(design: Design, run: number): MemberHead {
  return headIn(design, blockOf(design, run), run);
}

function headIn(design: Design, block: Block, run: number): MemberHead {
  const at = run - block.from;
  return {
    run,
    doubt: block.doubt,
    seed: varies(design, block, "seeds") ? seedAt(design.seed, at) : design.seed,
    scenario: structured(design, block, at),
  };
}

function blockOf(design: Design, run: number): Block {
  const block = blocksIn(design).find(({ from, count }) => run >= from && run < from + count);
  if (block && Number.isInteger(run)) return block;
  throw new Fault("run-beyond", {
    what: `there is no run ${run} in an ensemble of ${design.runs}`,
    where: "a run of an ensemble",
    mend: `give a whole number from 0 to ${design.runs - 1}`,
  });
}

function varies({ over }: Design, { doubt }: Block, axis: Axis): boolean {
  return over.includes(axis) && (doubt === "together" || doubt === doubtOfAxis[axis]);
}

/** Seeds one after another, and from nought again after the last. */
function seedAt(first: number, at: number): number {
  return (first + at) % 2 ** 31;
}

/** The scenario in the structure of a run: each in turn, or drawn where all doubts are together. */
function structured(design: Design, { doubt }: Block, at: number): Scenario {
  const structures = structuresOf(design);
  if (structures.length === 0 || (doubt !== "structure" && doubt !== "together")) return design.scenario;
  const place =
    doubt === "structure" ? at : Math.floor(uniform(design.seed, keyOf("structure"), at, 0) * structures.length);
  const { reading, off } = structures[place] as Structure;
  return { ...design.scenario, reading, off };
}

/** Parameters of a run: each drawn, but for those that its scenario or its reading sets. */
function drawnParameters(design: Design, scenario: Scenario, { count }: Block, at: number): ParameterValues {
  const said = new Set(Object.keys({ ...readingOf(scenario), ...scenario.parameters }));
  const points = { kind: design.points, seed: design.seed, count };
  const drawn: [ParameterName, number][] = [];
  let place = 0;
  for (const [name, doubt] of doubtfulParameters) {
    const share = shareOf(points, name, place++, at);
    if (!said.has(name)) drawn.push([name, atShare(doubt, share)]);
  }
  return Object.fromEntries(drawn);
}

function readingOf({ reading }: Scenario): ParameterValues {
  return reading === "base" ? {} : standardReading(reading).parameters;
}

/** The scenario with the strength of each decision drawn, where it gives a range for it. */
function drawnSettings(design: Design, scenario: Scenario, { count }: Block, at: number): Scenario {
  const points = { kind: design.points, seed: design.seed, count };
  let place = doubtfulParameters.size;
  const drawn = (setting: LeverFrom): LeverFrom => {
    const { lever, from, value, range } = setting;
    if (!range) return setting;
    const share = shareOf(points, settingName(setting), place++, at);
    return { lever, from, value: atShare({ low: range[0], best: value, high: range[1] }, share) };
  };
  return { ...scenario, levers: scenario.levers.map(drawn) };
}

/** What the strength of a dated decision is called among what is drawn. */
export function settingName({ lever, from }: Pick<LeverFrom, "lever" | "from">): string {
  return `${lever}@${monthName(from)}`;
}
