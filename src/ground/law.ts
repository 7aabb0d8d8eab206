/** How a law is declared: its inputs by how they move it, and one arrow of plain arithmetic. */
import { Fault } from "./fault.ts";
import type { Change, Flow, LawParts, Quantity, Signal, Start, State, Stock, Takes, Values } from "./quantity.ts";
import { type Finds, found } from "./shared.ts";

/** No inputs. */
type None = Readonly<Record<never, Quantity>>;

/** What a law is found from, each input named once, by how the answer moves when that input alone rises. */
export interface Said<Rises extends Takes, Falls extends Takes, Either extends Takes> {
  /** The answer rises, or stays. */
  readonly rises?: Rises;
  /** The answer falls, or stays. */
  readonly falls?: Falls;
  /** The answer rises for some values and falls for others. */
  readonly either?: Either;
  readonly is: (values: Values<Rises & Falls & Either>) => number;
}

/** What is to be said of a law: its inputs by how they move it, in place of what it takes and how that moves it. */
type LawSpec<Q, Given extends keyof Q, Rises extends Takes, Falls extends Takes, Either extends Takes> = Omit<
  Q,
  "kind" | Given | "takes" | "moves" | "is"
> &
  Said<Rises, Falls, Either>;

/** The sign by which each group of inputs moves the answer. */
const signs = { rises: "+", falls: "-", either: "?" } as const;

/** A law's parts from what was said: all that it takes, and how each moves the answer. */
function heard<Rises extends Takes, Falls extends Takes, Either extends Takes, Rest extends object>(
  spec: Rest & Said<Rises, Falls, Either>,
): Omit<Rest, keyof typeof signs> & Pick<LawParts<Takes>, "takes" | "moves"> {
  const { rises = {}, falls = {}, either = {}, ...rest } = spec;
  const takes: Takes = { ...rises, ...falls, ...either };
  const inputs = Object.entries({ rises, falls, either } as const).flatMap(([group, named]) =>
    Object.keys(named).map((name) => [name, signs[group as keyof typeof signs]] as const),
  );
  if (Object.keys(takes).length < inputs.length) throw namedTwice(inputs.map(([name]) => name));
  return { ...rest, takes, moves: Object.fromEntries(inputs) } as never;
}

function namedTwice(names: readonly string[]): Fault {
  const twice = names.find((name, at) => names.indexOf(name) < at) ?? "";
  return new Fault("input-twice", {
    what: `a law names "${twice}" twice`,
    where: "its rises, falls and either",
    mend: "name it once, by how the answer moves when it alone rises",
  });
}

/** What a law says of its answer; where it finds what is shared, that has said it already. */
type Answered = Exclude<keyof Quantity, "kind">;

/** A law that says what its answer is, or the law of what is shared. */
function declared<L extends Signal | Flow>(kind: L["kind"], spec: object): L {
  const { finds, ...law } = heard(spec as Partial<Finds> & Said<None, None, None>);
  return (finds ? found<L>(finds, { ...law, kind } as never) : { kind, ...law }) as L;
}

/** Declares a signal. */
export function signal<
  const U extends string,
  const Rises extends Takes = None,
  const Falls extends Takes = None,
  const Either extends Takes = None,
>(spec: Finds<U> & LawSpec<Signal<U>, Answered, Rises, Falls, Either>): Signal<U>;
export function signal<
  const U extends string,
  const Rises extends Takes = None,
  const Falls extends Takes = None,
  const Either extends Takes = None,
>(spec: LawSpec<Signal<U>, never, Rises, Falls, Either>): Signal<U>;
export function signal(spec: object): Signal {
  return declared<Signal>("signal", spec);
}

/** Declares a flow; both ends must hold the substance that it moves. */
export function flow<
  const U extends string,
  const Rises extends Takes = None,
  const Falls extends Takes = None,
  const Either extends Takes = None,
>(
  spec: Finds<`${NoInfer<U>}/month`> & LawSpec<Flow, Answered | "from" | "to", Rises, Falls, Either> & Ends<U>,
): Flow<`${U}/month`>;
export function flow<
  const U extends string,
  const Rises extends Takes = None,
  const Falls extends Takes = None,
  const Either extends Takes = None,
>(
  spec: LawSpec<Flow, "unit" | "from" | "to", Rises, Falls, Either> &
    Ends<U> & { readonly unit: `${NoInfer<U>}/month` },
): Flow<`${U}/month`>;
export function flow(spec: object): Flow<never> {
  return declared<Flow<never>>("flow", spec);
}

/** Where a flow comes from and goes to. */
interface Ends<U extends string> {
  readonly from: Stock<U>;
  readonly to: Stock<NoInfer<U>>;
}

/** Declares how a state changes. */
export function change<
  const U extends string,
  const Rises extends Takes = None,
  const Falls extends Takes = None,
  const Either extends Takes = None,
>(
  spec: LawSpec<Change<U>, "changes" | "level" | "unit" | "within", Rises, Falls, Either> & {
    readonly changes: State<U>;
  },
): Change<U> {
  const { level: where, unit, within } = spec.changes;
  return { kind: "change", level: where, unit, within, ...heard(spec) } as unknown as Change<U>;
}

/** Declares what a stock or state is when a run begins. */
export function start<
  const U extends string,
  const Rises extends Takes = None,
  const Falls extends Takes = None,
  const Either extends Takes = None,
>(
  spec: LawSpec<Start<U>, "begins" | "level" | "unit" | "within", Rises, Falls, Either> & {
    readonly begins: Stock<U> | State<U>;
  },
): Start<U> {
  const { level: where, unit, within } = spec.begins;
  return { kind: "start", level: where, unit, within, ...heard(spec) } as unknown as Start<U>;
}
