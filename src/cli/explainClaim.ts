import { type Answer, answerClaims, type Claim, simulate, standardScenario, tidy } from "../index.ts";
import { rangeOf } from "./claims.ts";
import { figureBeside } from "./figures.ts";
import type { Terminal } from "./terminal.ts";

/** How `history` answers a claim at the usual sample and seed 1; nothing for a claim without a range. */
function answerTo(claim: Claim): Answer | undefined {
  if (rangeOf(claim) === "") return undefined;
  return answerClaims(tidy(simulate(standardScenario("history"), { seed: 1 }))).find(
    (each) => each.claim.id === claim.id,
  );
}

/** Prints a claim, what the evidence says of it, and how the model answers it. */
export function explainClaim(claim: Claim, terminal: Terminal): void {
  const answer = answerTo(claim);
  const model = answer ? { value: answer.value ?? null, verdict: answer.verdict } : null;
  terminal.show({ ...claim, model }, () =>
    [
      terminal.bold(`${claim.id}, ${claim.system}, ${claim.kind}`),
      `${claim.claim}.`,
      ...entry("period", claim.period),
      ...entry("the essay's figure", claim.essay_value),
      ...entry("range that the evidence allows", rangeOf(claim)),
      ...entry("evidence", [claim.evidence_verdict, claim.evidence_note].filter((each) => each !== "").join(": ")),
      `the model: ${answer ? modelWords(answer) : "not answered by one figure"}`,
    ].join("\n"),
  );
}

function entry(head: string, text: string): readonly string[] {
  return text === "" ? [] : [`${head}: ${text}`];
}

function modelWords({ claim, value, low, high, verdict }: Answer): string {
  if (verdict === "not answered") return "not yet answered";
  return `${figureBeside(value, low, high)} ${claim.unit} with history and seed 1, ${verdict} the range`;
}
