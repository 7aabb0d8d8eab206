import type { MechanismName } from "../generated/names.ts";
import { readingsWritten } from "../generated/readings.ts";
import { bibliography } from "../sources/bibliography.ts";
import { holdKnown, holdParameter } from "./hold.ts";
import { mechanismNames, readingNames } from "./known.ts";
import type { ParameterValues, Scenario } from "./scenario.ts";
import { type Place, standardPlace } from "./written.ts";

/** How a school of historians reads the record: its choices within what is uncertain, and the figures that it holds. */
export interface Reading {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** Keys of the bibliography. */
  readonly cites: readonly string[];
  /** Parameters that it sets other than at their best value, by name. */
  readonly parameters: ParameterValues;
  /** Mechanisms that it denies. */
  readonly off: readonly MechanismName[];
  /** For a series of the evidence, or a definition of estimates of the famine, whose figure it holds. */
  readonly estimates: Readonly<Record<string, Held>>;
}

/** A published figure that a reading holds: the work, and words of its note, or its author, where one work carries several. */
export interface Held {
  readonly source: string;
  readonly note?: string | undefined;
}

/** What a file of a reading says once it has its form: names and values are still to be held. */
export interface WrittenReading {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly cites: readonly string[];
  readonly parameters?: Readonly<Record<string, number>>;
  readonly off?: readonly string[];
  readonly estimates?: Readonly<Record<string, Held>>;
}

/** The readings of the project, as their files were read when the project was set up. */
const standardWritten: Readonly<Record<string, WrittenReading>> = readingsWritten;

/**
 * The reading that a file describes, whole and checked.
 *
 * @throws Fault "parameter-unknown", "parameter-out-of-range", "mechanism-unknown" or "source-unknown"
 */
export function readingFrom(written: WrittenReading, { at }: Place): Reading {
  const { name, title, says, cites, parameters = {}, off = [], estimates = {} } = written;
  const works = [...bibliography.keys()];
  for (const [each, value] of Object.entries(parameters)) holdParameter(each, value, at(["parameters", each]));
  const denied = off.map((each, index) => holdKnown("mechanism", each, mechanismNames(), at(["off", index])));
  for (const [index, key] of cites.entries()) holdKnown("source", key, works, at(["cites", index]));
  for (const [series, { source }] of Object.entries(estimates)) {
    holdKnown("source", source, works, at(["estimates", series]));
  }
  return { name, title, says, cites, parameters, off: denied, estimates };
}

/** Names of the readings that come with the project. */
export const standardReadingNames: readonly string[] = Object.keys(standardWritten);

/**
 * A reading that comes with the project.
 *
 * @param name one of `standardReadingNames`
 * @param where where the name stands, for the error
 * @throws Fault "reading-unknown"
 * @example
 * standardReading("conquest").name; // => "conquest"
 */
export function standardReading(name: string, where = "the name of a reading"): Reading {
  const written = standardWritten[holdKnown("reading", name, standardReadingNames, where)];
  if (!written) throw new Error(`the file of "${name}" was not read`);
  return readingFrom(written, standardPlace(name));
}

/**
 * A scenario with the choices of its reading written out; what the scenario itself sets goes before them.
 *
 * @throws Fault "reading-unknown"
 * @example
 * underReading({ ...history, reading: "conquest" }).reading; // => "base"
 */
export function underReading(scenario: Scenario): Scenario {
  if (scenario.reading === "base") return scenario;
  holdKnown("reading", scenario.reading, readingNames, `the scenario ${scenario.name}`);
  const { parameters, off } = standardReading(scenario.reading);
  return {
    ...scenario,
    reading: "base",
    parameters: { ...parameters, ...scenario.parameters },
    off: [...new Set([...off, ...scenario.off])],
  };
}
