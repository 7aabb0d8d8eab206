import type { Mechanism, Quantity } from "../ground/quantity.ts";
import { chapterNameOf, nowOf, placeInBook } from "../lab/bookPlace.ts";
import { modules, subsystems } from "../laws/modules.ts";
import { model } from "../laws/month.ts";

/** What one file declares, in its order. */
export interface Section {
  /** The file's place in the house, such as `fields/sowing`. */
  readonly file: string;
  readonly quantities: readonly (readonly [name: string, quantity: Quantity])[];
}

/** A page of the book: one subsystem, with the files of its laws and of its stocks. */
export interface Chapter {
  readonly name: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** A word that begins a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const turns = new Map<Quantity, number>([...model.beginning, ...model.month].map((step, turn) => [step, turn]));

/** Laws stand in the order in which they run; what does not run keeps its place before them. */
function byTurn([, one]: readonly [string, Quantity], [, other]: readonly [string, Quantity]): number {
  return (turns.get(one) ?? -1) - (turns.get(other) ?? -1);
}

/** What subsystems share stands with the law that finds it. */
function gatherChapters(): readonly Chapter[] {
  const chapters = new Map<string, Section[]>();
  for (const [path, file] of Object.entries(modules)) {
    const chapter = chapterNameOf(path);
    const quantities = [...model.quantities]
      .filter(([name, each]) => file[name] === each && !(path.startsWith("ledger/") && turns.has(each)))
      .sort(byTurn);
    const sections = chapters.get(chapter) ?? [];
    chapters.set(chapter, sections);
    if (quantities.length > 0) sections.push({ file: path, quantities });
  }
  const order = Object.keys(subsystems);
  return [...chapters]
    .filter(([, sections]) => sections.length > 0)
    .map(([name, sections]) => ({ name, title: capital(name), sections }))
    .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

/** The chapters: what all share, then the subsystems in the order in which the house lists them. */
export const chapters: readonly Chapter[] = gatherChapters();

const chapterByQuantity = new Map<Quantity, Chapter>(
  chapters.flatMap((chapter) =>
    chapter.sections.flatMap((section) => section.quantities.map(([, each]) => [each, chapter] as const)),
  ),
);

/** The chapter that declares a quantity. */
export function chapterOf(quantity: Quantity): Chapter | undefined {
  return chapterByQuantity.get(nowOf(quantity));
}

/** A link to where a quantity is declared, by its name. */
export function linkTo(quantity: Quantity, text = model.nameOf(nowOf(quantity))): string {
  return `[${text}](${placeInBook(quantity)})`;
}

/** A link to a mechanism's entry. */
export function linkToMechanism({ name }: Mechanism): string {
  return `[${name}](mechanisms.md#${name})`;
}
