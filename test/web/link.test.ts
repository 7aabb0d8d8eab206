import { readFileSync } from "node:fs";
import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { scenarioOf } from "../../src/web/engine/scenario.ts";
import { type Bench, openingBench } from "../../src/web/state/bench.ts";
import { history, timelineOf } from "../../src/web/state/course.ts";
import { linkOf, type ReadLink, readLink } from "../../src/web/state/link.ts";

const catalogue = catalogueOf();
const opening = openingBench(catalogue);
const [first, second] = catalogue.levers;
const parameter = catalogue.parameters.find(({ low, high }) => low < high);
if (!first || !second || !parameter) throw new Error("the model has no levers, or no parameters");
const changed: Bench = {
  courses: [
    {
      scenario: "mixed",
      levers: {
        [first.name]: [
          { from: "1929-07", value: (first.low + first.high) / 3 },
          { from: "1933-01", value: first.low },
        ],
        [second.name]: [],
      },
      off: catalogue.mechanisms.slice(0, 2).map(({ name }) => name),
      reading: "conquest",
      parameters: { [parameter.name]: (parameter.low + parameter.high) / 2 },
    },
    { ...history, levers: { relief: [{ from: "1932-02", value: 0.45 }] } },
  ],
  active: 1,
  lead: catalogue.indicators[4]?.id ?? "",
  strip: catalogue.indicators.slice(3, 6).map(({ id }) => id),
  place: "Ukraine",
  look: "difference",
  ledger: "both",
  runs: 3,
  screen: "projector",
  task: { year: 1933, levers: ["relief"], hidden: ["charts"] },
};

const words: Readonly<Record<string, string>> = JSON.parse(readFileSync("src/web/words/en/page.json", "utf8"));
/** Notices as the page writes them. */
const told = ({ notices }: ReadLink): readonly string[] =>
  notices.map(({ key, values }) => String(new IntlMessageFormat(words[key] ?? "", "en").format(values)));

describe("a link", () => {
  test.each([
    { of: "what the lab opens with", bench: opening },
    { of: "a bench changed in every part", bench: changed },
    { of: "a task that asks nothing", bench: { ...changed, task: { year: undefined, levers: [], hidden: [] } } },
  ])("carries $of there and back whole", ({ bench }) => {
    expect(readLink(linkOf(bench), catalogue)).toEqual({ bench, notices: [] });
    expect(readLink(`#${linkOf(bench)}`, catalogue).bench).toEqual(bench);
  });

  test("of a usual case is short enough for a message", () => {
    const usual = { ...opening, courses: [changed.courses[1] ?? history] };
    expect(linkOf(usual).length).toBeLessThanOrEqual(2000);
  });

  test("that is empty, or another page's, opens the lab as it opens without one, and says nothing", () => {
    for (const fragment of ["", "#", "#charts"]) {
      expect(readLink(fragment, catalogue)).toEqual({ bench: opening, notices: [] });
    }
  });

  const foreign = [
    ["scenario", "scenario=utopia", /No scenario is called “utopia”/],
    ["lever", "set=noSuch:1930-01=1", /“noSuch:1930-01=1” names no lever/],
    ["value", `set=${first.name}:1930-01=-99`, /outside what the lever or the run allows/],
    ["value in no plain figures", `set=${first.name}:1930-01=0x1`, /outside what the lever or the run allows/],
    ["month", `set=${first.name}:1830-01=${first.low}`, /outside what the lever or the run allows/],
    ["mechanism", "off=rain", /No mechanism is called “rain”/],
    ["chart", "chart=joy", /No small chart is called “joy”/],
    ["place", "place=Atlantis", /No place is called “Atlantis”/],
    ["look", "look=clouds", /No way to draw is called “clouds”/],
    ["reading", "reading=mine", /No reading is called “mine”/],
    ["number of runs", "runs=9999", /number of runs “9999” is no whole number from 1 to 100/],
    ["number of no runs", "runs=0", /number of runs “0” is no whole number from 1 to 100/],
    ["parameter", "param=__proto__=1", /“__proto__=1” is no parameter/],
    [
      "parameter out of its range",
      `param=${parameter.name}=1e99`,
      /=1e99” is no parameter of the model, or lies outside/,
    ],
    ["word", "luck=1", /“luck” is not known here/],
    ["word twice", "lead=joy&lead=joy", /“lead” stands in the link more than once/],
    ["course without a beginning", "off2=rain", /“off2” belongs to a course that the link does not have/],
    ["month twice", `set=${first.name}:1930-01=${first.low},1930-01=${first.low}`, /outside what the lever or the run/],
    ["year to be asked for", "ask=1066", /year that is asked for “1066” is no whole number/],
    ["panel", "ask=1933&hide=toll", /No panel is called “toll”/],
    ["limit without a task", "may=relief", /limits a class but sets it no task/],
    ["lever of the police that a class may change", "ask=1933&may=duress", /No lever that a class may change/],
    ["screen", "screen=wide", /No screen is called “wide”/],
  ] as const;
  test.each(foreign)("with a %s that this version does not know keeps the rest and says so", (_, words, notice) => {
    const read = readLink(`v=2&off=grain-exports&${words}&end=`, catalogue);
    expect(told(read).join("\n")).toMatch(notice);
    expect(read.bench.courses[0]?.off).toEqual(["grain-exports"]);
  });

  test("of a newer form keeps what is known of it", () => {
    const read = readLink("v=9&scenario=gradual&end=", catalogue);
    expect([read.bench.courses[0]?.scenario, told(read)]).toEqual([
      "gradual",
      ["The link is of a newer form (9). What this version knows of it was kept."],
    ]);
  });

  test("cut off anywhere says so, and keeps what was left of it", () => {
    const link = linkOf(changed);
    for (let end = "v=2".length; end < link.length - 1; end += 7) {
      const read = readLink(link.slice(0, end), catalogue);
      expect([end, told(read)]).toEqual([end, expect.arrayContaining([expect.stringMatching(/cut off/)])]);
      for (const course of read.bench.courses) scenarioOf(course);
    }
  });

  test("of a megabyte is left aside, with one notice", () => {
    const { bench, notices } = readLink(`v=2&${"set=relief:1932-01=1&".repeat(50_000)}`, catalogue);
    expect(bench).toEqual(opening);
    expect(notices).toHaveLength(1);
  });

  test("whatever it is, gives a bench that can be run, and no more notices than can be read", () => {
    const word = fc.constantFrom(
      "v",
      "scenario",
      "set",
      "off",
      "reading",
      "param",
      "lead",
      "chart",
      "place",
      "runs",
      "active",
      "look",
      "scenario2",
      "set2",
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "2",
        "history",
        "relief:1932-01=0.5",
        "<script>alert(1)</script>",
        "__proto__",
        "1e999",
        "-0",
        "NaN",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, value), { maxLength: 30 }), (words) => {
        const { bench, notices } = readLink(new URLSearchParams([...words]).toString(), catalogue);
        for (const course of bench.courses) scenarioOf({ ...course, parameters: {} });
        expect(notices.length).toBeLessThanOrEqual(13);
        expect(new Set(notices).size).toBe(notices.length);
        expect(bench.active).toBeLessThan(bench.courses.length);
      }),
      { numRuns: 200 },
    );
  });
});

/** Links as version 0.1.0 wrote them, kept as they were. */
const old = [
  {
    link: "v=1&scenario=gradual&seed=1&runs=20&year=1933&view=charts&chart=grain-procurement%2Factual&chart=livestock-cattle%2Factual&map=famine-excess-deaths%2Factual",
    scenario: "gradual",
    lead: "grain-procurement/actual",
  },
  {
    link: "v=1&scenario=history&set=relief%3D0.5%401932-08&off=grain-exports&seed=7&runs=5&year=1937&view=map&chart=steel-output%2Factual&map=deaths%2Factual",
    scenario: "history",
    lead: "steel-output/actual",
  },
] as const;

describe("a link of the first form", () => {
  test.each(old)("opens: $link", ({ link, scenario, lead }) => {
    const { bench, notices } = readLink(link, catalogue);
    expect(notices).toEqual([]);
    expect([bench.courses[0]?.scenario, bench.lead]).toEqual([scenario, lead]);
  });

  test("sets a lever as it did then: the scenario's own later settings fall away", () => {
    const { bench } = readLink(old[1].link, catalogue);
    const timeline = bench.courses[0]?.levers["relief"];
    const before = timelineOf(history, "relief", catalogue).filter(({ from }) => from < "1932-08");
    expect(timeline).toEqual([...before, { from: "1932-08", value: 0.5 }]);
  });
});
