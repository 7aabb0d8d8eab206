import type { Parameter } from "../../ground/quantity.ts";
import { holdChanges } from "../changes.ts";
import * as params from "./params.ts";

/** The two-sector economy of Cheremukhin, Golosov, Guriev and Tsyvinski: its parameters by name. */
export type Economy = { readonly [name in keyof typeof params]: number };

/** Names and declarations of all parameters, by name: who bundles a module decides in what order its exports lie. */
export const economyParameters: readonly (readonly [name: string, parameter: Parameter])[] = Object.entries(
  params,
).toSorted(([one], [other]) => (one < other ? -1 : 1));

/**
 * The economy at its own values, but for some.
 *
 * @param changes parameters that are not at their own value, in their own unit
 * @throws Fault "parameter-unknown" or "parameter-malformed"
 * @example
 * economyWith({ patience: 0.9 }).patience; // => 0.9
 */
export function economyWith(changes: Readonly<Partial<Economy>> = {}): Economy {
  holdChanges(
    changes,
    economyParameters.map(([name]) => name),
  );
  const own = Object.fromEntries(economyParameters.map(([name, { value }]) => [name, value])) as Economy;
  return { ...own, ...changes };
}

/** What one year of a two-sector economy is known by: roubles of one year's prices, persons. */
export interface TwoSectorYear {
  readonly year: number;
  readonly people: number;
  readonly farmOutput: number;
  readonly otherOutput: number;
  readonly farmWorkers: number;
  readonly otherWorkers: number;
  readonly farmCapital: number;
  readonly otherCapital: number;
  readonly farmConsumption: number;
  readonly otherConsumption: number;
  readonly investment: number;
  /** Price of farm goods in other goods, where it is known. */
  readonly terms?: number;
  /** Wage outside farming against earnings in it, where it is known. */
  readonly wageRatio?: number;
}

/** Consumption a head in a year. */
export interface Consumption {
  readonly farm: number;
  readonly other: number;
}

/** Consumption a head of a year of a series. */
export function consumptionOf({ people, farmConsumption, otherConsumption }: TwoSectorYear): Consumption {
  return { farm: farmConsumption / people, other: otherConsumption / people };
}

/** Farm goods a head that keep alive, from those of the first year of a series. */
export function keepingAlive(first: TwoSectorYear, economy: Economy): number {
  return economy.subsistence * consumptionOf(first).farm;
}

/**
 * Utility of a year: U = η ln(cA − γ) + (1 − η) ln cM.
 *
 * @param alive γ, in the unit of farm consumption a head
 */
export function utility({ farm, other }: Consumption, alive: number, { farmWeight }: Economy): number {
  return farmWeight * Math.log(farm - alive) + (1 - farmWeight) * Math.log(other);
}

/** What one more unit of other goods is worth in farm goods: U_M / U_A. */
export function worthOfOther({ farm, other }: Consumption, alive: number, { farmWeight }: Economy): number {
  return (1 - farmWeight) / other / (farmWeight / (farm - alive));
}

/** Output of farming: A K^αKA N^αNA on land that does not grow. */
export function farmProduct(productivity: number, capital: number, workers: number, economy: Economy): number {
  return productivity * capital ** economy.farmCapitalShare * workers ** economy.farmLabourShare;
}

/** Output outside farming: A K^αKM N^(1−αKM). */
export function otherProduct(productivity: number, capital: number, workers: number, economy: Economy): number {
  return productivity * capital ** economy.otherCapitalShare * workers ** (1 - economy.otherCapitalShare);
}
