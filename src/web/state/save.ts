import { csvFormatRows } from "d3-dsv";
import type { TimeFigure } from "../../figures/figure.ts";

/** Gives the reader a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** How many dots a picture has for each of the screen's. */
const finer = 3;

/** A drawing as a picture of dots. */
export async function pictureOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * finer;
  canvas.height = image.height * finer;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser drew no picture"))), "image/png");
  });
}

/** The figures of a chart as a table: a row for each point and each published figure, with what kind it is. */
export function tableOf({ courses, marks = [], rivals = [] }: TimeFigure, unit: string): string {
  const cell = (value: number | null | undefined): string =>
    value === null || value === undefined || !Number.isFinite(value) ? "" : String(value);
  return csvFormatRows([
    ["status", "name", "time", "value", "low", "high", "unit"],
    ...courses.flatMap(({ id, name, points }) =>
      points
        .filter(({ value }) => Number.isFinite(value))
        .map(({ at, value, low, high }) => [
          id === "history" ? "model" : "model, another course",
          name,
          at.toFixed(3),
          cell(value),
          cell(low),
          cell(high),
          unit,
        ]),
    ),
    ...marks.map(({ at, label, value, low, high, seen }) => [
      `published, ${seen}`,
      label,
      at.toFixed(3),
      cell(value),
      cell(low),
      cell(high),
      unit,
    ]),
    ...rivals.map(({ label, years, value, low, high, seen }) => [
      `published, ${seen}`,
      label,
      years,
      cell(value),
      cell(low),
      cell(high),
      unit,
    ]),
  ]);
}
