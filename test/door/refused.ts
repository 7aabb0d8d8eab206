/** Nothing here is run: the compiler reads it, and must refuse each line that says so. */

import type {
  IndicatorName,
  LeverFrom,
  LeverName,
  MechanismName,
  ParameterName,
  QuantityName,
  ReadingName,
  Run,
  Scenario,
} from "../../src/index.ts";
import { firstMonth } from "../../src/index.ts";

/** What the compiler must refuse: a line below that it lets through is an error of `npm run check:types`. */
export function refused(run: Run, history: Scenario): readonly unknown[] {
  // @ts-expect-error no such lever
  const lever: LeverName = "froce";
  // @ts-expect-error a quantity, and no lever
  const quantityAsLever: LeverFrom = { lever: "harvest", from: firstMonth, value: 0 };
  // @ts-expect-error no such mechanism
  const mechanism: MechanismName = "famine";
  // @ts-expect-error no such mechanism
  const off: Scenario = { ...history, off: ["famine"] };
  // @ts-expect-error no such parameter
  const parameter: ParameterName = "shape";
  // @ts-expect-error no such parameter
  const parameters: Scenario = { ...history, parameters: { shape: 1 } };
  // @ts-expect-error no such reading
  const reading: ReadingName = "mine";
  // @ts-expect-error no such reading
  const under: Scenario = { ...history, reading: "mine" };
  // @ts-expect-error no such indicator
  const indicator: IndicatorName = "grain";
  // @ts-expect-error no such quantity
  const quantity: QuantityName = "grain";
  // @ts-expect-error no such quantity
  const series = () => run.series("grain");
  // @ts-expect-error no such quantity
  const whole = () => run.whole("grain");
  return [
    lever,
    quantityAsLever,
    mechanism,
    off,
    parameter,
    parameters,
    reading,
    under,
    indicator,
    quantity,
    series,
    whole,
  ];
}
