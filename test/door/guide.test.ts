import { readFileSync } from "node:fs";
import { transformWithOxc } from "vite";
import { describe, expect, test } from "vitest";
import * as door from "../../src/index.ts";

const guides = ["library", "attribution"].map((name) =>
  readFileSync(new URL(`../../docs/guide/${name}.md`, import.meta.url), "utf8"),
);
const blocks = [...guides.join("\n").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = ""]) => block);

/** A block as the body of a function: names come from the door, and each line with `// =>` says what it comes to. */
function bodyOf(block: string): string {
  return block
    .replaceAll(/^import \{([^}]*)\} from "great-turn";$/gm, (_, names: string) => `const {${names}} = door;`)
    .replaceAll(/^(?!const|let)(.*); \/\/ => (.*)$/gm, (_, said: string, is: string) => `held.push([${said}, ${is}]);`);
}

describe("the guides to the library and to attribution", () => {
  test.each(blocks.map((block) => [block.split("\n").find((line) => line.includes("// =>")) ?? "says nothing", block]))(
    "%s",
    async (_, block) => {
      const text = `export async function act(door, held) {\n${bodyOf(block)}\n}`;
      const { code } = await transformWithOxc(text, "block.ts");
      const { act } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const held: [unknown, unknown][] = [];
      await act(door, held);
      expect(held.length).toBeGreaterThan(0);
      for (const [said, is] of held) expect(said).toEqual(is);
    },
  );
});
