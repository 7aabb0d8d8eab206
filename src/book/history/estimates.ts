import { famineDefinitions } from "../../evidence/famine.ts";
import { howSeen } from "../../evidence/seen.ts";
import { type RivalFigure, rivals } from "../../lab/rivals.ts";
import { median } from "../../lab/statistics.ts";
import type { Chronicle } from "../chronicle.ts";
import { anchor, table } from "../markdown.ts";

/** Estimates of the famine beside the model: each by what it counts, where and in which years, as the runs are counted. */
export function estimatesPart({ disputed }: Chronicle): readonly string[] {
  const rows = rivals.flatMap(({ definition, says, published }, at) => {
    if (definition === null) return [];
    const figures = disputed.map((each) => each[at] ?? Number.NaN);
    const model = `${short(median(figures))} (${short(Math.min(...figures))}–${short(Math.max(...figures))})`;
    return published.map((each, first) => [
      first === 0 ? says : "",
      first === 0 ? model : "",
      estimate(each),
      each.by,
      [`\`${each.source}\``, howSeen(each)].filter((word) => word !== "").join(", "),
    ]);
  });
  return [
    `${anchor("estimates-of-the-famine")}\n\n## Estimates of the famine`,
    "Authors count different things: those who died of hunger, all deaths above the usual, births that did not happen as well. Each estimate stands with what it counts, where and in which years; the model's figure beside it is added up over the same years and the same place (the median of the runs, in brackets their lowest and highest). No range is drawn over estimates of different things. In million persons.",
    table(["what is counted, where and when", "the model", "estimate", "by", "read in"], rows),
    `The model has no answer to estimates of another kind, which stand in [data/famine-estimates.csv](../../data/famine-estimates.csv): ${unanswered()}.`,
  ];
}

/** What is counted in estimates that no run is set beside. */
function unanswered(): string {
  const answered = new Set(rivals.map(({ definition }) => definition));
  const others = Object.entries(famineDefinitions).filter(([name]) => ![...answered].some((each) => each === name));
  return others.map(([, says]) => says).join("; ");
}

function estimate({ value, low, high }: RivalFigure): string {
  const ends = [low ?? value, high ?? value].filter((each) => each !== null).map(short);
  if (value === null && high === null) return `at least ${ends.join("")}`;
  if (value === null && low === null) return `at most ${ends.join("")}`;
  return [...new Set(ends)].join("–");
}

/** Three figures that count. */
function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
