import { describe, expect, test } from "vitest";
import { answers } from "../../src/evidence/answers.ts";
import type { Lookup } from "../../src/evidence/measures.ts";
import { aggregates } from "../../src/generated/inputs.ts";
import { type Claim, claims, explain, indicators, model, regionList } from "../../src/index.ts";
import { slackOf } from "../../src/lab/slack.ts";

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

/** Every place that figures are given for, but the country itself, by the words in which a claim would name it. */
const places = [...new Set([...regionList.map(({ name }) => name), ...Object.keys(aggregates), "Moscow"])]
  .map((name) => name.replaceAll("-", " ").toLowerCase())
  .filter((name) => name !== "ussr");

/** Units of a claim that no count of people or things has, and the unit that what is looked up must then have. */
const others: readonly (readonly [claim: RegExp, measured: RegExp])[] = [
  [/^years$/, /^(months|years)\b/],
  [/^hours a day/, /^hours\b/],
  [/^ratio$/, /^(1|ratio)$/],
  [/^percentage points/, /^%/],
];

type Answer = (of: Lookup) => number;

/** What in a claim's words and unit the answer does not measure. */
function misfits({ claim: says, unit }: Pick<Claim, "claim" | "unit">, answer: Answer): readonly string[] {
  const asked = new Set<string>();
  const answerTimes = (by: number): number =>
    answer((series, year, month = 0) => {
      asked.add(series);
      return by * (1 + series.length + ((year * 7 + month) % 11));
    });
  const [one, two] = [answerTimes(1), answerTimes(2)];
  const measures = indicators.filter(({ series }) => asked.has(series));
  const titles = measures.map(({ title, geo = "" }) => `${title} ${geo}`.toLowerCase()).join("; ");
  const words = says.replaceAll(/\([^)]*\)/g, "").toLowerCase();
  const units = [...new Set(measures.map((each) => each.unit))];
  const share = unit.startsWith("%");
  const isRatio = Math.abs(two / one - 1) < 1e-9;
  return [
    ...places.filter((place) => words.includes(place) && !titles.includes(place)).map((place) => `not of ${place}`),
    ...others
      .filter(([own, other]) => own.test(unit) && !units.every((each) => other.test(each)))
      .map(() => `not in ${unit}`),
    ...(share && units.some((each) => each.startsWith("%")) && units.some((each) => !each.startsWith("%"))
      ? ["shares beside amounts"]
      : []),
    ...(share && units.every((each) => !each.startsWith("%")) && !isRatio ? ["an amount, and no share"] : []),
    ...(share && isRatio && new Set(units.map(kindOfUnit)).size > 1 ? ["a part of another thing"] : []),
    ...(!share && unit !== "" && isRatio && !others.some(([own]) => own.test(unit))
      ? [`a ratio, and not in ${unit}`]
      : []),
  ];
}

/** What a unit counts, whatever its scale: parts and wholes must count the same. */
function kindOfUnit(unit: string): string {
  return unit.replace(/^(million|thousand) /, "");
}

describe("words, place and unit of a claim", () => {
  // The whole of the delegates of 1934 is a number known, and no series.
  const ofKnownWhole = new Set(["C132"]);

  test.each(answered.filter(({ claim }) => !ofKnownWhole.has(claim.id)))(
    "are those of its answer: $claim.id",
    (each) => {
      const answer = answers[each.claim.id];
      expect(answer && misfits(each.claim, answer)).toEqual([]);
    },
  );

  test.each<[string, Pick<Claim, "claim" | "unit">, Answer]>([
    ["not of moscow", { claim: "Families in Moscow", unit: "%" }, (of) => of("families-with-more-than-one-room", 1935)],
    ["not of kazakhstan", { claim: "Deaths in Kazakhstan", unit: "million persons" }, (of) => of("deaths", 1933)],
    ["not in years", { claim: "Years between congresses", unit: "years" }, (of) => of("party-members-total", 1934)],
    ["an amount, and no share", { claim: "Women at work", unit: "%" }, (of) => of("women-employed", 1937)],
    [
      "a part of another thing",
      { claim: "Grain procured", unit: "% of harvest" },
      (of) => (100 * of("grain-procurement", 1933)) / of("deaths", 1933),
    ],
    [
      "a ratio, and not in persons",
      { claim: "People shot", unit: "persons" },
      (of) => of("political-sentences-death", 1937) / of("political-sentences-death", 1938),
    ],
  ])("part from their answer where it is %s", (fault, claim, answer) => {
    expect(misfits(claim, answer)).toEqual([fault]);
  });
});

describe("what little could fail", () => {
  test("is a range from a figure to twice that figure, or from nought, or what a lever sets", () => {
    const of = { low: "10", high: "19", unit: "persons", set_by: "" } as const;
    expect(slackOf(of)).toBeUndefined();
    expect(slackOf({ ...of, high: "20" })).toBe("wide");
    expect(slackOf({ ...of, low: "-20", high: "-10", unit: "% growth" })).toBe("wide");
    expect(slackOf({ ...of, low: "-5", high: "5", unit: "% growth" })).toBeUndefined();
    expect(slackOf({ ...of, low: "0" })).toBe("from nought");
    expect(slackOf({ ...of, set_by: "workingDay" })).toBe("lever");
    expect(slackOf({ ...of, low: "", high: "" })).toBeUndefined();
  });

  test.each(answered)("is known of a claim whose answer comes from levers alone: $claim.id", ({ claim, measures }) => {
    const ends = measures.flatMap(({ series }) => {
      const indicator = indicators.find((each) => each.series === series);
      return indicator ? explain(indicator).ends : [];
    });
    const isSet = ends.every((name) => model.quantities.get(name)?.kind === "lever");
    expect(claim.set_by).toBe(isSet ? ends[0] : "");
  });
});
