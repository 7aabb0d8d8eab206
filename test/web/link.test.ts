import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { type Choice, openingChoice } from "../../src/web/state/choice.ts";
import { linkOf, readLink } from "../../src/web/state/link.ts";

const catalogue = catalogueOf();
const opening = openingChoice(catalogue);
const [first, second] = catalogue.dials;
const changed: Choice = {
  course: "mixed",
  settings: [first, second].flatMap((dial) =>
    dial ? [{ lever: dial.name, from: "1929-07", value: (dial.low + dial.high) / 3 }] : [],
  ),
  off: catalogue.switches.slice(0, 2).map((each) => each.name),
  seed: 2147483647,
  runs: 3,
  year: 1937,
  view: "failures",
  charts: catalogue.gauges.slice(3, 6).map((each) => each.id),
  mapped: catalogue.gauges.findLast((each) => each.isRegional)?.id ?? "",
};

describe("a link", () => {
  test.each([
    { of: "what the lab opens with", choice: opening },
    { of: "a choice changed in every part", choice: changed },
  ])("carries $of there and back whole", ({ choice }) => {
    expect(readLink(linkOf(choice), catalogue)).toEqual({ choice, notices: [] });
    expect(readLink(`#${linkOf(choice)}`, catalogue).choice).toEqual(choice);
  });

  test("that is empty, or another page's, opens the lab as it opens without one, and says nothing", () => {
    for (const fragment of ["", "#", "#charts"]) {
      expect(readLink(fragment, catalogue)).toEqual({ choice: opening, notices: [] });
    }
  });

  const foreign = [
    ["scenario", "scenario=utopia", /scenario "utopia" is not known; gradual is shown/],
    ["lever", "set=noSuch=1@1930-01", /"noSuch=1@1930-01" names no lever/],
    ["value", `set=${first?.name}=-99@1930-01`, /outside what the lever or the run allows/],
    ["value in no plain figures", `set=${first?.name}=0x1@1930-01`, /outside what the lever or the run allows/],
    ["month", `set=${first?.name}=${first?.low}@1830-01`, /outside what the lever or the run allows/],
    ["mechanism", "off=rain", /mechanism "rain" is not known/],
    ["chart", "chart=joy", /chart "joy" is not known/],
    ["map", "map=joy", /map "joy" is not known/],
    ["view", "view=clouds", /view "clouds" is not known; charts is shown/],
    ["number of runs", "runs=9999", /runs "9999" is no whole number from 1 to 20/],
    ["number of no runs", "runs=0", /runs "0" is no whole number from 1 to 20/],
    ["seed below nought", "seed=-1", /seed "-1" is no whole number from 0 to 2147483647/],
    ["broken seed", "seed=1.5", /seed "1.5" is no whole number/],
    ["empty seed", "seed=", /seed "" is no whole number/],
    ["year", "year=1812", /year "1812" is no whole number from 1924 to 1940/],
    ["year in no plain figures", "year=1e3", /year "1e3" is no whole number from 1924 to 1940/],
    ["word", "weather=fair", /"weather" is not known; it was left out/],
    ["text without end", `off=${"x".repeat(1000)}`, /^The link's mechanism "x{60}…" is not known\.$/],
  ] as const;

  test.each(foreign)("with an unknown %s leaves it out and says so", (_part, words, told) => {
    const { choice, notices } = readLink(`v=1&${words}`, catalogue);
    expect(notices).toEqual([expect.stringMatching(told)]);
    expect(choice).toEqual(opening);
  });

  test("says of every part that it leaves out, and as much as a page can show", () => {
    const few = foreign.slice(0, 9).map(([, words]) => words);
    expect(readLink(["v=1", ...few].join("&"), catalogue).notices).toHaveLength(few.length);
    const many = Array.from({ length: 40 }, (_, at) => `off=rain-${at}`);
    const { notices } = readLink(["v=1", ...many].join("&"), catalogue);
    expect(notices).toHaveLength(13);
    expect(notices.at(-1)).toBe("And 28 more notices like these.");
  });

  test.each([
    ["newer", "v=2&seed=7", /of a newer form \(2\); what this version knows of it was kept/],
    ["of no form", "v=first&seed=7", /form "first" is none; it was read as one of this version/],
    ["of form nought", "v=0&seed=7", /form "0" is none/],
    ["without a form", "seed=7", /does not say of which form it is; it was read as one of this version/],
  ])("that is %s is read, and says so", (_what, fragment, told) => {
    const { choice, notices } = readLink(fragment, catalogue);
    expect(notices).toEqual([expect.stringMatching(told)]);
    expect(choice).toEqual({ ...opening, seed: 7 });
  });

  test.each([
    [
      "lever, of which the last is kept",
      `set=${first?.name}=${first?.low}@1930-01`,
      `set=${first?.name}=${first?.high}@1931-02`,
      "sets the lever",
    ],
    ["seed, of which the first is read", "seed=3", "seed=4", 'gives "seed" more than once; the first was read'],
    ["view, of which the first is read", "view=map", "view=claims", 'gives "view" more than once'],
    ["chart", `chart=${opening.charts[0]}`, `chart=${opening.charts[0]}`, "names the chart"],
    ["mechanism", `off=${catalogue.switches[0]?.name}`, `off=${catalogue.switches[0]?.name}`, "names the mechanism"],
  ])("that gives twice a %s says so, once", (_what, one, other, told) => {
    const { choice, notices } = readLink(`v=1&${one}&${other}&${other}`, catalogue);
    expect(notices).toEqual([expect.stringContaining(told)]);
    expect(notices[0]).toContain("more than once");
    const kept = one.startsWith("set") ? other : one;
    expect(linkOf(choice).split("&")).toContain(kept.replace(/=(.*)/, (_, value) => `=${encodeURIComponent(value)}`));
    expect(new Set(choice.charts).size).toBe(choice.charts.length);
    expect(new Set(choice.off).size).toBe(choice.off.length);
  });

  test("never gives one notice twice, since a page could not tell them apart", () => {
    const { notices } = readLink(`v=1&${"set=noSuch=1@1930-01&".repeat(3)}${"off=rain&".repeat(3)}`, catalogue);
    expect(notices).toHaveLength(2);
  });

  test("of a million characters is left aside, and says so", () => {
    const { choice, notices } = readLink(`v=1&seed=7&${"set=force=1@1930-01&".repeat(50_000)}`, catalogue);
    expect(choice).toEqual(opening);
    expect(notices).toEqual([
      expect.stringMatching(/^The link has 1000011 characters, more than the 50000 that are read/),
    ]);
  });
});
