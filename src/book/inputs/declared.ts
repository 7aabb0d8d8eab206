import type { Parameter, Quantity, Table } from "../../ground/quantity.ts";
import { model } from "../../laws/month.ts";
import { chapters, linkTo } from "../chapters.ts";
import { counted } from "../markdown.ts";
import { type InputPart, restCells } from "./part.ts";
import { type Resting, restingOf, restings } from "./rests.ts";

const linked = (of: Quantity): string => linkTo(of).replace("](", "](../book/");
const kinds = Object.keys(restings) as readonly Resting[];

/** Every parameter of the model by subsystem, under what its size rests on. */
export function parametersPart(): InputPart {
  const isParameter = (each: Quantity): each is Parameter => each.kind === "parameter";
  const all = [...model.quantities.values()].filter(isParameter);
  const fixed = all.filter(({ prior }) => prior.shape === "fixed");
  const rows = chapters.flatMap(({ name, title, sections }) => {
    const own = sections.flatMap(({ quantities }) => quantities.map(([, each]) => each)).filter(isParameter);
    const of = (kind: Resting): string =>
      own
        .filter(({ source }) => restingOf(source) === kind)
        .map(linked)
        .join(", ");
    return own.length === 0 ? [] : [[`[${title}](../book/${name}.md)`, String(own.length), ...kinds.map(of)]];
  });
  return {
    title: "Parameters",
    counted: [["parameters of laws", all.map(({ source }) => restingOf(source))]],
    says: `Each stands in the book with its value, range and source. What a size rests on is taken from what its declaration says: a parameter that cites a work for the mechanism and says that its size is assumed counts as assumed, and one that says it was fitted as chosen. More than these were moved inside their ranges while results were looked at, and [how parameters were chosen](../model/calibration.md) tells of it. ${counted(fixed.length, "parameter")} of them hold by definition.`,
    head: ["subsystem", "how many", ...kinds.map((kind) => restings[kind])],
    rows,
  };
}

/** Tables that the laws declare with their numbers; those without are filled from the tables below. */
export function tablesPart(): InputPart {
  const tables = [...model.quantities.values()].filter((each): each is Table => each.kind === "table");
  const own = tables.filter(({ values }) => values !== undefined);
  const given = [...model.quantities.values()].filter(({ kind }) => kind === "input");
  const filled = [...given, ...tables.filter(({ values }) => values === undefined)];
  const told = (each: Table): readonly Resting[] =>
    (each.values ?? []).filter((value) => value !== 0 && value !== 1).map(() => restingOf(each.source));
  return {
    title: "Tables that laws declare",
    counted: [[`numbers other than 0 and 1 in ${own.length} tables that laws declare`, own.flatMap(told)]],
    says: `Schedules, such as those by age, that stand beside the laws that take them. A table without numbers other than 0 and 1 says who belongs where. ${counted(filled.length, "input")} more are declared without numbers, and filled from the tables below: ${filled.map(linked).join(", ")}.`,
    head: ["table", "what it is", "numbers", ...kinds.map((kind) => restings[kind])],
    rows: own.map((each) => [linked(each), each.says, String(told(each).length), ...restCells(told(each))]),
  };
}
