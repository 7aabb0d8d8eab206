import { headlines, type Indicator, measuredYears, type Observation, observed, type Run } from "../index.ts";

/** A headline indicator, and the figure of each whole year of a run. */
export interface Headline {
  readonly indicator: Indicator;
  /** A few words for the head of a column. */
  readonly short: string;
  readonly part: "output" | "toll";
  readonly years: ReadonlyMap<number, number>;
}

/** The indicators that head a table; output and human toll always stand together. */
export function headed(): readonly Omit<Headline, "years">[] {
  const all = headlines.flatMap(({ indicator, column: short }) =>
    short === undefined ? [] : [{ indicator, short, part: partOf(indicator) }],
  );
  return (["output", "toll"] as const).flatMap((part) => all.filter((each) => each.part === part));
}

/** The part of the picture that an indicator belongs to. */
export function partOf({ group }: Indicator): "output" | "toll" {
  return group === "toll" ? "toll" : "output";
}

/** The headline indicators of a run. */
export function headlinesOf(run: Run): readonly Headline[] {
  return headed().map((each) => ({ ...each, years: measuredYears(run, each.indicator, "USSR") }));
}

/** Lowest and highest figure that the evidence gives for the country in a year, rivals and their ranges together. */
export function evidenceRange(
  { series, unit, year: convention, geo = "USSR" }: Indicator,
  year: number,
): readonly [number, number] | undefined {
  const ofMonth = { january: 1, july: 7, october: 10 }[convention as string] ?? null;
  const found = observed(series, geo).filter((each) => each.year === year && each.unit === unit);
  const annual = found.filter((each) => each.month === null);
  const figures = (annual.length > 0 ? annual : found.filter((each) => each.month === ofMonth)).flatMap(endsOf);
  return figures.length === 0 ? undefined : [Math.min(...figures), Math.max(...figures)];
}

function endsOf({ low, value, high }: Observation): readonly number[] {
  return [low, value, high].filter((each) => each !== null);
}

/** What an indicator is, as data. */
export function describedOf({ series, title, unit, ledger, year, group, places, geo = "USSR" }: Indicator) {
  return { series, title, unit, ledger, year, group, places, geo };
}
