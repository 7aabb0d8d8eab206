import type { Parameter } from "../../ground/quantity.ts";
import { type Comparison, compare, inYear, type Moved } from "../figures.ts";
import { type AllenYear, allenModel, allenYears, type Changes, runAllen } from "./model.ts";
import { coercedConstant, coercedSlope, producerShare, splitElasticity, splitLevel } from "./params.ts";
import { allenRegime, allenRegimes, type Regime } from "./regimes.ts";

/** The run of one regime. */
export interface RegimeRun {
  readonly name: string;
  readonly says: string;
  readonly years: readonly AllenYear[];
}

/**
 * Runs all four regimes.
 *
 * @param changes parameters that are not at their own value, in their own unit
 * @throws Fault "parameter-unknown" or "parameter-malformed"
 * @example
 * runRegimes().map(({ name }) => name); // => ["collectivised", "nep", "capitalist", "low-investment"]
 */
export function runRegimes(changes: Changes = {}): readonly RegimeRun[] {
  return allenRegimes.map((regime) => ({ name: regime.name, says: regime.says, years: runAllen(regime, changes) }));
}

/**
 * Allen's published figures beside ours.
 *
 * @param changes parameters that are not at their own value, in their own unit
 * @param capitalist the regime that stands for capitalism, with another share of investment if wished
 * @throws Fault "parameter-unknown" or "parameter-malformed"
 * @example
 * compareAllen().filter(({ held, met }) => held && !met).length; // => 0
 */
export function compareAllen(
  changes: Changes = {},
  capitalist: Regime = allenRegime("capitalist"),
): readonly Comparison[] {
  return compare("allen", { ...outcomes(changes, capitalist), ...equationsAlone() });
}

const [billion, million] = [1e9, 1e6];

function outcomes(changes: Changes, capitalist: Regime): Readonly<Record<string, number>> {
  const run = (name: string): readonly AllenYear[] => runAllen(allenRegime(name), changes);
  const [collectivised, nep] = [run("collectivised"), run("nep")];
  const [end, nepEnd, lowEnd] = [lastOf(collectivised), lastOf(nep), lastOf(run("low-investment"))];
  const capitalistEnd = lastOf(runAllen(capitalist, changes));
  return {
    "value-added-collectivised": end.valueAdded / billion,
    "value-added-nep": nepEnd.valueAdded / billion,
    "value-added-capitalist": capitalistEnd.valueAdded / billion,
    "value-added-nep-ratio": nepEnd.valueAdded / end.valueAdded,
    "value-added-capitalist-ratio": capitalistEnd.valueAdded / end.valueAdded,
    "value-added-low": lowEnd.valueAdded / billion,
    "value-added-high": end.valueAdded / billion,
    "capital-low": lowEnd.capital / billion,
    "capital-high": end.capital / billion,
    "town-collectivised": end.town / million,
    "town-nep": nepEnd.town / million,
    "workers-collectivised": end.workers / million,
    "workers-nep": nepEnd.workers / million,
    "village-nep": (nepEnd.village - inYear(nep, allenYears.first).village) / million,
    "standard-peak": Math.max(...collectivised.map((each) => each.relativeStandard)),
    "standard-end": end.relativeStandard,
    "unemployment-capitalist": 1 - capitalistEnd.workers / capitalistEnd.workforce,
    "early-nep": Math.sign(inYear(nep, 1932).valueAdded - inYear(collectivised, 1932).valueAdded),
  };
}

/** What two equations say by themselves, without a run. */
function equationsAlone(): Readonly<Record<string, number>> {
  const migration = (standard: number): number => coercedSlope.value * standard - coercedConstant.value;
  const marketed = (terms: number): number => 1 / (1 + splitLevel.value * terms ** -splitElasticity.value);
  return {
    "migration-at-1.6": migration(1.6),
    "migration-at-2.3": migration(2.3),
    "marketed-at-parity": marketed(1),
    "marketed-at-half": marketed(0.5),
  };
}

function lastOf(years: readonly AllenYear[]): AllenYear {
  return inYear(years, allenYears.last);
}

/** The parameters of the model that no work publishes. */
export function unpublishedParameters(): readonly (readonly [name: string, parameter: Parameter])[] {
  return [...allenModel.quantities].flatMap(([name, quantity]) =>
    quantity.kind === "parameter" && (quantity as Parameter).prior.shape !== "fixed"
      ? [[name, quantity as Parameter] as const]
      : [],
  );
}

/**
 * Moves each unpublished parameter alone to both ends of its range, and gives the capitalist regime the other
 * investment share: the pages that were read do not say which one it had.
 *
 * @returns a comparison for each end of each range
 * @example
 * moveAllen().every(({ lines }) => lines.length > 0); // => true
 */
export function moveAllen(): readonly Moved[] {
  const moved = unpublishedParameters().flatMap(([parameter, { within, says, unit }]) =>
    (within ?? []).map((value) => ({
      parameter,
      says,
      unit,
      value,
      lines: held(compareAllen({ [parameter]: value })),
    })),
  );
  const { producerShare: value } = allenRegime("collectivised");
  const lines = held(compareAllen({}, { ...allenRegime("capitalist"), producerShare: value }));
  const { says, unit } = producerShare;
  return [...moved, { parameter: "producerShare of the capitalist regime", says, unit, value, lines }];
}

function held(lines: readonly Comparison[]): readonly Comparison[] {
  return lines.filter((each) => each.held);
}
