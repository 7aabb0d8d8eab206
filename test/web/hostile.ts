import type { Catalogue } from "../../src/web/engine/messages.ts";
import { openingBench } from "../../src/web/state/bench.ts";
import { history } from "../../src/web/state/course.ts";
import { linkOf } from "../../src/web/state/link.ts";

/** A link that means harm, or met with it. */
export interface Hostile {
  readonly kind: string;
  readonly link: string;
}

/** A generator of whole numbers below a bound, the same ones for the same seed (Park and Miller, 1988). */
function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const scripts = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "{{constructor.constructor('alert(1)')()}}",
  "</title><svg onload=alert(1)>",
] as const;
const odd = [
  "__proto__",
  "constructor",
  "1e999",
  "-1",
  "NaN",
  "9999999999",
  "0x10",
  "%00",
  "\u202Eevil",
  "1,2",
] as const;
const fields = [
  "v",
  "scenario",
  "set",
  "off",
  "param",
  "reading",
  "active",
  "lead",
  "chart",
  "place",
  "look",
  "ledger",
  "runs",
  "screen",
  "ask",
  "may",
  "hide",
];

/**
 * Links that no lab wrote: cut off, of a megabyte, with words repeated, scripts in each field, foreign versions, and numbers out
 * of range.
 *
 * @param count how many, in turns of the kinds
 * @param seed of every draw
 */
export function hostileLinks(catalogue: Catalogue, count: number, seed: number): readonly Hostile[] {
  const below = drawn(seed);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const lever = (): Catalogue["levers"][number] => one(catalogue.levers);
  const relief = [{ from: "1932-02", value: 0.45 }];
  const sound = linkOf({ ...openingBench(catalogue), courses: [{ ...history, levers: { relief } }, history] });
  const put = (field: string, value: string): string => {
    const words = new URLSearchParams(sound);
    words.set(field, value);
    return words.toString();
  };
  const kinds: readonly (readonly [kind: string, make: () => string])[] = [
    ["cut off", () => sound.slice(0, 3 + below(sound.length - 5))],
    ["a script in a field", () => put(one(fields), one(scripts))],
    [
      "a word repeated",
      () => `${sound}&${`${one(["v", "lead", "place", "runs", "scenario"])}=${one(odd)}&`.repeat(2 + below(40))}`,
    ],
    ["a foreign version", () => put("v", one(["0", "3", "99", "-2", "two", "2.5", ...odd]))],
    ["a number out of range", () => put(one(["runs", "active", "ask"]), one(odd))],
    ["a setting out of range", () => put("set", `${lever().name}:${1800 + below(400)}-${10 + below(9)}=${one(odd)}`)],
    [
      "an odd name",
      () => put(one(["off", "chart", "may", "hide", "param", "luck", "__proto__", "scenario2"]), one(odd)),
    ],
    [
      "levers set twice and unknown",
      () => `${sound}&set=${one(odd)}:1930-01=1&set=${one(odd)}:1930-01=1&set=relief:1930-01=7`,
    ],
    ["noise", () => `v=2&${Array.from({ length: 300 }, () => String.fromCharCode(33 + below(90))).join("")}`],
    ["a megabyte", () => `v=2&${`set=${lever().name}:1932-01=${one(odd)}&`.repeat(1)}${"x".repeat(1_000_000)}`],
  ];
  return Array.from({ length: count }, (_, at) => {
    const [kind, make] = kinds[at % kinds.length] ?? ["", () => ""];
    return { kind, link: make() };
  });
}
