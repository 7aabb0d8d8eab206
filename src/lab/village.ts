import { calendarMonth, yearOf } from "../ground/calendar.ts";
import type { Quantity } from "../ground/quantity.ts";
import { foodBorne } from "../laws/population/params/hunger.ts";
import { status } from "../ledger/collectivisation/stocks.ts";
import { foodNorm } from "../ledger/food/params.ts";
import { nutrition } from "../ledger/food/stocks.ts";
import { householdGrain } from "../ledger/grain/stocks.ts";
import { herdingVillage } from "../ledger/herds/herders.ts";
import { householdCattle, householdHorses, householdSmallStock } from "../ledger/herds/stocks.ts";
import { dependants, workers } from "../ledger/population/stocks.ts";
import { holdKnown } from "../scenarios/hold.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import type { RunOptions } from "./asked.ts";
import { regionIds } from "./given.ts";
import { type Machine, machineFor, monthByMonth } from "./run.ts";

/** A household of the sample at the end of a year; it stands for some thousands of real ones. */
export interface HouseholdSeen {
  /** People who live in it. */
  readonly people: number;
  /** Grain in its barn, tonnes. */
  readonly grain: number;
  readonly horses: number;
  readonly cattle: number;
  readonly sheep: number;
  /** Whether it farms for itself, belongs to a collective farm, or was expropriated and is gone. */
  readonly standing: "own" | "collective" | "gone";
  /** Food of its leanest month of the year, as a part of what a villager of the 1920s ate in a usual month. */
  readonly leastFood: number;
  /** Whether that was less than people bear before they leave. */
  readonly isHungry: boolean;
}

/** A village of the sample through the years. */
export interface VillageSeen {
  readonly region: string;
  /** Whether it lives by the animals that it moves over the steppe, at the start. */
  readonly isHerding: boolean;
  /** A year for each of `households`. */
  readonly years: readonly number[];
  /** By year, the same households in the same order. */
  readonly households: readonly (readonly HouseholdSeen[])[];
}

/** How much is followed. */
export interface Followed {
  /** How many villages of each region, the first that the sample draws; fewer where it has fewer. */
  readonly villages: number;
  /** How many households of each village, the first of its 32. */
  readonly households: number;
}

const standings = ["own", "collective", "gone"] as const;

/**
 * Follows households of the sample through a run, whose record keeps none: none of them is anybody, and each stands for many alike.
 *
 * @param regions ids of regions
 * @throws Fault "region-unknown", or as `simulate` does
 * @example
 * const options = { oneIn: 20000, to: monthNumber(1925, 12) };
 * const [village] = followVillages(standardScenario("history"), ["Kazakhstan"], { villages: 1, households: 20 }, options);
 * village?.households[0]?.length; // => 20
 */
export function followVillages(
  scenario: Scenario,
  regions: readonly string[],
  { villages, households }: Followed,
  options: RunOptions = {},
  machine: Machine = machineFor(options.oneIn ?? usualSample),
): readonly VillageSeen[] {
  const { sample } = machine.world;
  const followed = regions.flatMap((region) => {
    const cell = regionIds.indexOf(holdKnown("region", region, regionIds, "villages that are followed"));
    const [from = 0, to = 0] = sample.clusterStart.subarray(cell, cell + 2);
    const clusters = Array.from({ length: Math.min(villages, to - from) }, (_, at) => from + at);
    return clusters.map((cluster) => watch(machine, region, cluster, households));
  });
  for (const month of monthByMonth(scenario, { ...options, oneIn: machine.oneIn }, machine)) {
    for (const { see } of followed) see(month);
  }
  return followed.map(({ seen }) => seen());
}

/** One household of the sample for so many real ones, as runs have it unless told otherwise. */
const usualSample = 2500;

interface Watch {
  readonly seen: () => VillageSeen;
  /** Called after each month. */
  readonly see: (month: number) => void;
}

function watch({ world }: Machine, region: string, cluster: number, most: number): Watch {
  const { memberStart } = world.sample;
  const [from = 0, to = 0] = memberStart.subarray(cluster, cluster + 2);
  const members = Array.from({ length: Math.min(most, to - from) }, (_, at) => from + at);
  const cell = (of: Quantity, place = 0): number => world.cells(of)[place] ?? Number.NaN;
  const at = (of: Quantity, member: number): number => cell(of, world.placeOf(member));
  const [years, households] = [[] as number[], [] as (readonly HouseholdSeen[])[]];
  let least = members.map(() => Number.POSITIVE_INFINITY);
  let isHerding = false;
  const see = (month: number): void => {
    // Which villages live by herds is settled as a run begins, and what stood there before was of another.
    isHerding = cell(herdingVillage, cluster) > 0;
    least = least.map((before, place) => Math.min(before, at(nutrition, members[place] ?? 0) / cell(foodNorm)));
    if (calendarMonth(month) !== 12) return;
    years.push(yearOf(month));
    households.push(
      members.map((member, place) => {
        const leastFood = least[place] ?? Number.NaN;
        return { ...householdOf(member, at), leastFood, isHungry: leastFood < cell(foodBorne) };
      }),
    );
    least = members.map(() => Number.POSITIVE_INFINITY);
  };
  return { seen: () => ({ region, isHerding, years, households }), see };
}

function householdOf(
  member: number,
  at: (of: Quantity, member: number) => number,
): Omit<HouseholdSeen, "leastFood" | "isHungry"> {
  return {
    people: at(workers, member) + at(dependants, member),
    grain: at(householdGrain, member),
    horses: at(householdHorses, member),
    cattle: at(householdCattle, member),
    sheep: at(householdSmallStock, member),
    standing: standings[Math.round(at(status, member))] ?? "own",
  };
}
