import type { Decision } from "../../figures/figure.ts";
import type { Catalogue } from "../engine/messages.ts";
import { monthWords } from "../words/figure.ts";
import { type Key, say } from "../words/say.svelte.ts";
import { courseOf, timelineOf } from "./course.ts";
import { momentOf } from "./spread.ts";

/** Decisions of history that a figure names at its head: the lever, and the month from which it was set so. */
const named = {
  famine: [
    ["relief", "1932-02"],
    ["relief", "1932-08"],
    ["blacklists", "1932-11"],
    ["closeTowns", "1932-12"],
    ["relief", "1933-04"],
  ],
} as const satisfies Record<string, readonly (readonly [lever: string, month: string])[]>;

/** Figures whose decisions have names. */
export type Chronicle = keyof typeof named;

/** Decisions of history for a figure, as long as history's own settings hold them. */
export function decisionsShown(catalogue: Catalogue, chronicle: Chronicle): readonly Decision[] {
  return named[chronicle]
    .filter(([lever, month]) => timelineOf(courseOf("history"), lever, catalogue).some(({ from }) => from === month))
    .map(([lever, month]) => ({
      at: momentOf(month),
      when: monthWords(month, "short"),
      what: say(`decision.${lever}.${month}` as Key),
    }));
}
