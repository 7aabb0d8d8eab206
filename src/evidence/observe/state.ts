import { type Indicator, millions, per, scaled, type Take } from "./figures.ts";

const common = { ledger: "actual", group: "state", places: "country" } as const;
const procured = (take: Take) => millions(take("procured"));

/** What the state takes, sells, stores and keeps on its payroll. */
export const state: readonly Indicator[] = [
  {
    ...common,
    series: "grain-procurement",
    unit: "Mt",
    year: "agricultural sum",
    title: "Grain procured",
    places: "added",
    measure: procured,
  },
  {
    ...common,
    series: "grain-procurement-share",
    ledger: "reported",
    unit: "%",
    year: "none",
    title: "Grain procured since July, as a share of the reported harvest",
    measure: (take) =>
      per(take("procuredOfYear"), take("harvestOfYear"), 100).map(
        (each, at) => each / (take("reportedHarvestPart")[at] ?? 1),
      ),
  },
  {
    ...common,
    series: "grain-procurement-plan",
    unit: "Mt",
    year: "july",
    title: "Grain that the plan asks for",
    measure: (take) => millions(take("procurementPlan")),
  },
  {
    ...common,
    series: "grain-exports",
    unit: "Mt",
    year: "sum",
    title: "Grain exported",
    measure: (take) => millions(take("exported")),
  },
  {
    ...common,
    series: "state-grain-stock",
    unit: "Mt",
    year: "july",
    title: "Grain held by the state",
    measure: (take) => millions(take("stateGrain")),
  },
  {
    ...common,
    series: "procurement-force",
    unit: "%",
    year: "mean",
    title: "Force used in procurement",
    measure: (take) => scaled(take("resolve"), 0.01),
  },
  {
    ...common,
    series: "police-staff",
    unit: "persons",
    year: "january",
    title: "Political police",
    measure: (take) => take("police"),
  },
];
