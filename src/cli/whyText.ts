import type { Why } from "../index.ts";
import type { Results } from "./forms/forms.ts";
import { figureLine, howFound, partsTable, whatPartsSay } from "./partedText.ts";
import type { Terminal } from "./terminal.ts";

type Told = Results["why"];
type PartJson = Told["parts"][number];

/** Changes and laws that are told in full under a part; of more the names. */
const [fewChanges, fewLaws] = [4, 3];
/** Characters of what a lever is set to; a longer path is cut. */
const longestPath = 150;

/** A change taken apart, as text: output and human toll side by side. */
export function whyText(told: Told, { seeds }: Why, terminal: Terminal, width: number): string {
  const { bold } = terminal;
  if (told.parts.length === 0) {
    return `${told.sentence}\n\nNothing is set otherwise that a run to ${told.to} can tell.`;
  }
  return [
    told.sentence,
    told.figures.map(figureLine).join("\n"),
    `What each difference does, ${told.other} less ${told.base}; the parts sum to the whole:`,
    partsTable("what is set otherwise", told, width),
    `${howFound(told, seeds.count)}\n${whatPartsSay(told.figures, "what else is set otherwise")}`,
    bold("What is set otherwise, and what reads it first"),
    ...told.parts.map((each) => partText(each, told, terminal)),
  ].join("\n\n");
}

function partText({ title, changes, laws }: PartJson, { base, other }: Told, { bold, dim }: Terminal): string {
  const set = changes.slice(0, fewChanges).flatMap((each) => {
    const when = each.from === null ? "" : `${each.from} to ${each.until}, `;
    const name = each.title === title ? "" : `${each.title}: `;
    return [`  ${name}${when}${base}: ${cut(each.base)}`, `    ${other}: ${cut(each.other)}`];
  });
  const read = laws
    .slice(0, fewLaws)
    .flatMap(({ name, says, equation, source, page }) => [
      `  ${name}: ${says}`,
      `    ${equation}`,
      dim(`    docs/book/${page}; source: ${source.key}, ${source.locator}`),
    ]);
  const also = [...new Set(changes.slice(fewChanges).map((each) => each.title))];
  const more = laws.slice(fewLaws).map(({ name }) => name);
  return [
    bold(title),
    ...set,
    ...(also.length > 0 ? [`  set otherwise, too: ${also.join(", ")}`] : []),
    ...read,
    ...(more.length > 0 ? [`  read, too, by ${more.join(", ")}`] : []),
  ].join("\n");
}

function cut(words: string): string {
  return words.length <= longestPath ? words : `${words.slice(0, longestPath)} …`;
}
