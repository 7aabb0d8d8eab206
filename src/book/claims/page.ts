import { claims } from "../../evidence/table.ts";
import { essay } from "../../generated/essay.ts";
import { capital } from "../chapters.ts";
import { runsOfBook } from "../chronicle.ts";
import { counted, paragraphs, table } from "../markdown.ts";
import { claimEntry, type Entry, evidenceWords, statementEntry } from "./entry.ts";

const marks = ["works", "weak", "missing"] as const;

/** The page of claims: every statement of the essay, what the model answers, and where evidence parts from either. */
export function claimsPage(): string {
  const entries = [...claims.map(claimEntry), ...essay.map(statementEntry)];
  const systems = [...new Set(entries.map(({ system }) => system))];
  const { seeds, oneIn } = runsOfBook;
  return paragraphs(
    "<!-- Written by `great-turn book` from data/claims.csv, data/essay.csv and data/claim-answers.csv. Do not edit. -->",
    "# What the essay says, and what the model answers",
    `The model began from one essay on the Soviet economy and state. Here stands every statement of it, in our words: ${counted(claims.length, "claim")} that the model is held against, and ${counted(essay.length, "statement")} more that it has not, or not really. The essay is no evidence for itself. Where evidence parts from it, evidence is what counts, and this page says so.`,
    `Answers come from scenario \`history\`, and from runs beside it, with seeds 1 to ${seeds} and one household in ${oneIn}. \`great-turn explain C010\` asks for one claim again, with as many seeds as you like.`,
    "## How a mark is given",
    "No mark is typed by hand. A claim **works** where all that tests it holds: the median lies inside the range of the evidence and so do the seeds from 5 to 95 %; each part that is taken out moves its figure as the claim says, by 2 % or more, in nearly every seed; and no page of the model says that a part of the claim is not borne out. It is **weak** where one of these does not hold, where the range is so wide that little could fail (its high end twice its low end or more, or from nought on), where a lever sets the answer, or where the model has a part of the statement and nothing tests it. It is **missing** where no run answers it, or the model has nothing of it.",
    "A mark speaks of the model and not of the past: what works may be wrong, and much was [chosen with the results in view](model/calibration.md).",
    "## How many",
    countsTable(entries, systems),
    ...errorsPart(),
    ...partingPart(entries),
    ...systems.map((system) => systemPart(system, entries)),
  );
}

function countsTable(entries: readonly Entry[], systems: readonly string[]): string {
  const count = (of: readonly Entry[]): readonly string[] =>
    marks.map((mark) => String(of.filter(({ marked }) => marked.mark === mark).length));
  return table(
    ["about", ...marks],
    [
      ...systems.map((system) => [
        `[${titleOf(system)}](#${system})`,
        ...count(entries.filter((each) => each.system === system)),
      ]),
      ["all", ...count(entries)],
    ],
  );
}

/** What the evidence says against the essay, in one place. */
function errorsPart(): readonly string[] {
  const list = (verdict: string): string =>
    claims
      .filter((each) => each.evidence_verdict === verdict)
      .map((each) => `- ${linkTo(each)} ${each.claim}: ${evidenceWords(each)}.`)
      .join("\n");
  return [
    "## Where the essay errs",
    "By the evidence that is held here, these figures of the essay are mistaken, or belong to something else:",
    list("mistaken"),
    "These hold in part:",
    list("partly"),
    "Of these scholars dispute the figure, and the essay takes one side, or one end of the range:",
    list("disputed"),
    "For these no source was found but the essay:",
    list("not found"),
  ];
}

/** Claims that runs do not bear out, or not wholly; a wide range is no such case. */
function partingPart(entries: readonly Entry[]): readonly string[] {
  const parting = entries.filter(({ marked }) => marked.parts);
  return [
    "## Where the model parts from the essay",
    "Here the runs do not give what the essay says, or give it in part; each entry says how far.",
    parting.map((each) => `- ${linkTo(each)} ${each.says}: ${each.marked.why.join("; ")}.`).join("\n"),
  ];
}

function linkTo({ id }: { readonly id: string }): string {
  return `[${id}](#${id.toLowerCase()})`;
}

function systemPart(system: string, entries: readonly Entry[]): string {
  return paragraphs(
    `## ${titleOf(system)}`,
    ...entries
      .filter((each) => each.system === system)
      .map(({ id, says, marked: { mark, why }, lines }) =>
        paragraphs(
          `### ${id}`,
          `**${capital(mark)}**${why.length > 0 ? ` (${why.join("; ")})` : ""}. ${says}.`,
          lines.map((line) => `- ${line}`).join("\n"),
        ),
      ),
  );
}

function titleOf(system: string): string {
  return capital(system.replaceAll("-", " "));
}
