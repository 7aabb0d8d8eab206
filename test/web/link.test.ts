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

  test.each([
    ["scenario", "scenario=utopia", /scenario "utopia" is not known/],
    ["lever", "scenario=history&set=noSuch=1@1930-01", /"noSuch=1@1930-01" names no lever/],
    ["value", `scenario=history&set=${first?.name}=-99@1930-01`, /outside what the lever or the run allows/],
    ["month", `scenario=history&set=${first?.name}=${first?.low}@1830-01`, /outside what the lever or the run allows/],
    ["mechanism", "scenario=history&off=rain", /mechanism "rain" is not known/],
    ["chart", "scenario=history&chart=joy", /chart "joy" is not known/],
  ])("with an unknown %s leaves it out and says so", (_part, words, told) => {
    const { choice, notices } = readLink(`v=1&${words}`, catalogue);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(told);
    expect(choice.settings).toEqual([]);
    expect(choice.off).toEqual([]);
  });

  test("cannot ask for a seed, a year or a number of runs that there is not", () => {
    const { choice } = readLink("v=1&scenario=history&seed=1.5&year=1812&runs=900", catalogue);
    expect([choice.seed, choice.year, choice.runs]).toEqual([opening.seed, opening.year, opening.runs]);
  });
});
