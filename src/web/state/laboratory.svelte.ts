import { type Remote, wrap } from "comlink";
import type { Ask, Catalogue, Engine, Finding, Gauge, Spread, Told } from "../engine/messages.ts";
import { type Band, noBand, widened } from "./band.ts";
import { askOf, type Choice, fullSample, historyAsk, nameOf, openingChoice } from "./choice.ts";
import { Newest } from "./newest.ts";

/** History and the counterfactual, run with the same seed and the same sample. */
export interface Pair {
  readonly history: Told;
  readonly other: Told;
  readonly seed: number;
  readonly oneIn: number;
}

/** One thing for each of the two runs. */
export interface Both<T> {
  readonly history: T;
  readonly other: T;
}

/** Samples for a run while a slider moves; the coarser where the machine is slow. */
const quickSamples = [10000, 20000] as const;
const slowMilliseconds = 70;
/** How long a reader must rest before the full sample is run. */
const restMilliseconds = 250;

/** Starts a worker with the engine in it. */
function startEngine(): Remote<Engine> {
  return wrap<Engine>(new Worker(new URL("../engine/worker.ts", import.meta.url), { type: "module" }));
}

/**
 * The state of the page: what the reader chose and what the engine has told so far. One worker answers
 * moves of a slider with a small sample; another runs the full sample and the ensemble behind it.
 */
export class Laboratory {
  readonly catalogue: Catalogue;
  choice: Choice = $state.raw() as Choice;
  pair = $state.raw<Pair | undefined>();
  bands = $state.raw<Both<Band>>({ history: noBand, other: noBand });
  hashes = $state.raw<Both<string> | undefined>();
  findings = $state.raw<Both<readonly Finding[]> | undefined>();
  spreads = $state.raw<(Both<Spread> & { readonly gauge: string }) | undefined>();
  runsDone = $state.raw(0);
  isStopped = $state.raw(false);
  fault = $state.raw<string | undefined>();

  private readonly quick: Remote<Engine>;
  private readonly full: Remote<Engine>;
  private readonly moves = new Newest();
  private readonly pasts = new Map<string, Promise<Told>>();
  private readonly pastHashes = new Map<number, string>();
  private quickSample: number = quickSamples[0];
  private version = 0;
  private refined = 0;
  /** The version whose ensemble is being run. */
  private counting = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(catalogue: Catalogue, quick: Remote<Engine>, full: Remote<Engine>) {
    this.catalogue = catalogue;
    this.quick = quick;
    this.full = full;
    this.choice = openingChoice(catalogue);
  }

  /** Starts the engine and reads what the model has. */
  static async open(): Promise<Laboratory> {
    const full = startEngine();
    const quick = startEngine();
    return new Laboratory(await full.catalogue(), quick, full);
  }

  /** Whether the full sample of what is chosen stands on the page. */
  get isRefined(): boolean {
    return this.pair?.oneIn === fullSample;
  }

  /** What the counterfactual is called. */
  get otherName(): string {
    return nameOf(this.choice);
  }

  /** The gauges of the toll, which every view shows. */
  get tolls(): readonly Gauge[] {
    return this.catalogue.gauges.filter((each) => each.group === "toll" && this.catalogue.headline.includes(each.id));
  }

  /** Changes part of the choice; runs are made anew only if the change is of a kind that moves them. */
  change(part: Partial<Choice>): void {
    const before = JSON.stringify(askOf(this.choice, this.choice.seed, fullSample));
    const { runs } = this.choice;
    this.choice = { ...this.choice, ...part };
    if (JSON.stringify(askOf(this.choice, this.choice.seed, fullSample)) !== before) this.start();
    else if (this.choice.runs !== runs) this.resume();
  }

  /** Runs what is chosen: a small sample at once, the full one when the reader rests. */
  start(): void {
    this.version += 1;
    const version = this.version;
    this.runsDone = 0;
    this.isStopped = false;
    // A hash must never stand beside a command that does not make it.
    this.hashes = undefined;
    this.moves.submit(() => this.guarded(() => this.runQuickly(version)));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.guarded(() => this.refine(version)), restMilliseconds);
  }

  /** Ends the ensemble where it stands. */
  stop(): void {
    this.isStopped = true;
  }

  /** Takes up a stopped ensemble again. */
  resume(): void {
    this.isStopped = false;
    void this.guarded(() => this.ensemble(this.version));
  }

  /** Asks how the pair answers the claims. */
  async wantFindings(): Promise<void> {
    const { version } = this;
    const [past, other] = this.asks(this.choice.seed, fullSample);
    const found = { history: await this.full.findings(past), other: await this.full.findings(other) };
    if (version === this.version) this.findings = found;
  }

  /** Asks for a gauge by region. */
  async wantSpread(gauge: string): Promise<void> {
    const { version } = this;
    const [past, other] = this.asks(this.choice.seed, fullSample);
    const found = { history: await this.full.spread(past, gauge), other: await this.full.spread(other, gauge) };
    if (version === this.version && gauge === this.choice.mapped) this.spreads = { ...found, gauge };
  }

  /** What to ask for history and for the counterfactual: same seed, same sample. */
  asks(seed: number, oneIn: number): readonly [Ask, Ask] {
    return [historyAsk(seed, oneIn), askOf(this.choice, seed, oneIn)];
  }

  private get everyGauge(): readonly string[] {
    return this.catalogue.gauges.map((each) => each.id);
  }

  private async runQuickly(version: number): Promise<void> {
    const shown = [...new Set([...this.tolls.map((each) => each.id), ...this.choice.charts])];
    const { seed } = this.choice;
    const oneIn = this.quickSample;
    const [, ask] = this.asks(seed, oneIn);
    const history = await this.past(seed, oneIn, () => this.quick.member(historyAsk(seed, oneIn), this.everyGauge));
    const other = await this.quick.member(ask, shown);
    if (other.milliseconds > slowMilliseconds) this.quickSample = quickSamples[1];
    if (this.refined < version) {
      this.forget();
      this.pair = { history, other, seed, oneIn };
    }
  }

  /** What was told of earlier runs no longer holds. */
  private forget(): void {
    this.bands = { history: noBand, other: noBand };
    this.hashes = undefined;
    this.findings = undefined;
    this.spreads = undefined;
  }

  private async refine(version: number): Promise<void> {
    const { seed } = this.choice;
    const [past, ask] = this.asks(seed, fullSample);
    const history = await this.past(seed, fullSample, () => this.full.run(past, this.everyGauge));
    if (version !== this.version) return;
    const other = await this.full.run(ask, this.everyGauge);
    if (version !== this.version) return;
    this.refined = version;
    this.forget();
    this.pair = { history, other, seed, oneIn: fullSample };
    this.bands = { history: widened(noBand, history), other: widened(noBand, other) };
    this.runsDone = 1;
    await this.prove(version, past, ask);
    await this.ensemble(version);
  }

  private async prove(version: number, past: Ask, ask: Ask): Promise<void> {
    const history = this.pastHashes.get(past.seed) ?? (await this.full.hash(past));
    this.pastHashes.set(past.seed, history);
    const other = await this.full.hash(ask);
    if (version === this.version) this.hashes = { history, other };
  }

  /** Runs an ensemble to its end, unless that is under way already. */
  private async ensemble(version: number): Promise<void> {
    if (this.counting === version) return;
    this.counting = version;
    try {
      await this.countOn(version);
    } finally {
      if (this.counting === version) this.counting = 0;
    }
  }

  private async countOn(version: number): Promise<void> {
    while (this.runsDone > 0 && this.runsDone < this.choice.runs) {
      const seed = this.choice.seed + this.runsDone;
      const [past, ask] = this.asks(seed, fullSample);
      const history = await this.past(seed, fullSample, () => this.full.member(past, this.everyGauge));
      if (version !== this.version || this.isStopped) return;
      const other = await this.full.member(ask, this.everyGauge);
      if (version !== this.version || this.isStopped) return;
      this.bands = { history: widened(this.bands.history, history), other: widened(this.bands.other, other) };
      this.runsDone += 1;
    }
  }

  /** History is the same whatever is compared with it: each of its runs is made once. */
  private past(seed: number, oneIn: number, run: () => Promise<Told>): Promise<Told> {
    const key = `${seed}/${oneIn}`;
    const known = this.pasts.get(key) ?? run();
    this.pasts.set(key, known);
    return known;
  }

  private async guarded(job: () => Promise<void>): Promise<void> {
    try {
      await job();
      this.fault = undefined;
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }
}
