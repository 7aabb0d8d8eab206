/** Writes the names of the model as types, where they differ from what is there, so that an editor completes them. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { indicators } from "../src/evidence/observe.ts";
import { claims } from "../src/evidence/table.ts";
import { aggregates, regions } from "../src/generated/inputs.ts";
import { answeredNames } from "../src/ground/layout.ts";
import { layout, model } from "../src/laws/month.ts";

const kindOf = (kind: string): readonly string[] =>
  [...model.quantities].filter(([, each]) => each.kind === kind).map(([name]) => name);
const filesOf = (folder: string): readonly string[] =>
  readdirSync(new URL(`../data/${folder}`, import.meta.url))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replace(".yaml", ""));

const names: Readonly<Record<string, readonly [says: string, names: readonly string[]]>> = {
  LeverName: ["A policy that a scenario may set.", kindOf("lever")],
  ParameterName: ["A given number of the model.", kindOf("parameter")],
  MechanismName: ["A part of the model that can be switched off.", model.mechanisms.map(({ name }) => name)],
  QuantityName: [
    "A quantity that a run records for the nation, its regions, branches or ages.",
    answeredNames(model, layout),
  ],
  IndicatorName: ["A series that a run emits.", [...new Set(indicators.map(({ series }) => series))]],
  ReadingName: [
    "Whose estimates a run follows: `base`, or a reading of the project.",
    ["base", ...filesOf("readings")],
  ],
  ScenarioName: ["A scenario that comes with the project.", filesOf("scenarios")],
  ClaimId: ["A claim of the literature.", claims.map(({ id }) => id)],
  RegionName: ["A region of the model.", regions.map(({ id }) => id)],
  PlaceName: [
    "The country, a region, or a named group of regions.",
    [...new Set(["USSR", ...Object.keys(aggregates), ...regions.map(({ id }) => id)])],
  ],
};

const types = Object.entries(names).map(
  ([type, [says, all]]) =>
    `/** ${says} */\nexport type ${type} =\n${all.map((name) => `  | ${JSON.stringify(name)}`).join("\n")};`,
);
const text = `// Written by \`npm run names\` from the model. Do not edit.\n${types.join("\n")}\n`;
const file = new URL("../src/generated/names.ts", import.meta.url);
if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
