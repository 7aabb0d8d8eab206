import type { Indicator, Take } from "./figures.ts";

const common = { ledger: "actual", group: "countryside", year: "sum" } as const;
const events = { ...common, unit: "events", measure: (take: Take) => take("risings") } as const;
const persons = { ...common, unit: "persons", measure: (take: Take) => take("participants") } as const;

/**
 * Open disturbances in villages. The police's counts are carried under two names. People are told for the country alone:
 * a crowd is of one size in the model, and regions counted them for part of the disturbances only.
 */
export const unrest: readonly Indicator[] = [
  { ...events, series: "peasant-disturbances", places: "added", title: "Open disturbances in villages" },
  {
    ...events,
    series: "peasant-mass-disturbances",
    places: "country",
    title: "Mass disturbances in villages",
  },
  { ...persons, series: "peasant-disturbance-participants", places: "country", title: "People in open disturbances" },
  {
    ...persons,
    series: "peasant-mass-disturbances-participants",
    places: "country",
    title: "People in mass disturbances",
  },
];
