import type { Browser, Page } from "playwright-core";
import { moveMarks } from "./watch.ts";

/** Processor time of a move, in milliseconds. */
export interface MoveCost {
  readonly page: number;
  readonly worker: number;
}

/** An event of a trace, in the form that Chromium writes; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread; a task that was still running when the trace ended has none. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The names that Chromium gives to the threads of a page. */
const threads = { page: "CrRendererMain", worker: "DedicatedWorker thread" } as const;
/** A thread's work between two waits; what it calls lies within. */
const task = "ThreadControllerImpl::RunTask";

/** Traces a page while something is done with it, and reckons the processor time of each move made meanwhile. */
export async function costsOf(browser: Browser, page: Page, act: () => Promise<void>): Promise<readonly MoveCost[]> {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing", "__metadata"] });
  await act();
  const text = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(text) as { readonly traceEvents: readonly TraceEvent[] };
  return costsIn(traceEvents);
}

/** A task counts for the move in whose time it lies, even in part: nothing else is asked of the page meanwhile. */
function costsIn(events: readonly TraceEvent[]): readonly MoveCost[] {
  const marks = events.filter(({ name }) => name === moveMarks.begin || name === moveMarks.end);
  const process = marks[0]?.pid;
  const named = new Map(
    events
      .filter(({ ph, name }) => ph === "M" && name === "thread_name")
      .map((each) => [threadOf(each), each.args?.name]),
  );
  const tasks = events.filter(({ ph, name, pid }) => ph === "X" && name === task && pid === process);
  return marks
    .filter(({ name }) => name === moveMarks.begin)
    .flatMap(({ ts: from }) => {
      const to = marks.find(({ name, ts }) => name === moveMarks.end && ts > from)?.ts;
      if (to === undefined) return [];
      const within = tasks.filter(({ ts, dur = 0 }) => ts < to && ts + dur > from);
      const timeOf = (thread: string): number =>
        within.reduce((sum, each) => sum + (named.get(threadOf(each)) === thread ? (each.tdur ?? 0) : 0), 0) / 1000;
      return [{ page: timeOf(threads.page), worker: timeOf(threads.worker) }];
    });
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
