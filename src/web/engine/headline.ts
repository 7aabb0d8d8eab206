import type { Gauge, Group } from "./messages.ts";

/** Series that the page opens with, most wanted first; those that a version lacks are passed over. */
const wanted: Readonly<Record<Group, readonly string[]>> = {
  toll: [
    "famine-excess-deaths",
    "excess-deaths-hunger",
    "deported-in-month",
    "gulag-camps-population",
    "deaths-in-custody",
  ],
  countryside: ["grain-harvest-low", "collectivised-households", "livestock-cattle", "livestock-horses"],
  state: ["grain-procurement", "grain-exports", "procurement-force", "party-members-total"],
  economy: ["industrial-output-index-kaplan-moorsteen", "workers-employees", "census-urban", "food-rural"],
};
const perGroup = 4;

/** Chooses the charts that the page opens with: the wanted ones of each group, filled up in the model's own order. */
export function headlineOf(gauges: readonly Gauge[]): readonly string[] {
  const groups: readonly Group[] = ["countryside", "state", "economy", "toll"];
  return groups.flatMap((group) => {
    const own = gauges.filter((each) => each.group === group);
    const first = wanted[group].flatMap((series) => own.filter((each) => each.id === `${series}/actual`));
    return [...new Set([...first, ...own])].slice(0, perGroup).map((each) => each.id);
  });
}
