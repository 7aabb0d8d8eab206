/** Writes the JSON Schemas of scenario files and of what commands print, where they differ from what is there. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { schemas } from "../src/cli/forms/schemas.ts";
import { scenarioSchema } from "../src/scenarios/schema.ts";

const data = new URL("../data/", import.meta.url);
const folder = new URL("schemas/", data);
const fileOf = (name: string): string => `${name}.schema.json`;

function write(file: URL, schema: object): void {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}

mkdirSync(folder, { recursive: true });
write(new URL(fileOf("scenario"), data), scenarioSchema());
const published = schemas();
for (const [name, schema] of published) write(new URL(fileOf(name), folder), schema);
const known = [...published.keys()].map(fileOf);
for (const file of readdirSync(folder)) if (!known.includes(file)) rmSync(new URL(file, folder));
