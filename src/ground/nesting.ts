/** Which cells lie in which, and sums from narrow cells to wide ones, for the plain executor. */

import type { Level, Quantity } from "./quantity.ts";
import { cellsOf, type World } from "./world.ts";

/** A world, and who lies in whom. */
export interface Within {
  readonly world: World;
  readonly parents: Parents;
}

/** Which cluster each member lies in, and which home each cluster. */
export interface Parents {
  readonly clusterOfMember: Int32Array;
  readonly homeOfCluster: Int32Array;
}

export function parentsOf({ sample }: World): Parents {
  const clusters = sample.memberStart.length - 1;
  const clusterOfMember = new Int32Array(sample.memberStart[clusters] ?? 0);
  const homeOfCluster = new Int32Array(clusters);
  for (let cluster = 0; cluster < clusters; cluster++) {
    clusterOfMember.fill(cluster, sample.memberStart[cluster], sample.memberStart[cluster + 1]);
  }
  for (let home = 0; home < sample.homes; home++) {
    homeOfCluster.fill(home, sample.clusterStart[home], sample.clusterStart[home + 1]);
  }
  return { clusterOfMember, homeOfCluster };
}

/** The cell of a wider level in which a cell lies. */
export function ancestor({ world, parents }: Within, from: Level, cell: number, to: Level): number {
  const { member, cluster, home } = world.layout.levels;
  let level = from;
  let at = cell;
  while (level !== to) {
    if (level === member) at = parents.clusterOfMember[at] ?? 0;
    else if (level === cluster) at = parents.homeOfCluster[at] ?? 0;
    else at = 0;
    level = level === member ? cluster : level === cluster ? home : (level.inside ?? to);
  }
  return at;
}

/** Where a cell stands in its quantity's column. */
export function placeIn(world: World, of: Quantity, cell: number): number {
  return of.level === world.layout.levels.member && world.layout.holds(of) ? world.placeOf(cell) : cell;
}

/** Sums the cells inside each cell of a wider level, in order. */
export function sumUp(within: Within, from: Level, to: Level, valueAt: (cell: number) => number): Float64Array {
  const { sample, layout } = within.world;
  if (from === layout.levels.member) return sumMembers(within, to, valueAt);
  const sums = new Float64Array(cellsOf(to, sample, layout.levels));
  for (let cell = 0, cells = cellsOf(from, sample, layout.levels); cell < cells; cell++) {
    const at = ancestor(within, from, cell, to);
    sums[at] = (sums[at] ?? 0) + valueAt(cell);
  }
  return sums;
}

/**
 * Sums members as the kernels do, who find four at a time: a cluster's in four lanes of single
 * precision, which go on as two sums in double precision, of the even lanes and of the odd.
 */
function sumMembers(within: Within, to: Level, valueAt: (cell: number) => number): Float64Array {
  const { sample, layout } = within.world;
  const { cluster: clusters } = layout.levels;
  const even = new Float64Array(cellsOf(to, sample, layout.levels));
  const odd = even.slice();
  const lanes = new Float32Array(4);
  for (let cluster = 0; cluster + 1 < sample.memberStart.length; cluster++) {
    const [first, end] = [sample.memberStart[cluster] ?? 0, sample.memberStart[cluster + 1] ?? 0];
    lanes.fill(0);
    for (let cell = first; cell < end; cell++)
      lanes[(cell - first) % 4] = (lanes[(cell - first) % 4] ?? 0) + valueAt(cell);
    const at = ancestor(within, clusters, cluster, to);
    even[at] = (even[at] ?? 0) + ((lanes[0] ?? 0) + (lanes[2] ?? 0));
    odd[at] = (odd[at] ?? 0) + ((lanes[1] ?? 0) + (lanes[3] ?? 0));
  }
  return even.map((sum, at) => sum + (odd[at] ?? 0));
}

/** Sums what sampled cells hold, for each home, and finds the least that any holds. */
export function takeStock(world: World): void {
  const within = { world, parents: parentsOf(world) };
  const { home } = world.layout.levels;
  for (const stock of world.model.quantities.values()) {
    if (stock.kind !== "stock" || !stock.level.sampled) continue;
    const amounts = world.cells(stock);
    const amountOf = (cell: number): number => amounts[placeIn(world, stock, cell)] ?? 0;
    const least = world.cells(stock, "least").fill(0);
    for (let cell = 0, cells = cellsOf(stock.level, world.sample, world.layout.levels); cell < cells; cell++) {
      const at = ancestor(within, stock.level, cell, home);
      if (amountOf(cell) < (least[at] ?? 0)) least[at] = amountOf(cell);
    }
    const held = world.cells(stock, "held").fill(0);
    for (let cell = 0, cells = cellsOf(stock.level, world.sample, world.layout.levels); cell < cells; cell++) {
      const at = ancestor(within, stock.level, cell, home);
      held[at] = (held[at] ?? 0) + amountOf(cell);
    }
    held.forEach((sum, at) => {
      held[at] = sum * (world.sample.weight[at] ?? 0);
    });
  }
}
