/** What an ensemble may go over. */
export const axes = ["seeds", "parameters", "settings", "readings", "switches"] as const;
export type Axis = (typeof axes)[number];

/**
 * The three doubts, kept apart, and all of them together. Chance is what another seed would bring; parameters are numbers, and
 * strengths of decisions, that no source fixes; structure is how historians read the record, and which mechanisms there are.
 */
export type Doubt = "chance" | "parameters" | "structure" | "together";

export const doubtOfAxis: { readonly [Each in Axis]: Exclude<Doubt, "together"> } = {
  seeds: "chance",
  parameters: "parameters",
  settings: "parameters",
  readings: "structure",
  switches: "structure",
};

/** What a reader calls each doubt. */
export const doubtWords: { readonly [Each in Doubt]: string } = {
  chance: "chance",
  parameters: "parameters",
  structure: "structure",
  together: "all together",
};

/** Members of an ensemble that differ by one doubt, or by all together. */
export interface Block {
  readonly doubt: Doubt;
  /** Number of its first member. */
  readonly from: number;
  readonly count: number;
}

/**
 * Parts the members of an ensemble by doubt: each doubt has an equal part, and so have all together where there are several.
 * Structure has no more members than there are structures; what it leaves goes to all together.
 *
 * @param over what the ensemble goes over
 * @param runs how many members it has
 * @param structures how many readings and switched models there are to go through
 */
export function blocksOf(over: readonly Axis[], runs: number, structures: number): readonly Block[] {
  const order: readonly Doubt[] = ["structure", "chance", "parameters"];
  const apart = order.filter((doubt) => over.some((axis) => doubtOfAxis[axis] === doubt));
  const share = apart.length === 1 ? runs : Math.floor(runs / (apart.length + 1));
  const blocks: Block[] = [];
  let from = 0;
  for (const doubt of apart) {
    const count = doubt === "structure" ? Math.min(share, structures) : share;
    blocks.push({ doubt, from, count });
    from += count;
  }
  return apart.length === 1 && from === runs ? blocks : [...blocks, { doubt: "together", from, count: runs - from }];
}
