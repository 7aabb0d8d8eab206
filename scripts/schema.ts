/** Writes the JSON Schema of scenario files, where it differs from what is there. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { scenarioSchema } from "../src/scenarios/schema.ts";

const file = new URL("../data/scenario.schema.json", import.meta.url);
const text = `${JSON.stringify(scenarioSchema(), null, 2)}\n`;
if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
