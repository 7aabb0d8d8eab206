import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { figuresOf, holdKept, keptAnswer } from "../../src/book/claims/kept.ts";
import { markOf, markOfStatement } from "../../src/book/claims/mark.ts";
import { claimsPage } from "../../src/book/claims/page.ts";
import { answers } from "../../src/evidence/answers.ts";
import { kept } from "../../src/generated/answered.ts";
import { essay } from "../../src/generated/essay.ts";
import { ablations, claims, trials } from "../../src/index.ts";
import { effectFrom } from "../../src/lab/ablation.ts";
import { answerTo } from "../../src/lab/score.ts";

const page = claimsPage();
/** What the page says of an id, and of no other. */
const entryOf = (id: string): string => page.split(`\n### ${id}\n`)[1]?.split(/\n##+ /)[0] ?? "";
const claimOf = (id: string) => {
  const found = claims.find((each) => each.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};

describe("the page of claims", () => {
  test("has every claim and every statement once, each with a mark", () => {
    for (const { id } of [...claims, ...essay]) {
      expect(page.split(`\n### ${id}\n`), id).toHaveLength(2);
      expect(entryOf(id), id).toMatch(/^\n\*\*(Works|Weak|Missing)\*\*/);
    }
  });

  test("counts what stands below it", () => {
    const [, works, weak, missing] = /\| all \| (\d+) \| (\d+) \| (\d+) \|/.exec(page) ?? [];
    const count = (mark: string): string => String(page.split(`\n**${mark}**`).length - 1);
    expect([works, weak, missing]).toEqual(["Works", "Weak", "Missing"].map(count));
    expect(Number(works) + Number(weak) + Number(missing)).toBe(claims.length + essay.length);
  });

  test("says where the essay errs of each claim that the evidence calls mistaken", () => {
    const errs = page.split("## Where the essay errs")[1]?.split("\n## ")[0] ?? "";
    const mistaken = claims.filter((each) => each.evidence_verdict === "mistaken");
    expect(mistaken.length).toBeGreaterThan(3);
    for (const { id, evidence_note: note } of mistaken) {
      expect(errs).toContain(`[${id}](#${id.toLowerCase()})`);
      expect(errs).toContain(note);
    }
  });

  test("tells no figure two things of one claim without the runs that it is told beside", () => {
    const sentences = [...page.matchAll(/^- \*Answer:\* (.*)$/gm)].map(([, sentence = ""]) => sentence);
    expect(sentences.length).toBeGreaterThan(50);
    for (const sentence of sentences) {
      const [, ...clauses] = sentence.split(/; (?=as it says|the other way|no clear effect|what is not)/);
      const named = clauses.flatMap((clause) => [
        ...new Set([...clause.matchAll(/"[^"]+"(?: beside a run in which [^;"]*)?/g)].map(String)),
      ]);
      expect(named, sentence).toEqual([...new Set(named)]);
    }
  });

  test("leads to pages and places that there are", () => {
    for (const [, file = "", place] of page.matchAll(/\]\(([^)#]*)(?:#([^)]+))?\)/g)) {
      const text = file === "" ? page : readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8");
      if (place === undefined) continue;
      const places = [
        ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase().replaceAll(" ", "-")),
        ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, name = ""]) => name),
      ];
      expect(places, file).toContain(place);
    }
  });
});

describe("what runs answered", () => {
  test("is kept of every claim that a run answers, and of nothing else", () => {
    const asked = new Set<string>([
      ...claims.filter(({ id, low }) => low !== "" && answers[id]).map(({ id }) => id),
      ...ablations.map(({ claim }) => claim),
      ...trials.map(({ claim }) => claim),
    ]);
    expect(new Set(kept.map(({ claim }) => claim))).toEqual(asked);
    const figures = claims.flatMap((claim) => figuresOf(keptAnswer(claim)));
    expect(figures).toEqual(kept);
  });

  test("is missed where a figure that tests a claim is not kept", () => {
    const rows = kept.filter(({ claim, part }) => claim !== "C010" || part !== "effect");
    expect(() => keptAnswer(claimOf("C010"), rows)).toThrow(/what runs answer to C010 is not kept/);
  });

  test("is refused where history answers another figure now", () => {
    const value = kept.find(({ claim, part }) => claim === "C122" && part === "range")?.value ?? Number.NaN;
    const history = (of: number) => ({ answers: [[answerTo(claimOf("C122"), of)]], figures: [] });
    const rows = kept.map((row) =>
      row.claim === "C122" ? { ...row, low: row.value, high: row.value, share: 1 } : row,
    );
    expect(() => holdKept(history(value), rows)).not.toThrow(/of C122/);
    expect(() => holdKept(history(1.001 * value), rows)).toThrow(/of C122 .*is kept, and history answers/);
  });
});

describe("a mark", () => {
  const [ablation] = ablations;
  const answered = (value: number, spread: readonly [number, number]) => ({
    claim: claimOf("C122"),
    answered: { ...answerTo(claimOf("C122"), value), spread, share_inside: 1 },
    effects: [],
    trials: [],
  });

  test("is that a claim works where median and seeds lie in a range that could fail, and else that it is weak", () => {
    const { low, high } = answerTo(claimOf("C122"), 0);
    const middle = (low + high) / 2;
    expect(markOf(answered(middle, [low, high])).mark).toBe("works");
    expect(markOf(answered(middle, [low - 1, high]))).toMatchObject({ mark: "weak", parts: false });
    expect(markOf(answered(high + 1, [low, high]))).toMatchObject({ mark: "weak", parts: true });
    const wide = answered(middle, [low, high]);
    expect(markOf({ ...wide, answered: { ...wide.answered, slack: "wide" } })).toMatchObject({
      mark: "weak",
      parts: false,
    });
    expect(markOf({ ...wide, answered: { ...wide.answered, slack: "lever" } }).why).toEqual([
      "a lever sets the answer",
    ]);
  });

  test("is that a claim works where all effects go as it says, and else that it is weak; without an answer it is missing", () => {
    if (!ablation) throw new Error("no ablation");
    const sign = ablation.moves === "up" ? 1 : -1;
    const effect = (difference: number) =>
      effectFrom(ablation, {
        with: 100 + difference,
        without: 100,
        difference,
        spread: [difference, difference],
        share_as_claimed: 1,
      });
    const none = { claim: claimOf(ablation.claim), answered: undefined, effects: [], trials: [] };
    expect(markOf({ ...none, effects: [effect(sign * 20)] }).mark).toBe("works");
    expect(markOf({ ...none, effects: [effect(sign * 20), effect(sign)] }).why).toEqual(["borne out in part"]);
    expect(markOf({ ...none, effects: [effect(-sign * 20)] }).why).toEqual(["the runs say otherwise"]);
    expect(markOf(none).mark).toBe("missing");
  });

  test("of a statement is never that it works", () => {
    expect(new Set(essay.map((each) => markOfStatement(each).mark))).toEqual(new Set(["weak", "missing"]));
  });
});
