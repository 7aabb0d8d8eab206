import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { openEngine } from "../../src/web/engine/engine.ts";
import type { Ask } from "../../src/web/engine/messages.ts";
import { commandOf, historyAsk } from "../../src/web/state/choice.ts";
import { greatTurn, wordsOf } from "../face/greatTurn.ts";

const catalogue = catalogueOf();
const engine = openEngine();
/** A coarse sample is run in a moment. */
const oneIn = 20000;
const past = historyAsk(1, oneIn);
const settings = catalogue.dials.map(({ name, low, high }) => ({
  lever: name,
  from: "1930-01",
  value: (low + high) / 3,
}));
const off = catalogue.switches.map((each) => each.name);

/** Runs what the page prints, as a reader would who copies it. */
async function pasted(command: string, ...more: readonly string[]): Promise<unknown> {
  const [program, ...words] = wordsOf(command);
  expect(program).toBe("great-turn");
  const { code, stdout, stderr } = await greatTurn([...words, ...more, "--json"]);
  expect([code, stderr.includes("error")]).toEqual([0, false]);
  return JSON.parse(stdout);
}

describe("the command under the charts", () => {
  test("is accepted with every lever set at once", async () => {
    await pasted(commandOf({ ...past, settings }), "--to", "1924-02");
  });

  test.each(off)("is accepted with the mechanism %s off", async (name) => {
    await pasted(commandOf({ ...past, off: [name] }), "--to", "1924-02");
  });

  test.each<{ of: string; ask: Ask }>([
    { of: "history", ask: past },
    { of: "another course, seed and sample", ask: { ...past, course: "gradual", seed: 5, oneIn: 10000 } },
    { of: "a course with levers set and a mechanism off", ask: { ...past, settings, off: off.slice(0, 1) } },
  ])("makes the page's own run of $of, to the last bit", async ({ ask }) => {
    expect(await pasted(commandOf(ask))).toMatchObject({ result: { hash: await engine.hash(ask) } });
  });
});
