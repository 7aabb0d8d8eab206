import type { WedgeYear } from "../index.ts";
import type { Results } from "./forms/forms.ts";

type WedgeJson = Extract<Results["reproduce"], { readonly wedges: unknown }>["wedges"][number];

/** Figures of a year, under names as columns have them: `valueAdded` is `value_added`. */
export function yearJson(figures: { readonly year: number }): { year: number; [name: string]: number | null } {
  const named = Object.entries(figures).map(([name, value]) => {
    return [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), Number(value)] as const;
  });
  return { ...Object.fromEntries(named), year: figures.year };
}

/** Productivities and wedges of a year. */
export function wedgeJson(each: WedgeYear): WedgeJson {
  return {
    year: each.year,
    farm_productivity: each.farmProductivity,
    other_productivity: each.otherProductivity,
    labour_wedge: each.labourWedge,
    capital_wedge: each.capitalWedge,
    saving_wedge: each.savingWedge ?? null,
    factors: each.factors ?? null,
  };
}
