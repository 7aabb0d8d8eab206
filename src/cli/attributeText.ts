import { figure } from "../book/figures.ts";
import { howSeen } from "../index.ts";
import type { Results } from "./forms/forms.ts";
import { figureLine, howFound, partsTable, shortOf, whatPartsSay } from "./partedText.ts";
import type { Terminal } from "./terminal.ts";

type Told = Results["attribute"];

/** What heads the parts of each division. */
const heads = { levers: "group of levers", mechanisms: "mechanism" } as const;

/** Figures put down to their parts, as text: output and human toll side by side, what others say below. */
export function attributeText(told: Told, terminal: Terminal, width: number): string {
  if (told.parts.length === 0) {
    return `${told.sentence}\n\nNothing is set otherwise that a run to ${told.to} can tell.`;
  }
  return [
    told.sentence,
    told.figures.map(figureLine).join("\n"),
    `What each ${heads[told.over]} does, ${told.other} less ${told.base}; the parts sum to the whole:`,
    partsTable(heads[told.over], told, width),
    [
      howFound(told, told.seeds_run),
      exactly(told),
      whatPartsSay(told.figures, "what holds where it is taken out"),
      ...uncounted(told),
    ].join("\n"),
    ...baseText(told, terminal),
    ...publishedText(told, terminal),
  ].join("\n\n");
}

/** How exactly the parts are known, and why no more was run. */
function exactly({ figures, width, stopped }: Told): string {
  const each = figures.map((told) => {
    const { share } = told.precision;
    return `${shortOf(told)} ${share === null ? "not established" : figure(share)}`;
  });
  const why =
    stopped === "narrow enough"
      ? `no more was run, as ${figure(width)} is narrow enough for the first`
      : "all runs that were allowed are made; more --seeds narrow it";
  return `The widest range as a part of the largest part: ${each.join(", ")}; ${why}.`;
}

/** Who is not among those who died of hunger: a part that lowers their number may still mean death to others. */
function uncounted({ figures }: Told): readonly string[] {
  if (!figures.some(({ series }) => series === "famine-excess-deaths")) return [];
  return [
    "People who were shot, or who died on transports, in settlements, camps and prisons, are not among those who died of hunger; `great-turn toll` counts them.",
  ];
}

/** What holds where a part is taken out: the choice on which every part hangs. */
function baseText(told: Told, { bold, dim }: Terminal): readonly string[] {
  if (told.over === "mechanisms") {
    return ["Where a mechanism is taken out it is switched off; `great-turn mechanisms` says what holds then."];
  }
  if (told.than !== null) {
    return [
      `Where a group is taken out, its levers are as in ${told.than}; \`great-turn compare\` sets the two side by side.`,
    ];
  }
  const groups = told.parts.map(({ title, instead, why, source, changes }) =>
    [
      bold(title),
      `  instead: ${instead}`,
      `  why: ${why}`,
      ...(source ? [dim(`  source: ${source.key}, ${source.locator}`)] : []),
      dim(`  levers: ${[...new Set(changes.flatMap(({ name }) => name ?? []))].join(", ")}`),
    ].join("\n"),
  );
  return [
    "The reference policy is NEP as it stood in December 1927, kept from then on, but for prices held down, loans, powers to sentence to death and admission to the Party. What holds where a group is taken out:",
    ...groups,
    "Another policy in its place gives other parts: --than gradual, or --than with a file of yours.",
  ];
}

const questions = { growth: "growth", deaths: "deaths in the famine" } as const;

function publishedText({ published, not_held }: Told, { bold, dim }: Terminal): readonly string[] {
  const asked = [...new Set([...published, ...not_held].map(({ question }) => question))];
  return asked.map((question) => {
    const lines = published
      .filter((each) => each.question === question)
      .flatMap((each) => {
        const { author, cause, says, source, locator, note } = each;
        const read = [source, locator, howSeen(each) || "read in the work"].join(", ");
        return [`  ${author}: ${cause}: ${says}.`, dim(`    ${read}${note === "" ? "" : `; ${note}`}`)];
      });
    const others = not_held.filter((each) => each.question === question).map(({ author }) => author);
    return [
      bold(`What others say of ${questions[question]}; nothing here is measured as they measure it`),
      ...lines,
      ...(others.length > 0 ? [`  Not held: what ${others.join(", ")} may say of it.`] : []),
    ].join("\n");
  });
}
