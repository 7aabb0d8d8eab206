import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { equationOf } from "../../src/book/formula.ts";
import { table } from "../../src/book/markdown.ts";
import type { Citation, Quantity } from "../../src/ground/quantity.ts";
import {
  allenModel,
  allenRegimes,
  type Comparison,
  compareAllen,
  compareCheremukhin,
  drawAllen,
  economyParameters,
  economyWith,
  holdAgainstProjected,
  type Moved,
  moveAllen,
  moveCheremukhin,
  runRegimes,
  twoSectorsOfAllen,
} from "../../src/index.ts";

const page = fileURLToPath(new URL("../../docs/model/published.md", import.meta.url));
const three = (value: number): string => String(Number(value.toPrecision(3)));

function sourceText({ key, locator }: Citation): string {
  return key === "assumed" ? `assumed: ${locator}` : `${key}: ${locator}`;
}

/** Equation 8A-2 to 8A-5 is solved in code, which is no formula. */
function equation(name: string, step: (typeof allenModel.month)[number]): string {
  return name === "terms" ? "p / (1 + a p^−η) = κ φ congoods / agnet, solved for p" : equationOf(step, allenModel);
}

function equations(): string {
  const rows = allenModel.month.map((step) => {
    const name = allenModel.nameOf(step);
    return [step.says, `\`${equation(name, step).replace(/ {2,}.*$/, "")}\``, step.unit, sourceText(step.source)];
  });
  return table(["what", "equation", "unit", "source"], rows);
}

function parameters(of: Iterable<readonly [string, Quantity]>): string {
  const rows = [...of].flatMap(([name, each]) => {
    if (each.kind !== "parameter" || !("value" in each) || !("prior" in each)) return [];
    const [low = 0, high = 0] = each.within ?? [];
    const range = low === high ? "published" : `${three(low)} to ${three(high)}`;
    return [[name, each.symbol, three(Number(each.value)), range, each.unit, each.says, sourceText(each.source)]];
  });
  return table(["name", "symbol", "value", "range", "unit", "meaning", "source"], rows);
}

function comparisons(of: readonly Comparison[]): string {
  const rows = of.map((each) => [
    each.what,
    three(each.published),
    three(each.ours),
    each.low === each.high ? "the sign" : `${three(each.low)} to ${three(each.high)}`,
    each.unit,
    `${each.met ? "met" : "**missed**"}${each.held ? "" : " (not held to it)"}`,
    `${each.source}, ${each.locator}${each.note ? `; ${each.note}` : ""}`,
  ]);
  return table(["figure", "published", "ours", "band", "unit", "", "source"], rows);
}

function moved(of: readonly Moved[], shown: readonly string[]): string {
  const rows = of.map(({ parameter, value, lines }) => [
    parameter,
    three(value),
    ...shown.map((figure) => three(lines.find((each) => each.figure === figure)?.ours ?? Number.NaN)),
    lines.flatMap((each) => (each.held && !each.met ? [each.figure] : [])).join(", "),
  ]);
  return table(["parameter", "at", ...shown, "held lines then missed"], rows);
}

function drawn(): string {
  const rows = drawAllen(200, 1).map(({ what, met, lowest, highest }) => [
    what,
    three(100 * met),
    `${three(lowest)} to ${three(highest)}`,
  ]);
  return table(["figure", "met, % of 200 draws", "lowest to highest"], rows);
}

function regimes(): string {
  const rows = allenRegimes.map(({ name, says, producerShare, off }) => [
    name,
    says,
    String(producerShare),
    allenModel.mechanisms
      .filter((each) => !off.includes(each))
      .map((each) => each.name)
      .join(", "),
  ]);
  return table(["regime", "what it is", "investment share", "mechanisms on"], rows);
}

function measured(): string {
  const economy = economyWith();
  const rows = runRegimes().map(({ name, years }) => {
    const { welfare, wedges } = holdAgainstProjected(twoSectorsOfAllen(years, economy), economy);
    return [name, three(100 * welfare), three(wedges[0]?.labourWedge ?? 0), three(wedges.at(-1)?.labourWedge ?? 0)];
  });
  return table(["Allen's regime", "welfare of 1928-39, %", "labour wedge 1928", "labour wedge 1939"], rows);
}

const allenShown = ["value-added-collectivised", "value-added-nep-ratio", "value-added-capitalist-ratio"];
const printed: Readonly<Record<string, () => string>> = {
  regimes,
  equations,
  "allen-parameters": () => parameters(allenModel.quantities),
  "allen-figures": () => comparisons(compareAllen()),
  "allen-moved": () => moved(moveAllen(), [...allenShown, "town-collectivised"]),
  "allen-drawn": drawn,
  "cheremukhin-parameters": () => parameters(economyParameters),
  "cheremukhin-figures": () => comparisons(compareCheremukhin()),
  "cheremukhin-moved": () => moved(moveCheremukhin(), ["welfare-early", "welfare-late", "welfare-born-1928"]),
  "measured-on-allen": measured,
};

test("what the page prints from the code is what the code says (`npx vitest run test/published -u` prints it anew)", async () => {
  const text = readFileSync(page, "utf8");
  const seen: string[] = [];
  const wanted = text.replaceAll(/(<!-- printed: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_all, open, name, close) => {
    seen.push(name);
    return `${open}\n${printed[name]?.()}\n\n${close}`;
  });
  expect(seen).toEqual(Object.keys(printed));
  await expect(wanted).toMatchFileSnapshot(page);
});
