import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { parquetMetadataAsync, parquetRead } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Cell } from "../../design/targets.ts";

/** The figures of some runs of an ensemble, one after another. */
export interface Part {
  /** Its number among the parts. */
  readonly index: number;
  /** Number of its first run. */
  readonly from: number;
  /** For each run, the code of the fault that it ended with; empty where it ended well. */
  readonly faults: readonly string[];
  /** For each run in turn, a number for each cell; `NaN` where there is none. */
  readonly values: Float64Array;
}

/** What the end of a part's file says of it. */
interface Said {
  readonly identity: string;
  readonly index: number;
  readonly faults: readonly string[];
  readonly values: string;
}

const said = "great-turn";

/**
 * A part as a Parquet file: a row for each figure of each run, cell after cell, so that the runs' figures of one cell stand
 * together; the same part, the same bytes.
 *
 * @param identity of the design
 */
export function partBytes(identity: string, cells: readonly Cell[], part: Part): Uint8Array {
  const runs = part.faults.length;
  const each = <T>(of: (cell: Cell) => T): T[] => cells.flatMap((cell) => Array.from({ length: runs }, () => of(cell)));
  const values = byCell(part.values, cells.length, runs);
  const words: Said = { identity, index: part.index, faults: part.faults, values: hashOfValues(values) };
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: "series", data: each(({ series }) => series), type: "STRING", nullable: false },
      { name: "ledger", data: each(({ ledger }) => ledger), type: "STRING", nullable: false },
      { name: "geo", data: each(({ geo }) => geo), type: "STRING", nullable: false },
      { name: "year", data: each(({ year }) => year), type: "INT32" },
      { name: "month", data: each(({ month }) => month), type: "INT32" },
      { name: "run", data: runNumbers(part, cells.length), type: "INT32", nullable: false },
      { name: "value", data: values, type: "DOUBLE", nullable: false, encoding: "PLAIN" },
    ],
    codec: "UNCOMPRESSED",
    rowGroupSize: cells.length * runs,
    kvMetadata: [{ key: said, value: JSON.stringify(words) }],
  });
  return new Uint8Array(buffer);
}

function runNumbers({ from, faults }: Part, cells: number): Int32Array {
  const runs = faults.length;
  return Int32Array.from({ length: cells * runs }, (_, at) => from + (at % runs));
}

/** Run after run, turned into cell after cell. */
function byCell(values: Float64Array, cells: number, runs: number): Float64Array {
  const turned = new Float64Array(values.length);
  for (let run = 0; run < runs; run++) {
    for (let cell = 0; cell < cells; cell++) turned[cell * runs + run] = values[run * cells + cell] ?? Number.NaN;
  }
  return turned;
}

function hashOfValues(values: Float64Array): string {
  return createHash("sha256")
    .update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
    .digest("hex");
}

/** A part's file, open to be read bit by bit. */
export interface OpenPart {
  /** For each run, the code of the fault that it ended with. */
  readonly faults: readonly string[];
  /** The fingerprint of its values. */
  readonly hash: string;
  /** The figures of cells, those of the part's runs together; of all cells unless given. */
  readonly values: (from?: number, before?: number) => Promise<Float64Array>;
  readonly close: () => void;
}

/**
 * Opens a part's file; nothing where it is none, is cut or damaged, or belongs to another design or place: it is then made again.
 *
 * @param cells how many figures a run has
 */
export async function openPart(
  file: string,
  wanted: { readonly identity: string; readonly index: number; readonly runs: number },
  cells: number,
): Promise<OpenPart | undefined> {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch {
    return undefined;
  }
  const close = (): void => closeSync(descriptor);
  try {
    const bytes = bytesOf(descriptor);
    const metadata = await parquetMetadataAsync(bytes);
    const words = JSON.parse(metadata.key_value_metadata?.find(({ key }) => key === said)?.value ?? "null") as Said;
    const { runs } = wanted;
    if (
      words.identity !== wanted.identity ||
      words.index !== wanted.index ||
      words.faults.length !== runs ||
      Number(metadata.num_rows) !== cells * runs
    ) {
      throw new Error("another part");
    }
    const values = async (from = 0, before = cells): Promise<Float64Array> => {
      const found = new Float64Array((before - from) * runs);
      const [rowStart, rowEnd] = [from * runs, before * runs];
      await parquetRead({
        file: bytes,
        metadata,
        columns: ["value"],
        rowStart,
        rowEnd,
        useOffsetIndex: true,
        onChunk: ({ columnData, rowStart: first, rowEnd: last }) => {
          for (let row = Math.max(first, rowStart); row < Math.min(last, rowEnd); row++) {
            found[row - rowStart] = Number(columnData[row - first]);
          }
        },
      });
      return found;
    };
    return { faults: words.faults, hash: words.values, values, close };
  } catch {
    close();
    return undefined;
  }
}

/** Whether a part's figures are as they were written. */
export async function isSound({ values, hash }: OpenPart): Promise<boolean> {
  try {
    return hashOfValues(await values()) === hash;
  } catch {
    return false;
  }
}

function bytesOf(descriptor: number): { byteLength: number; slice: (start: number, end?: number) => ArrayBuffer } {
  const byteLength = fstatSync(descriptor).size;
  return {
    byteLength,
    slice: (start, end = byteLength) => {
      const part = new Uint8Array(end - start);
      readSync(descriptor, part, 0, part.length, start);
      return part.buffer;
    },
  };
}
