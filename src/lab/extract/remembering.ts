import type { Recorded } from "../record.ts";

/** The same figures, each read from the record when it is first asked for: indicators take the same quantities again and again. */
export function remembering({ months, series, whole }: Recorded): Recorded {
  const known = new Map<string, Float64Array>();
  const once = (key: string, read: () => Float64Array): Float64Array => {
    const found = known.get(key) ?? read();
    known.set(key, found);
    return found;
  };
  return {
    months,
    series: (name, cell = 0, role = "value") => once(`${name} ${role} ${cell}`, () => series(name, cell, role)),
    whole: (name, role = "value") => once(`${name} ${role}`, () => whole(name, role)),
  };
}
