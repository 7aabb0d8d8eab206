import type { PageName } from "../address/pages.ts";
import type { Wanted } from "../engine/messages.ts";
import type { FigureToken, Span, Token } from "./text.ts";

/** Words by which a text links to one of several pages of a kind, and to pages that are one of their kind. */
const kinds: Readonly<Record<string, PageName>> = {
  question: "question",
  chapter: "chapter",
  strategy: "strategy",
  lesson: "lesson",
};
const rooms: readonly PageName[] = ["start", "questions", "places", "evidence", "claims", "guide", "teach", "about"];

/**
 * Reads what stands between `{{` and `}}` in a text of the guide.
 *
 * Figures: `run SCENARIO INDICATOR@PLACE YEARS` is the range of the runs, `change SCENARIO INDICATOR@PLACE YEARS` how far
 * they lie from history, `seen INDICATOR@PLACE WHEN` what was published of a year or month, `estimates
 * DEFINITION@PLACE YEARS` the totals that authors dispute. The place is the whole Union unless given; years are one year, or
 * the first and the last of some whose figures are added up.
 *
 * Words: `term WORD` explains a term (the first use of each is explained without being asked for), `claim ID`,
 * `question PART`, `chapter PART`, `strategy PART`, `lesson PART`, `lab SCENARIO` and the names of pages link; words of
 * one's own stand behind a `|`.
 *
 * In paragraphs of their own: `chart INDICATOR@PLACE YEARS SCENARIO ...`, `settings SCENARIO`, `lines COUNT`.
 *
 * @throws Error where it is none of the tokens that a text may hold
 * @example
 * readToken("run history grain-exports@USSR 1931").kind; // => "run"
 */
export function readToken(token: string): Token {
  const [said = "", says = ""] = token.split("|").map((each) => each.trim());
  const [kind = "", ...words] = said.split(/\s+/);
  const found = figureOf(token, kind, words) ?? blockOf(token, kind, words) ?? linkOf(token, kind, words, says);
  if (found) return found;
  if (kind === "term" && words.length > 0) return { kind: "term", token, name: words.join(" ") };
  throw new Error(`there is no token "{{${token}}}"`);
}

function figureOf(token: string, kind: string, words: readonly string[]): FigureToken | undefined {
  const [first = "", second = "", third = ""] = words;
  if ((kind === "run" || kind === "change") && words.length === 3) {
    return { kind, token, scenario: first, wanted: wantedOf(second), years: spanOf(third) };
  }
  if (kind === "seen" && words.length === 2 && /^\d{4}(-\d{2})?$/.test(second)) {
    return { kind, token, wanted: wantedOf(first), when: second };
  }
  if (kind === "estimates" && words.length === 2) {
    const [counted = "", place = "USSR"] = first.split("@");
    return { kind, token, counted, place, years: spanOf(second) };
  }
  return undefined;
}

function blockOf(token: string, kind: string, words: readonly string[]): Token | undefined {
  const [first = "", second = "", ...more] = words;
  if (kind === "chart" && words.length >= 3) {
    return { kind, token, wanted: wantedOf(first), years: spanOf(second), scenarios: more };
  }
  if (kind === "settings" && words.length === 1) return { kind, token, scenario: first };
  if (kind === "lines" && /^[1-9]$/.test(first)) return { kind, token, count: Number(first) };
  return undefined;
}

function linkOf(
  token: string,
  kind: string,
  [first = "", ...more]: readonly string[],
  says: string,
): Token | undefined {
  if (more.length > 0) return undefined;
  if (kind === "claim") return { kind, token, id: first };
  const link = { kind: "page", token, says } as const;
  const page = kinds[kind];
  if (page && first !== "") return { ...link, page, part: first, fragment: "" };
  if (kind === "lab") return { ...link, page: "lab", part: "", fragment: first === "" ? "" : `v=2&scenario=${first}` };
  const room = rooms.find((each) => each === kind);
  return room && { ...link, page: room, part: "", fragment: first };
}

/** `grain-exports@USSR`; an indicator that is told in several ledgers is written `collectivised-households/reported`. */
function wantedOf(text: string): Wanted {
  const [id = "", place = "USSR"] = text.split("@");
  return { id: id.includes("/") ? id : `${id}/actual`, place };
}

function spanOf(text: string): Span {
  const [, from, until = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  if (from === undefined) throw new Error(`"${text}" is neither a year nor years`);
  return [Number(from), Number(until)];
}
