import { describe, expect, test } from "vitest";
import { holdScenario } from "../../src/scenarios/sound.ts";
import { catalogueOf } from "../../src/web/engine/catalogue.ts";
import { scenarioOf } from "../../src/web/engine/scenario.ts";
import { readLink } from "../../src/web/state/link.ts";
import { hostileLinks } from "./hostile.ts";

const catalogue = catalogueOf();
const seed = 20261130;
const links = hostileLinks(catalogue, 200, seed);

describe(`each of 200 hostile links (seed ${seed})`, () => {
  test.each(links.map(({ kind, link }, at) => ({ at, kind, link })))(
    "$at, $kind, is told of and leaves a bench that runs",
    ({ link }) => {
      const { bench, notices } = readLink(link, catalogue);
      expect(notices.length).toBeGreaterThan(0);
      expect(notices.length).toBeLessThanOrEqual(13);
      expect(new Set(notices.map((each) => JSON.stringify(each))).size).toBe(notices.length);
      for (const course of bench.courses) holdScenario(scenarioOf(course));
      expect(bench.courses[bench.active]).toBeDefined();
      expect(catalogue.indicators.map(({ id }) => id)).toEqual(expect.arrayContaining([bench.lead, ...bench.strip]));
    },
  );
});
