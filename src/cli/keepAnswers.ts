import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvFormatRows, csvParse } from "d3-dsv";
import { runsOfBook } from "../book/chronicle.ts";
import { figuresOf } from "../book/claims/kept.ts";
import { claims, holdKnown } from "../index.ts";
import { answersTo } from "./claimAnswers.ts";
import type { Terminal } from "./terminal.ts";
import { packageFolder } from "./version.ts";

/**
 * Runs all that claims need, and keeps what they are answered.
 *
 * @param ids of claims; none means all, and what other claims were answered stays as it is
 * @returns the file written
 */
export async function keepAnswers(ids: readonly string[], terminal: Terminal): Promise<string> {
  for (const id of ids)
    holdKnown(
      "claim",
      id,
      claims.map((each) => each.id),
      `book --answers ${id}`,
    );
  const file = fileURLToPath(new URL("data/claim-answers.csv", packageFolder));
  const before = csvParse(readFileSync(file, "utf8"));
  const asked = claims.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const found = (await answersTo(asked, runsOfBook, terminal)).flatMap(figuresOf);
  const anew = new Set(asked.map(({ id }) => id));
  const rows = claims.flatMap(({ id }) =>
    anew.has(id)
      ? found.filter(({ claim }) => claim === id).map((each) => Object.values(each).map((cell) => String(cell ?? "")))
      : before.filter((row) => row["claim"] === id).map((row) => before.columns.map((name) => row[name] ?? "")),
  );
  writeFileSync(file, `${csvFormatRows([before.columns, ...rows])}\n`);
  return file;
}
