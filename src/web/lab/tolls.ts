/** What became of people, each count apart: none of these is ever added to another. */
export const tolls = [
  { id: "famine-excess-deaths/actual", name: "hunger", per: 1 },
  { id: "political-sentences-death/actual", name: "shot", per: 1e6 },
  { id: "deaths-in-custody/actual", name: "custody", per: 1 },
  { id: "deported-in-month/actual", name: "deported", per: 1 },
] as const;

/** Births that there would have been: no death, and told apart. */
export const unborn = "births-not-born/actual";
/** People alive, which rates are made of. */
export const people = "population-1-january/actual";
/** The year whose people rates are of. */
export const peopleYear = 1930;
/** All that became of people: no output leaves the page without these. */
export const besides: readonly string[] = [...tolls.map(({ id }) => id), unborn];
