import type { Citation } from "../../ground/quantity.ts";
import { model } from "../../laws/month.ts";
import { mechanismNames } from "../../scenarios/known.ts";
import { leverGroups } from "../../scenarios/reference/groups.ts";
import { referencePolicy } from "../../scenarios/reference/policy.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { type Change, type Difference, differencesBetween } from "../why/differences.ts";

/** What a scenario is divided among: groups of its levers, or mechanisms of the model. */
export type DividedOver = (typeof dividedOver)[number];

/** Both of them. */
export const dividedOver = ["levers", "mechanisms"] as const;

/** What is credited together, and what holds where it is taken out. */
export interface Thing extends Difference {
  /** What holds instead, in words. */
  readonly instead: string;
  /** Why that; empty where nothing had to be chosen. */
  readonly why: string;
  /** Where that was read; null where nothing had to be chosen. */
  readonly source: Citation | null;
}

/** A scenario, the same with everything taken out, and what is taken out. */
export interface Things {
  readonly base: Scenario;
  readonly things: readonly Thing[];
}

/** What is divided, and among what. */
interface Divided {
  readonly scenario: Scenario;
  readonly over: DividedOver;
  /** Whose levers hold where groups are taken out; those of the reference policy unless given. */
  readonly than: Scenario | undefined;
  /** Last month of the runs. */
  readonly to: number;
}

/** Takes everything out of a scenario, as far as a run to a month can tell. */
export function thingsOf(divided: Divided): Things {
  return divided.over === "levers" ? groupsOf(divided) : mechanismsOf(divided);
}

function groupsOf({ scenario, than, to }: Divided): Things {
  const base = { ...scenario, levers: (than ?? referencePolicy()).levers };
  const changes = differencesBetween(base, scenario, { to, by: "span" }).flatMap((each) => each.changes);
  const things = leverGroups().flatMap(({ id, title, levers, ...held }) => {
    const own = changes.filter((each) => each.kind === "lever" && levers.includes(each.name));
    const { instead, why, source } = than ? { instead: `As in ${than.name}.`, why: "", source: null } : held;
    return own.length === 0 ? [] : [{ id: `group ${id}`, title, changes: own, instead, why, source }];
  });
  return { base, things };
}

function mechanismsOf({ scenario, to }: Divided): Things {
  const base = { ...scenario, off: mechanismNames() };
  const things = differencesBetween(base, scenario, { to }).map((each) => ({
    ...each,
    ...toldMechanism(each.changes),
  }));
  return { base, things };
}

function toldMechanism([change]: readonly Change[]): Pick<Thing, "title" | "instead" | "why" | "source"> {
  const name = change?.kind === "mechanism" ? change.name : "";
  const words = name.replaceAll("-", " ");
  const instead = model.mechanisms.find((each) => each.name === name)?.says ?? "";
  return { title: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`, instead, why: "", source: null };
}
