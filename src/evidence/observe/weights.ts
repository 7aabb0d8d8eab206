import type { BranchId } from "../../sources/industry/names.ts";

/**
 * Prices and costs of later years, by which series weigh all years and all runs alike, as statisticians do: a run's own
 * prices of 1937 would be unknown before 1937, and would change its past. They are those that the scenario `history` has:
 * medians of seeds 1 to 5, one household in 2500; a test holds them to it.
 */
export const costsOf = {
  1934: {
    coal: 0.865,
    oil: 0.89,
    electricity: 0.736,
    "iron-steel": 0.775,
    "non-ferrous": 0.828,
    chemicals: 0.809,
    "machine-building": 0.809,
    "tractors-vehicles": 0.47,
    armaments: 0.834,
    timber: 0.904,
    "building-materials": 0.853,
    "food-processing": 1,
    "textiles-clothing": 1,
    "other-consumer": 1,
  },
  1937: {
    coal: 0.786,
    oil: 0.818,
    electricity: 0.666,
    "iron-steel": 0.678,
    "non-ferrous": 0.747,
    chemicals: 0.728,
    "machine-building": 0.714,
    "tractors-vehicles": 0.381,
    armaments: 0.713,
    timber: 0.826,
    "building-materials": 0.769,
    "food-processing": 1,
    "textiles-clothing": 1,
    "other-consumer": 1,
  },
} as const satisfies Readonly<Record<number, Readonly<Record<BranchId, number>>>>;

/** Prices of 1937, with those of 1926/27 as 1. */
export const pricesOf1937 = {
  goods: 4.37,
  /** Three quarters at the state's prices, a quarter at the market's. */
  food: 3.54,
  work: 4.81,
  machines: 2.78,
  /** Wholesale and market together, against other prices: assumed. */
  farmProduct: 1.6,
} as const;

/** What a rouble of a townsperson bought in 1937 of food, services and goods: parts of spending over prices against 1926/27. */
export const basketOf1937 = { food: 0.0303, services: 0.0285, goods: 0.154 } as const;
