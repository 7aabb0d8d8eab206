import { runsHere, why } from "../../index.ts";
import type { WhyAsk, WhyTold } from "./messages.ts";
import { scenarioOf } from "./scenario.ts";

/** So many seeds show how far the parts scatter; each takes every combination. */
const seeds = 4;

/** Takes a change apart over the levers and mechanisms that differ. */
export async function whyTold({ base, other, series, place, years }: WhyAsk): Promise<WhyTold> {
  const [from, until] = years;
  const found = await why(
    { base: scenarioOf(base), other: scenarioOf(other), of: [{ series, from, until, place }], seeds },
    { run: runsHere() },
  );
  const [whole] = found.whole;
  if (!whole) throw new Error("nothing was taken apart");
  return {
    whole,
    parts: found.parts.flatMap(({ id, title, changes, effects: [effect], readBy }) =>
      effect
        ? [
            {
              id,
              title,
              names: changes.flatMap((each) => ("name" in each ? [each.name] : [])),
              page: readBy[0]?.page ?? "",
              effect,
            },
          ]
        : [],
    ),
    runs: found.runs,
    isExact: found.method === "every combination",
  };
}
