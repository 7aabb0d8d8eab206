import type { Indicator, Take } from "./figures.ts";

const common = { ledger: "actual", group: "countryside", year: "sum", regional: true } as const;
const events = { ...common, unit: "events", measure: (take: Take) => take("risings") } as const;
const persons = { ...common, unit: "persons", measure: (take: Take) => take("participants") } as const;

/** Open disturbances in villages. Two carriers of the police's counts file them under two names. */
export const unrest: readonly Indicator[] = [
  { ...events, series: "peasant-disturbances", title: "Open disturbances in villages" },
  { ...events, series: "peasant-mass-disturbances", title: "Mass disturbances in villages, as the police filed them" },
  { ...persons, series: "peasant-disturbance-participants", title: "People in open disturbances" },
  {
    ...persons,
    series: "peasant-mass-disturbances-participants",
    title: "People in mass disturbances, as the police filed them",
  },
];
