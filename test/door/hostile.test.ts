import { describe, expect, test } from "vitest";
import * as door from "../../src/index.ts";
import { askEach, crewedMachine } from "../../src/node.ts";

const history = door.standardScenario("history");
const run = door.simulate(history, { oneIn: 20000 });
const harvest = door.indicators.find(({ series }) => series === "grain-harvest-low") as door.Indicator;
const table = door.readTable("good,coal,steel\ncoal,0.1,0.5\nsteel,0.2,0.1\n", "table.csv");
const errand = { scenario: history, seed: 1, oneIn: 20000, to: door.firstMonth };
const asked = { base: history, other: history, of: [{ series: "deaths", from: 1924 }] };

/** Calls a function with arguments that no type allows. */
const call =
  (of: unknown, ...given: readonly unknown[]): (() => unknown) =>
  () =>
    (of as (...all: readonly unknown[]) => unknown)(...given);

/** What a call answers: its value, or the code of the fault that it ends with. Other errors are none of the door's. */
async function answerOf(act: () => unknown): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof door.Fault) return `fault ${error.code}`;
    throw error;
  }
}

const [nothing, none, half] = [Number.NaN, null, 0.5];

/** A function, what is asked of it, and what it answers: a fault, or what its docstring says of the case. */
const cases: readonly (readonly [name: string, act: () => unknown, answer: unknown])[] = [
  ...[nothing, half, "1930-01", none, undefined, Infinity].flatMap(
    (month): readonly (readonly [string, () => unknown, unknown])[] => [
      ["monthName", call(door.monthName, month), "fault month-malformed"],
      ["yearOf", call(door.yearOf, month), "fault month-malformed"],
      ["monthNumber", call(door.monthNumber, month, 1), "fault month-malformed"],
      ["monthNumber", call(door.monthNumber, 1930, month), "fault month-malformed"],
      ["endOf", call(door.endOf, history, { to: month ?? nothing }), "fault date-out-of-range"],
    ],
  ),
  ...[0, 13, -1].map((month) => ["monthNumber", call(door.monthNumber, 1930, month), "fault month-malformed"] as const),
  ...[nothing, none, 5, [], {}, "", "1930", "1930-13", "1930-00"].flatMap(
    (text): readonly (readonly [string, () => unknown, unknown])[] => [
      ["readMonth", call(door.readMonth, text), undefined],
      ["monthIn", call(door.monthIn, text, "the end", "mine"), "fault date-out-of-range"],
      ["leverFrom, a month", call(door.leverFrom, "force", text, 0.2, "mine"), "fault date-out-of-range"],
    ],
  ),
  ...[nothing, none, 5, [], {}].flatMap((text): readonly (readonly [string, () => unknown, unknown])[] => [
    ["readNumber", call(door.readNumber, text), undefined],
    ["nearest", call(door.nearest, text, ["force"]), undefined],
    ["textOfBytes", call(door.textOfBytes, text, "f"), "fault text-unreadable"],
    ["readScenario", call(door.readScenario, text, "f"), "fault text-unreadable"],
    ["readReading", call(door.readReading, text, "f"), "fault text-unreadable"],
    ["readTable", call(door.readTable, text, "f"), "fault text-unreadable"],
    ["readAmounts", call(door.readAmounts, text, "f", "target", table), "fault text-unreadable"],
    ["readProjects", call(door.readProjects, text, "f", door.productUnit), "fault text-unreadable"],
  ]),
  ...[nothing, none, 5, [], {}, "", "no-such", Symbol("x")].flatMap(
    (name): readonly (readonly [string, () => unknown, unknown])[] => [
      ["standardScenario", call(door.standardScenario, name), "fault scenario-unknown"],
      ["standardText", call(door.standardText, name), "fault scenario-unknown"],
      ["standardReading", call(door.standardReading, name), "fault reading-unknown"],
      ["underReading", call(door.underReading, { ...history, reading: name }), "fault reading-unknown"],
      ["leverFrom, a name", call(door.leverFrom, name, "1930-01", 0.2, "mine"), "fault lever-unknown"],
      ["holdKnown", call(door.holdKnown, "place", name, ["USSR"], "mine"), "fault place-unknown"],
      ["measured", call(door.measured, run, harvest, name), "fault place-unknown"],
      ["measuredYears", call(door.measuredYears, run, harvest, name), "fault place-unknown"],
      ["tidy", call(door.tidy, run, [name]), "fault place-unknown"],
      ["tollOf", call(door.tollOf, run, name), "fault place-unknown"],
      ["allenRegime", call(door.allenRegime, name), "fault regime-unknown"],
      ["publishedFigures", call(door.publishedFigures, name), "fault study-unknown"],
      ["growthIn, a name", call(door.growthIn, run, name, 1930, 1935), "fault quantity-unknown"],
      [
        "traceMonth",
        call(door.traceMonth, [], { scenario: history, month: door.firstMonth, region: name }),
        "fault region-unknown",
      ],
      ["askEach", call(askEach, name, [errand], { workers: 1 }), "fault question-unknown"],
      ["causesOf", call(door.causesOf, name), "fault indicator-unknown"],
      ["figuresTold", call(door.figuresTold, [{ series: name, from: 1930 }]), "fault indicator-unknown"],
      ["figuresTold", call(door.figuresTold, [{ series: "deaths", from: 1930, place: name }]), "fault place-unknown"],
      ["figuresTold", call(door.figuresTold, [{ outcome: name }]), "fault outcome-unknown"],
      ["why", call(door.why, { ...asked, by: name }), "fault fineness-unknown"],
      [
        "attribute",
        call(door.attribute, { scenario: history, of: "growth", over: name ?? 5 }),
        "fault division-unknown",
      ],
      ["observed", call(door.observed, name, "USSR"), []],
      ["ablationsOf", call(door.ablationsOf, name), []],
      ["trialsOf", call(door.trialsOf, name), []],
      ["publishedGrowthOf", call(door.publishedGrowthOf, name, 1928), undefined],
      ["productUnit", call(door.productUnit, name), ""],
      ["endForClaims", call(door.endForClaims, name), door.lastMonth],
      ["gapOf", call(door.gapOf, [], name), nothing],
    ],
  ),
  ...[nothing, -1, half, "2", none, Infinity].flatMap(
    (count): readonly (readonly [string, () => unknown, unknown])[] => [
      ["partingsOf", call(door.partingsOf, [], count), "fault count-out-of-range"],
      ["causesOf, a depth", call(door.causesOf, "deaths", count), "fault count-out-of-range"],
      ["why", call(door.why, { ...asked, seeds: count }), "fault count-out-of-range"],
      ["why", call(door.why, { ...asked, pairs: count }), "fault count-out-of-range"],
      [
        "attribute",
        call(door.attribute, { scenario: history, of: "growth", seeds: count }),
        "fault count-out-of-range",
      ],
      ["drawAllen", call(door.drawAllen, count, 1), "fault count-out-of-range"],
      ["profile", call(door.profile, history, 20000, count, () => 0), "fault count-out-of-range"],
      ["askEach", call(askEach, "points", [errand], { workers: count }), "fault count-out-of-range"],
      ["crewedMachine", call(crewedMachine, 20000, count), "fault workers-out-of-range"],
      ["crewedMachine", call(crewedMachine, count, 1), "fault sample-out-of-range"],
      ["machineFor", call(door.machineFor, count), "fault sample-out-of-range"],
      ["plainMachineFor", call(door.plainMachineFor, count), "fault sample-out-of-range"],
      ["runAllen", call(door.runAllen, door.allenRegime("nep"), { squeezed: count }), "fault parameter-unknown"],
    ],
  ),
  ...[nothing, "2", none, Infinity, [1], true].flatMap(
    (value): readonly (readonly [string, () => unknown, unknown])[] => [
      ["economyWith", call(door.economyWith, { patience: value }), "fault parameter-malformed"],
      ["runAllen", call(door.runAllen, door.allenRegime("nep"), { squeeze: value }), "fault parameter-malformed"],
      ["compareAllen", call(door.compareAllen, { squeeze: value }), "fault parameter-malformed"],
      ["compareCheremukhin", call(door.compareCheremukhin, { patience: value }), "fault parameter-malformed"],
      ["runRegimes", call(door.runRegimes, { squeeze: value }), "fault parameter-malformed"],
      ["quantile, a share", call(door.quantile, [1, 2], Array.isArray(value) ? 2 : value), "fault share-out-of-range"],
    ],
  ),
  ...[nothing, none, Infinity, [1], true, -1, 2].map(
    (value) =>
      [
        "leverFrom, a value",
        call(door.leverFrom, "force", "1930-01", value, "mine"),
        // A list is a range: of one number it is a range without its ends.
        Array.isArray(value) && typeof value[0] === "number" ? "fault range-malformed" : "fault lever-out-of-range",
      ] as const,
  ),
  ...[none, undefined, 5, "12", ["1", "2"], [none], {}].flatMap(
    (values): readonly (readonly [string, () => unknown, unknown])[] => [
      ["median", call(door.median, values), "fault values-malformed"],
      ["mean", call(door.mean, values), "fault values-malformed"],
      ["quantile", call(door.quantile, values, half), "fault values-malformed"],
      ["correlation", call(door.correlation, values, [1]), "fault values-malformed"],
      ["rankCorrelation", call(door.rankCorrelation, [1], values), "fault values-malformed"],
      ["hashOf", call(door.hashOf, values), "fault record-malformed"],
    ],
  ),
  ["correlation of lists that are not as long", call(door.correlation, [1, 2], [1, 2, 3]), "fault values-malformed"],
  ["attribute of nothing", call(door.attribute, { scenario: history, of: null }), "fault indicator-unknown"],
  ["attribute of a word", call(door.attribute, { scenario: history, of: "wealth" }), "fault question-unknown"],
  ["attribute to nothing", call(door.attribute, { scenario: null, of: "growth" }), "fault scenario-malformed"],
  [
    "attribute, no width",
    call(door.attribute, { scenario: history, of: "growth", width: nothing }),
    "fault width-out-of-range",
  ],
  ["attribute, no end", call(door.attribute, { scenario: history, of: "growth", to: half }), "fault month-malformed"],
  ["why of nothing", call(door.why, { ...asked, of: null }), "fault count-out-of-range"],
  ["why of half a year", call(door.why, { ...asked, of: [{ series: "deaths", from: half }] }), "fault years-malformed"],
  ["why of no figure", call(door.why, { ...asked, of: [null] }), "fault indicator-unknown"],
  ["why than nothing", call(door.why, { ...asked, base: null }), "fault scenario-malformed"],
  [
    "differencesBetween, no end",
    call(door.differencesBetween, history, history, { to: half }),
    "fault date-out-of-range",
  ],
  ["median of nothing", call(door.median, []), nothing],
  ["mean of nothing", call(door.mean, []), nothing],
  ["quantile of nothing", call(door.quantile, [], 0), nothing],
  ["correlation of nothing", call(door.correlation, [], []), nothing],
  ["median with a gap", call(door.median, [1, nothing, 3]), nothing],
  ["growthRate of no years", call(door.growthRate, 2, 0), nothing],
  ["growthRate of a loss below nothing", call(door.growthRate, -1, 1), nothing],
  ["growthIn before the run", call(door.growthIn, run, "harvest", 1920, 1930), nothing],
  ["growthIn of a year that is none", call(door.growthIn, run, "harvest", nothing, 1930), "fault month-malformed"],
  ["explain", call(door.explain, harvest, nothing), "fault count-out-of-range"],
  ["custodyFigures of no runs", call(door.custodyFigures, [], 1940), []],
  ["wedgesOf no years", call(door.wedgesOf, [], door.economyWith()), []],
];

describe("what nobody should give, and anybody may, ends with a fault or with what the docstring says", () => {
  test.each([...new Set(cases.map(([name]) => name))])("%s", async (name) => {
    for (const [, act, answer] of cases.filter(([each]) => each === name)) {
      expect(await answerOf(act), name).toEqual(answer);
    }
  });
});
