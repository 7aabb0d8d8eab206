import { figure, formOf } from "../book/figures.ts";
import { type Bottleneck, closed, type Met, type Plan, type Reached, type Want } from "../index.ts";
import { type Column, figures, tableOf } from "./table.ts";

/** Longer tables are cut: all of a plan is in its files and its JSON. */
const mostRows = 20;
/** Of takers and of wants, the largest few are told. */
const mostParts = 3;
const five = formOf(5);

/** An amount in the unit of its good; a dash for no limit. */
function amount(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? "–" : five.format(value);
}

function percent(share: number): string {
  return `${figure(100 * share)} %`;
}

function cutTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const rest = rows.length - mostRows;
  const more = rest > 0 ? `\n… and ${rest} more: see --out or --json` : "";
  return `${tableOf(columns, rows.slice(0, mostRows), width)}${more}`;
}

/** A plan in words and tables. */
export function planText(plan: Plan, width: number): string {
  return [consistentText, roundsText, evenText, closestText].map((part) => part(plan, width)).join("\n\n");
}

function consistentText({ table, problem, consistent, excesses }: Plan, width: number): string {
  const rows = table.goods.map((good, at) => [
    good,
    table.units.get(good) ?? "",
    amount(consistent.final[at]),
    amount(consistent.used[at]),
    amount(consistent.drawn[at]),
    at < table.made ? amount(consistent.gross[at]) : "",
    at < table.made ? amount(problem.capacity[at]) : "",
  ]);
  const columns = [{ head: "good" }, { head: "unit" }, figures("target"), figures("makers use"), figures("from stock")];
  const over = excesses.map(({ good, kind, needed, limit }) => {
    const by = limit > 0 ? `, ${percent(needed / limit - 1)} more than there is` : "";
    return `  ${kind} of ${good}: ${amount(needed)} of ${amount(limit)}${by}`;
  });
  const verdict =
    excesses.length === 0 ? "It is within every limit." : `It is beyond what there is:\n${over.join("\n")}`;
  return [
    "The consistent plan: every target met, every maker supplied, limits left aside",
    cutTable([...columns, figures("to be made"), figures("capacity")], rows, width),
    verdict,
  ].join("\n");
}

function roundsText({ table, rounds }: Plan, width: number): string {
  const rows = rounds.map(({ round, shortShare }) => {
    const most = shortShare.reduce((worst, share) => Math.max(worst, share), 0);
    const good = most > 0 ? (table.goods[shortShare.indexOf(most)] ?? "") : "–";
    const open = shortShare.filter((share) => share > closed).length;
    return [String(round), good, percent(most), `${open} of ${table.made}`];
  });
  const columns = [{ head: "round" }, { head: "most short" }, figures("by"), figures("balances open by over 1 %")];
  return `Material balances: targets alone, then what the round before called for\n${tableOf(columns, rows, width)}`;
}

function evenText({ even: { share, bottlenecks } }: Plan, width: number): string {
  if (!Number.isFinite(share)) return "Every target alike: no capacity and no stock limits them.";
  const verdict =
    share < 1
      ? `Every target alike: ${percent(share)} of each can be met.`
      : `Every target alike: each can be met, up to ${percent(share)} of it.`;
  return `${verdict}\n${bottleneckTable(bottlenecks, "points of every target", width)}`;
}

function bottleneckTable(bottlenecks: readonly Bottleneck[], points: string, width: number): string {
  const rowOf = ({ good, kind, limit, takers }: Reached, index: number, gain: number): readonly string[] => [
    `${index === 0 ? "" : "with "}${kind} of ${good}`,
    amount(limit),
    index === 0 ? figure(100 * gain) : "together",
    takers
      .slice(0, mostParts)
      .map((taker) => `${taker.good ?? "final use"} ${percent(taker.share)}`)
      .join(", "),
  ];
  const rows = bottlenecks.flatMap(({ limits, gain }) => limits.map((each, index) => rowOf(each, index, gain)));
  const columns = [
    { head: "bottleneck" },
    figures("limit"),
    figures(`1 % more adds, in ${points}`),
    { head: "goes to" },
  ];
  const limits = bottlenecks.flatMap((each) => each.limits);
  const notes = [
    limits.length > bottlenecks.length ? '\nLimits joined by "with" tie: more of one alone adds nothing.' : "",
    limits.some(({ limit }) => limit === 0) ? "\nOf a limit of 0, 1 % is a hundredth of what there is need of." : "",
  ];
  return `${cutTable(columns, rows, width)}${notes.join("")}`;
}

function closestText({ closest: { targets, bottlenecks }, excesses }: Plan, width: number): string {
  if (excesses.length === 0) return "The closest plan: no target need be cut.";
  const cut = targets.filter(({ target, met }) => met < target).sort((one, other) => cutOf(other) - cutOf(one));
  const rows = cut.map((each) => [
    each.good,
    amount(each.target),
    amount(each.met),
    percent(cutOf(each)),
    each.wants
      .slice(0, mostParts)
      .map((want) => `${namesOf(want)} ${percent(want.share)}`)
      .join(", "),
  ]);
  const columns = [{ head: "good" }, figures("target"), figures("met"), figures("cut"), { head: "for want of" }];
  return [
    `The closest plan, by the least sum of cuts. Targets cut: ${cut.length} of ${targets.length}`,
    cutTable(columns, rows, width),
    "",
    bottleneckTable(bottlenecks, "points of one target", width),
  ].join("\n");
}

function namesOf({ limits }: Want): string {
  return limits.map(({ good }) => good).join(" with ");
}

function cutOf({ target, met }: Met): number {
  return 1 - met / target;
}
