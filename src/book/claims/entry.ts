import { answers } from "../../evidence/answers.ts";
import type { Lookup } from "../../evidence/measures.ts";
import { indicators } from "../../evidence/observe.ts";
import { type Claim, failures, toldOf } from "../../evidence/table.ts";
import type { Statement } from "../../generated/essay.ts";
import type { MechanismName } from "../../index.ts";
import type { ClaimAnswer } from "../../lab/claimAnswer.ts";
import { takenBy } from "../../lab/takenBy.ts";
import { model } from "../../laws/month.ts";
import { linkTo } from "../chapters.ts";
import { runsOfBook } from "../chronicle.ts";
import { range } from "../figures.ts";
import { keptAnswer } from "./kept.ts";
import { type Marked, markOf, markOfStatement } from "./mark.ts";
import { sentenceOf } from "./sentence.ts";

/** A claim or a statement of one part of the system, as its page tells it. */
export interface Entry {
  readonly id: string;
  readonly system: string;
  readonly says: string;
  readonly marked: Marked;
  readonly lines: readonly string[];
}

/** A claim as the page tells it. */
export function claimEntry(claim: Claim): Entry {
  const answer = keptAnswer(claim);
  const reason = failures.find(({ missed }) => missed === claim.id)?.reason;
  const { pages, unborne } = toldOf(claim.id);
  return {
    id: claim.id,
    system: claim.system,
    says: `${claim.claim} (${claim.period})`,
    marked: markOf(answer),
    lines: [
      `*Answer:* ${sentenceOf(answer, runsOfBook.seeds)}`,
      ...(reason === undefined ? [] : [`*Why it misses:* ${reason}.`]),
      ...evidenceLine(claim),
      ...unborne.map(({ page, says }) => `*Not borne out*, by ${pageLink(page)}: ${says}`),
      ...standsLine(placesOf(answer), pages),
    ],
  };
}

/** A statement that no claim holds, as the page tells it. */
export function statementEntry({ id, system, statement, model: has, ...near }: Statement): Entry {
  return {
    id,
    system,
    says: statement,
    marked: markOfStatement({ id, system, statement, model: has, ...near }),
    lines: [
      `*The model:* ${has}`,
      ...standsLine([...near.mechanisms.map(mechanismLink), ...near.indicators.flatMap(lawsBehind)], []),
      ...(near.claims.length > 0
        ? [`*Claims near it:* ${near.claims.map((each) => `[${each}](#${each.toLowerCase()})`).join(", ")}.`]
        : []),
    ],
  };
}

function evidenceLine(claim: Claim): readonly string[] {
  const words = evidenceWords(claim);
  return words === "" ? [] : [`*Evidence:* ${words}.`];
}

/** What the essay has for a figure, what the evidence allows, and how the two stand. */
export function evidenceWords(claim: Claim): string {
  const { essay_value: value, evidence_verdict: verdict, evidence_note: note, low, high } = claim;
  return [
    ...(value === "" ? [] : [`the essay has ${withUnit(value, claim)}`]),
    ...(low === "" || high === "" ? [] : [`the evidence allows ${range(Number(low), Number(high))}`]),
    ...(verdict === "" ? [] : [verdict]),
    ...(note === "" ? [] : [note]),
  ].join("; ");
}

function withUnit(value: string, { unit }: Claim): string {
  return /^\d/.test(value) ? `${value} ${unit}` : value;
}

function standsLine(places: readonly string[], pages: readonly string[]): readonly string[] {
  const all = [...new Set([...places, ...pages.map(pageLink)])];
  return all.length === 0 ? [] : [`*Where it stands:* ${all.join(", ")}.`];
}

/** Mechanisms that the answer takes out, and laws that give what it measures. */
function placesOf({ claim, effects, trials }: ClaimAnswer): readonly string[] {
  const off = effects.flatMap(({ ablation }) => ablation.without.off ?? []);
  const levers = effects.flatMap(({ ablation }) => (ablation.without.levers ?? []).map(([lever]) => lever));
  const scenarios = trials.flatMap(({ trial }) => trial.variants.map(({ scenario }) => scenario));
  const measures = [
    ...(answers[claim.id] ? [answers[claim.id]] : []),
    ...effects.map(({ ablation }) => ablation.measure),
  ];
  return [
    ...off.map(mechanismLink),
    ...levers.map((name) => quantityLink(name)),
    ...measures.flatMap((measure) => (measure ? seriesIn(measure) : [])).flatMap(lawsBehind),
    ...scenarios.map((name) => `[${name}](../data/scenarios/${name}.yaml)`),
  ];
}

/** The series that a measure looks up. */
function seriesIn(measure: (of: Lookup) => number): readonly string[] {
  const found = new Set<string>();
  measure((series) => {
    found.add(series);
    return 1;
  });
  return [...found];
}

/** Laws, states and levers that an indicator is measured by. */
function lawsBehind(series: string): readonly string[] {
  const indicator = indicators.find((each) => each.series === series);
  return indicator ? takenBy(indicator).map(({ name }) => quantityLink(name)) : [];
}

function quantityLink(name: string): string {
  const quantity = model.quantities.get(name);
  return quantity ? linkTo(quantity).replace("](", "](book/") : name;
}

function mechanismLink(name: MechanismName): string {
  return `[${name}](book/mechanisms.md#${name})`;
}

function pageLink(page: string): string {
  const place = page.replace("docs/", "");
  return `[${place.replace(/^model\//, "").replace(".md", "")}](${place})`;
}
