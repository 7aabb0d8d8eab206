import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const dist = new URL("../../dist/", import.meta.url);

/** What a built file loads before it does anything, itself included: files of ours, and packages. */
function loadedBy(entry: string): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [new URL(entry, dist).href];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const imports = readFileSync(new URL(file), "utf8").matchAll(
      /^(?:import|export)\b[^;]*?\bfrom "([^"]+)"|^import "([^"]+)"/gm,
    );
    for (const [, from = "", alone = ""] of imports) {
      const name = from || alone;
      if (name.startsWith(".")) waiting.push(new URL(name, file).href);
      else if (!name.startsWith("node:")) packages.add(name);
    }
  }
  return { files: [...files], packages: [...packages].sort() };
}

describe("what is heavy is loaded only where it is used", () => {
  const heavy = ["highs", "ml-matrix", "pdfkit", "svg-to-pdfkit", "@resvg/resvg-js"];

  test.each(["index.js", "cli/main.js"])(
    "%s loads neither what prints figures, nor a solver, nor matrices",
    (entry) => {
      const { packages } = loadedBy(entry);
      expect(packages).toContain("yaml");
      expect(packages.filter((each) => heavy.includes(each))).toEqual([]);
    },
  );

  test("the lab in the browser, which makes no plans, does not carry the solver", () => {
    const files = readdirSync(new URL("web", dist), { recursive: true }).map(String);
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => file.includes("highs"))).toEqual([]);
    expect(readFileSync(new URL("web/offline.js", dist), "utf8")).not.toContain("highs");
  });

  test("the lab in the browser reads no YAML, and holds no file to a form", () => {
    const scripts = readdirSync(new URL("web/assets/", dist)).filter((file) => file.endsWith(".js"));
    const marks = ["YAMLParseError", "ZodError"];
    const found = scripts.flatMap((file) => {
      const text = readFileSync(new URL(`web/assets/${file}`, dist), "utf8");
      return marks.filter((mark) => text.includes(mark)).map((mark) => `${mark} in ${file}`);
    });
    expect(scripts.length).toBeGreaterThan(3);
    expect(found).toEqual([]);
  });

  test("the door is a handful of files, since each costs as much as a thousand lines", () => {
    expect(loadedBy("index.js").files.length).toBeLessThan(20);
  });

  test("every built file has its source map, which holds the source", () => {
    for (const entry of ["index.js", "cli/main.js"]) {
      for (const file of loadedBy(entry).files) {
        const own = /sourceMappingURL=(\S+)/.exec(readFileSync(new URL(file), "utf8"))?.[1];
        // A file that only passes names on has nothing to map.
        if (own === undefined) continue;
        const map = new URL(own, file);
        expect(existsSync(fileURLToPath(map)), map.href).toBe(true);
        expect(JSON.parse(readFileSync(map, "utf8")).sourcesContent?.length).toBeGreaterThan(0);
      }
    }
  });
});
