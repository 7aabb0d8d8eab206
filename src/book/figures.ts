const three = formOf(3);

/** A form of numbers with so many digits that count; nought has no sign. */
export function formOf(digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat("en-GB", { maximumSignificantDigits: digits, signDisplay: "negative" });
}

/** A figure with three digits that count; a dash where there is none. */
export function figure(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? "–" : three.format(value);
}

/** A figure beside a range: as many digits as it takes not to look on the other side of an end. */
export function figureBeside(value: number | undefined, low: number, high: number): string {
  if (value === undefined || !Number.isFinite(value)) return figure(value);
  const side = (at: number): string => (at < low ? "below" : at > high ? "above" : "inside");
  for (let digits = 3; digits < 9; digits++) {
    if (side(Number(value.toPrecision(digits))) === side(value)) {
      return formOf(digits).format(value);
    }
  }
  return String(value);
}

/** A range, low end first; one figure where both ends print alike. */
export function range(low: number, high: number): string {
  const [from, to] = [figure(low), figure(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** A range that stays together in a cell. */
export function span(low: number, high: number): string {
  const words = range(low, high);
  return low < 0 ? words : words.replace(" to ", "–");
}

/** A published figure: its range where it has one, and one end alone by its words. */
export function bounded({ value, low, high }: Readonly<Record<"value" | "low" | "high", number | null>>): string {
  if (value === null && high === null) return low === null ? figure(undefined) : `at least ${figure(low)}`;
  if (value === null && low === null) return `at most ${figure(high ?? undefined)}`;
  return span(low ?? value ?? Number.NaN, high ?? value ?? Number.NaN);
}
