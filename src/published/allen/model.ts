/**
 * Allen's simulation of the Soviet economy, 1928-39, in so far as its equations could be recovered.
 *
 * It is written as laws of the project's own kind and run by the plain executor, one step a year. Why: the engine fits an
 * annual model of one nation without strain (a level of one cell; a step is a year because every rate says so in its unit),
 * each equation then carries symbol, unit, words and source, the same two loops as over the project's own laws hold its
 * units and signs, and a regime is a set of mechanisms switched off, so that an ablation is a run. What the engine could
 * not give is the solution of simultaneous equations: 8A-2 to 8A-5 are solved inside one law. The people are states
 * rather than conserved stocks, since flows of the engine are monthly; a test holds that those who leave villages arrive.
 */

import { layoutOf } from "../../ground/layout.ts";
import { gather } from "../../ground/model.ts";
import { level, type Quantity } from "../../ground/quantity.ts";
import { plainExecutor } from "../../ground/reference.ts";
import { bytesOf, type World, worldIn } from "../../ground/world.ts";
import { holdChanges } from "../changes.ts";
import { nation } from "../declare.ts";
import { between, outside } from "../figures.ts";
import * as farms from "./farms.ts";
import * as industry from "./industry.ts";
import * as params from "./params.ts";
import * as people from "./people.ts";
import type { Regime } from "./regimes.ts";
import * as states from "./states.ts";

/** The equations, their parameters and the order of a year. */
export const allenModel = gather({
  modules: [params, states, industry, farms, people],
  beginning: [
    states.marketedAtStart,
    states.goodsAtStart,
    states.startOfProducerCapital,
    states.startOfConsumerCapital,
    states.startOfTown,
    states.startOfVillage,
    states.startOfWage,
    states.startOfPriceLevel,
    states.startOfStandardLevel,
  ],
  month: [
    industry.capital,
    industry.workforce,
    industry.capitalWeight,
    industry.fullIntensity,
    industry.payingIntensity,
    industry.intensity,
    industry.workers,
    industry.manning,
    industry.producerGoods,
    industry.consumerGoods,
    industry.valueAdded,
    farms.householdGoods,
    farms.collapsed,
    farms.farmOutput,
    farms.collective,
    farms.terms,
    farms.soldShare,
    farms.marketedShare,
    farms.villageGoods,
    farms.villageConsumption,
    farms.townConsumption,
    people.relativeStandard,
    people.expectedStandard,
    people.coerced,
    people.migrationRate,
    people.migrants,
    people.naturalIncrease,
    people.departure,
    people.townIncrease,
    industry.producerCapitalGrows,
    industry.consumerCapitalGrows,
    industry.wageGrows,
    people.townGrows,
    people.villageGrows,
  ],
});

/** First and last year of a run. */
export const allenYears = { first: 1928, last: 1939 } as const;

const told = {
  valueAdded: industry.valueAdded,
  producerGoods: industry.producerGoods,
  consumerGoods: industry.consumerGoods,
  capital: industry.capital,
  workers: industry.workers,
  workforce: industry.workforce,
  farmOutput: farms.farmOutput,
  publicUse: states.publicUse,
  householdGoods: farms.householdGoods,
  villageConsumption: farms.villageConsumption,
  townConsumption: farms.townConsumption,
  marketedShare: farms.marketedShare,
  terms: farms.terms,
  relativeStandard: people.relativeStandard,
  migrationRate: people.migrationRate,
  migrants: people.migrants,
  town: states.town,
  village: states.village,
} as const satisfies Readonly<Record<string, Quantity>>;

/** One year of a run: roubles of 1937 (a year), persons, shares. */
export type AllenYear = { readonly year: number } & { readonly [name in keyof typeof told]: number };

/** Parameters by name that a run gives other values. */
export type Changes = Readonly<Partial<Record<keyof typeof params, number>>>;

/**
 * Runs one regime from 1928 to 1939.
 *
 * @param changes parameters that are not at their own value, in their own unit
 * @returns one record a year; people and capital as the year begins
 * @throws Fault "parameter-unknown" or "parameter-malformed"
 * @example
 * runAllen(allenRegime("nep")).map(({ year }) => year)[0]; // => 1928
 */
export function runAllen(regime: Regime, changes: Changes = {}): readonly AllenYear[] {
  holdChanges(changes, Object.keys(params));
  const world = emptyWorld();
  const given = { ...changes, producerShare: changes.producerShare ?? regime.producerShare };
  for (const [name, quantity] of allenModel.quantities) {
    const changed = (given as Readonly<Record<string, number | undefined>>)[name];
    if ("value" in quantity) world.cells(quantity)[0] = changed ?? Number(quantity.value);
  }
  for (const each of allenModel.mechanisms) world.cells(each)[0] = regime.off.includes(each) ? 0 : 1;
  const executor = plainExecutor(world);
  const years: AllenYear[] = [];
  for (let year = allenYears.first; year <= allenYears.last; year++) {
    giveYear(world, year);
    if (year === allenYears.first) executor.begin({ month: year, seed: 0 });
    const [town = 0, village = 0] = [world.cells(states.town)[0], world.cells(states.village)[0]];
    executor.month({ month: year, seed: 0 });
    years.push({ ...tell(world), year, town, village });
  }
  return years;
}

function emptyWorld(): World {
  const home = level({ name: "home", bytes: 8, inside: nation });
  const cluster = level({ name: "cluster", bytes: 8, inside: home, sampled: true });
  const member = level({ name: "member", bytes: 8, inside: cluster, sampled: true });
  const layout = layoutOf(allenModel, { nation, home, cluster, member });
  const nobody = {
    homes: 1,
    clusterStart: new Int32Array(2),
    memberStart: new Int32Array(1),
    keys: new Int32Array(1),
    weight: new Float64Array(1),
  };
  return worldIn(new ArrayBuffer(bytesOf(layout, nobody)), allenModel, layout, nobody);
}

function tell(world: World): AllenYear {
  const values = Object.entries(told).map(([name, quantity]) => [name, world.cells(quantity)[0] ?? Number.NaN]);
  return Object.fromEntries(values) as AllenYear;
}

/** Billions and millions of the tables become roubles and persons, per cent become shares. */
function giveYear(world: World, year: number): void {
  const give = (of: Quantity, value: number): void => {
    world.cells(of)[0] = value;
  };
  give(states.publicUse, 1e9 * publicUseIn(year));
  give(states.householdsCollectivised, outside("collectivised-households", year) / 100);
  give(states.collapse, between(sunk, year));
  give(states.isCollectivising, year >= 1930 ? 1 : 0);
  give(states.peopleAtStart, 1e6 * outside("people", allenYears.first));
  give(states.historicalIncrease, 1e6 * (outside("people", year + 1) - outside("people", year)));
}

/** How far farm output has sunk. */
const sunk = [
  [1929, 0],
  [1932, 1],
  [1937, 0],
] as const;

/** Public use is known as a share of product in three years; between them it rises on a straight line. */
function publicUseIn(year: number): number {
  const share = (of: number): number =>
    (outside("communal-share", of) + outside("government-defence-share", of) + armsSince1937(of)) / 100;
  return between(
    [1928, 1937, 1940].map((of) => [of, share(of) * outside("national-product", of)]),
    year,
  );
}

function armsSince1937(year: number): number {
  return year > 1937 ? outside("defence-share", year) - outside("defence-share", 1937) : 0;
}
