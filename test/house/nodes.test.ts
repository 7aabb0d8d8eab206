import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const { engines } = z.object({ engines: z.object({ node: z.string() }) }).parse(JSON.parse(read("package.json")));
const claimed = /const claimed = (\[.*\]);/.exec(read("scripts/nodes.mjs"))?.[1] ?? "[]";
const nodes = z.array(z.string()).parse(JSON.parse(claimed));

describe("the Nodes that the package claims", () => {
  test("begin with the oldest that package.json allows", () => {
    expect(`>=${nodes[0]}`).toBe(`${engines.node}.0`);
  });

  test("are those that continuous integration runs on", () => {
    const form = z.object({
      jobs: z.object({ test: z.object({ strategy: z.object({ matrix: z.object({ node: z.array(z.string()) }) }) }) }),
    });
    const { matrix } = form.parse(parse(read(".github/workflows/ci.yml"))).jobs.test.strategy;
    expect(matrix.node).toEqual(nodes);
  });

  test("are those that the README names", () => {
    expect(read("README.md")).toContain(`Node ${engines.node.replace(">=", "")} or later`);
  });
});
