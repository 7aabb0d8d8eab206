import { deported, diedInPrison, inPrison, shot } from "../evidence/observe/custody.ts";
import { difference, sum, type Take } from "../evidence/observe/figures.ts";
import { birthsNotBorn } from "../evidence/observe/toll.ts";
import type { QuantityName } from "../generated/names.ts";
import { yearOf } from "../ground/calendar.ts";
import { takeIn } from "./places.ts";
import type { Run } from "./run.ts";

/** Persons, year by year, in the order of a toll's years. */
export interface Counted {
  readonly id: string;
  readonly says: string;
  readonly persons: readonly number[];
}

/** What became of people in a run, in a place: deaths above the usual, each under one cause, and what else was done. */
export interface Toll {
  readonly place: string;
  readonly years: readonly number[];
  /** Deaths above the usual by cause and place; no death stands in two of them. */
  readonly causes: readonly Counted[];
  /** All of these together. */
  readonly excess: readonly number[];
  /** Deaths that there would have been of age and illness alone, among those held too. */
  readonly usual: readonly number[];
  /** The same excess from the other side: people before, and those born, less people after and usual deaths. */
  readonly balance: readonly number[];
  /** What is not death, and is never added to it. */
  readonly others: readonly Counted[];
}

interface Measured {
  readonly id: string;
  readonly says: string;
  readonly of: (take: Take) => Float64Array;
  /** The year from which it is counted; a run that ends before does not name it. */
  readonly since?: number;
  /** Those among whom some would have died in any case. */
  readonly among?: (take: Take) => Float64Array;
}

const causes: readonly Measured[] = [
  { id: "hunger-villages", says: "hunger, in villages", of: (take) => take("starvedInVillages") },
  { id: "hunger-towns", says: "hunger, in towns", of: (take) => take("townStarve") },
  { id: "hunger-refugees", says: "hunger, of herders who fled their region", of: (take) => take("refugeesStarve") },
  {
    id: "transports",
    says: "on transports of the deported",
    of: (take) => take("dieOnTransport"),
  },
  {
    id: "settlements",
    says: "in settlements of the deported",
    of: (take) => take("exilesDie"),
    among: (take) => take("exiles"),
  },
  { id: "camps", says: "in camps", of: (take) => take("prisonersDie"), among: (take) => take("prisoners") },
  {
    id: "colonies",
    says: "in colonies",
    of: (take) => take("coloniesDie"),
    among: (take) => take("colonyPrisoners"),
  },
  {
    id: "let-go",
    says: "let go from camps and colonies when dying",
    of: (take) => take("dieAfterRelease"),
  },
  { id: "prisons", says: "in prisons", of: diedInPrison, among: inPrison },
  { id: "shot", says: "shot by sentence", of: shot },
  { id: "fallen", says: "soldiers killed in the war", since: 1941, of: (take) => take("fall") },
  { id: "captives", says: "captives of the enemy", since: 1941, of: (take) => take("captivesDie") },
  {
    id: "occupied-villages",
    says: "occupation, in villages",
    since: 1941,
    of: (take) => byOccupation(take, "diedInVillages"),
  },
  { id: "occupied-towns", says: "occupation, in towns", since: 1941, of: (take) => byOccupation(take, "townDie") },
];

/** Deaths in a region that its occupation added to the usual ones: both are parts of one hazard. */
function byOccupation(take: Take, deaths: QuantityName): Float64Array {
  const peril = take("peril");
  return take(deaths).map((each, at) => (each * (peril[at] ?? 0)) / (1 + (peril[at] ?? 0)));
}

const others: readonly Measured[] = [
  { id: "births-not-born", says: "births not born for hunger", of: birthsNotBorn },
  {
    id: "births-parted",
    says: "births not born as the war parted couples",
    since: 1941,
    of: (take) => take("birthsParted"),
  },
  { id: "deported", says: "deported to settlements", of: deported },
  {
    id: "fled",
    says: "fled expropriation",
    of: (take) => take("fledExpropriation"),
  },
  {
    id: "imprisoned",
    says: "imprisoned, by police and courts",
    of: (take) => sum(take("arrests"), take("albumArrests"), take("sentUnderLimits"), take("arrestedForCourts")),
  },
];

const living = (take: Take): Float64Array =>
  sum(take("dependants", "held"), take("workers", "held"), take("townspeople"), take("awayAtEnd"));
const born = (take: Take): Float64Array => sum(take("bornInVillages"), take("townBorn"), take("bornInExile"));
const usualOf = (take: Take, deaths: QuantityName): Float64Array =>
  difference(take(deaths), byOccupation(take, deaths));
const usualAtLiberty = (take: Take): Float64Array =>
  sum(usualOf(take, "diedInVillages"), usualOf(take, "townDie"), take("refugeesDie"));

/** Deaths of those held that would have come at liberty too, at the mortality of the region's towns. */
function usualAmong(take: Take, among: Float64Array): Float64Array {
  const [died, people] = [usualOf(take, "townDie"), take("townspeople")];
  return among.map((each, at) => ((people[at] ?? 0) > 0 ? (each * (died[at] ?? 0)) / (people[at] ?? 1) : 0));
}

/** Deaths of a cause that would not have come in any case. */
function excessOf({ of, among }: Measured, take: Take): Float64Array {
  return among ? difference(of(take), usualAmong(take, among(take))) : of(take);
}

/** Deaths above the usual, of all causes, in one region. */
export function excess(take: Take): Float64Array {
  return sum(...causes.map((each) => excessOf(each, take)));
}

/** Months of years; a run is counted from the end of its first month. */
function byYear(run: Run, values: Float64Array): readonly number[] {
  const years = new Map<number, number>();
  run.months.forEach((month, at) => {
    years.set(yearOf(month), (years.get(yearOf(month)) ?? 0) + (at === 0 ? 0 : (values[at] ?? 0)));
  });
  return [...years.values()];
}

/**
 * Counts what became of people in a run, each of them once.
 *
 * @param place the country, a region, or a named group of regions
 * @returns persons a year, in the order of its `years`
 * @throws Fault "place-unknown"
 * @example
 * const { years, excess } = tollOf(run);
 * years.length === excess.length; // => true
 */
export function tollOf(run: Run, place = "USSR"): Toll {
  const whole = takeIn(run, place);
  const last = yearOf(run.months.at(-1) ?? 0);
  const named = causes.filter(({ since = 0 }) => since <= last);
  const counted = (measure: (take: Take) => Float64Array): readonly number[] =>
    byYear(run, whole.regionByRegion(measure));
  const usual = (take: Take): Float64Array =>
    sum(usualAtLiberty(take), ...causes.flatMap(({ among }) => (among ? [usualAmong(take, among(take))] : [])));
  const gone = (take: Take): Float64Array => {
    const people = living(take);
    return difference(
      born(take),
      people.map((each, at) => each - (people[at - 1] ?? each)),
    );
  };
  return {
    place,
    years: [...new Set(run.months.map(yearOf))],
    causes: named.map((each) => ({ id: each.id, says: each.says, persons: counted((take) => excessOf(each, take)) })),
    excess: counted(excess),
    usual: counted(usual),
    balance: counted((take) => difference(gone(take), usual(take))),
    others: others
      .filter(({ since = 0 }) => since <= last)
      .map(({ id, says, of }) => ({ id, says, persons: counted(of) })),
  };
}
