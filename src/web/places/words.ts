import type { Catalogue, PlaceTold } from "../engine/messages.ts";
import type { Span } from "../state/spread.ts";
import { figure, range } from "../words/figure.ts";
import { type Key, localeTag, say, titleOf, yearsWords } from "../words/say.svelte.ts";
import type { MeasureName, Period } from "./measures.ts";
import type { Reading } from "./reading.ts";

/** A place as lists and headings name it. */
export function nameOf({ id, name }: PlaceTold): string {
  return id === "USSR" ? say("places.union") : titleOf("place", id, name);
}

/** A region as the map names it, short. */
export function labelOf(id: string): string {
  return say(`places.label.${id}` as Key);
}

/** Places by name, in the order of the language. */
export function byName(places: readonly PlaceTold[]): readonly PlaceTold[] {
  return [...places].sort((one, other) => nameOf(one).localeCompare(nameOf(other), localeTag()));
}

/** Groups of several regions, each once. */
export function wholesOf({ places }: Catalogue): readonly PlaceTold[] {
  const groups = places.filter(({ of }) => of.length > 0);
  const keyOf = ({ of }: PlaceTold): string => [...of].sort().join();
  return groups.filter((each, at) => groups.findIndex((other) => keyOf(other) === keyOf(each)) === at);
}

/** A scenario that history is set beside, short. */
export function courseName(scenario: string): string {
  return say(`places.course.${scenario}` as Key);
}

/** Years as they are written. */
export function periodWords([from, to]: Period): string {
  return yearsWords(from, to);
}

/** A rate to the whole number, since no run of a sample bears more; what is less than one is said to be so. */
export function rateWords(rate: Span | undefined): string {
  if (!rate) return "–";
  if (rate.runs < 2) return say("places.alone", { figure: whole(rate.middle) });
  if (rate.high < 1) return say("places.under", { figure: "1" });
  return say("range", { from: whole(rate.low), to: whole(rate.high) });
}

function whole(rate: number): string {
  return figure(rate < 100 ? Math.round(rate) : rate, true);
}

/** So few people no sample tells. */
const fewest = 1000;

/** People, given in million: in millions where there are so many, or else the persons themselves. */
export function peopleWords(amount: Span | undefined): string {
  if (!amount) return "–";
  const [low, middle, high] = [amount.low, amount.middle, amount.high].map((each) => each * 1e6) as [
    number,
    number,
    number,
  ];
  if (amount.runs < 2) return say("places.alone", { figure: countWords(middle) });
  if (high < fewest) return say("places.under", { figure: figure(fewest) });
  if (high >= 1e6) return say("million", { figure: range(low / 1e6, high / 1e6, true) });
  return low < fewest ? say("places.up-to", { figure: figure(high, true) }) : range(low, high, true);
}

/** The least that is told in million. */
const leastMillion = 0.01;

/** People in million, both ends to the same digit: the last that the upper one bears. */
export function millionWords(amount: Span | undefined): string {
  if (!amount) return "–";
  if (amount.runs < 2) return say("places.alone", { figure: figure(amount.middle, true) });
  if (amount.high < leastMillion) return say("places.under", { figure: figure(leastMillion) });
  const step = 10 ** (Math.floor(Math.log10(amount.high)) - 1);
  return range(Math.round(amount.low / step) * step, amount.high, true);
}

function countWords(count: number): string {
  if (count < fewest) return say("places.under", { figure: figure(fewest) });
  return count >= 1e6 ? say("million", { figure: figure(count / 1e6, true) }) : figure(count, true);
}

/** The amount of a measure with its unit, as lists tell it. */
export function amountWords(measure: MeasureName, { amount }: Reading): string {
  if (!amount) return "";
  if (["hunger", "deported", "unborn"].includes(measure)) return peopleWords(amount);
  const own =
    amount.runs > 1
      ? range(amount.low, amount.high, true)
      : say("places.alone", { figure: figure(amount.middle, true) });
  return say(`places.amount.${measure}` as "places.amount.harvest", { amount: own });
}
