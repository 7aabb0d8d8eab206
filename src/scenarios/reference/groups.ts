import type { LeverName } from "../../generated/names.ts";
import type { Citation } from "../../ground/quantity.ts";
import type { PolicyField } from "../../ledger/policy.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { leverRanges } from "../known.ts";

/** Levers that are credited together, and what holds instead of what a scenario sets them to. */
export interface LeverGroup {
  readonly id: string;
  readonly title: string;
  /** What holds where the group is taken out, in words. */
  readonly instead: string;
  /** Why that, and not something else. */
  readonly why: string;
  readonly source: Citation;
  readonly levers: readonly LeverName[];
}

const declared = {
  collection: {
    title: "Grain taken from villages",
    instead: "The state buys grain: no force, no blacklists, a plan no larger than what it needs.",
    why: "So it stood to December 1927; the extraordinary measures began in January 1928.",
    source: cite("carr-davies-1969", "vol. 1, extraordinary measures"),
  },
  loans: {
    title: "Food and seed lent, or held back",
    instead:
      "Hungry villages are lent food and seed out of what the state has above its urgent needs, 0.7 of it in a month.",
    why: "So the state did in 1924-25 and 1928. The size is that of the scenario `gradual`; `history` sets no loans before 1932.",
    source: assumed("the practice of 1924-25 and 1928, at the size of the scenario gradual"),
  },
  farms: {
    title: "Collective farms, state farms and herders",
    instead:
      "No drive to form collective farms, members free to leave, herders left to move, few state farms and machines.",
    why: "So it stood to December 1927: fewer than one household in a hundred was in a collective farm.",
    source: cite("davies-1980a", "ch. 4 and 5"),
  },
  repression: {
    title: "Police, deportation and camps",
    instead:
      'Arrests and sentences within the limits of the mid-1920s; nobody expropriated or deported as "kulak", no mass operation, towns open.',
    why: "So it stood in 1926: the powers of June 1927 to sentence to death are taken to lapse, as they did at the end of that year.",
    source: cite("popov-1992", "extraordinary powers against banditry, of June 1927, and of the troikas of 1930"),
  },
  trade: {
    title: "Foreign trade",
    instead: "Grain is sold abroad to pay for the machines that are wanted, as from the harvest of 1925 on.",
    why: "So it stood to December 1927: machines were the aim of grain exports under NEP too.",
    source: cite("dohan1976", "decisions on grain exports, 1928-34"),
  },
  investment: {
    title: "Investment and heavy industry",
    instead:
      "The shares of the plan year 1926/27: 0.42 of heavy industry's output into new plant, 0.55 of industrial investment into heavy industry.",
    why: "The last plan year that ended before the turn; those before still brought old plant back to work.",
    source: cite("feldman-1928", "shares of investment"),
  },
  planning: {
    title: "Five-year plans and great works",
    instead:
      "No five-year plan, targets that plant and workers can meet, materials shared alike; only those great works that no plan holds.",
    why: "So it stood to December 1927: control figures were no orders yet.",
    source: cite("zaleski-1971", "drafts and adoption of the First Five-Year Plan"),
  },
  prices: {
    title: "Prices, trade, taxes and loans",
    instead: "Private trade in grain goes on, and shops sell manufactures at what clears the market.",
    why: "Held down as in 1927, prices keep grain from the towns; Allen's NEP, too, lets peasants sell at prices that clear. All else as in December 1927.",
    source: cite("allen-2003", "the NEP regime of chapter 8"),
  },
  labour: {
    title: "Labour and wages",
    instead: "The eight-hour day, labour exchanges, half of wages by the piece, no penalty but a fine for absence.",
    why: "So it stood to December 1927.",
    source: cite("ukaz-1940", "the seven-hour day of October 1927, the eight-hour day of June 1940"),
  },
  schools: {
    title: "Schools and homes",
    instead: "Places in schools and the part of building that is homes, as in December 1927.",
    why: "Compulsory schooling, and places for engineers, were decided from July 1928 on.",
    source: cite("fitzpatrick-1979", "decisions of July 1928 and November 1929 on specialists"),
  },
  party: {
    title: "The Party and the press",
    instead: "Admission as in 1926, and no purge.",
    why: "The levy of October 1927 was for the tenth anniversary, and is taken to end with the year.",
    source: cite("rigby-1968", "levies and closings of admission"),
  },
  defence: {
    title: "Defence and war",
    instead: "Arms and men under arms as far as the danger seen abroad asks for them.",
    why: "So it stood to December 1927; the danger itself is given and stays.",
    source: cite("harrison-davies-1997", "the published defence budget of 1931-34"),
  },
} as const satisfies Readonly<Record<string, Omit<LeverGroup, "id" | "levers">>>;

type GroupId = keyof typeof declared;

/** The group of each field of policy: the compiler holds that none is left out. */
const ofField: Readonly<Record<PolicyField, GroupId>> = {
  prices: "prices",
  grain: "collection",
  farms: "farms",
  abroad: "trade",
  industry: "planning",
  labour: "labour",
  budget: "prices",
  schools: "schools",
  party: "party",
  police: "repression",
  custody: "repression",
  war: "defence",
};

/** Levers that scholars tell apart from the rest of their field. */
const apart: { readonly [Lever in LeverName]?: GroupId } = {
  relief: "loans",
  seedLoans: "loans",
  investment: "investment",
  heavyShare: "investment",
};

/**
 * The groups of levers among which a scenario is divided: every lever belongs to exactly one, that of its field of policy unless
 * it is told apart.
 *
 * @example
 * leverGroups().find(({ levers }) => levers.includes("relief")).title; // => "Food and seed lent, or held back"
 */
export function leverGroups(): readonly LeverGroup[] {
  const groupOf = (lever: LeverName, field: string): GroupId => apart[lever] ?? ofField[field as PolicyField];
  return Object.entries(declared).map(([id, group]) => ({
    id,
    ...group,
    levers: [...leverRanges()].flatMap(([lever, { field }]) => (groupOf(lever, field) === id ? [lever] : [])),
  }));
}
