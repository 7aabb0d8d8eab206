import { describe, expect, test } from "vitest";
import * as door from "../../src/index.ts";
import * as nodeDoor from "../../src/node.ts";
import { functionsOf } from "./exported.ts";

const entries = ["index", "node"].map((name) => new URL(`../../src/${name}.ts`, import.meta.url));
const functions = entries.flatMap(functionsOf);
const names = { ...door, ...nodeDoor };

/** What examples take for granted beside the door, so that many share one run. */
const history = door.standardScenario("history");
const run = door.simulate(history, { seed: 1, oneIn: 20000 });

/** Runs an example, and gives what each line with `// =>` comes to beside what it says. */
async function heldBy(example: string): Promise<readonly (readonly [unknown, unknown])[]> {
  const body = example.replaceAll(
    /^(?!const |let )(.*); \/\/ => (.*)$/gm,
    (_, said: string, is: string) => `held.push([${said}, ${is}]);`,
  );
  expect(body, "a line that says what it comes to, and is no statement of its own").not.toContain("// =>");
  const given = `const { ${Object.keys(names).join(", ")} } = door;`;
  const text = `export async function act(door, history, run, held) {\n${given}\n{\n${body}\n}\n}`;
  const { act } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`);
  const held: [unknown, unknown][] = [];
  await act(names, history, run, held);
  return held;
}

describe("the example of", () => {
  test.each(functions.map(({ name, example }) => [name, example]))("%s says what it comes to", async (_, example) => {
    const held = await heldBy(example);
    expect(held.length, "lines with `// =>`").toBeGreaterThan(0);
    for (const [said, is] of held) expect(said).toEqual(is);
  });

  test("every function of the door is among them", () => {
    const called = Object.entries(names).filter(([name, each]) => typeof each === "function" && name !== "Fault");
    expect(functions.map(({ name }) => name).sort()).toEqual(called.map(([name]) => name).sort());
  });
});
