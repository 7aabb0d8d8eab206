import type { Command } from "commander";
import { type CauseEdge, type CauseNode, type Causes, causesOf, type Indicator } from "../index.ts";
import { indicatorsNamed } from "../lab/indicatorNamed.ts";
import { wrapped } from "./lines.ts";
import type { Terminal } from "./terminal.ts";
import { examples, wholeNumber } from "./words.ts";

interface Flags {
  readonly depth: string;
}

/** `great-turn causes`: the walk from an indicator back through the signs that laws declare. */
export function addCauses(program: Command, terminal: Terminal): void {
  program
    .command("causes")
    .description("Walk from an indicator back to its causes, by the signs that laws declare; nothing is run.")
    .argument("<indicator>", "the series of an indicator")
    .option("--depth <number>", "how many steps back to go", "2")
    .addHelpText(
      "before",
      examples("causes grain-procurement", "causes famine-excess-deaths --depth 3", "causes real-wage-index --json"),
    )
    .action((series: string, { depth }: Flags) => {
      const steps = wholeNumber("--depth", depth, [0, 100]);
      const walks = indicatorsNamed(series, `causes ${series}`).map((indicator) => ({
        indicator,
        causes: causesOf(indicator.series as Causes["series"], steps, indicator.ledger),
      }));
      const result = walks.map(({ indicator: { title, unit }, causes }) => ({ ...causes, title, unit }));
      terminal.show({ command: "causes", result }, (width) =>
        walks.map(({ indicator, causes }) => textOf(indicator, causes, terminal, width)).join("\n\n"),
      );
    });
}

function textOf(
  { title, unit, ledger }: Indicator,
  { nodes, edges }: Causes,
  terminal: Terminal,
  width: number,
): string {
  const [root] = nodes;
  if (!root) return "";
  const told = new Set<string>();
  const byId = new Map(nodes.map((each) => [each.id, each]));
  const walk = (to: CauseNode, indent: string): readonly string[] => {
    if (told.has(to.id)) return [];
    told.add(to.id);
    return edges
      .filter((each) => each.to === to.id)
      .flatMap((edge) => {
        const cause = byId.get(edge.from);
        if (!cause) return [];
        const isAbove = told.has(cause.id);
        const line = hung(lineOf(edge, cause, isAbove, terminal), indent, width);
        return [...line, ...walk(cause, `${indent}  `)];
      });
  };
  return [
    terminal.bold(`${title}, ${unit}${ledger === "reported" ? ", as it is reported" : ""}`),
    "What makes it move: + it rises with what follows, - it falls, ? either way.",
    "",
    ...walk(root, ""),
  ].join("\n");
}

const ways: Readonly<Record<CauseEdge["way"], string>> = {
  measured: "",
  taken: "",
  "taken of last month": "of last month",
  "runs where": "it works only where there is any",
  "flows in": "flows in",
  "flows out": "flows out",
  becomes: "its new value",
  "added up": "added up",
};

function lineOf(
  { sign, way, mechanism }: CauseEdge,
  { id, title, unit, page, beyond }: CauseNode,
  isAbove: boolean,
  { bold, dim }: Terminal,
): string {
  const head = `${sign} ${bold(id)}`;
  const by = [ways[way], mechanism === null ? "" : `mechanism ${mechanism}`].filter((each) => each !== "").join(", ");
  const how = by === "" ? "" : ` (${by})`;
  if (isAbove) return `${head}${how}: see above`;
  const further = beyond > 0 ? `; ${beyond} further ${beyond === 1 ? "cause" : "causes"}` : "";
  return `${head}${how}: ${title} [${unit}]${further}${dim(` docs/book/${page}`)}`;
}

/** Text that begins at an indent, its further lines four places further in. */
function hung(text: string, indent: string, width: number): readonly string[] {
  const inner = Math.max(1, width - indent.length - 4);
  return wrapped(text, inner).map((line, at) => `${indent}${at === 0 ? "" : "    "}${line}`);
}
