import { describe, expect, test } from "vitest";
import { change, flow, start } from "../../src/ground/law.ts";
import { type Parameter, state, stock, substance } from "../../src/ground/quantity.ts";
import { nation, number, runSmall, source, type Textbook } from "./country.ts";

const months = 120;
const water = substance({ name: "water", unit: "t", step: 1, whole: false });
const parts = { level: nation, source, says: "A thing of the textbooks." } as const;

function pool(symbol: string, boundary = false) {
  return stock({ ...parts, symbol, of: water, boundary });
}

function at(values: readonly number[], month: number): number {
  return values[month] ?? Number.NaN;
}

/** The largest difference of two courses, as a share of the expected one's largest value. */
function distance(found: readonly number[], expected: (month: number) => number): number {
  const wanted = found.map((_, month) => expected(month));
  const size = Math.max(...wanted.map(Math.abs));
  return Math.max(...found.map((value, month) => Math.abs(value - at(wanted, month)))) / size;
}

describe("decay", () => {
  const full = 1000;
  const kept = pool("A");
  const gone = pool("B", true);

  function decaying(rate: number): Textbook {
    const [size, hazard] = [number("t", full), number("1/month", rate)];
    const begins = start({
      ...parts,
      symbol: "A0",
      begins: kept,
      rises: { size },
      is: ({ size }) => size,
    });
    const runsOut = flow({
      ...parts,
      symbol: "F",
      unit: "t/month",
      from: kept,
      to: gone,
      rises: { kept, hazard },
      is: ({ kept, hazard }) => kept * hazard,
    });
    return { declared: { kept, gone, size, hazard, begins, runsOut }, beginning: [begins], month: [runsOut] };
  }

  test("what is left falls by the same share each month", () => {
    const left = runSmall(decaying(0.03), months)(kept);
    expect(distance(left, (month) => full * 0.97 ** month)).toBeLessThan(1e-12);
  });

  test("what has gone is what is not left", () => {
    const amount = runSmall(decaying(0.03), months);
    const sums = amount(kept).map((left, month) => left + at(amount(gone), month));
    expect(distance(sums, () => full)).toBeLessThan(1e-12);
  });

  test("halving the step halves the distance from continuous decay", () => {
    const error = (steps: number): number => {
      const left = runSmall(decaying(0.03 / steps), months * steps)(kept);
      return Math.abs(at(left, months * steps) - full * Math.exp(-0.03 * months));
    };
    expect(error(1) / error(2)).toBeCloseTo(2, 1);
    expect(error(2) / error(4)).toBeCloseTo(2, 1);
  });
});

describe("a chain of three pools", () => {
  const [first, second, third] = [pool("A"), pool("B"), pool("C")];
  const full = 500;
  const [p, q] = [0.05, 0.02];
  const size = number("t", full);
  const [firstHazard, secondHazard] = [number("1/month", p), number("1/month", q)];
  const begins = start({
    ...parts,
    symbol: "A0",
    begins: first,
    rises: { size },
    is: ({ size }) => size,
  });

  function passes(from: typeof first, to: typeof first, hazard: Parameter<"1/month">) {
    return flow({
      ...parts,
      symbol: "F",
      unit: "t/month",
      from,
      to,
      rises: { from, hazard },
      is: ({ from, hazard }) => from * hazard,
    });
  }

  const onward = passes(second, third, secondHazard);
  const inward = passes(first, second, firstHazard);
  const declared = { first, second, third, size, firstHazard, secondHazard, begins, inward, onward };
  // The later flow stands first, so that neither sees what the other has moved this month.
  const amount = runSmall({ declared, beginning: [begins], month: [onward, inward] }, months);

  test("the middle pool fills and empties as Bateman's solution says, in its form for steps", () => {
    const middle = (month: number): number => (full * p * ((1 - q) ** month - (1 - p) ** month)) / (p - q);
    expect(distance(amount(second), middle)).toBeLessThan(1e-12);
    expect(Math.max(...amount(second))).toBeGreaterThan(at(amount(second), 0) + 100);
  });

  test("the last pool holds what the others have lost", () => {
    const rest = amount(third).map((value, month) => value + at(amount(first), month) + at(amount(second), month));
    expect(distance(rest, () => full)).toBeLessThan(1e-12);
  });
});

describe("logistic growth", () => {
  const herd = state({ ...parts, symbol: "N", unit: "horse" });
  const [few, most] = [50, 1000];

  function growing(rate: number): Textbook {
    const [size, room, growth] = [number("horse", few), number("horse", most), number("1/month", rate)];
    const oneMonth = number("month", 1);
    const begins = start({
      ...parts,
      symbol: "N0",
      begins: herd,
      rises: { size },
      is: ({ size }) => size,
    });
    const breeds = change({
      ...parts,
      symbol: "N",
      changes: herd,
      rises: { growth, room, oneMonth },
      either: { herd },
      is: ({ herd, growth, room, oneMonth }) => herd + oneMonth * growth * herd * (1 - herd / room),
    });
    return { declared: { herd, size, room, growth, oneMonth, begins, breeds }, beginning: [begins], month: [breeds] };
  }

  const exact = (time: number): number => most / (1 + (most / few - 1) * Math.exp(-0.1 * time));

  test("it keeps within a few parts in a hundred of Verhulst's curve", () => {
    expect(distance(runSmall(growing(0.1), months)(herd), exact)).toBeLessThan(0.03);
  });

  test("halving the step halves the distance from Verhulst's curve", () => {
    const error = (steps: number): number => {
      const herds = runSmall(growing(0.1 / steps), 40 * steps)(herd);
      return Math.abs(at(herds, 40 * steps) - exact(40));
    };
    expect(error(4) / error(8)).toBeCloseTo(2, 1);
  });
});

describe("Fel'dman's two sectors", () => {
  const means = state({ ...parts, symbol: "K1", unit: "rouble" });
  const goods = state({ ...parts, symbol: "K2", unit: "rouble" });
  const [heavy, light, ploughed, perOutput] = [20, 80, 0.6, 36] as const;
  const heavyAtStart = number("rouble", heavy);
  const lightAtStart = number("rouble", light);
  const heavyShare = number("1", ploughed);
  const capitalPerOutput = number("month", perOutput);
  const oneMonth = number("month", 1);
  const begins = [
    start({
      ...parts,
      symbol: "K1",
      begins: means,
      rises: { heavyAtStart },
      is: ({ heavyAtStart }) => heavyAtStart,
    }),
    start({
      ...parts,
      symbol: "K2",
      begins: goods,
      rises: { lightAtStart },
      is: ({ lightAtStart }) => lightAtStart,
    }),
  ] as const;
  const goodsGrow = change({
    ...parts,
    symbol: "K2",
    changes: goods,
    rises: { goods, means, oneMonth },
    falls: { heavyShare, capitalPerOutput },
    is: ({ goods, means, heavyShare, capitalPerOutput, oneMonth }) =>
      goods + (oneMonth * (1 - heavyShare) * means) / capitalPerOutput,
  });
  const meansGrow = change({
    ...parts,
    symbol: "K1",
    changes: means,
    rises: { means, heavyShare, oneMonth },
    falls: { capitalPerOutput },
    is: ({ means, heavyShare, capitalPerOutput, oneMonth }) =>
      means + (oneMonth * heavyShare * means) / capitalPerOutput,
  });
  const [meansBegin, goodsBegin] = begins;
  const declared = {
    means,
    goods,
    heavyAtStart,
    lightAtStart,
    heavyShare,
    capitalPerOutput,
    oneMonth,
    meansBegin,
    goodsBegin,
    goodsGrow,
    meansGrow,
  };
  const capital = runSmall({ declared, beginning: begins, month: [goodsGrow, meansGrow] }, months);
  const grown = (month: number): number => heavy * (1 + ploughed / perOutput) ** month;

  test("means of production grow at the share ploughed back over capital per output", () => {
    expect(distance(capital(means), grown)).toBeLessThan(1e-12);
  });

  test("consumer goods grow by what is not ploughed back, slower first and at the same rate in the end", () => {
    const expected = (month: number): number => light + ((1 - ploughed) / ploughed) * (grown(month) - heavy);
    expect(distance(capital(goods), expected)).toBeLessThan(1e-12);
    const rate = (month: number): number => at(capital(goods), month + 1) / at(capital(goods), month) - 1;
    expect(rate(0)).toBeLessThan(ploughed / perOutput);
    expect(rate(months - 1)).toBeGreaterThan(rate(0));
  });
});
