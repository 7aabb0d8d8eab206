/** How figures are written: never more digits than a model of this kind bears. */
const digits = 3;
const digitsOfToll = 2;

/** Writes a figure; a missing one is a dash. */
export function figure(value: number | null | undefined, isToll = false): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  return value.toLocaleString("en-GB", { maximumSignificantDigits: isToll ? digitsOfToll : digits });
}

/** Writes a range. */
export function range(low: number, high: number, isToll = false): string {
  const [from, to] = [figure(low, isToll), figure(high, isToll)];
  return from === to ? from : `${from} to ${to}`;
}

/** Writes a figure of the ensemble: its range first, then this run. */
export function ranged(
  value: number,
  span: { readonly low: number; readonly high: number; readonly runs: number } | undefined,
  isToll: boolean,
): string {
  if (!Number.isFinite(value)) return "no figure";
  if (span && span.runs > 1) {
    const all = range(span.low, span.high, isToll);
    const own = figure(value, isToll);
    return all === own ? own : `${all}; this run ${own}`;
  }
  return isToll ? `${figure(value, isToll)}, range not established` : figure(value, isToll);
}

/** Writes a rate: below a tenth there is nothing that such a model could know. */
export function rate(value: number): string {
  return value > 0 && value < 0.1 ? "<0.1" : figure(value, true);
}

/** A unit as the page writes it. */
export function unitWords(unit: string): string {
  return unit
    .replace("persons", "people")
    .replace("rubles", "roubles")
    .replace(/^Mt$/, "million tonnes")
    .replace(/^Mha$/, "million hectares");
}

/** A tick of an axis, short. */
export function tick(value: number): string {
  if (Math.abs(value) >= 1e6) return `${value / 1e6}m`;
  if (Math.abs(value) >= 1e4) return `${value / 1e3}k`;
  return String(Number(value.toPrecision(6)));
}
