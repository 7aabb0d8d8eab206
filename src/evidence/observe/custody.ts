import type { QuantityName } from "../../generated/names.ts";
import { sum, type Take } from "./figures.ts";

/** Names of the stocks of people in prison: under inquiry, before courts, waiting for an album or for transport. */
const prisons = ["underInquiry", "beforeCourts", "awaitingAlbum", "awaitingTransport"] as const;
const deathsInPrison = ["dieUnderInquiry", "dieBeforeCourts", "dieAwaitingAlbum", "dieAwaitingTransport"] as const;

const all = (take: Take, names: readonly QuantityName[]): Float64Array => sum(...names.map((each) => take(each)));

/** People in prison. */
export function inPrison(take: Take): Float64Array {
  return all(take, prisons);
}

/** People in camps, colonies, prisons and settlements. */
export function held(take: Take): Float64Array {
  return sum(all(take, ["prisoners", "colonyPrisoners", "exiles"]), inPrison(take));
}

/** People shot by sentence. */
export function shot(take: Take): Float64Array {
  return all(take, ["shotUnderLimits", "shotByAlbum", "shotAfterInquiry"]);
}

/** People who died in prison. */
export function diedInPrison(take: Take): Float64Array {
  return all(take, deathsInPrison);
}

/** People who died in camps, colonies, prisons and settlements or on the way there, not by sentence. */
export function diedInCustody(take: Take): Float64Array {
  return sum(all(take, ["prisonersDie", "coloniesDie", "exilesDie", "dieOnTransport"]), diedInPrison(take));
}

/** People sent to camps by the security police. */
export function sentToCamps(take: Take): Float64Array {
  return all(take, ["sentUnderLimits", "sentByAlbum", "sentAfterInquiry"]);
}

/** People deported: of expropriated households, far or within their region, and out of the towns. */
export function deported(take: Take): Float64Array {
  return all(take, ["deportedFar", "resettledNear", "clearedOut"]);
}
