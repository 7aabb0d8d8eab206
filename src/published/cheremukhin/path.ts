import { crossing } from "../root.ts";
import { type Consumption, type Economy, farmProduct, otherProduct, worthOfOther } from "./economy.ts";

/** Where a projected path begins. */
export interface Standing {
  readonly people: number;
  readonly capital: number;
  readonly farmProductivity: number;
  readonly otherProductivity: number;
  readonly labourWedge: number;
  readonly capitalWedge: number;
}

/** What holds along it: parts of the whole product that are invested and used in public. */
export interface Course {
  readonly investmentShare: number;
  readonly publicShare: number;
}

/** A year of a projected path. */
export interface PathYear extends Consumption {
  /** Part of the people in farming. */
  readonly farming: number;
}

/**
 * Carries an economy on: wedges stay, productivity and people grow at a steady rate, parts of the product are invested
 * and used in public, and labour and capital divide themselves each year so that the wedges hold.
 *
 * Their paper takes the intertemporal wedge and foresight instead of a steady share of investment; their numbers for
 * that were not recovered.
 *
 * @param alive farm goods a head that keep alive
 */
export function project(
  standing: Standing,
  course: Course,
  alive: number,
  economy: Economy,
  years: number,
): readonly PathYear[] {
  const path: PathYear[] = [];
  let { people, capital, farmProductivity, otherProductivity } = standing;
  for (let year = 0; year < years; year++) {
    const now = { ...standing, people, capital, farmProductivity, otherProductivity };
    const { product, ...found } = divide(now, course, alive, economy);
    path.push(found);
    capital = (1 - economy.wear) * capital + course.investmentShare * product;
    people *= 1 + economy.peopleGrowth;
    farmProductivity *= 1 + economy.farmGrowth;
    otherProductivity *= 1 + economy.otherGrowth;
  }
  return path;
}

function divide(now: Standing, course: Course, alive: number, economy: Economy): PathYear & { product: number } {
  const farming = crossing((share) => excess(share, now, course, alive, economy), 1e-4, 1 - 1e-4);
  const { farmOutput, otherOutput, consumption } = allotted(farming, now, course, economy);
  return { ...consumption, farming, product: farmOutput + otherOutput };
}

/** What labour makes outside farming beyond what the wedge allows; it rises with the part of the people in farming. */
function excess(farming: number, now: Standing, course: Course, alive: number, economy: Economy): number {
  const { farmOutput, otherOutput, consumption } = allotted(farming, now, course, economy);
  if (consumption.other <= 0) return 1;
  if (consumption.farm <= alive) return -1;
  const other = ((1 - economy.otherCapitalShare) * otherOutput) / (1 - farming);
  const farm = (economy.farmLabourShare * farmOutput) / farming;
  return (worthOfOther(consumption, alive, economy) * other) / farm - now.labourWedge;
}

function allotted(farming: number, now: Standing, { investmentShare, publicShare }: Course, economy: Economy) {
  const farmCapital = now.capital * farmPartOfCapital(farming, now, economy);
  const farmOutput = farmProduct(now.farmProductivity, farmCapital, farming * now.people, economy);
  const otherCapital = now.capital - farmCapital;
  const otherOutput = otherProduct(now.otherProductivity, otherCapital, (1 - farming) * now.people, economy);
  const taken = (investmentShare + publicShare) * (farmOutput + otherOutput);
  const consumption = { farm: farmOutput / now.people, other: (otherOutput - taken) / now.people };
  return { farmOutput, otherOutput, consumption };
}

/** Capital follows labour: both wedges hold at once only at one ratio of the two divisions. */
function farmPartOfCapital(farming: number, { labourWedge, capitalWedge }: Standing, economy: Economy): number {
  const labour = farming / (1 - farming);
  const technology =
    ((1 - economy.otherCapitalShare) / economy.farmLabourShare) *
    (economy.farmCapitalShare / economy.otherCapitalShare);
  const ratio = (labour * technology * capitalWedge) / labourWedge;
  return ratio / (1 + ratio);
}
