import { config } from "zod";
import {
  answerClaims,
  Fault,
  hashOf,
  holdKnown,
  type Indicator,
  indicators,
  lastMonth,
  leverFrom,
  type Machine,
  machineFor,
  measured,
  measuredYears,
  mechanismNames,
  type Run,
  regionIds,
  type Scenario,
  simulate,
  standardScenario,
  tidy,
} from "../../index.ts";
import { catalogueOf, gaugeId, isMonthly, years } from "./catalogue.ts";
import type { Ask, Engine, Figures, Finding, Spread, Told } from "./messages.ts";

// The page's Content-Security-Policy allows no code made from text, so zod must not try.
config({ jitless: true });

const byId = new Map(indicators.map((each) => [gaugeId(each), each]));
/** Runs kept so that hashes, claims and regions of the pair on screen need no second run. */
const kept = 2;

/** Opens an engine: it runs scenarios and keeps the last few runs. */
export function openEngine(): Engine {
  const machines = new Map<number, Machine>();
  const runs = new Map<string, Run>();
  const machine = (oneIn: number): Machine => {
    const found = machines.get(oneIn) ?? machineFor(oneIn);
    machines.set(oneIn, found);
    return found;
  };
  const runOnce = (ask: Ask): Run =>
    simulate(scenarioOf(ask), { seed: ask.seed, oneIn: ask.oneIn, to: lastMonth }, machine(ask.oneIn));
  const runKept = (ask: Ask): Run => {
    const key = JSON.stringify(ask);
    const run = runs.get(key) ?? runOnce(ask);
    runs.delete(key);
    runs.set(key, run);
    for (const old of [...runs.keys()].slice(0, -kept)) runs.delete(old);
    return run;
  };
  return {
    catalogue: catalogueOf,
    run: (ask, gauges) => told(() => runKept(ask), gauges),
    member: (ask, gauges) => told(() => runOnce(ask), gauges),
    hash: (ask) => hashOf(runKept(ask).record),
    findings: (ask) => findingsOf(runKept(ask)),
    spread: (ask, id) => spreadOf(runKept(ask), gauge(id)),
  };
}

function told(run: () => Run, gauges: readonly string[]): Told {
  const began = performance.now();
  const done = run();
  const figures = new Map(gauges.map((id) => [id, figuresOf(done, gauge(id), "USSR")]));
  return { figures, households: done.households, milliseconds: performance.now() - began };
}

/** The scenario that an ask describes: a course, its later dates overruled by the asker's settings. */
export function scenarioOf(ask: Ask): Scenario {
  const course = standardScenario(ask.course);
  const settings = ask.settings.map(({ lever, from, value }) => leverFrom(lever, from, value, "the panel of levers"));
  const isOverruled = (lever: string, month: number): boolean =>
    settings.some((each) => each.lever === lever && month >= each.from);
  const before = course.levers.filter((each) => !isOverruled(each.lever, each.from));
  const off = ask.off.map((name) => holdKnown("mechanism", name, mechanismNames(), "the panel of mechanisms"));
  return { ...course, levers: [...before, ...settings], off: [...new Set([...course.off, ...off])] };
}

function gauge(id: string): Indicator {
  const found = byId.get(id);
  if (found) return found;
  throw new Fault("indicator-unknown", {
    what: `there is no indicator "${id}"`,
    where: "the charts that are shown",
    mend: "choose one of the list of charts",
  });
}

function figuresOf(run: Run, indicator: Indicator, geo: string): Figures {
  const months = measured(run, indicator, geo);
  const byYear = measuredYears(run, indicator.year === "none" ? { ...indicator, year: "july" } : indicator, geo);
  const ofYears = Float64Array.from(years, (year) => byYear.get(year) ?? Number.NaN);
  return { line: isMonthly(indicator) ? months : ofYears, years: ofYears };
}

function findingsOf(run: Run): readonly Finding[] {
  return answerClaims(tidy(run)).map(({ claim, value, low, high, verdict }) => ({
    id: claim.id,
    claim: claim.claim,
    period: claim.period,
    unit: claim.unit,
    low,
    high,
    value,
    verdict,
    evidenceVerdict: claim.evidence_verdict,
  }));
}

const peopleSeries = "population-1-january";

function spreadOf(run: Run, indicator: Indicator): Spread {
  const people = indicators.find((each) => each.series === peopleSeries);
  const rowsOf = (of: Indicator | undefined): readonly Float64Array[] =>
    regionIds.map((id) => (of ? figuresOf(run, of, id).years : new Float64Array(years.length)));
  return { rows: rowsOf(indicator), people: rowsOf(people) };
}
