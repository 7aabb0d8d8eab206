import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { emitKernels } from "../../src/ground/emit.ts";
import { layout, model } from "../../src/laws/month.ts";

const built = readFileSync(new URL("../../src/generated/kernels.assembly.ts", import.meta.url), "utf8");

test("the kernels that run are those that the laws give as they stand", () => {
  // Compared as one truth: the text has some nineteen thousand lines.
  expect(emitKernels(model, layout, "../ground") === built).toBe(true);
});
