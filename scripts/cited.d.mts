type Row = Readonly<Record<string, string>>;
export function misread(rows: readonly Row[], kinds: ReadonlyMap<string, string>): readonly Row[];
export function ranked(keys: Iterable<string>, kinds: ReadonlyMap<string, string>): readonly string[];
