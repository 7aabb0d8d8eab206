import { type Column, isRecorded, isSettled, type Layout, type Levels, type Role } from "./layout.ts";
import type { Model } from "./model.ts";
import type { Level, Mechanism, Quantity } from "./quantity.ts";

/**
 * How many cells there are of each level, and who lies in whom.
 *
 * Cells above the sample ("homes" and wider) are few and known one by one. Below each home lie
 * clusters, and in each cluster members; both are a sample and stand for `weight` times as many.
 */
export interface Sample {
  readonly homes: number;
  /** First cluster of each home, and one past the last: homes + 1 entries. */
  readonly clusterStart: Int32Array;
  /** First member of each cluster, and one past the last: clusters + 1 entries. */
  readonly memberStart: Int32Array;
  /** A number for each home that its draws are keyed by, whatever the order of homes. */
  readonly keys: Int32Array;
  readonly weight: Float64Array;
}

/**
 * How members lie in memory: each column in one piece, or each cluster's members in a block of their own,
 * column after column, so that the kernels find all that a cluster needs side by side.
 */
export type Order = "columns" | "blocks";

const header = {
  homes: 0,
  calendar: 1,
  month: 2,
  seed: 3,
  clusters: 4,
  members: 5,
  keys: 6,
  weights: 7,
  scratches: 8,
  blocks: 9,
};
/** Word of the header where each figure stands (`zero` is always 0), and byte where the table of columns begins. */
export const memoryMap = {
  ...header,
  zero: 10,
  table: 64,
  scratchCells: 32,
  scratchBytes: 65536,
  blockColumnBytes: 128,
} as const;

/** A layout filled for one sample: the bytes of a whole country at one moment. */
export interface World {
  readonly model: Model;
  readonly layout: Layout;
  readonly sample: Sample;
  readonly memory: ArrayBufferLike;
  readonly bytes: number;
  /** The cells of a column; a member stands in its column's at `placeOf`. */
  readonly view: (column: Column) => Float64Array | Float32Array;
  /** The cells of a quantity's own column. */
  readonly cells: (of: Quantity | Mechanism, role?: Role) => Float64Array | Float32Array;
  /** Where a member stands in its columns' cells. */
  readonly placeOf: (member: number) => number;
  readonly words: Int32Array;
  /** Everything above the sample that a month may change as one run of numbers, to copy once a month. */
  readonly upper: Float64Array;
  /** Where a column begins in `upper`. */
  readonly upperStart: (column: Column) => number;
  /** Every number that is settled before the first month, as one run of numbers. */
  readonly settled: Float64Array;
  /** Where a column stands in `settled`. */
  readonly settledPlace: (column: Column) => number;
}

/** How many cells of a level a sample has. */
export function cellsOf(level: Level, sample: Sample, levels: Levels): number {
  if (level === levels.member) return sample.memberStart.at(-1) ?? 0;
  if (level === levels.cluster) return sample.memberStart.length - 1;
  return level.cells ?? sample.homes;
}

/** Bytes of one column in a block. */
const columnInBlock = 4 * memoryMap.scratchCells;

/** Bytes from one block of a cluster's members to the next. */
export function blockBytes(layout: Layout): number {
  return columnInBlock * layout.columns.filter((each) => isOfMembers(layout, each)).length;
}

/** Bytes from the start of a block to a column. */
export function placeInBlock(layout: Layout, column: Column): number {
  return columnInBlock * layout.columns.filter((each) => isOfMembers(layout, each)).indexOf(column);
}

function isOfMembers({ levels }: Layout, { level }: Column): boolean {
  return level === levels.member;
}

interface Placement {
  readonly at: readonly number[];
  readonly tables: Record<"clusters" | "members" | "keys" | "weights" | "scratches" | "blocks", number>;
  readonly upperFrom: number;
  readonly upperTo: number;
  readonly settledTo: number;
  readonly bytes: number;
}

/** What is recorded first and together, then what is settled, also together, then tables, clusters and members. */
function place(layout: Layout, sample: Sample, { workers = 1, order = "columns" }: Arrangement): Placement {
  const at = new Array<number>(layout.columns.length).fill(0);
  let next = Math.ceil((memoryMap.table + 4 * layout.columns.length) / 64) * 64;
  const claim = (bytes: number): number => {
    const here = next;
    next = here + Math.ceil(bytes / 8) * 8;
    return here;
  };
  const put = (chosen: (column: Column) => boolean): void => {
    for (const column of layout.columns.filter(chosen)) {
      at[column.index] = claim(column.bytes * cellsOf(column.level, sample, layout.levels));
    }
  };
  const upperFrom = next;
  put(isRecorded);
  const upperTo = next;
  put(isSettled);
  const settledTo = next;
  put(({ of }) => of.kind === "table");
  const tables = {
    clusters: claim(sample.clusterStart.byteLength),
    members: claim(sample.memberStart.byteLength),
    keys: claim(sample.keys.byteLength),
    weights: claim(sample.weight.byteLength),
    scratches: claim(memoryMap.scratchBytes * workers),
    blocks: claim(order === "blocks" ? blockBytes(layout) * cellsOf(layout.levels.cluster, sample, layout.levels) : 0),
  };
  const inBlocks = (column: Column): boolean => order === "blocks" && isOfMembers(layout, column);
  for (const column of layout.columns.filter(inBlocks)) at[column.index] = tables.blocks + placeInBlock(layout, column);
  put((column) => column.level.sampled === true && !inBlocks(column));
  return { at, tables, upperFrom, upperTo, settledTo, bytes: next };
}

/** For how many workers a world is laid out, and in what order its members lie. */
export interface Arrangement {
  readonly workers?: number;
  readonly order?: Order;
}

/** How many bytes a world takes. */
export function bytesOf(layout: Layout, sample: Sample, arrangement: Arrangement = {}): number {
  return place(layout, sample, arrangement).bytes;
}

/**
 * Lays a world into memory.
 *
 * @param memory at least `bytesOf(layout, sample, arrangement)` bytes, all zero
 */
export function worldIn(
  memory: ArrayBufferLike,
  model: Model,
  layout: Layout,
  sample: Sample,
  arrangement: Arrangement = {},
): World {
  const { at, tables, upperFrom, upperTo, settledTo, bytes } = place(layout, sample, arrangement);
  const { scratchCells } = memoryMap;
  const stride = blockBytes(layout) / layout.levels.member.bytes;
  const placeOf = (member: number): number => {
    return arrangement.order === "blocks"
      ? Math.floor(member / scratchCells) * stride + (member % scratchCells)
      : member;
  };
  const words = new Int32Array(memory, 0, memoryMap.table / 4 + layout.columns.length);
  words[memoryMap.homes] = sample.homes;

  for (const [name, byte] of Object.entries(tables)) words[memoryMap[name as keyof typeof tables]] = byte;
  at.forEach((byte, index) => {
    words[memoryMap.table / 4 + index] = byte;
  });
  new Int32Array(memory, tables.clusters, sample.clusterStart.length).set(sample.clusterStart);
  new Int32Array(memory, tables.members, sample.memberStart.length).set(sample.memberStart);
  new Int32Array(memory, tables.keys, sample.keys.length).set(sample.keys);
  new Float64Array(memory, tables.weights, sample.weight.length).set(sample.weight);
  const views = layout.columns.map((column) => {
    const cells = cellsOf(column.level, sample, layout.levels);
    const length = isOfMembers(layout, column) && cells > 0 ? placeOf(cells - 1) + 1 : cells;
    const Cells = column.bytes === 4 ? Float32Array : Float64Array;
    return new Cells(memory as ArrayBuffer, at[column.index] ?? 0, length);
  });
  const view = (column: Column): Float64Array | Float32Array => views[column.index] as Float64Array;
  return {
    model,
    layout,
    sample,
    memory,
    bytes,
    words,
    view,
    cells: (of, role) => view(layout.find(of, role)),
    placeOf,
    upper: new Float64Array(memory, upperFrom, (upperTo - upperFrom) / 8),
    upperStart: (column) => ((at[column.index] ?? 0) - upperFrom) / 8,
    settled: new Float64Array(memory, upperTo, (settledTo - upperTo) / 8),
    settledPlace: (column) => ((at[column.index] ?? 0) - upperTo) / 8,
  };
}

/** What keeps a month's values for the laws that take them in the next. */
export function memoryOf(world: World): () => void {
  const kept = world.layout.columns.flatMap(({ of }) =>
    of.kind === "last" && "was" in of ? [[world.cells(of), world.cells(of.was as Quantity)] as const] : [],
  );
  return () => {
    for (const [last, now] of kept) last.set(now);
  };
}
