import { figure, span } from "../book/figures.ts";
import { type Choice, model, type Parting, type PointOfReadings, type Reading } from "../index.ts";
import { figures, tableOf } from "./table.ts";

/** Readings side by side, as text. */
export function readingsText(
  readings: readonly Reading[],
  seeds: number,
  compared: readonly PointOfReadings[],
  partings: readonly Parting[],
  width: number,
): string {
  const parts = [
    readings.map(({ name, title }) => `${name}: ${title}`).join("\n"),
    `Medians of ${seeds} ${seeds === 1 ? "seed" : "common seeds"}; spread is from the lowest reading to the highest:`,
    pointsTable(readings, compared, width),
  ];
  const published = publishedTable(compared, width);
  if (published !== "") parts.push("Published figures that these readings hold:", published);
  if (partings.length > 0) {
    parts.push(
      "Where they part most, and which of their choices does it (what it moves with all other choices held):",
      partings.map(partingLines).join("\n"),
    );
  }
  parts.push("A reading is a set of choices within what is uncertain; it stands for no historian in person.");
  return parts.join("\n\n");
}

function pointsTable(readings: readonly Reading[], compared: readonly PointOfReadings[], width: number): string {
  const columns = [
    { head: "point" },
    { head: "unit" },
    ...readings.map(({ name }) => figures(name)),
    figures("spread"),
  ];
  const rows = compared.map(({ point, figures: medians, spread }) => [
    point.says,
    point.unit,
    ...medians.map(figure),
    figure(spread),
  ]);
  return tableOf(columns, rows, width);
}

function publishedTable(compared: readonly PointOfReadings[], width: number): string {
  const rows = compared.flatMap(({ point, figures: medians, estimates }) =>
    estimates.map(({ reading, by, low, high, source, isChecked }, at) => [
      at === 0 ? point.says : "",
      at === 0 ? point.unit : "",
      at === 0 ? span(Math.min(...medians), Math.max(...medians)) : "",
      reading,
      span(low, high),
      [by, source, isChecked ? "" : "not yet checked"].filter((word) => word !== "").join(", "),
    ]),
  );
  if (rows.length === 0) return "";
  const columns = [
    { head: "point" },
    { head: "unit" },
    figures("all readings"),
    { head: "held by" },
    figures("published"),
    { head: "source" },
  ];
  return tableOf(columns, rows, width);
}

function partingLines({ at, causes }: Parting): string {
  const { point, figures: medians, lowest, highest } = at;
  const ends = `${lowest.name} ${figure(Math.min(...medians))}, ${highest.name} ${figure(Math.max(...medians))}`;
  const lines = causes.map(
    ({ reading, choice, moves }) => `  ${reading.name}: ${choiceWords(choice)} moves it by ${signed(moves)}`,
  );
  return [`${point.says} (${point.unit}): ${ends}`, ...lines].join("\n");
}

function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${figure(value)}`;
}

/** A choice, beside the best value that it departs from. */
function choiceWords(choice: Choice): string {
  if ("mechanism" in choice) return `the want of ${choice.mechanism}`;
  const quantity = model.quantities.get(choice.parameter);
  const usual = quantity && "value" in quantity ? ` for ${String(quantity.value)}` : "";
  return `${choice.parameter} ${choice.value}${usual}`;
}
