import { type Claim, failures } from "../evidence/table.ts";
import { tidy } from "../lab/indicators.ts";
import { machineFor, simulate } from "../lab/run.ts";
import { answerClaims, type Fit, fitTo, median } from "../lab/score.ts";
import { standardScenario } from "../scenarios/standard.ts";
import { counted, paragraphs, table } from "./markdown.ts";

/** How a claim or a series is missed, over several seeds. */
export interface Misses {
  readonly seeds: readonly number[];
  readonly oneIn: number;
  readonly answered: number;
  readonly outside: readonly Missed[];
  readonly unanswered: readonly Claim[];
  /** Series whose median gap from the evidence is larger than a quarter. */
  readonly far: readonly Fit[];
}

/** A claim whose median answer lies outside the range that the evidence allows. */
export interface Missed {
  readonly claim: Claim;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const oneIn = 2500;
const seeds = [1, 2, 3, 4, 5] as const;
/** A series further than this from its evidence is listed. */
const farGap = 0.25;
const notFound = "reason not yet found";

/** Runs history with several seeds and finds what it misses. */
export function findMisses(): Misses {
  const machine = machineFor(oneIn);
  const history = standardScenario("history");
  const runs = seeds.map((seed) => tidy(simulate(history, { seed, oneIn }, machine)));
  const answers = runs.map(answerClaims);
  const middle = (answers[0] ?? []).map((answer, at) => ({
    ...answer,
    value: median(answers.map((each) => each[at]?.value ?? Number.NaN)),
  }));
  return {
    seeds,
    oneIn,
    answered: middle.filter(isAnswered).length,
    outside: middle.filter(isAnswered).filter(({ value, low, high }) => value < low || value > high),
    unanswered: middle.filter((each) => !isAnswered(each)).map(({ claim }) => claim),
    far: middleFits(runs.map(fitTo)).filter(({ gap }) => gap > farGap),
  };
}

function isAnswered({ value }: Missed): boolean {
  return Number.isFinite(value);
}

function middleFits(fits: readonly (readonly Fit[])[]): readonly Fit[] {
  return (fits[0] ?? []).map((fit) => {
    const gaps = fits.map((each) => each.find((other) => sameSeries(fit, other))?.gap ?? Number.NaN);
    return { ...fit, gap: median(gaps) };
  });
}

function sameSeries(one: Fit, other: Fit): boolean {
  return one.series === other.series && one.geo === other.geo && one.role === other.role;
}

/** What the misses are listed under: a claim's id, or a series and its place. */
export function missedNames({ outside, far }: Misses): readonly string[] {
  return [...outside.map(({ claim }) => claim.id), ...far.map(seriesName)];
}

function seriesName({ series, geo }: Fit): string {
  return `${series}/${geo}`;
}

function reasonFor(missed: string): string {
  return failures.find((each) => each.missed === missed)?.reason ?? notFound;
}

/** The page of known failures. */
export function failuresPage(misses: Misses): string {
  const { outside, unanswered, far, answered } = misses;
  return paragraphs(
    "<!-- Written by `great-turn book` from the score and data/failures.csv. Do not edit. -->",
    "# What the model is known to miss",
    `Scenario \`history\`, seeds ${misses.seeds.join(", ")}, one household in ${misses.oneIn}; each figure is the median over the seeds. Of ${answered + unanswered.length} claims with a range ${answered} are answered: ${answered - outside.length} of them lie inside the range that the evidence allows, ${outside.length} outside.`,
    "A miss is listed whether or not it is understood. Claims and evidence were partly used to choose parameters (role `calibrate`); what is inside its range is no proof that the mechanism is right.",
    "## Claims outside their range",
    table(
      ["claim", "what it says", "model", "range", "unit", "miss", "reason"],
      outside.map((each) => [
        each.claim.id,
        each.claim.claim,
        short(each.value),
        `${short(each.low)} … ${short(each.high)}`,
        each.claim.unit,
        `${short(100 * missOf(each))}% of the nearer bound`,
        reasonFor(each.claim.id),
      ]),
    ),
    `## Series further than ${100 * farGap}% from their evidence`,
    "The gap is the median, over the years that were observed, of the distance from the observed figure as a share of it.",
    table(
      ["series", "place", "role", "points", "gap", "reason"],
      far.map((fit) => [
        fit.series,
        fit.geo,
        fit.role,
        String(fit.points),
        `${short(100 * fit.gap)}%`,
        reasonFor(seriesName(fit)),
      ]),
    ),
    "## Claims not yet answered",
    `${counted(unanswered.length, "claim")} with a range wait for parts of the model that are not built: ${unanswered.map(({ id }) => id).join(", ")}.`,
  );
}

function missOf({ value, low, high }: Missed): number {
  const bound = value < low ? low : high;
  return bound === 0 ? Math.abs(value) : Math.abs(value / bound - 1);
}

/** Four figures that count, without the power of ten. */
function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
