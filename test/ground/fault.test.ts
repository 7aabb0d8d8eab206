import { describe, expect, test } from "vitest";
import { Fault, nearest } from "../../src/ground/fault.ts";

describe("fault", () => {
  test("its message says what was found, where, and how to mend it, in this order", () => {
    const fault = new Fault("lever-out-of-range", {
      what: "force is 1.4",
      where: "hard.yaml:3",
      mend: "choose a value from 0 to 1",
    });
    expect(fault.message).toBe("force is 1.4 (hard.yaml:3); choose a value from 0 to 1");
    expect(fault.code).toBe("lever-out-of-range");
    expect(fault).toBeInstanceOf(Error);
  });

  test("a misspelt word finds its nearest candidate", () => {
    expect(nearest("froce", ["land", "force", "price"])).toBe("force");
  });

  test("a word like none of the candidates finds nothing", () => {
    expect(nearest("weather", ["land", "force"])).toBeUndefined();
    expect(nearest("force", [])).toBeUndefined();
  });
});
