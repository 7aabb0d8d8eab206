import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { faultOf, type Resource, rowsOf, type TableRow } from "./table.ts";

const description: unknown = JSON.parse(readFileSync("data/datapackage.json", "utf8"));
const { resources } = description as { readonly resources: readonly Resource[] };
const pathOf = (name: string): string => resources.find((each) => each.name === name)?.path ?? "";
const valuesOf = (rows: readonly TableRow[], fields: readonly string[]): string =>
  JSON.stringify(fields.map((field) => rows.map((row) => row[field])));
const keyOf = (row: TableRow, fields: readonly string[]): string => JSON.stringify(fields.map((field) => row[field]));

/** The specification's own schema, written in an early draft of JSON Schema of which it uses only what later ones share. */
function specification(): (value: unknown) => boolean {
  const { $schema: _draft, ...schema } = JSON.parse(
    readFileSync("test/evidence/schemas/tabular-data-package.json", "utf8"),
  ) as Record<string, unknown>;
  return new Ajv({ strict: false, validateFormats: false }).compile(schema);
}

test("the data package is one by the specification's own schema", () => {
  const isPackage = specification();
  expect(isPackage(description), JSON.stringify((isPackage as { errors?: unknown }).errors)).toBe(true);
});

test("the specification's schema refuses a column of an unknown type and a resource without a schema", () => {
  const isPackage = specification();
  const broken = (change: (first: Record<string, unknown>) => unknown): unknown => ({
    ...(description as object),
    resources: [change(resources[0] as unknown as Record<string, unknown>)],
  });
  expect(isPackage(broken((first) => ({ ...first, schema: { fields: [{ name: "geo", type: "place" }] } })))).toBe(
    false,
  );
  expect(isPackage(broken(({ schema: _, ...first }) => first))).toBe(false);
});

test("what is written from the data is up to date", () => {
  expect(() => execFileSync(process.execPath, ["scripts/data.mjs", "--check"], { stdio: "pipe" })).not.toThrow();
});

test("every table of data/ is described", () => {
  const files = ["", "observations/"].flatMap((folder) =>
    readdirSync(`data/${folder}`)
      .filter((file) => file.endsWith(".csv"))
      .map((file) => `${folder}${file}`),
  );
  expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
});

describe.each(resources)("the table $name", ({ path, schema }) => {
  const rows = rowsOf(path);

  test("has the columns that its schema names, in order", () => {
    expect(rows.columns).toEqual(schema.fields.map(({ name }) => name));
  });

  test("has cells of the types and values allowed", () => {
    const faults = rows.flatMap((row, at) =>
      schema.fields.flatMap((field) => {
        const fault = faultOf(field, row[field.name] ?? "");
        return fault ? [`line ${at + 2}: ${field.name} "${row[field.name]}" ${fault}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("has each key once", () => {
    const keys = [
      ...(schema.primaryKey ? [schema.primaryKey] : []),
      ...schema.fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]),
    ];
    for (const fields of keys) {
      const values = rows.map((row) => keyOf(row, fields));
      expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
    }
  });

  test("points only at rows that exist", () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const targets = rowsOf(reference.resource === "" ? path : pathOf(reference.resource));
      const known = new Set(targets.map((row) => keyOf(row, reference.fields)));
      const lost = rows.filter((row) => fields.every((each) => row[each] !== "") && !known.has(keyOf(row, fields)));
      expect(valuesOf(lost, fields)).toEqual(valuesOf([], fields));
    }
  });
});
