import type { Indicator } from "../evidence/observe/figures.ts";
import type { MonthNumber } from "../ground/calendar.ts";
import type { Column } from "../ground/layout.ts";
import { figuresOf } from "../scenarios/rule.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import type { Asked, Machine } from "./asked.ts";
import { type Resumed, setOut } from "./passage.ts";
import { columnOf, figuresIn, type Recorded, type Row, recordOf } from "./record.ts";
import { indicatorOf } from "./reports.ts";
import { takenBy } from "./takenBy.ts";

/** What is shown of a run: so much is kept of it, and no more. */
export interface Sight {
  readonly indicators: readonly Indicator[];
  /** The last month that is shown, as a month number. */
  readonly to: MonthNumber;
}

const columnsByIndicator = new WeakMap<Indicator, readonly Column[]>();

/** The columns that an indicator is measured by. */
function columnsBy(indicator: Indicator): readonly Column[] {
  const found = columnsByIndicator.get(indicator) ?? takenBy(indicator).map(({ name, role }) => columnOf(name, role));
  columnsByIndicator.set(indicator, found);
  return found;
}

/** The columns that a sight of a scenario needs, each once: what is shown, and what the scenario's rules are told. */
export function columnsOf({ indicators }: Sight, { levers }: Pick<Scenario, "levers">): readonly Column[] {
  const told = levers.flatMap(({ rule }) => (rule ? figuresOf(rule.amount).map(indicatorOf) : []));
  return [...new Set([...indicators, ...told].flatMap(columnsBy))];
}

/**
 * The months of a run of which a row keeps part. Its books are not audited: an audit reads and changes nothing, so that what
 * is kept has the bits of an audited run.
 */
export function* monthsSeen(
  row: Row,
  asked: Asked & { readonly machine: Machine },
  { since, before }: Resumed,
): Generator<number, Recorded, void> {
  const { world } = asked.machine;
  const { months, go } = setOut(asked.machine, asked, since);
  const own = recordOf(months.length * row.width, asked.over);
  yield* go({ own, row, close: () => undefined }, (month) => before(month, () => undefined));
  return figuresIn(world, own.record, months, { row, holdStanding: own.holdStanding, settled: world.settled.slice() });
}
