import { listed } from "../ground/sheet.ts";
import type { Changes, ChangesSide, ClaimMoved, ClaimSide, Moved, ScenarioMoved } from "../lab/changes.ts";
import { figure, formOf, span } from "./figures.ts";
import { counted, paragraphs, table } from "./markdown.ts";

/** A column of a table that is told: of words, or of figures, which stand to the right. */
export interface ToldColumn {
  readonly head: string;
  readonly isFigure: boolean;
}

/** A part of what is told: a heading, sentences, and a table where there is one. */
export interface ToldPart {
  readonly head: string;
  readonly says: readonly string[];
  readonly columns: readonly ToldColumn[];
  readonly rows: readonly (readonly string[])[];
}

const words = (head: string): ToldColumn => ({ head, isFigure: false });
const number = (head: string): ToldColumn => ({ head, isFigure: true });
const two = formOf(2);
/** Names in a sentence, however many. */
const listAll = (names: readonly string[]): string => listed(names, names.length);
/** Of more claims than these that moved the first are told. */
const mostClaims = 20;

/** What changed from one version to another, part by part: the same on the page and on the command line. */
export function toldChanges(changes: Changes): readonly ToldPart[] {
  const { one, other, scenarios } = changes;
  return [
    { head: `From ${one.version} to ${other.version}`, says: introduction(changes), columns: [], rows: [] },
    ...scenarios.map((each) => scenarioTold(each, one, other)),
    ...claimsTold(changes),
  ];
}

function introduction({ one, other, only }: Changes): readonly string[] {
  const ran = ({ version, seeds: { count }, sample }: ChangesSide): string =>
    `${version}: ${counted(count, "seed")} of each scenario, one household in ${sample}.`;
  const lone = (names: readonly string[], version: string): readonly string[] =>
    names.length === 0 ? [] : [`Only ${version} has ${listAll(names)}.`];
  return [
    ran(one),
    ran(other),
    ...lone(only.one, one.version),
    ...lone(only.other, other.version),
    "A figure is said to have moved where the middle run of each version lies outside what 5 to 95 % of the other's seeds give, and the two differ by over 2 %. The largest moves stand first, measured by the largest figure of all years.",
  ];
}

function scenarioTold(
  { name, same, moved, still, apart }: ScenarioMoved,
  one: ChangesSide,
  other: ChangesSide,
): ToldPart {
  const says = same
    ? ["The first seed's run is the same to the last bit."]
    : [
        ...(moved.length === 0 ? ["No headline figure moved."] : []),
        ...(moved.length > 0 && still.length > 0 ? [`Not moved: ${lowered(still)}.`] : []),
        ...(apart.length > 0 ? [`Given by one of the two alone: ${lowered(apart)}.`] : []),
      ];
  const columns = [
    words("figure"),
    number("moved most in"),
    number(one.version),
    number(other.version),
    number("by"),
    number("years moved"),
  ];
  return { head: name, says, columns, rows: moved.map(movedRow) };
}

function lowered(titles: readonly string[]): string {
  return listAll(titles.map((each) => (/^[A-Z][a-z]/.test(each) ? each[0]?.toLowerCase() + each.slice(1) : each)));
}

function movedRow({ title, unit, year, one, other, years }: Moved): readonly string[] {
  return [
    `${title} (${unit})`,
    String(year),
    figure(one),
    figure(other),
    byHowMuch(one, other),
    `${years.moved} of ${years.of}`,
  ];
}

/** A difference in words: a share of the earlier figure, or so many times it. */
export function byHowMuch(one: number, other: number): string {
  if (one === 0) return "from none";
  if (other === 0) return "to none";
  const ratio = other / one;
  if (ratio >= 3) return `${two.format(ratio)} times`;
  const percent = (100 * (other - one)) / Math.abs(one);
  return `${percent < 0 ? "−" : "+"}${two.format(Math.abs(percent))} %`;
}

function claimsTold({ one, other, claims }: Changes): readonly ToldPart[] {
  const parted = claims.filter((each) => each.one && each.other && each.one.verdict !== each.other.verdict);
  const moved = claims.filter((each) => each.moved && !parted.includes(each));
  const fresh = claims.filter((each) => each.one === null);
  const gone = claims.filter((each) => each.other === null);
  const outside = fresh.filter((each) => each.other?.verdict === "outside");
  const counts = ({ version, counts: { inside, outside: beyond, not_answered: open } }: ChangesSide): string =>
    `${version}: ${inside} inside their range, ${beyond} outside, ${open} not answered.`;
  const ids = (of: readonly ClaimMoved[]): string => listAll(of.map(({ id }) => id));
  const columns = [words("claim"), words("what it says"), number(one.version), number(other.version), number("range")];
  const rest = moved.length - mostClaims;
  return [
    {
      head: "Claims that have a range",
      says: [
        counts(one),
        counts(other),
        ...(fresh.length > 0
          ? [`Answered since: ${fresh.length}${outside.length > 0 ? `, of them outside: ${ids(outside)}` : ""}.`]
          : []),
        ...(gone.length > 0 ? [`Answered no more: ${ids(gone)}.`] : []),
        ...(parted.length === 0 ? ["None that both answer stands otherwise."] : []),
      ],
      columns: [],
      rows: [],
    },
    ...(parted.length > 0
      ? [{ head: "Claims that stand otherwise", says: [], columns, rows: parted.map(claimRow) }]
      : []),
    ...(moved.length > 0
      ? [
          {
            head: "Claims whose answer moved, and stands as it stood",
            says: rest > 0 ? [`The ${mostClaims} that moved most; ${counted(rest, "other")} moved less.`] : [],
            columns,
            rows: moved.slice(0, mostClaims).map(claimRow),
          },
        ]
      : []),
  ];
}

function claimRow({ id, claim, unit, one, other, reworded }: ClaimMoved): readonly string[] {
  const side = (each: ClaimSide | null): string => (each ? `${figure(each.answer)} ${each.verdict}` : "–");
  const { low, high } = other ?? one ?? { low: Number.NaN, high: Number.NaN };
  const words = `${claim} (${unit})${reworded ? "; words or range have changed" : ""}`;
  return [id, words, side(one), side(other), span(low, high)];
}

/** The page of the last comparison. */
export function changesPage(changes: Changes | undefined, versions: readonly string[]): string {
  return paragraphs(
    "<!-- Written by `great-turn book` from data/results. Do not edit. -->",
    "# What changed in the results",
    "With each release the results of the scenarios that come with the project are kept in `data/results`: headline figures by year and the answers to claims, over many seeds. This page sets the last two releases side by side; `great-turn changes A B` does it for any two. [CHANGELOG](../CHANGELOG.md) says why figures moved.",
    ...(changes
      ? toldChanges(changes).map(partText)
      : [
          `Results are kept of ${versions.length === 0 ? "no version" : listAll(versions)}; there is nothing to compare yet.`,
        ]),
  );
}

function partText({ head, says, columns, rows }: ToldPart): string {
  const laid =
    rows.length === 0
      ? ""
      : table(
          columns.map((each) => each.head),
          rows,
        );
  return paragraphs(`## ${head}`, says.join("\n\n"), laid);
}
