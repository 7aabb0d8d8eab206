import { group } from "d3-array";
import { type CauseNode, type Causes, causesOf, type Indicator, works } from "../../index.ts";
import { workWords } from "./evidence.ts";
import type { CauseTold, ThingTold, WalkTold } from "./walked.ts";

/** Farther than any walk goes: the whole of what stands behind an indicator. */
const wholeWay = 100;

const walks = new Map<Indicator, Walk>();

/** What stands behind an indicator, by id. */
interface Walk {
  readonly things: ReadonlyMap<string, CauseNode>;
  readonly causes: ReadonlyMap<string, Causes["edges"]>;
}

/** One step of the walk from an indicator to its causes: a thing, and what moves it, in the order of its equation. */
export function walkTold(indicator: Indicator, id: string): WalkTold {
  const walk = walks.get(indicator) ?? walkOf(indicator);
  walks.set(indicator, walk);
  const found = walk.things.get(id);
  if (!found) throw new Error(`nothing behind ${indicator.series} is called "${id}"`);
  const causes = (walk.causes.get(id) ?? []).flatMap(({ from, sign, way, mechanism }): readonly CauseTold[] => {
    const cause = walk.things.get(from);
    return cause ? [{ ...thingTold(cause), sign, way, mechanism, causes: walk.causes.get(from)?.length ?? 0 }] : [];
  });
  return { of: thingTold(found), causes };
}

function walkOf({ series, ledger }: Indicator): Walk {
  const { nodes, edges } = causesOf(series as Causes["series"], wholeWay, ledger);
  return { things: new Map(nodes.map((each) => [each.id, each])), causes: group(edges, ({ to }) => to) };
}

function thingTold({ id, kind, title, unit, source, page }: CauseNode): ThingTold {
  const work = source ? works.get(source.key) : undefined;
  const citation = workWords(work, source?.locator);
  return { id, kind, title, unit, citation, isAssumed: source?.key === "assumed", page: page ?? "" };
}
