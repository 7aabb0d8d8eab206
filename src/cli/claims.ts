import type { Command } from "commander";
import { range } from "../book/figures.ts";
import { type Claim, claims, holdKnown } from "../index.ts";
import type { Results } from "./forms/forms.ts";
import { tableOf } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { examples } from "./words.ts";

interface Flags {
  readonly system?: string;
  readonly kind?: string;
}

/** `great-turn claims`: what the model is held against. */
export function addClaims(program: Command, terminal: Terminal): void {
  program
    .command("claims")
    .description("List the claims that the model is held against.")
    .option("--system <name>", "only claims about one part of the system")
    .option("--kind <name>", "only claims of one kind: quantity, mechanism, shape, dispute")
    .addHelpText("before", examples("claims", "claims --system famine", "claims --kind quantity --json"))
    .action((flags: Flags) => {
      const chosen = claims.filter(chosenBy(flags));
      terminal.show(
        { command: "claims", result: chosen.map(claimJson) },
        (width) => `${listOf(chosen, width)}\n\n${chosen.length} of ${claims.length} claims`,
      );
    });
}

function chosenBy({ system, kind }: Flags): (claim: Claim) => boolean {
  const known = (key: "system" | "kind"): readonly string[] => [...new Set(claims.map((each) => each[key]))].sort();
  if (system !== undefined) holdKnown("system", system, known("system"), `--system ${system}`);
  if (kind !== undefined) holdKnown("kind", kind, known("kind"), `--kind ${kind}`);
  return (claim) => (system === undefined || claim.system === system) && (kind === undefined || claim.kind === kind);
}

function listOf(chosen: readonly Claim[], width: number): string {
  return tableOf(
    [{ head: "id" }, { head: "system" }, { head: "kind" }, { head: "claim" }, { head: "range" }],
    chosen.map((each) => [each.id, each.system, each.kind, each.claim, rangeOf(each)]),
    width,
  );
}

/** The range that the evidence allows, with its unit; nothing where the claim has none. */
export function rangeOf({ low, high, unit }: Claim): string {
  return low === "" || high === "" ? "" : `${range(Number(low), Number(high))} ${unit}`;
}

/** A claim as data: its range as numbers. */
export function claimJson(claim: Claim): Results["claims"][number] {
  const { low, high, kind, ...rest } = claim;
  const end = (text: string): number | null => (text === "" ? null : Number(text));
  return { ...rest, kind: kindOf(kind), low: end(low), high: end(high) };
}

type Kind = Results["claims"][number]["kind"];

function kindOf(word: string): Kind {
  const kinds: readonly string[] = ["dispute", "mechanism", "quantity", "shape"] satisfies Kind[];
  holdKnown("kind", word, kinds, "data/claims.csv");
  return word as Kind;
}
