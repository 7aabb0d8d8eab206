import { holdCount } from "../../ground/count.ts";
import { Fault } from "../../ground/fault.ts";
import { shown } from "../../ground/shown.ts";
import { holdKnown, holdSample, holdSeed } from "../../scenarios/hold.ts";
import { holdEnd } from "../../scenarios/horizon.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { holdScenario } from "../../scenarios/sound.ts";
import type { Division, Extent } from "../why/division.ts";
import { type AttributedFigure, figuresAttributed } from "./figures.ts";
import { type DividedOver, dividedOver, type Thing, thingsOf } from "./things.ts";

/** What is attributed, and to what. */
export interface AttributionAsked {
  readonly scenario: Scenario;
  /** `growth` of industry, `deaths` of hunger in 1930-33, or any other figure. */
  readonly of: AttributedFigure;
  /** To groups of levers, or to mechanisms; to `levers` unless given. */
  readonly over?: DividedOver;
  /** Whose levers hold where groups are taken out: the reference policy unless given. */
  readonly than?: Scenario;
  /** The first seed; 1 unless given. */
  readonly seed?: number;
  /** How many seeds from there on, at most; 128 unless given. */
  readonly seeds?: number;
  /** How many pairs of orders are drawn for each of them, at most; 1 unless given. */
  readonly pairs?: number;
  /** How many real households one of the sample stands for; 2500 unless given. */
  readonly oneIn?: number;
  /** Last month of the runs, a month number; as far as the figures ask unless given. */
  readonly to?: number;
  /** Part of the largest part that no interval of the figure may be wider than: then no more is run. 0.2 unless given; 0 runs all. */
  readonly width?: number;
}

/** What is asked, every choice made and held. */
export interface AttributionHeld extends Division, Extent {
  readonly differences: readonly Thing[];
  readonly over: DividedOver;
  /** The scenario whose levers hold instead; null where it is the reference policy, or mechanisms are switched off. */
  readonly than: string | null;
  readonly width: number;
}

const usual = { over: "levers", seed: 1, seeds: 128, pairs: 1, oneIn: 2500, width: 0.2 } as const;
const where = "what is attributed";

/**
 * Holds what is asked, and makes every choice that is left open.
 *
 * @throws Fault as `attribute` does for what is no good
 */
export function attributionHeld(asked: AttributionAsked): AttributionHeld {
  const { scenario, of, than, over = usual.over, seed = usual.seed, seeds = usual.seeds } = asked;
  const { pairs = usual.pairs, oneIn = usual.oneIn, width = usual.width } = asked;
  holdScenario(scenario);
  if (than !== undefined) holdScenario(than);
  holdKnown("division", over, dividedOver, where);
  holdCount(seeds, "seeds", 1);
  holdCount(pairs, "pairs of orders", 1);
  holdSample(oneIn, where);
  holdSeed(seed, where);
  holdSeed(seed + seeds - 1, where);
  holdWidth(width);
  const { figures, to } = figuresAttributed(of, asked.to);
  holdEnd(to, where);
  const { base, things: differences } = thingsOf({ scenario, over, than, to });
  return {
    base,
    other: scenario,
    differences,
    figures,
    over,
    than: over === "levers" ? (than?.name ?? null) : null,
    seeds: Array.from({ length: seeds }, (_, at) => seed + at),
    pairs,
    oneIn,
    to,
    width,
  };
}

function holdWidth(width: number): void {
  if (typeof width === "number" && width >= 0 && width <= 1) return;
  throw new Fault("width-out-of-range", {
    what: `the width is ${shown(width)}`,
    where,
    mend: "give a part of the largest part, from 0 to 1",
  });
}
