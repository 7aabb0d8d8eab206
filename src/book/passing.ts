import { isLaw } from "../ground/model.ts";
import { taken } from "../ground/plan.ts";
import type { Quantity } from "../ground/quantity.ts";
import { nowOf } from "../lab/bookPlace.ts";
import { model } from "../laws/month.ts";
import { type Chapter, chapterOf, linkTo } from "./chapters.ts";
import { counted, paragraphs, table } from "./markdown.ts";

/** What one subsystem takes from another. */
interface Passing {
  readonly from: Chapter;
  readonly to: Chapter;
  readonly quantities: ReadonlySet<Quantity>;
}

/** Given numbers and draws are a law's own; all else that crosses a border is passed. */
const ownKinds = new Set(["parameter", "draw"]);

/** The page of who passes what to whom, drawn from what each law takes. */
export function passingPage(): string {
  const passings = gatherPassings();
  return paragraphs(
    "# Who passes what to whom",
    "Drawn from what each law takes: an arrow leads from the subsystem that declares a quantity to each subsystem whose laws take it. Given numbers and draws are left out.",
    diagram(passings),
    table(
      ["from", "to", "what"],
      passings.map(({ from, to, quantities }) => [
        from.title,
        to.title,
        [...quantities].map((each) => linkTo(each)).join(", "),
      ]),
    ),
  );
}

function gatherPassings(): readonly Passing[] {
  const passings = new Map<string, { from: Chapter; to: Chapter; quantities: Set<Quantity> }>();
  for (const step of [...model.beginning, ...model.month]) {
    const to = chapterOf(step);
    for (const each of isLaw(step) ? Object.values(step.takes) : taken(step)) {
      const from = chapterOf(each);
      if (!from || !to || from === to || ownKinds.has(each.kind)) continue;
      const key = `${from.name}>${to.name}`;
      const passing = passings.get(key) ?? { from, to, quantities: new Set<Quantity>() };
      passing.quantities.add(nowOf(each));
      passings.set(key, passing);
    }
  }
  return [...passings.values()].sort(
    (one, other) => compare(one.from.name, other.from.name) || compare(one.to.name, other.to.name),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function diagram(passings: readonly Passing[]): string {
  const nodes = [...new Set(passings.flatMap(({ from, to }) => [from, to]))].map(
    ({ name, title }) => `  ${name}["${title}"]`,
  );
  const arrows = passings.map(({ from, to, quantities }) => `  ${from.name} -->|${quantities.size}| ${to.name}`);
  return [
    "```mermaid",
    "flowchart LR",
    ...nodes,
    ...arrows,
    "```",
    "",
    `${counted(passings.length, "arrow")}; the number on an arrow is how many quantities pass along it.`,
  ].join("\n");
}
