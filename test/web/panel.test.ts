import { expect, test } from "vitest";
import { leverFields, leverRanges } from "../../src/index.ts";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { groupsOf } from "../../src/web/panel/groups.ts";

const groups = groupsOf(catalogueOf().dials);
const titleOf = (lever: string): string | undefined =>
  groups.find(({ dials }) => dials.some(({ name }) => name === lever))?.title;

test("the panel shows every lever once, under the field that the lever declares", () => {
  expect(groups.map(({ title }) => title)).toEqual(leverFields().map(({ title }) => title));
  expect(groups.map(({ dials }) => dials.map(({ name }) => name))).toEqual(
    leverFields().map(({ levers }) => [...levers.keys()]),
  );
  expect(groups.flatMap(({ dials }) => dials.map(({ name }) => name)).sort()).toEqual([...leverRanges().keys()].sort());
});

test("no field is empty, and none holds so many levers that a reader must search it", () => {
  for (const { title, dials } of groups) {
    expect(dials.length, title).toBeGreaterThan(0);
    expect(dials.length, title).toBeLessThanOrEqual(12);
  }
});

// What a lever's description mentions is not what it is about: each of these once stood in the wrong group.
test.each([
  ["theftLaw", "Police and courts"],
  ["wageFunds", "Labour and wages"],
  ["mobilisation", "Defence and war"],
  ["placesHigher", "Schools and homes"],
  ["stateFarms", "Farms and herds"],
])("%s stands under %s", (lever, title) => {
  expect(titleOf(lever)).toBe(title);
});
