/** What the page asks of the engine, and what it is told: plain data that crosses to a worker and back. */

/** A lever as a control of the panel. */
export interface Dial {
  readonly name: string;
  /** What a reader calls it. */
  readonly title: string;
  /** The field of policy that the panel shows it under. */
  readonly field: string;
  readonly says: string;
  readonly low: number;
  readonly high: number;
  /** Its value when nothing sets it. */
  readonly rest: number;
}

/** A mechanism that can be switched off. */
export interface Switch {
  readonly name: string;
  readonly says: string;
}

/** A lever set to a value from a month on; the month is written `1930-01`. */
export interface Setting {
  readonly lever: string;
  readonly from: string;
  readonly value: number;
}

/** A scenario that comes with the project. */
export interface Course {
  readonly name: string;
  readonly title: string;
  readonly settings: readonly Setting[];
  readonly off: readonly string[];
}

/** A region and its place on the tile map. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

/** One published figure beside a chart. */
export interface Mark {
  /** Place on the axis of years. */
  readonly x: number;
  /** Month as `1930-01`, or the year alone. */
  readonly when: string;
  readonly year: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Author and year, as the key of the chart names it. */
  readonly label: string;
  /** Author, year, title and place in the work. */
  readonly citation: string;
  readonly basis: string;
  readonly isChecked: boolean;
  readonly note: string;
}

/** Which part of the picture a chart belongs to. */
export type Group = "countryside" | "state" | "economy" | "toll";

/** What authors published of the same thing, place and years. */
export interface Total {
  readonly from: number;
  readonly until: number;
  readonly marks: readonly Mark[];
  readonly low: number;
  readonly high: number;
}

/** One thing that a run measures, with the evidence on it. */
export interface Gauge {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly group: Group;
  readonly isReported: boolean;
  readonly isRegional: boolean;
  /** How a year's figure is formed, in words. */
  readonly convention: string;
  /** Places of a run's points on the axis of years. */
  readonly at: Float64Array;
  readonly marks: readonly Mark[];
  /** Published totals over years, which no point of a yearly line can be set beside: those of the same years together. */
  readonly totals: readonly Total[];
}

/** Everything that the page needs before the first run. */
export interface Catalogue {
  readonly dials: readonly Dial[];
  readonly switches: readonly Switch[];
  readonly courses: readonly Course[];
  readonly places: readonly Place[];
  readonly gauges: readonly Gauge[];
  /** Gauges that the page opens with. */
  readonly headline: readonly string[];
  readonly years: readonly number[];
  readonly firstMonth: string;
  readonly lastMonth: string;
}

/** A run that is wanted. */
export interface Ask {
  readonly course: string;
  readonly settings: readonly Setting[];
  readonly off: readonly string[];
  readonly seed: number;
  /** How many real households one of the sample stands for. */
  readonly oneIn: number;
}

/** A run's figures of one gauge. */
export interface Figures {
  /** Points of the line, at the gauge's places. */
  readonly line: Float64Array;
  /** Figures of the years, in the catalogue's order; a missing year is not a number. */
  readonly years: Float64Array;
}

/** A finished run. */
export interface Told {
  readonly figures: ReadonlyMap<string, Figures>;
  readonly households: number;
  readonly milliseconds: number;
}

/** How a run answers one claim. */
export interface Finding {
  readonly id: string;
  readonly claim: string;
  readonly period: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly value: number | undefined;
  readonly verdict: "inside" | "outside" | "not answered";
  readonly evidenceVerdict: string;
}

/** A gauge by region: a row of years for each place, in the catalogue's order. */
export interface Spread {
  readonly rows: readonly Float64Array[];
  /** People of each place at the start of each year, to make rates of. */
  readonly people: readonly Float64Array[];
}

/** What a worker offers. */
export interface Engine {
  readonly catalogue: () => Catalogue;
  /** Runs, and keeps the run for the questions below. */
  readonly run: (ask: Ask, gauges: readonly string[]) => Told;
  /** Runs one of an ensemble, which is not kept. */
  readonly member: (ask: Ask, gauges: readonly string[]) => Told;
  readonly hash: (ask: Ask) => Promise<string>;
  readonly findings: (ask: Ask) => readonly Finding[];
  readonly spread: (ask: Ask, gauge: string) => Spread;
}
