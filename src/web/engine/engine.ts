import { transfer } from "comlink";
import {
  answerClaims,
  Fault,
  failures,
  fitTo,
  followVillages,
  hashOf,
  type Indicator,
  indicators,
  lastMonth,
  type Machine,
  machineFor,
  measuredOnce,
  type Recorded,
  type Replay,
  type Run,
  replayOn,
  simulate,
  tollOf,
} from "../../index.ts";
import { catalogueOf, indicatorId, years } from "./catalogue.ts";
import { walkTold } from "./causes.ts";
import {
  citedTold,
  claimsToll,
  decisionsTold,
  disputesTold,
  evidenceOf,
  heldOf,
  seriesTold,
  worksTold,
} from "./evidence.ts";
import type { Ask, ClaimTold, Engine, FitTold, Line, Wanted } from "./messages.ts";
import { scenarioFileOf, scenarioOf } from "./scenario.ts";
import { whyTold } from "./why.ts";

const byId = new Map(indicators.map((each) => [indicatorId(each), each]));
/** Runs kept so that hashes, claims and regions of what is on screen need no second run. */
const kept = 3;

/** Opens an engine: it runs courses and keeps the last few runs. */
export function openEngine(): Engine {
  const machines = new Map<number, Machine>();
  const replays = new Map<number, Replay>();
  const runs = new Map<string, Run>();
  const machineOf = (oneIn: number): Machine => {
    const found = machines.get(oneIn) ?? machineFor(oneIn);
    machines.set(oneIn, found);
    return found;
  };
  const runOf = (ask: Ask): Run => {
    const key = JSON.stringify(ask);
    const run = runs.get(key) ?? simulate(scenarioOf(ask.course), { ...ending, ...ask }, machineOf(ask.oneIn));
    runs.delete(key);
    runs.set(key, run);
    for (const old of [...runs.keys()].slice(0, -kept)) runs.delete(old);
    return run;
  };
  const glanced = ({ course, seed, oneIn }: Ask, wanted: readonly Wanted[]): Recorded => {
    // A replay has its machine to itself: what it keeps of it must not be run over.
    const replay = replays.get(oneIn) ?? replayOn(machineFor(oneIn));
    replays.set(oneIn, replay);
    const shown = [...new Set(wanted.map(({ id }) => indicatorOf(id)))];
    return replay.show(scenarioOf(course), { ...ending, indicators: shown }, { seed });
  };
  return {
    catalogue: catalogueOf,
    evidence: ({ id, place }) => evidenceOf(indicatorOf(id), place),
    series: seriesTold,
    held: heldOf,
    works: worksTold,
    cited: citedTold,
    scenarioFile: scenarioFileOf,
    disputes: disputesTold,
    run: (ask, wanted) => linesOf(runOf(ask), wanted),
    show: (ask, wanted) => linesOf(glanced(ask, wanted), wanted),
    hash: (ask) => hashOf(runOf(ask).record),
    toll: (ask, place) => tollOf(runOf(ask), place),
    decisions: decisionsTold,
    why: whyTold,
    causes: (id, thing) => walkTold(indicatorOf(id), thing),
    claims: (ask) => claimsOf(runOf(ask)),
    fits: (ask) => fitsOf(runOf(ask)),
    villages: ({ course, seed, oneIn }, regions) =>
      followVillages(scenarioOf(course), regions, followedIn(regions), { ...ending, seed }, machineOf(oneIn)),
  };
}

const ending = { to: lastMonth };

/** Of one region several villages are followed, of a whole one in each region. */
function followedIn(regions: readonly string[]): { readonly villages: number; readonly households: number } {
  return { villages: regions.length > 1 ? 1 : 4, households: 20 };
}

const reasons = new Map(failures.map(({ missed, reason }) => [missed, reason]));
const titles = new Map(
  indicators
    .filter(({ places, ledger }) => places !== "country" && ledger === "actual")
    .map(({ series, title }) => [series, title]),
);

/** Of what is told of regions too. */
function fitsOf(run: Run): readonly FitTold[] {
  return fitTo(run).flatMap(({ series, geo: place, points, gap }) => {
    const title = titles.get(series);
    return title === undefined
      ? []
      : [{ series, title, place, points, gap, reason: reasons.get(`${series}/${place}`) ?? "" }];
  });
}

/** Their memory goes to the page as it is. */
function linesOf(run: Recorded, wanted: readonly Wanted[]): readonly Line[] {
  const lines = wanted.map(({ id, place }) => lineOf(run, indicatorOf(id), place));
  return transfer(
    lines,
    lines.flatMap(({ months, years: its }) => [months.buffer, its.buffer]),
  );
}

function indicatorOf(id: string): Indicator {
  const found = byId.get(id);
  if (found) return found;
  throw new Fault("indicator-unknown", {
    what: `there is no indicator "${id}"`,
    where: "the charts that are shown",
    mend: "choose one of the list of indicators",
  });
}

function lineOf(run: Recorded, indicator: Indicator, place: string): Line {
  // A stock that the evidence dates by no month is shown in the middle of its year.
  const shown: Indicator = indicator.year === "none" ? { ...indicator, year: "july" } : indicator;
  const { months, years: byYear } = measuredOnce(run, shown, place);
  return { months, years: Float64Array.from(years, (year) => byYear.get(year) ?? Number.NaN) };
}

function claimsOf(run: Run): readonly ClaimTold[] {
  return answerClaims(run).map(({ claim, value, low, high, verdict }) => ({
    id: claim.id,
    isToll: claimsToll(claim.claim),
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
