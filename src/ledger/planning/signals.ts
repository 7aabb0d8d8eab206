import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { accounting } from "../accounting.ts";
import { branch, nation, product, region } from "../levels.ts";

/** What planners ask of villages and branches, and tractors in use, as other subsystems take it. */
export const commonLandOfNation = shared({
  symbol: "ΣΣΣA2",
  unit: "ha",
  level: nation,
  says: "Land of collective farms.",
  source: cite("davies-1980b", "collective land"),
});
export const tractorsInUse = shared({
  symbol: "ΣB",
  unit: "tractor",
  level: nation,
  says: "Tractors of the country.",
  source: cite("davies-wheatcroft-2004", "machine-tractor stations"),
});
export const machineImports = shared({
  symbol: "Im",
  unit: "rouble/month",
  level: nation,
  says: "Machines bought abroad: their part of what imports can be paid for.",
  source: assumed("shortage of currency cuts all imports alike"),
});
export const plannedGrowth = shared({
  symbol: "g*",
  unit: "1",
  level: branch,
  says: "What the plan in force asks of a branch at its end, against 1927/28.",
  source: accounting,
});
export const plannedGrowthOfProduct = shared({
  symbol: "g*p",
  unit: "1",
  level: product,
  says: "What the plan in force asks of a product at its end, against 1927/28.",
  source: accounting,
});
export const plannedOutput = shared({
  symbol: "X*",
  unit: "rouble/month",
  level: branch,
  says: "Output that the plan asks of a branch at its end; of armaments, what defence asks now if that is more.",
  source: cite("zaleski-1971", "targets of the First Five-Year Plan"),
});
export const sownOfRegionBefore = shared({
  symbol: "a-",
  unit: "ha",
  level: region,
  says: "Land under crops in a region when the plan is made.",
  source: assumed("definition"),
});
export const asked = shared({
  symbol: "Qr",
  unit: "t/month",
  level: region,
  says: "Grain that the plan asks of a region this month: what should be in by now, less what is in.",
  source: cite("davies-wheatcroft-2004", "monthly procurement plans"),
});
export const shortfall = shared({
  symbol: "Δ",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the plan to date that is wanting, as reported last month.",
  source: cite("carr-davies-1969", "vol. 1, January 1928"),
});
export const shortfallOfRegion = shared({
  symbol: "Δr",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of a region's plan to date that is wanting, as reported last month.",
  source: cite("davies-wheatcroft-2004", "ch. 6: plans by region and their fulfilment"),
});
export const wantedOfCountry = shared({
  symbol: "Q(t)",
  unit: "t/month",
  level: nation,
  says: "Grain that the plan asks of the whole country this month: what should be in by now, less what is in.",
  source: cite("carr-davies-1969", "vol. 1, procurement plans under the NEP"),
});
export const ordered = shared({
  symbol: "X̂T",
  unit: "rouble/month",
  level: branch,
  says: "Output that a branch orders inputs for: what the plan asks, not what it can make.",
  source: cite("kornai-1980", "demand for inputs under soft budgets"),
});
export const allotted = shared({
  symbol: "x(k)-y",
  unit: "rouble/month",
  level: branch,
  says: "Output of a branch that planners allot to other branches: what as many rounds of balances as they manage have found.",
  source: cite("zaleski-1971", "material balances gone through by hand; truncated iteration of the inverse"),
});
