import { bridges, standIns } from "../generated/bridges.ts";

/** A number of data/bridges.csv, which brings a figure of the evidence to what a run takes. */
export function bridge(name: keyof typeof bridges): number {
  return bridges[name];
}

/** The years from one bridge to another, both included. */
export function yearsOf(first: keyof typeof bridges, last: keyof typeof bridges): readonly number[] {
  return Array.from({ length: bridge(last) - bridge(first) + 1 }, (_, at) => bridge(first) + at);
}

/** What a place has its figures from, by data/stand-ins.csv, in a year if that is asked. */
export function standIn(use: (typeof standIns)[number]["use"], place: string, year?: number): readonly string[] {
  return standIns
    .filter((row) => row.use === use && row.place === place)
    .filter(({ from, until }) => year === undefined || (year >= (from ?? year) && year <= (until ?? year)))
    .map(({ stands }) => stands);
}
