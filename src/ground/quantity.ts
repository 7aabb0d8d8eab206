/**
 * The one kind of sentence of the model: a declared quantity, and a declared law that gives it.
 * Nothing here knows what is being modelled.
 */
/** Where a statement comes from: a key of the bibliography and a place in that work. */
export interface Citation {
  readonly key: string;
  readonly locator: string;
}

/** A set of like cells (households, regions, the nation), each inside one cell of a wider level. */
export interface Level {
  readonly name: string;
  readonly inside?: Level;
  /** `sampled` cells stand for many: sums that leave them for a wider level are weighted. */
  readonly sampled?: boolean;
  /** How many cells there are, where the model itself fixes it. */
  readonly cells?: number;
  /** Width of a stored cell: 4 bytes where cells are millions, else 8. */
  readonly bytes: 4 | 8;
}

/** Declares a level. */
export function level(spec: Level): Level {
  return spec;
}

interface Described {
  readonly symbol: string;
  readonly says: string;
  readonly source: Citation;
}

/** Anything a law can take, or give. */
export interface Quantity<U extends string = string> extends Described {
  readonly kind: string;
  readonly unit: U;
  readonly level: Level;
  /** Bounds, inclusive. Property tests draw from them and runs are held to them. */
  readonly within?: readonly [number, number];
}

/** What is conserved: grain, people. All its stocks and boundaries share one smallest amount. */
export interface Substance<U extends string = string> {
  readonly name: string;
  readonly unit: U;
  /** Smallest amount moved, a power of two, so that every sum of moves is exact. */
  readonly step: number;
  /** Whether an amount is a count, which is rounded by lot rather than down. */
  readonly whole: boolean;
}

/** An amount of a substance that persists from month to month; only flows change it. */
export interface Stock<U extends string = string> extends Quantity<U> {
  readonly kind: "stock";
  readonly of: Substance<U>;
  /** A boundary stock is a named end outside the country's books (the fields, the dead, abroad). */
  readonly boundary: boolean;
}

/** A property that persists and is changed by a `change` law; not conserved. */
export interface State<U extends string = string> extends Quantity<U> {
  readonly kind: "state";
}

/** What is uncertain about a parameter, or why nothing is. */
export type Prior =
  | { readonly shape: "uniform" | "triangular" | "lognormal"; readonly low: number; readonly high: number }
  | { readonly shape: "fixed"; readonly why: string };

/** A given number. */
export interface Parameter<U extends string = string> extends Quantity<U> {
  readonly kind: "parameter";
  readonly value: number;
  readonly prior: Prior;
}

/** A policy that a scenario sets, month by month. */
export interface Lever<U extends string = string> extends Quantity<U> {
  readonly kind: "lever";
  /** The field of policy that lists set it under. */
  readonly field: string;
  /** What a reader calls it: a few words, a capital first. */
  readonly title: string;
  readonly value: number;
  readonly within: readonly [number, number];
}

/** A series from outside the model (weather, world prices) or a figure of the start. */
export interface Input<U extends string = string> extends Quantity<U> {
  readonly kind: "input";
}

/** A uniform random number for each cell and month, a function of seed, cell, month and name. */
export interface Draw extends Quantity<"1"> {
  readonly kind: "draw";
  /** Another draw whose number this one is, turned about the circle from 0 to 1: what is seldom by both falls on different cells. */
  readonly turned?: { readonly of: Draw; readonly by: 0.25 | 0.5 | 0.75 };
}

/**
 * What several parts of a model take of a month, declared apart from how it is found: `shared` until the one law that
 * finds it is declared, and that law from then on.
 */
export interface Shared<U extends string = string> extends Quantity<U> {
  readonly kind: "shared" | Step["kind"];
}

/** The value that a signal or flow had in the month before. */
export interface Last<U extends string = string> extends Quantity<U> {
  readonly kind: "last";
  readonly was: Signal | Sum | Flow | Shared;
}

/** A sum over the cells of a narrower level. */
export interface Total<U extends string = string> extends Quantity<U> {
  readonly kind: "total";
  readonly of: Quantity<U>;
}

/**
 * A number for each cell of one level beside each cell of another: how much a row takes of a column.
 * It holds for a whole run and is not recorded.
 */
export interface Table<U extends string = string> extends Quantity<U> {
  readonly kind: "table";
  readonly rows: Level;
  readonly columns: Level;
  /** Row by row, where the model itself knows them; else they are given as inputs are. */
  readonly values?: readonly number[];
}

/** What each row of a table takes of all its columns together: a sum in which each cell weighs as the table says. */
export interface Mapped<U extends string = string> extends Quantity<U> {
  readonly kind: "mapped";
  readonly of: Quantity;
  readonly by: Table;
}

/** What adds up cells and has no arrow of its own. */
export type Sum = Total | Mapped;

/** Names and quantities that a law takes. */
export type Takes = Readonly<Record<string, Quantity>>;
/** The numbers that a law's arrow is given: one for each thing it takes. */
export type Values<T extends Takes> = { readonly [K in keyof T]: number };
/** How an answer moves when one input rises: up, down, either way (`?`). */
export type Moves<T extends Takes> = { readonly [K in keyof T]: "+" | "-" | "?" };
/** A part of the model that can be switched off, so that its effect can be measured. */
export interface Mechanism {
  readonly kind: "mechanism";
  readonly name: string;
  readonly says: string;
}

/** What every law has beside its arrow. */
export interface LawParts<T extends Takes> {
  readonly takes: T;
  readonly moves: Moves<T>;
  readonly is: (values: Values<T>) => number;
  /** Calendar months (1-12) in which the law runs; in the others its answer is `idle`. */
  readonly months?: readonly number[];
  /** The mechanism that this law belongs to; switched off, the law answers `idle`. */
  readonly mechanism?: Mechanism;
  /** The law runs only in homes where this is above nothing; elsewhere its answer is `idle`. */
  readonly when?: Quantity;
  /** The answer where the law does not run; 0 unless said. */
  readonly idle?: number;
}

/** A number of this month, found from others. */
export interface Signal<U extends string = string> extends Quantity<U>, LawParts<Takes> {
  readonly kind: "signal";
}

/** An amount that leaves one stock and enters another. */
export interface Flow<U extends string = string> extends Quantity<U>, LawParts<Takes> {
  readonly kind: "flow";
  readonly from: Stock;
  readonly to: Stock;
  /** The draw that rounds a count to whole pieces. */
  readonly lot?: Draw;
}

/** How a state changes in a month; its answer is the new value. */
export interface Change<U extends string = string> extends Quantity<U>, LawParts<Takes> {
  readonly kind: "change";
  readonly changes: State;
}

/** What a stock or state is when a run begins. */
export interface Start<U extends string = string> extends Quantity<U>, LawParts<Takes> {
  readonly kind: "start";
  readonly begins: Stock | State;
  readonly lot?: Draw;
}

/** Everything that has an arrow. */
export type Law = Signal | Flow | Change | Start;
/** Everything that stands in the order of a month. */
export type Step = Signal | Flow | Change | Sum;

/** What is to be said of a declaration, less what is plain from its kind. */
export type Spec<Q, Given extends keyof Q> = Omit<Q, "kind" | Given>;
/** Declares a conserved substance. */
export function substance<const U extends string>(spec: Substance<U>): Substance<U> {
  return spec;
}

/** Declares a stock; its unit is its substance's. */
export function stock<const U extends string>(
  spec: Spec<Stock<U>, "unit" | "boundary" | "within"> & { readonly boundary?: boolean },
): Stock<U> {
  return { kind: "stock", unit: spec.of.unit, boundary: false, within: [0, Number.MAX_VALUE], ...spec };
}

/** Declares a state. */
export function state<const U extends string>(spec: Spec<State<U>, never>): State<U> {
  return { kind: "state", ...spec };
}

/** Declares a parameter of the whole nation. */
export function parameter<const U extends string>(spec: Spec<Parameter<U>, never>): Parameter<U> {
  return { kind: "parameter", ...spec };
}

/** Declares a lever. */
export function lever<const U extends string>(spec: Spec<Lever<U>, never>): Lever<U> {
  return { kind: "lever", ...spec };
}

/** Declares an input from outside. */
export function input<const U extends string>(spec: Spec<Input<U>, never>): Input<U> {
  return { kind: "input", ...spec };
}

/** Declares a draw. */
export function draw(spec: Spec<Draw, "unit" | "within">): Draw {
  return { kind: "draw", unit: "1", within: [0, 1], ...spec };
}

/** The value of last month. */
export function last<U extends string>(was: (Signal | Sum | Flow | Shared) & Quantity<U>): Last<U> {
  const { symbol, unit, level: where, says, source, within } = was;
  return {
    kind: "last",
    symbol: `${symbol}'`,
    unit,
    level: where,
    says: `${says} (last month)`,
    source,
    was,
    ...(within ? { within } : {}),
  };
}

/** Declares a mechanism. */
export function mechanism(name: string, says: string): Mechanism {
  return { kind: "mechanism", name, says };
}
