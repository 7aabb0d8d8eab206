import { type Claim, failures } from "../evidence/table.ts";
import type { Fit } from "../lab/score.ts";
import { median } from "../lab/statistics.ts";
import { type Chronicle, chronicle, provenance } from "./chronicle.ts";
import { counted, paragraphs, table } from "./markdown.ts";

/** How a claim or a series is missed, over several seeds. */
export interface Misses {
  readonly of: Chronicle;
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

/** A series further than this from its evidence is listed. */
const farGap = 0.25;
const notFound = "reason not yet found";

/** Finds what the book's runs of history miss. */
export function findMisses(of: Chronicle = chronicle()): Misses {
  const { answers } = of;
  const middle = (answers[0] ?? []).map((answer, at) => ({
    ...answer,
    value: median(answers.map((each) => each[at]?.value ?? Number.NaN)),
  }));
  return {
    of,
    answered: middle.filter(isAnswered).length,
    outside: middle.filter(isAnswered).filter(({ value, low, high }) => value < low || value > high),
    unanswered: middle.filter((each) => !isAnswered(each)).map(({ claim }) => claim),
    far: of.fits.filter(({ gap }) => gap > farGap),
  };
}

function isAnswered({ value }: Missed): boolean {
  return Number.isFinite(value);
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

/** A series as it stands in the table, linked to where the book shows it beside its evidence. */
function seriesCell({ series, geo }: Fit, places: ReadonlyMap<string, string>): string {
  const place = geo.startsWith("USSR") ? places.get(series) : undefined;
  return place ? `[${series}](${place})` : series;
}

/** The claim or series that the first cell of a row names, linked or not. */
export function seriesOf(cell: string): string {
  return cell.replace("| ", "").replace(/^\[([^\]]+)\]\(.*\)$/, "$1");
}

/**
 * The page of known failures.
 *
 * @param places where the book shows a series of the country beside its evidence
 */
export function failuresPage(misses: Misses, places: ReadonlyMap<string, string>): string {
  const { outside, unanswered, far, answered } = misses;
  return paragraphs(
    "<!-- Written by `great-turn book` from the score and data/failures.csv. Do not edit. -->",
    "# What the model is known to miss",
    `${provenance(misses.of)}; each figure is the median over the seeds. Of ${answered + unanswered.length} claims with a range ${answered} are answered: ${answered - outside.length} of them lie inside the range that the evidence allows, ${outside.length} outside.`,
    "A miss is listed whether or not it is understood. Claims and evidence were partly used to choose parameters (role `calibrate`); what is inside its range is no proof that the mechanism is right.",
    "## Claims outside their range",
    outside.length === 0
      ? "None of those answered."
      : table(
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
    "The gap is the median, over the years that were observed, of the distance from the observed figure as a share of it. Those of the country are drawn beside their evidence in the book, [villages and deaths](../book/history.md) apart from [the economy](../book/economy.md).",
    table(
      ["series", "place", "role", "points", "gap", "reason"],
      far.map((fit) => [
        seriesCell(fit, places),
        fit.geo,
        fit.role,
        String(fit.points),
        `${short(100 * fit.gap)}%`,
        reasonFor(seriesName(fit)),
      ]),
    ),
    ...unansweredPart(unanswered),
  );
}

function unansweredPart(unanswered: readonly Claim[]): readonly string[] {
  if (unanswered.length === 0) return [];
  const ids = unanswered.map(({ id }) => id).join(", ");
  return [
    "## Claims not yet answered",
    `${counted(unanswered.length, "claim")} with a range wait for parts of the model that are not built: ${ids}.`,
  ];
}

function missOf({ value, low, high }: Missed): number {
  const bound = value < low ? low : high;
  return bound === 0 ? Math.abs(value) : Math.abs(value / bound - 1);
}

/** Four figures that count, without the power of ten. */
function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
