import { describe, expect, test } from "vitest";
import { answers } from "../../src/evidence/answers.ts";
import { claims, indicators } from "../../src/index.ts";

/** A claim with what its answer looks up. */
const answered = claims.flatMap((claim) => {
  const answer = answers[claim.id];
  if (!answer) return [];
  const asked: { series: string; year: number }[] = [];
  answer((series, year) => asked.push({ series, year }));
  const titles = [...new Set(asked.map(({ series }) => series))].map(
    (series) => indicators.find((each) => each.series === series) ?? { series, title: "", unit: "" },
  );
  // What stands in brackets tells where the essay says otherwise, and is not measured.
  const words = claim.claim.replaceAll(/\([^)]*\)/g, "").toLowerCase();
  return [{ claim, words, asked, measures: titles }];
});

/** What words of a claim must have in what measures it: things that are easily taken for each other, and places. */
const tied: readonly (readonly [words: RegExp, title: RegExp])[] = [
  [/\bpupils?\b/, /pupil/],
  [/\bstudents?\b/, /student/],
  [/\bengineers?\b/, /engineer/],
  [/\bspecialists?\b/, /specialist/],
  [/\barrested\b/, /arrest/],
  [/\b(perished|died|die|deaths)\b/, /died|deaths|shot/],
  [/\bexecuted\b/, /shot/],
  [/\bdeported\b/, /deported/],
  [/\bcamps\b/, /camps/],
  [/\bcolonies\b/, /colonies/],
  [/\bsettlements\b/, /settlements/],
  [/\bprisons\b/, /prison/],
  [/\btown/, /town/],
  [/\bregistered unemployment\b/, /registers/],
  [/\bmoscow\b/, /moscow/],
  [/\bukrain/, /ukrain/],
  [/\bcattle\b/, /cattle/],
  [/\bhorses\b/, /horse/],
  [/\bsheep\b/, /sheep/],
  [/\bwomen/, /wom[ae]n/],
  [/\bgross national product\b/, /product/],
  [/\bexports?\b/, /export/],
  [/\bliteracy\b/, /can read/],
  [/\bprocured\b/, /procured/],
];
/** The other way: what is measured, and the words that must then stand in the claim. */
const said: readonly (readonly [title: RegExp, words: RegExp])[] = [
  [/students/, /student/],
  [/engineers/, /engineer/],
  [/specialists/, /specialist/],
  [/arrested/, /arrest/],
  [/\bprisons?\b/, /prison/],
  [/of towns|townspeople/, /town/],
  [/registers/, /registered/],
  [/deported people in settlements/, /settlements/],
];

describe("what answers a claim", () => {
  test.each(answered)(
    "is measured by the model, in years that the claim speaks of: $claim.id",
    ({ claim, asked, measures }) => {
      for (const { series, title } of measures) expect(title, series).not.toBe("");
      const [from = 0, to = from] = claim.period.match(/\d{4}/g)?.map(Number) ?? [];
      for (const { series, year } of asked) {
        // A share of a year may be set against the stock of the next 1 January.
        expect(year, series).toBeGreaterThanOrEqual(from - 1);
        expect(year, series).toBeLessThanOrEqual(to + 1);
      }
    },
  );

  test.each(answered)("is what its words say, in thing and place: $claim.id", ({ words, measures }) => {
    const titles = measures.map(({ title }) => title.toLowerCase()).join("; ");
    for (const [word, title] of tied) if (word.test(words)) expect(titles).toMatch(title);
    for (const [title, word] of said) if (title.test(titles)) expect(words).toMatch(word);
  });

  const scales: readonly (readonly [unit: RegExp, scale: number])[] = [
    [/^million\b/, 1e6],
    [/^thousand\b/, 1e3],
    [/^(persons|number|farms)\b/, 1],
  ];
  const scaleOf = (unit: string): number | undefined => scales.find(([word]) => word.test(unit))?.[1];
  const counted = answered.filter(
    ({ claim, measures }) => scaleOf(claim.unit) !== undefined && new Set(measures.map(({ unit }) => unit)).size === 1,
  );

  test.each(counted)("comes in the unit of the claim, a sum or a mean of what it looks up: $claim.id", (each) => {
    const { claim, asked, measures } = each;
    const [own, other] = [scaleOf(claim.unit), scaleOf(measures[0]?.unit ?? "")];
    expect(other, measures[0]?.unit).toBeDefined();
    const by = (answers[claim.id]?.(() => 1) ?? Number.NaN) * ((own ?? Number.NaN) / (other ?? Number.NaN));
    expect([1, asked.length].some((times) => Math.abs(by / times - 1) < 1e-9)).toBe(true);
  });

  test.each(answered.filter(({ claim }) => claim.unit.startsWith("%")))(
    "is no bare count where it is a share: $claim.id",
    (each) => {
      const bare = each.measures.length === 1 && each.asked.length === 1;
      if (bare && each.claim.id !== "C132") expect(each.measures[0]?.unit).toMatch(/^%/);
      expect(each.claim.unit).not.toBe("");
    },
  );

  test("can be told in its unit of a dozen claims that count people or farms", () => {
    expect(counted.length).toBeGreaterThan(12);
  });
});
