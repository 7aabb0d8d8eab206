import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { Fault } from "../../src/ground/fault.ts";
import { mendFolder, writeSteps } from "../../src/lab/node/draft.ts";
import { holdWritable, writeFolder } from "../../src/lab/node/folder.ts";
import { type Made, manifestText, type OwnFolder } from "../../src/lab/node/manifest.ts";

const own: OwnFolder = { holds: "run", files: ["a.csv", "b.csv"], manifest: "run.json" };
const outer = mkdtempSync(join(tmpdir(), "great-turn-folder-"));
afterAll(() => rmSync(outer, { recursive: true }));
let made = 0;
/** A path in which nothing lies. */
const fresh = (): string => join(outer, String(++made));

const textsOf = (word: string): Record<string, string> => ({ "a.csv": `a ${word}\n`, "b.csv": `b ${word}\n` });
const told = (word: string): Made => ({ version: "1.0.0", says: { word }, inputs: { of: word } });
const wholeOf = (word: string): Record<string, string> => {
  return { ...textsOf(word), "run.json": manifestText(told(word), textsOf(word)) };
};
const write = (folder: string, word: string): void => writeFolder(folder, own, textsOf(word), told(word));
/** All that lies in a folder, with hidden files. */
const held = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
const faultOf = (act: () => void): string => {
  try {
    act();
  } catch (thrown) {
    return thrown instanceof Fault ? thrown.code : String(thrown);
  }
  return "none";
};
/** The number of a process that has ended. */
const dead = spawnSync(process.execPath, ["-e", ""]).pid;

/** Writes until so many steps are done, and goes no further: what a kill leaves behind. */
function killedAfter(steps: number, folder: string, word: string, by = dead): boolean {
  mkdirSync(folder, { recursive: true });
  const writing = writeSteps(folder, own, wholeOf(word), () => {}, by);
  for (let step = 0; step < steps; step++) if (writing.next().done) return false;
  return true;
}
const stepsOfAll = Array.from({ length: 30 }, (_, at) => at + 1).filter((steps) => killedAfter(steps, fresh(), "x"));

describe("killed after any step of writing", () => {
  test("there are steps before and after the one that decides", () => {
    expect(stepsOfAll.length).toBeGreaterThan(7);
  });

  test.each(stepsOfAll)("%i, a folder holds the old files or the new ones once it was looked at", (steps) => {
    const folder = fresh();
    write(folder, "old");
    killedAfter(steps, folder, "new");
    mendFolder(folder, own);
    const decided = steps > 4;
    expect(held(folder)).toEqual(wholeOf(decided ? "new" : "old"));
  });

  test.each(stepsOfAll)("%i, the next writing takes the place of both and sweeps what was left", (steps) => {
    for (const folder of [fresh(), fresh()]) {
      if (steps % 2 === 0) write(folder, "old");
      killedAfter(steps, folder, "new");
      write(folder, "newest");
      expect(held(folder)).toEqual(wholeOf("newest"));
    }
  });

  test("by a signal, in truth: the next look puts what was decided in its place", () => {
    const folder = fresh();
    write(folder, "old");
    const path = (file: string): string => JSON.stringify(pathToFileURL(join(process.cwd(), file)).href);
    const program = `
      const { writeSteps } = await import(${path("src/lab/node/draft.ts")});
      const steps = writeSteps(${JSON.stringify(folder)}, ${JSON.stringify(own)}, ${JSON.stringify(wholeOf("new"))}, () => {});
      for (let step = 0; step < 6; step++) steps.next();
      process.kill(process.pid, "SIGKILL");`;
    const child = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
    expect(child.signal).toBe("SIGKILL");
    expect(readdirSync(folder)).toContain(".great-turn-decided");
    mendFolder(folder, own);
    expect(held(folder)).toEqual(wholeOf("new"));
  });

  test("a file that somebody changed in between is not written over", () => {
    const folder = fresh();
    write(folder, "old");
    killedAfter(5, folder, "new");
    writeFileSync(join(folder, "b.csv"), "my own\n");
    expect(faultOf(() => mendFolder(folder, own))).toBe("output-in-the-way");
    expect(faultOf(() => write(folder, "newest"))).toBe("output-in-the-way");
    expect(readFileSync(join(folder, "b.csv"), "utf8")).toBe("my own\n");
  });
});

describe("drafts of others", () => {
  const draftsIn = (folder: string): number => readdirSync(folder).filter((each) => each.includes("draft")).length;

  test("are left alone while their process lives, or lives elsewhere, or is not ours", () => {
    const folder = fresh();
    write(folder, "old");
    killedAfter(2, folder, "new", process.ppid);
    mkdirSync(join(folder, `.great-turn-draft-elsewhere-${dead}-abcdef`));
    const host = hostname().replaceAll(/[^\w.]/g, "_");
    mkdirSync(join(folder, `.great-turn-draft-${host}-${dead}-abcdef`));
    writeFileSync(join(folder, `.great-turn-draft-${host}-${dead}-abcdef`, "mine.txt"), "mine");
    write(folder, "new");
    expect(draftsIn(folder)).toBe(3);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("a new\n");
  });

  test("a writer who is overtaken leaves the later files whole", () => {
    const folder = fresh();
    mkdirSync(folder);
    const first = writeSteps(folder, own, wholeOf("first"), () => {});
    const second = writeSteps(folder, own, wholeOf("second"), () => {});
    for (let step = 0; step < 6; step++) first.next();
    for (let step = 0; step < 6; step++) second.next();
    for (const _ of first);
    for (const _ of second);
    expect(held(folder)).toEqual(wholeOf("second"));
  });
});

describe("nothing that great-turn did not write is replaced", () => {
  const changes: readonly (readonly [string, (folder: string) => void])[] = [
    ["a figure was edited", (folder) => writeFileSync(join(folder, "a.csv"), "a old \n")],
    ["a file was cut", (folder) => writeFileSync(join(folder, "b.csv"), "")],
    ["the manifest was edited", (folder) => edit(join(folder, "run.json"), '"old"', '"mine"')],
    ["the manifest was laid out anew", (folder) => edit(join(folder, "run.json"), "\n  ", " ")],
    ["the manifest is gone", (folder) => rmSync(join(folder, "run.json"))],
    ["a file lies beside", (folder) => writeFileSync(join(folder, "notes.txt"), "mine")],
    ["a hidden file lies beside", (folder) => writeFileSync(join(folder, ".notes"), "mine")],
    ["a folder has the name of a file", (folder) => swap(folder, (file) => mkdirSync(file))],
    ["a link has the name of a file", (folder) => swap(folder, (file) => symlinkSync("run.json", file))],
  ];
  const edit = (file: string, from: string, to: string): void =>
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  const swap = (folder: string, make: (file: string) => void): void => {
    rmSync(join(folder, "a.csv"));
    make(join(folder, "a.csv"));
  };

  test.each(changes)("where %s", (_, change) => {
    const folder = fresh();
    write(folder, "old");
    change(folder);
    const before = readdirSync(folder);
    expect(faultOf(() => holdWritable(folder, own))).toBe("output-in-the-way");
    expect(faultOf(() => write(folder, "new"))).toBe("output-in-the-way");
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each(["", " ", "\t", "-", "--json"])("where the folder is called %j", (name) => {
    const folder = fresh();
    mkdirSync(folder);
    const home = process.cwd();
    process.chdir(folder);
    try {
      expect(faultOf(() => write(name, "new"))).toBe("output-unnamed");
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      process.chdir(home);
    }
  });

  test("where somebody puts a file there while we write", () => {
    const folder = fresh();
    mkdirSync(folder);
    const put = (): void => {
      throw new Fault("output-in-the-way", { what: "mine", where: "here", mend: "none" });
    };
    expect(faultOf(() => [...writeSteps(folder, own, wholeOf("new"), put)])).toBe("output-in-the-way");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("where somebody's file comes while the texts are being made", () => {
    const folder = fresh();
    mkdirSync(folder);
    const texts = {
      ...textsOf("new"),
      get "a.csv"(): string {
        writeFileSync(join(folder, "notes.txt"), "mine");
        return "a new\n";
      },
    };
    expect(faultOf(() => writeFolder(folder, own, texts, told("new")))).toBe("output-in-the-way");
    expect(held(folder)).toEqual({ "notes.txt": "mine" });
  });
});

describe("a writing that fails", () => {
  // No system gives a file a name of 300 letters.
  const failing: OwnFolder = { ...own, files: ["a.csv", "b.csv", "x".repeat(300)] };
  const texts = { ...textsOf("new"), ["x".repeat(300)]: "" };

  test("leaves the earlier files as they were, and no draft", () => {
    const folder = fresh();
    write(folder, "old");
    expect(faultOf(() => writeFolder(folder, failing, texts, told("new")))).toBe("output-unwritable");
    expect(held(folder)).toEqual(wholeOf("old"));
  });

  test("takes away the folders that it made, and no other", () => {
    const folder = fresh();
    mkdirSync(folder);
    expect(faultOf(() => writeFolder(join(folder, "b", "c"), failing, texts, told("new")))).toBe("output-unwritable");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("says before the work that a folder cannot be made", () => {
    const folder = fresh();
    writeFileSync(folder, "a file");
    expect(faultOf(() => holdWritable(join(folder, "in", "it"), own))).toBe("output-in-the-way");
  });

  test.runIf(process.platform === "linux")("where a system makes no folder ends, and says so", () => {
    const folder = join("/proc", "nothing", "in", "it");
    expect(faultOf(() => writeFolder(folder, own, textsOf("new"), told("new")))).toBe("output-unwritable");
  });
});

describe("a folder that is written", () => {
  test("may be the one that we stand in, and stays the same folder", () => {
    const folder = fresh();
    mkdirSync(folder);
    const { ino } = statSync(folder);
    const home = process.cwd();
    process.chdir(folder);
    try {
      for (const word of ["old", "new"]) write(".", word);
      expect(held(".")).toEqual(wholeOf("new"));
      expect(statSync(folder).ino).toBe(ino);
    } finally {
      process.chdir(home);
    }
  });

  test("is reached through a symbolic link, which stays one; a link to nothing is refused", () => {
    const [folder, link, broken] = [fresh(), fresh(), fresh()];
    write(folder, "old");
    symlinkSync(folder, link);
    write(link, "new");
    expect(held(folder)).toEqual(wholeOf("new"));
    symlinkSync(outer, join(outer, "way"));
    write(join(outer, "way", "beyond"), "new");
    expect(held(join(outer, "beyond"))).toEqual(wholeOf("new"));
    symlinkSync(join(outer, "nothing"), broken);
    expect(faultOf(() => write(broken, "new"))).toBe("output-in-the-way");
  });

  test.runIf(process.platform !== "win32")("has the rights that the process gives to all that it makes", () => {
    const folder = join(fresh(), "in", "it");
    const before = process.umask(0o027);
    try {
      write(folder, "new");
    } finally {
      process.umask(before);
    }
    const rights = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    expect([rights(folder), rights(join(folder, "a.csv")), rights(join(folder, "run.json"))]).toEqual([
      "750",
      "640",
      "640",
    ]);
  });
});
