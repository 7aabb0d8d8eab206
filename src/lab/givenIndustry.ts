import type { World } from "../ground/world.ts";
import * as given from "../ledger/industry/given.ts";
import { figure, use } from "../sources/industry/figures.ts";
import { branchIds, branchOfProduct, productIds, variantIds } from "../sources/industry/names.ts";
import { bridge } from "./bridges.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, each) => whole + each, 0);

/** Figures of each branch as parts of its group's sum. */
function shares(weight: (id: string) => number): readonly number[] {
  return branchIds.map((id) => {
    const group = branchIds.filter((each) => figure(each, "group-a") === figure(id, "group-a"));
    return weight(id) / sum(group.map(weight));
  });
}

/** Figures of each branch against their mean in its group, each branch weighing as `weights` say. */
function againstMean(attribute: string, weights: readonly number[]): readonly number[] {
  const of = (id: string): number => figure(id, attribute);
  return branchIds.map((id) => {
    const group = branchIds.filter((each) => figure(each, "group-a") === figure(id, "group-a"));
    const mean = sum(
      group.map((each) => of(each) * (weights[branchIds.indexOf(each as (typeof branchIds)[number])] ?? 0)),
    );
    return of(id) / mean;
  });
}

/** What means of production and consumer goods were of the output of 1927/28. */
const groupPart = { heavy: bridge("heavy-part-of-output"), light: bridge("light-part-of-output") } as const;

/** Part of each branch's output of 1927/28 that went into other branches. */
function useParts(outputShares: readonly number[]): readonly number[] {
  const outputs = branchIds.map(
    (id, at) => (outputShares[at] ?? 0) * (figure(id, "group-a") === 1 ? groupPart.heavy : groupPart.light),
  );
  return branchIds.map((from, at) => {
    const used = sum(branchIds.map((to, column) => use(from, to) * (outputs[column] ?? 0)));
    return Math.min(1, used / (outputs[at] ?? 1));
  });
}

/** Writes into a world what industry starts from, and what the plans asked of it. */
export function giveIndustry(world: World): void {
  const outputShares = shares((id) => figure(id, "output-share"));
  const capitalShares = shares((id) => figure(id, "output-share") * figure(id, "capital-output-ratio"));
  const each = (attribute: string): readonly number[] => branchIds.map((id) => figure(id, attribute));
  world.cells(given.isHeavy).set(each("group-a"));
  world.cells(given.isArms).set(branchIds.map((id) => (id === "armaments" ? 1 : 0)));
  world.cells(given.outputShare).set(outputShares);
  world.cells(given.capitalShare).set(capitalShares);
  world.cells(given.idleness).set(againstMean("idle", outputShares));
  world.cells(given.gestation).set(againstMean("gestation", capitalShares));
  world.cells(given.foreignTechnique).set(againstMean("foreign-technique", outputShares));
  world.cells(given.depletion).set(each("depletion"));
  const eachProduct = (attribute: string): readonly number[] => productIds.map((id) => figure(id, attribute));
  world.cells(given.mastering).set(eachProduct("mastering"));
  world.cells(given.convertible).set(eachProduct("convertible"));
  world.cells(given.cropPower).set(eachProduct("crop-power"));
  world.cells(given.usePart).set(useParts(outputShares));
  world.cells(given.inputsOf).set(branchIds.flatMap((from) => branchIds.map((to) => use(from, to))));
  world.cells(given.inputMix).set(
    branchIds.flatMap((to) => {
      const all = sum(branchIds.map((from) => use(from, to)));
      return branchIds.map((from) => use(from, to) / all);
    }),
  );
  world.cells(given.placeOfVariant).set(variantIds.map((_, place) => place + 1));
  const planned = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => variantIds.map((plan) => figure(id, `planned-growth-${plan}`)));
  world.cells(given.plannedOfBranch).set(planned(branchIds));
  world.cells(given.plannedOfProduct).set(planned(productIds));
  world
    .cells(given.madeIn)
    .set(Object.values(branchOfProduct).flatMap((maker) => branchIds.map((id) => (id === maker ? 1 : 0))));
}
