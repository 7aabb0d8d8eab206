import {
  Fault,
  indicators,
  type Machine,
  machineFor,
  measured,
  monthByMonth,
  monthName,
  type Run,
} from "../../src/index.ts";
import { firstTold } from "../../src/lab/indicators.ts";
import { sampleOfTrials, scenarioOfTrial, type Trial } from "./trial.ts";

/** How a trial ended. */
export interface Outcome {
  /** `fine`; `unanswered`, where a rule of it divided by nothing and said so; else what is wrong, in a word. */
  readonly end: string;
  /** Where and how, for a reader. */
  readonly says: string;
  /** Processor time of the run, in seconds. */
  readonly seconds: number;
}

/** Processor time that a run may take, in seconds. */
export const limit = 5;

/** Whether an outcome is one that no user should meet. */
export function isFailure({ end }: Outcome): boolean {
  return end !== "fine" && end !== "unanswered";
}

let machine: Machine | undefined;

function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

/**
 * Runs a trial to its end.
 *
 * @param patience processor time after which a run is given up, in seconds
 */
export function outcomeOf(trial: Trial, patience = Number.POSITIVE_INFINITY): Outcome {
  const begun = process.cpuUsage();
  const passed = (): number => secondsOf(process.cpuUsage(begun));
  try {
    machine ??= machineFor(sampleOfTrials);
    const months = monthByMonth(scenarioOfTrial(trial), {}, machine);
    for (;;) {
      const { done, value } = months.next();
      if (done) return { seconds: passed(), ...judged(value) };
      if (passed() > patience) return { end: "slow", says: `at ${monthName(value)}`, seconds: passed() };
    }
  } catch (thrown) {
    machine = undefined;
    if (!(thrown instanceof Fault)) {
      const says = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      return { end: "crash", says, seconds: passed() };
    }
    const end = thrown.code === "rule-unanswered" ? "unanswered" : thrown.code;
    return { end, says: `${thrown.what} (${thrown.where})`, seconds: passed() };
  }
}

/** Looks for what is no number in the record and in every indicator, but for months that an indicator does not tell of. */
function judged(run: Run): Pick<Outcome, "end" | "says"> {
  const at = run.record.findIndex((value) => !Number.isFinite(value));
  const month = run.months[Math.floor((at * run.months.length) / run.record.length)] ?? 0;
  if (at >= 0) return { end: "no-number", says: `figure ${at} of the record, ${monthName(month)}` };
  for (const indicator of indicators) {
    const told = firstTold(indicator, run.months[0] ?? 0);
    const values = measured(run, indicator, "USSR");
    // An index is empty where there was nothing in the months that it is set against.
    const isEmpty = indicator.base !== undefined && values.every(Number.isNaN);
    const first = values.findIndex((value, place) => !Number.isFinite(value) && (run.months[place] ?? 0) >= told);
    if (isEmpty || first < 0) continue;
    const says = `${indicator.series} (${indicator.ledger}) in ${monthName(run.months[first] ?? 0)}: ${values[first]}`;
    return { end: "no-number", says };
  }
  return { end: "fine", says: "" };
}
