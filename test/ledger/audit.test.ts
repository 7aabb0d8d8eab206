import { describe, expect, test } from "vitest";
import { openAudit, tolerance } from "../../src/ground/audit.ts";
import { Fault } from "../../src/ground/fault.ts";
import { flow, start } from "../../src/ground/law.ts";
import { stock, substance } from "../../src/ground/quantity.ts";
import type { World } from "../../src/ground/world.ts";
import { household, nation, number, smallWorld, source, village } from "../oracle/country.ts";

const water = substance({ name: "water", unit: "t", step: 2 ** -10, whole: false });
const parts = { source, says: "A thing of the textbooks." } as const;
const months = 24;

/** A country in which a vessel, at some level, is emptied by a fixed amount a month into another that nothing bounds. */
function draining(level: typeof nation, { full, drained }: { full: number; drained: number }) {
  const vessel = stock({ ...parts, says: "Water in a vessel.", symbol: "V", level, of: water });
  const other = stock({ ...parts, symbol: "W", level, of: water });
  const [size, amount] = [number("t", full), number("t/month", drained)];
  const begins = start({
    ...parts,
    symbol: "V0",
    begins: vessel,
    rises: { size },
    is: ({ size }) => size,
  });
  const drains = flow({
    ...parts,
    symbol: "F",
    unit: "t/month",
    level,
    from: vessel,
    to: other,
    rises: { amount },
    is: ({ amount }) => amount,
  });
  const declared = { vessel, other, size, amount, begins, drains };
  return { ...smallWorld({ declared, beginning: [begins], month: [drains] }), vessel };
}

/** Runs a country under audit, and returns the fault that stops it, and the largest gap until then. */
function audited({ world, executor }: ReturnType<typeof draining>, leak: (world: World) => void = () => undefined) {
  executor.begin({ month: 0, seed: 1 });
  const audit = openAudit(world, ({ level }, cell) => `${level.name} ${cell}`);
  try {
    for (let month = 1; month <= months; month++) {
      executor.month({ month, seed: 1 });
      leak(world);
      audit.close(month);
    }
  } catch (thrown) {
    if (thrown instanceof Fault) return { fault: thrown, gap: audit.largestGap() };
    throw thrown;
  }
  return { gap: audit.largestGap() };
}

describe("a stock from which more is taken than it holds stops the run, though every book closes:", () => {
  test.each([
    ["one of the nation", nation],
    ["one in a sampled village", village],
    ["one in a sampled household", household],
  ])("%s", (_, level) => {
    expect(audited(draining(level, { full: 100, drained: 4 })).fault).toBeUndefined();
    const { fault } = audited(draining(level, { full: 100, drained: 5 }));
    expect(fault?.code).toBe("stock-overdrawn");
    expect(fault?.where).toMatch(/^Water in a vessel\. in .* 0, 1-10$/);
    expect(fault?.what).toContain("-5");
  });
});

describe("a leak", () => {
  const still = { full: 1000, drained: 0.25 };

  test("too small to be seen in any one month is seen in the whole country when it has gone on", () => {
    const country = draining(nation, still);
    const creeping = 0.4 * tolerance * still.full;
    const { fault } = audited(country, ({ cells }) => {
      const at = cells(country.vessel);
      at[0] = (at[0] ?? 0) + creeping;
    });
    expect(fault?.code).toBe("ledger-open");
    expect(fault?.where).toMatch(/^water of the whole country in 0-04$/);
  });

  test("that rounding may leave stops nothing, and is told", () => {
    const country = draining(nation, still);
    const { fault, gap } = audited(country, ({ cells }) => {
      const at = cells(country.vessel);
      at[0] = (at[0] ?? 0) + 0.001 * tolerance * still.full;
    });
    expect(fault).toBeUndefined();
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(tolerance);
  });

  test("that is no number stops the run", () => {
    const country = draining(nation, still);
    const { fault } = audited(country, ({ cells }) => {
      cells(country.vessel)[0] = Number.NaN;
    });
    expect(fault?.code).toBe("ledger-open");
  });
});
