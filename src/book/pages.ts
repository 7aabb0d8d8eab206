import { rankOf } from "../evidence/seen.ts";
import type { Draw, Input, Lever, Parameter, Quantity, Start, State, Step, Stock, Table } from "../ground/quantity.ts";
import { model } from "../laws/month.ts";
import { leverFields } from "../scenarios/known.ts";
import { bibliography } from "../sources/bibliography.ts";
import { type Chapter, chapterOf, chapters, linkTo, type Section } from "./chapters.ts";
import { citationText, lawEntry, leverTable, outsideTable, parameterTable, stockTable } from "./entries.ts";
import { ledgerPage } from "./ledger.ts";
import { counted, paragraphs, table } from "./markdown.ts";
import { orderPage } from "./order.ts";
import { passingPage } from "./passing.ts";

const made = "<!-- Written by `great-turn book` from the declarations in src/. Do not edit. -->";

/** The whole book: the text of each page by its file name. The same model gives the same text. */
export function bookPages(): ReadonlyMap<string, string> {
  const pages: readonly (readonly [string, string])[] = [
    ["README.md", contents()],
    ["month.md", orderPage()],
    ["ledger.md", ledgerPage()],
    ["passing.md", passingPage()],
    ["policy.md", policyPage()],
    ["mechanisms.md", mechanismsPage()],
    ["draws.md", drawsPage()],
    ["sources.md", sourcesPage()],
    ...chapters.map((chapter) => [`${chapter.name}.md`, chapterPage(chapter)] as const),
  ];
  return new Map(pages.map(([file, text]) => [file, `${made}\n\n${text}\n`]));
}

type Entry<Q extends Quantity> = readonly [name: string, quantity: Q];

/** The quantities of a section that are of certain kinds. */
function ofKinds<Q extends Quantity>(section: Section, ...kinds: readonly Q["kind"][]): readonly Entry<Q>[] {
  return section.quantities.filter((entry): entry is Entry<Q> => kinds.includes(entry[1].kind));
}

const lawKinds = ["signal", "flow", "change", "total", "mapped", "start"] as const;

function contents(): string {
  const count = (...kinds: readonly string[]): number =>
    [...model.quantities.values()].filter((each) => kinds.includes(each.kind)).length;
  return paragraphs(
    "# The book of the model",
    "Every law, given number, lever and stock of Great Turn, printed from the code that runs. An equation reads as in a paper: factors stand side by side, `κ(t+1)` is the state that a law leaves for the next month, `κ(0)` that of the start; a prime marks last month's value. Units stand in square brackets.",
    `The model has ${counted(count(...lawKinds), "law")} and totals, ${counted(count("parameter"), "parameter")}, ${counted(count("lever"), "lever")}, ${counted(count("stock", "state"), "stock")} and states, ${counted(model.mechanisms.length, "mechanism")}.`,
    table(
      ["page", "what is on it"],
      [
        ["[The month, in order](month.md)", "which law runs when, and over what"],
        ["[Stocks and flows](ledger.md)", "for each substance who gives and who gets"],
        ["[Who passes what to whom](passing.md)", "what the subsystems take from each other"],
        ["[Policy](policy.md)", "what a scenario may set, field by field"],
        ["[Mechanisms](mechanisms.md)", "what can be switched off, and which laws hang on it"],
        ["[Draws](draws.md)", "where chance enters"],
        ["[Sources](sources.md)", "the works cited, and by what"],
        ["[History](history.md)", "the model beside the evidence, series by series"],
        ["[The economy](economy.md)", "product, prices, trade, work and schools beside the evidence"],
      ],
    ),
    "## Subsystems",
    table(
      ["page", "laws", "parameters", "stocks and states"],
      chapters.map((chapter) => {
        const kinds = chapter.sections.flatMap((each) => each.quantities.map(([, quantity]) => quantity.kind));
        const number = (...of: readonly string[]): string => String(kinds.filter((each) => of.includes(each)).length);
        return [
          `[${chapter.title}](${chapter.name}.md)`,
          number(...lawKinds),
          number("parameter"),
          number("stock", "state"),
        ];
      }),
    ),
  );
}

function chapterPage(chapter: Chapter): string {
  return paragraphs(`# ${chapter.title}`, ...chapter.sections.map(sectionText));
}

function sectionText(section: Section): string {
  const [levers, stocks, outside, parameters, laws] = [
    ofKinds<Lever>(section, "lever"),
    ofKinds<Stock | State>(section, "stock", "state"),
    ofKinds<Input | Table | Draw>(section, "input", "table", "draw"),
    ofKinds<Parameter>(section, "parameter"),
    ofKinds<Start | Step>(section, ...lawKinds),
  ];
  return paragraphs(
    `## ${section.file}`,
    levers.length > 0 ? leverTable(levers) : "",
    stocks.length > 0 ? stockTable(stocks) : "",
    outside.length > 0 ? outsideTable(outside) : "",
    parameters.length > 0 ? parameterTable(parameters) : "",
    ...laws.map(([name, law]) => lawEntry(name, law)),
  );
}

function policyPage(): string {
  return paragraphs(
    "# Policy",
    "Every lever that a scenario may set, month by month, under the field of policy that it belongs to. Each stands where nothing sets it at the value that is given here, and a scenario may move it within its range.",
    ...leverFields().map(({ title, levers }) =>
      paragraphs(
        `## ${title}`,
        table(
          ["lever", "name", "unless set", "range", "meaning"],
          [...levers].map(([name, each]) => [
            each.title,
            linkTo(each, `\`${name}\``),
            String(each.value),
            each.within.join(" … "),
            each.says,
          ]),
        ),
      ),
    ),
  );
}

function mechanismsPage(): string {
  const laws = [...model.beginning, ...model.month];
  return paragraphs(
    "# Mechanisms",
    "Each can be switched off, so that its effect is measured by a run with it and a run without it, with the same seed.",
    ...model.mechanisms.map((mechanism) =>
      paragraphs(
        `## ${mechanism.name}`,
        mechanism.says,
        laws
          .filter((each) => "mechanism" in each && each.mechanism === mechanism)
          .map((each) => `- ${linkTo(each)}: ${each.says}`)
          .join("\n"),
      ),
    ),
  );
}

function drawsPage(): string {
  const draws = [...model.quantities].filter(([, each]) => each.kind === "draw");
  return paragraphs(
    "# Draws",
    "Each is a uniform random number between 0 and 1, a function of the seed, the cell, the month and its own name. Two scenarios with one seed therefore differ by policy and not by dice. A draw that is another turned takes that one's number and goes part of the way round the circle from 0 to 1 with it: what seldom happens by either then never happens by both in a month.",
    table(
      ["draw", "drawn for each", "turned from", "subsystem", "meaning"],
      draws.map(([, each]) => {
        const { turned } = each as Draw;
        const from = turned ? `${linkTo(turned.of)} by ${turned.by}` : "";
        return [linkTo(each), each.level.name, from, chapterOf(each)?.title ?? "", each.says];
      }),
    ),
  );
}

function sourcesPage(): string {
  const cited = new Map<string, Quantity[]>();
  for (const quantity of model.quantities.values()) {
    cited.set(quantity.source.key, [...(cited.get(quantity.source.key) ?? []), quantity]);
  }
  const works = [...cited]
    .filter(([key]) => bibliography.has(key) && key !== "assumed")
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  const assumed = cited.get("assumed") ?? [];
  return paragraphs(
    "# Sources",
    `${counted(works.length, "work")} cited by laws, parameters and levers. ${counted(assumed.length, "declaration")} rest on an assumption that gives its reason: an order of magnitude with a range, to be replaced. Documents of the time stand first, then official statistics, scholarly works, data sets and texts of the time; works of reference, popular and partisan ones and pages of the web, which pass on what others found, stand last.`,
    ...works.map(([key, quantities]) =>
      paragraphs(
        `## ${key}`,
        workText(key),
        quantities.map((each) => `- ${linkTo(each)}: ${each.source.locator}`).join("\n"),
      ),
    ),
    "## assumed",
    assumed.map((each) => `- ${linkTo(each)}: ${each.source.locator}`).join("\n"),
  );
}

function workText(key: string): string {
  return citationText({ key, locator: "" }).replace(/: $/, ".");
}
