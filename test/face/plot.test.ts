import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import PDFDocument from "pdfkit";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { files } from "../../src/cli/plot/fonts.ts";
import { libraryFor } from "../../src/cli/plot/library.ts";
import { widthOf } from "../../src/figures/letters.ts";
import { observed } from "../../src/index.ts";
import { greatTurn } from "./greatTurn.ts";

const folder = mkdtempSync(join(tmpdir(), "great-turn-plot-"));
afterAll(() => rmSync(folder, { recursive: true }));

const widths = [85, 170] as const;
const formats = ["svg", "png", "pdf"] as const;
const inch = 25.4;
const small = ["--sample", "20000"] as const;

/** The hash of the run in a folder. */
function hashIn(name: string): string {
  return JSON.parse(readFileSync(join(folder, name, "run.json"), "utf8")).hashes.results.run;
}

/** Draws figures into a folder, and gives back the answer. */
async function plot(...words: readonly string[]) {
  const { code, stdout, stderr } = await greatTurn(["plot", ...words, "--json"], folder);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

function fileIn(name: string): Buffer {
  return readFileSync(join(folder, name));
}

/** What a reader of PDF files finds in one: its words, what it says of itself, and its size in millimetres. */
async function pdfIn(name: string) {
  const file = await getDocument({ data: new Uint8Array(fileIn(name)), verbosity: 0 }).promise;
  const page = await file.getPage(1);
  const { items } = await page.getTextContent();
  const { info } = await file.getMetadata();
  const [, , width = 0, height = 0] = page.view.map((each) => (each / 72) * inch);
  const words = items.map((each) => ("str" in each ? each.str : "")).join(" ");
  return {
    pages: file.numPages,
    words: words.replace(/\s+/g, " "),
    info: info as Record<string, string>,
    width,
    height,
  };
}

/** Chunks of a PNG file by their names. */
function chunksOf(png: Buffer): ReadonlyMap<string, readonly Buffer[]> {
  const found = new Map<string, Buffer[]>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString("latin1", at + 4, at + 8);
    found.set(name, [...(found.get(name) ?? []), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return found;
}

beforeAll(async () => {
  for (const seed of ["1", "2"]) {
    await greatTurn(["run", ...small, "--seed", seed, "--out", `history-${seed}`], folder);
  }
  await greatTurn(["run", ...small, "--scenario", "gradual", "--out", "gradual"], folder);
  await plot("grain-procurement", "--runs", "history-1", "--width", "85,170", "--out", "one");
});

describe("a figure of a run in a folder", () => {
  test("is written in every format at both widths, and the answer follows its schema", async () => {
    const answer = await plot("grain-procurement", "--runs", "history-1", "--width", "85,170", "--out", "again");
    const schema = JSON.parse(readFileSync("data/schemas/plot.schema.json", "utf8"));
    expect(new Ajv2020({ strict: true, allowUnionTypes: true }).validate(schema, answer)).toBe(true);
    const names = widths.flatMap((width) => formats.map((format) => `grain-procurement-${width}mm.${format}`));
    expect(readdirSync(join(folder, "again")).sort()).toEqual(names.sort());
    for (const { file, sha256 } of answer.result.figures) {
      expect(createHash("sha256").update(fileIn(file)).digest("hex")).toBe(sha256);
    }
    expect(answer.result.runs).toEqual([hashIn("history-1")]);
  });

  test.each(formats)("is the same bytes twice as %s", (format) => {
    for (const width of widths) {
      const name = `grain-procurement-${width}mm.${format}`;
      expect(fileIn(`again/${name}`).equals(fileIn(`one/${name}`))).toBe(true);
    }
  });

  test.each(widths)("is %i mm wide in each format", async (width) => {
    const name = `one/grain-procurement-${width}mm`;
    const [, wide, high] = /<svg [^>]*width="([\d.]+)mm" height="([\d.]+)mm"/.exec(String(fileIn(`${name}.svg`))) ?? [];
    const pdf = await pdfIn(`${name}.pdf`);
    const png = PNG.sync.read(fileIn(`${name}.png`));
    const [size] = chunksOf(fileIn(`${name}.png`)).get("pHYs") ?? [];
    const perMillimetre = (size?.readUInt32BE(0) ?? 0) / 1000;
    expect(Number(wide)).toBe(width);
    expect(pdf.pages).toBe(1);
    expect(pdf.width).toBeCloseTo(width, 1);
    expect(png.width / perMillimetre).toBeCloseTo(width, 1);
    expect(pdf.height).toBeCloseTo(Number(high), 1);
    expect(png.height / perMillimetre).toBeCloseTo(Number(high), 0);
  });

  test("has words that can be searched in its PDF: what it shows, whose figures, which run, and what became of people", async () => {
    const { words } = await pdfIn("one/grain-procurement-85mm.pdf");
    const run = hashIn("history-1").slice(0, 16);
    for (const told of [
      "Grain procured",
      "Million tonnes",
      "1924–40",
      "Davies, Wheatcroft 2011",
      "Ivnitskii 2009",
      run,
    ]) {
      expect(words).toContain(told);
    }
    expect(words).toContain("one run, range not established");
    expect(words).toContain("people who died of hunger");
    expect(words).toContain("great-turn run --scenario history --seed 1");
    expect(words.replace(/great-turn run .*/, "")).not.toMatch(/grain-procurement|famine-excess|undefined|NaN/);
  });

  test("shows each published figure in its unit and its years by a sign", () => {
    const drawing = String(fileIn("one/grain-procurement-170mm.svg"));
    const published = observed("grain-procurement", "USSR").filter(
      ({ unit, year, month }) => unit === "Mt" && year >= 1924 && year <= 1940 && month === null,
    );
    const signs = published.reduce((sum, { value, low, high }) => {
      return sum + (value === null ? [low, high].filter((each) => each !== null).length : 1);
    }, 0);
    const hands = 4;
    expect(drawing.match(/<path d="[^"]*" transform="translate/g)).toHaveLength(signs + hands);
  });

  test("says of itself in each file what it shows, from which run and sources, by which version and licence", async () => {
    const { info } = await pdfIn("one/grain-procurement-85mm.pdf");
    const texts = (chunksOf(fileIn("one/grain-procurement-85mm.png")).get("iTXt") ?? []).map(String).join("\n");
    const [metadata = ""] =
      /<metadata>[\s\S]*<\/metadata>/.exec(String(fileIn("one/grain-procurement-85mm.svg"))) ?? [];
    for (const said of [metadata, texts, Object.values(info).join("\n")]) {
      expect(said).toContain("Grain procured");
      expect(said).toContain(`run ${hashIn("history-1")}`);
      expect(said).toMatch(/Great Turn \d+\.\d+\.\d+/);
      expect(said).toContain("The Economic Transformation of the Soviet Union");
      expect(said).toContain("creativecommons.org/licenses/by/4.0");
    }
    expect(info["Language"]).toBe("en");
  });

  test("carries its fonts", () => {
    const pdf = fileIn("one/grain-procurement-85mm.pdf").toString("latin1");
    const named = new Set([...pdf.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name));
    expect([...named].every((name) => /^[A-Z]{6}\+SourceSans3/.test(name ?? ""))).toBe(true);
    expect(named.size).toBe(2);
    expect(pdf.match(/\/FontFile2/g)).toHaveLength(2);
    const svg = String(fileIn("one/grain-procurement-85mm.svg"));
    expect(svg.match(/@font-face/g)).toHaveLength(1);
    expect(svg).toContain("data:font/woff2;base64,");
  });
});

describe("several runs", () => {
  test("of one scenario are one line, and what parts them is called chance alone", async () => {
    const { result } = await plot(
      "famine-excess-deaths",
      "--runs",
      "history-1",
      "history-2",
      "--out",
      "two.pdf",
      "--width",
      "85",
    );
    const { words } = await pdfIn("two.pdf");
    expect(words).toContain("median of 2 runs");
    expect(words).toContain("Chance alone: lowest to highest of 2 seeds");
    expect(words).toContain("seeds 1, 2");
    expect(words).not.toMatch(/% of seeds|uncertainty/);
    expect(result.runs).toEqual([hashIn("history-1"), hashIn("history-2")]);
  });

  test("of two scenarios are two lines, each with its run and with what became of people in it", async () => {
    await plot("livestock-cattle", "--runs", "history-1", "--runs", "gradual", "--out", "both.svg");
    const drawing = String(fileIn("both.svg"));
    expect(drawing.match(/data-course="course-\d"/g)).toHaveLength(2);
    expect(drawing).toMatch(/data-course="course-2" stroke-dasharray="6 4"/);
    for (const name of ["history-1", "gradual"]) expect(drawing).toContain(`run ${hashIn(name).slice(0, 16)}`);
    expect(drawing.match(/people who died of hunger/g)?.length).toBeGreaterThanOrEqual(2);
  });

  test("that are run now give what the same runs in folders give, but for how they are made again", async () => {
    await plot("grain-harvest-low", ...small, "--seeds", "2", "--out", "now.svg");
    await plot("grain-harvest-low", "--runs", "history-1", "history-2", "--out", "then.svg");
    expect(String(fileIn("now.svg"))).toBe(String(fileIn("then.svg")));
  });
});

test("in Russian every word but names and commands is Russian, and Cyrillic can be searched", async () => {
  await plot(
    "famine-excess-deaths",
    "--runs",
    "history-1",
    "--place",
    "Kazakhstan",
    "--lang",
    "ru",
    "--out",
    "ru",
    "--width",
    "85",
  );
  const { words, info } = await pdfIn("ru/famine-excess-deaths-Kazakhstan-85mm.pdf");
  for (const told of [
    "Люди, умершие от голода",
    "Казахстан, 1924–1940",
    "Сумма за календарный год",
    "История по модели",
  ]) {
    expect(words).toContain(told);
  }
  expect(info["Title"]).toBe("Люди, умершие от голода");
  expect(info["Language"]).toBe("ru");
  expect(words.replace(/Опубликованные числа: .*?\. История/, "").replace(/Повторить: .*/, "")).not.toMatch(
    /\b(?!Great|Turn|CC|BY|Cameron|Pianciola|Kotkin)[A-Za-z]{3,}\b/,
  );
  const svg = String(fileIn("ru/famine-excess-deaths-Kazakhstan-85mm.svg"));
  expect(svg.match(/@font-face/g)).toHaveLength(2);
});

describe("a file in the way", () => {
  test("is written over where it is a figure of ours, and left alone where it is not", async () => {
    writeFileSync(join(folder, "mine.svg"), "<svg/>");
    const words = ["plot", "grain-procurement", "--runs", "history-1", "--out", "mine.svg"];
    const refused = await greatTurn(words, folder);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("is no figure that great-turn wrote");
    expect(String(fileIn("mine.svg"))).toBe("<svg/>");
    await plot("livestock-cattle", "--runs", "history-1", "--out", "one/ours.svg");
    await plot("grain-procurement", "--runs", "history-1", "--out", "one/ours.svg");
    expect(String(fileIn("one/ours.svg"))).toContain("Grain procured");
  });

  test("where the folder should be is one clear error, before anything is run", async () => {
    writeFileSync(join(folder, "taken"), "");
    const { code, stderr } = await greatTurn(["plot", "grain-procurement", ...small, "--out", "taken"], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: taken\/grain-procurement-170mm\.svg cannot be written: .*\nwhere: --out taken\n mend: /,
    );
  });

  test("leaves nothing half written: a figure that cannot take its name leaves none of the others", async () => {
    mkdirSync(join(folder, "part", "grain-procurement-170mm.png"), { recursive: true });
    const { code } = await greatTurn(["plot", "grain-procurement", "--runs", "history-1", "--out", "part"], folder);
    expect(code).toBe(2);
    expect(readdirSync(join(folder, "part"))).toEqual(["grain-procurement-170mm.png"]);
  });
});

test("a run that was changed by hand is not drawn", async () => {
  cpSync(join(folder, "history-1"), join(folder, "altered"), { recursive: true });
  const file = join(folder, "altered", "indicators.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace(/,\d+\.\d+,/, ",1,"));
  const { code, stderr } = await greatTurn(
    ["plot", "grain-procurement", "--runs", "altered", "--out", "of-altered"],
    folder,
  );
  expect(code).toBe(2);
  expect(stderr).toContain("is not as great-turn wrote it");
  expect(existsSync(join(folder, "of-altered"))).toBe(false);
});

test("a library that is not installed is named, with the word that adds it", async () => {
  const missing = Object.assign(new Error("Cannot find package 'pdfkit'"), { code: "ERR_MODULE_NOT_FOUND" });
  await expect(libraryFor("pdf", ["pdfkit", "svg-to-pdfkit"], () => Promise.reject(missing))).rejects.toMatchObject({
    code: "library-missing",
    what: "a figure as PDF needs pdfkit and svg-to-pdfkit, which is not installed here",
    mend: "add it with `npm install pdfkit svg-to-pdfkit`, or take --format svg, which needs nothing",
  });
  const other = new Error("something else");
  await expect(libraryFor("pdf", ["pdfkit"], () => Promise.reject(other))).rejects.toBe(other);
});

test.each([400, 600])("letters of weight %i are reckoned about as wide as they are, and never much less", (weight) => {
  const font = new PDFDocument().font(weight === 400 ? files.regular : files.semibold).fontSize(100);
  for (const text of [
    "Million tonnes. USSR, 1924–40. Added up from July of the year to June of the next.",
    "Davies R.W., Wheatcroft S.G. (eds), The Economic Transformation of the Soviet Union",
    "Что стало с людьми в тех же расчётах: люди, расстрелянные по приговору, 0,72 млн",
    "Қазақстандағы ашаршылық: мал басының, үй шаруашылығының",
    "great-turn run --scenario history --seed 1 --sample 2500 750e31027684da0d",
  ]) {
    const ratio = widthOf(text, 100, weight === 600) / font.widthOfString(text);
    expect(ratio, text).toBeGreaterThan(0.98);
    expect(ratio, text).toBeLessThan(1.08);
  }
});
