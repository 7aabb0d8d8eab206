/**
 * Writes the pages of docs/api from the types and docstrings of the library.
 *
 *     npm run api               writes them
 *     npm run check:api         says which are not what the code says
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application } from "typedoc";

const pages = "docs/api";
const isCheck = process.argv.includes("--check");
const out = isCheck ? mkdtempSync(join(tmpdir(), "great-turn-api-")) : pages;
const app = await Application.bootstrapWithPlugins({ out, logLevel: "Warn" });
const project = await app.convert();
if (project) {
  app.validate(project);
  await app.generateOutputs(project);
}
const faults = !project || app.logger.hasErrors() || app.logger.hasWarnings();
const read = (folder) => new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
const stale = [];
if (isCheck) {
  const [made, kept] = [read(out), read(pages)];
  rmSync(out, { recursive: true });
  for (const file of new Set([...made.keys(), ...kept.keys()])) if (made.get(file) !== kept.get(file)) stale.push(file);
  if (stale.length > 0) process.stdout.write(`stale: ${stale.join(", ")}; run \`npm run api\`\n`);
  else if (faults) process.stdout.write("docs/api is what the types give, and they warn: see above\n");
  else process.stdout.write("docs/api says what the types say\n");
}
process.exitCode = faults || stale.length > 0 ? 1 : 0;
