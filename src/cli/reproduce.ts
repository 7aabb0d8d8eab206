import type { Command } from "commander";
import {
  allenRegime,
  allenRegimes,
  compareAllen,
  compareCheremukhin,
  drawAllen,
  economyWith,
  Fault,
  holdAgainstProjected,
  holdKnown,
  moveAllen,
  moveCheremukhin,
  runAllen,
  runRegimes,
  sovietSeries,
  type TwoSectorYear,
  twoSectorsOfAllen,
  wedgesOf,
} from "../index.ts";
import { wedgeJson, yearJson } from "./reproduceJson.ts";
import {
  comparisonTable,
  drawnTable,
  heldText,
  movedTable,
  pathTable,
  regimesTable,
  wedgesTable,
} from "./reproduceTables.ts";
import type { Terminal } from "./terminal.ts";
import { readTwoSectors } from "./twoSectors.ts";
import { examples } from "./words.ts";

interface Flags {
  readonly regime?: string;
  readonly series?: string;
}

const studies = ["allen", "cheremukhin"];
/** Enough to tell what is met in most draws from what is met in few. */
const draws = 100;

/** `great-turn reproduce`: runs a published model, and sets what it found beside what we find with its equations. */
export function addReproduce(program: Command, terminal: Terminal): void {
  program
    .command("reproduce")
    .description("Run a published model from its equations, beside what it found.")
    .argument("<study>", `${studies.join(" or ")}: whose model`)
    .option("--regime <name>", `one regime of Allen's model alone: ${allenRegimes.map(({ name }) => name).join(", ")}`)
    .option("--series <file>", "with cheremukhin: a CSV file of a two-sector economy to take wedges and welfare of")
    .addHelpText(
      "before",
      examples(
        "reproduce allen",
        "reproduce allen --regime nep",
        "reproduce cheremukhin",
        "reproduce cheremukhin --regime collectivised",
      ),
    )
    .action((study: string, flags: Flags) => {
      holdKnown("study", study, studies, `reproduce ${study}`);
      if (study === "allen") reproduceAllen(flags, terminal);
      else reproduceCheremukhin(flags, terminal);
    });
}

function reproduceAllen({ regime, series }: Flags, terminal: Terminal): void {
  if (series !== undefined) throw misplaced(`--series ${series}`, "give it to `great-turn reproduce cheremukhin`");
  if (regime !== undefined) {
    const { name, says } = allenRegime(regime);
    const years = runAllen(allenRegime(name));
    terminal.show(
      { command: "reproduce", result: { study: "allen", regime: { name, says, years: years.map(yearJson) } } },
      (width) => `${terminal.bold(name)}: ${says}\n\n${pathTable(years, width)}`,
    );
    return;
  }
  const [regimes, comparisons, moved, drawn] = [runRegimes(), compareAllen(), moveAllen(), drawAllen(draws, 1)];
  const result = {
    study: "allen",
    regimes: regimes.map((each) => ({ ...each, years: each.years.map(yearJson) })),
    comparisons,
    moved,
    draws,
    drawn,
  } as const;
  terminal.show({ command: "reproduce", result }, (width) =>
    [
      terminal.bold("Allen's four regimes, non-farm economy"),
      regimesTable(regimes, width),
      terminal.bold("Beside what he found"),
      comparisonTable(comparisons, width),
      terminal.bold("How it moves when a number that is not published goes to an end of its range"),
      movedTable(moved, ["value-added-collectivised", "value-added-nep-ratio", "value-added-capitalist-ratio"], width),
      terminal.bold(`All these numbers drawn at once from their ranges, ${draws} times`),
      drawnTable(drawn, width),
      "These numbers were chosen within their ranges so that the lines held to are met together; docs/model/published.md.",
    ].join("\n\n"),
  );
}

function reproduceCheremukhin({ regime, series: file }: Flags, terminal: Terminal): void {
  const economy = economyWith();
  if (regime !== undefined && file !== undefined)
    throw misplaced(`--regime ${regime}`, "leave out --regime or --series");
  if (regime !== undefined || file !== undefined) {
    const series: readonly TwoSectorYear[] =
      file === undefined ? twoSectorsOfAllen(runAllen(allenRegime(regime ?? "")), economy) : readTwoSectors(file);
    const held = holdAgainstProjected(series, economy);
    const result = {
      study: "cheremukhin",
      series: held.series.map(yearJson),
      wedges: held.wedges.map(wedgeJson),
      welfare: held.welfare,
    } as const;
    terminal.show({ command: "reproduce", result }, (width) => heldText(held, width));
    return;
  }
  const wedges = wedgesOf(sovietSeries(economy), economy);
  const [comparisons, moved] = [compareCheremukhin(), moveCheremukhin()];
  const result = {
    study: "cheremukhin",
    wedges: wedges.map(wedgeJson),
    comparisons,
    moved,
  } as const;
  terminal.show({ command: "reproduce", result }, (width) =>
    [
      terminal.bold("Productivity and wedges, 1928-40 (1928 = 1 for productivity; no friction = 1 for wedges)"),
      wedgesTable(wedges, width),
      terminal.bold("Beside what they found"),
      comparisonTable(comparisons, width),
      terminal.bold("How it moves when a number that was not seen in print goes to an end of its range"),
      movedTable(moved, ["welfare-early", "welfare-late", "welfare-born-1928"], width),
      "Welfare weighs consumption a head of the living. Those who died are not in it, nor is terror.",
    ].join("\n\n"),
  );
}

function misplaced(option: string, mend: string): Fault {
  return new Fault("option-misplaced", { what: `${option} has no place here`, where: option, mend });
}
