import type { Flow, Quantity, Stock, Substance } from "../ground/quantity.ts";
import { model } from "../laws/month.ts";
import { chapterOf, linkTo } from "./chapters.ts";
import { symbolText } from "./formula.ts";
import { paragraphs, table } from "./markdown.ts";

const quantities: readonly Quantity[] = [...model.quantities.values()];
const stocks = quantities.filter((each): each is Stock => each.kind === "stock");
const flows = quantities.filter((each): each is Flow => each.kind === "flow");

/** The page of stocks and flows: for each substance, who gives and who gets. */
export function ledgerPage(): string {
  const substances = [...new Set(stocks.map((each) => each.of))];
  return paragraphs(
    "# Stocks and flows",
    "Every flow leaves one stock and enters another, so that nothing is made and nothing is lost: each column adds up to nothing. A boundary stock is a named end outside the country's books; only there may a total change. The books are closed each month, and a run stops where they do not.",
    ...substances.map(substanceSection),
  );
}

function substanceSection(substance: Substance): string {
  const held = stocks.filter((each) => each.of === substance);
  const moved = flows.filter((each) => each.from.of === substance);
  const boundaries = held.filter((each) => each.boundary);
  return paragraphs(
    `## ${substance.name}`,
    `Unit: ${substance.unit}. Smallest amount moved: ${substance.step} ${substance.unit}${substance.whole ? ", whole pieces only" : ""}.`,
    matrix(held, moved),
    boundaries.length > 0 ? `Boundaries: ${boundaries.map((each) => linkTo(each)).join(", ")}.` : "",
    "Flows:",
    table(
      ["symbol", "flow", "from", "to", "subsystem", "meaning"],
      moved.map((each) => [
        symbolText(each.symbol),
        linkTo(each),
        linkTo(each.from),
        linkTo(each.to),
        chapterOf(each)?.title ?? "",
        each.says,
      ]),
    ),
  );
}

/** Rows are stocks, boundaries last; columns are flows. */
function matrix(held: readonly Stock[], moved: readonly Flow[]): string {
  const rows = [...held].sort((one, other) => Number(one.boundary) - Number(other.boundary));
  return table(
    ["", ...moved.map((each) => linkTo(each, symbolText(each.symbol)))],
    rows.map((stock) => [
      linkTo(stock, stock.boundary ? `${model.nameOf(stock)} (boundary)` : model.nameOf(stock)),
      ...moved.map((flow) => sign(flow, stock)),
    ]),
  );
}

function sign(flow: Flow, stock: Stock): string {
  if (flow.from === stock) return "−";
  return flow.to === stock ? "+" : "";
}
