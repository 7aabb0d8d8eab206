import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Fault } from "../../ground/fault.ts";
import { jsonIn, textOfBytes } from "../../ground/text.ts";
import type { Kept } from "../changes.ts";

const spread = z.tuple([z.number(), z.number(), z.number()]).readonly();
const form = z.strictObject({
  version: z.string(),
  seeds: z.strictObject({ first: z.int(), count: z.int().min(1) }),
  sample: z.int().min(1),
  scenarios: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      hash: z.string(),
      indicators: z.array(
        z.strictObject({
          series: z.string(),
          title: z.string(),
          unit: z.string(),
          part: z.enum(["output", "toll"]),
          years: z.record(z.string().regex(/^\d{4}$/), spread),
        }),
      ),
    }),
  ),
  claims: z.array(
    z.strictObject({
      id: z.string(),
      claim: z.string(),
      unit: z.string(),
      low: z.number(),
      high: z.number(),
      answer: spread.nullable(),
    }),
  ),
}) satisfies z.ZodType<Kept>;

const ending = ".json";

/** The file of a version's results in the folder of all that are kept. */
export function keptFile(folder: string, version: string): string {
  return join(folder, `${version}${ending}`);
}

/** Versions whose results are kept in a folder, oldest first. */
export function keptVersions(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).flatMap((file) =>
    file.endsWith(ending) ? [file.slice(0, -ending.length)] : [],
  );
  return versions.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/**
 * Reads results that were kept.
 *
 * @throws Fault "results-unreadable" where the file is not as `keptText` writes it
 */
export function readKept(file: string, text = textOfBytes(readFileSync(file), file)): Kept {
  const read = form.safeParse(jsonIn(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Fault("results-unreadable", {
    what: `no kept results: ${issue?.path.join(".") || "the whole"}: ${issue?.message ?? ""}`,
    where: file,
    mend: "give a file that `great-turn changes --keep` wrote",
  });
}

/** Results as they are kept: a figure or a claim a line, so that a reader of differences sees which moved. */
export function keptText({ scenarios, claims, ...head }: Kept): string {
  const lines = (each: readonly object[], indent: string): string =>
    each.map((one) => `\n${indent}${JSON.stringify(one)}`).join(",");
  const told = scenarios.map(({ indicators, ...rest }) => {
    const open = JSON.stringify(rest).slice(0, -1);
    return `\n    ${open},"indicators":[${lines(indicators, "      ")}\n    ]}`;
  });
  const open = JSON.stringify(head).slice(0, -1);
  return `${open},\n  "scenarios":[${told.join(",")}\n  ],\n  "claims":[${lines(claims, "    ")}\n  ]}\n`;
}
