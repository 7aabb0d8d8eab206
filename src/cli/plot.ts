import type { Command } from "commander";
import { addRunOptions } from "./asked.ts";
import type { PlotFlags } from "./plot/asked.ts";
import type { Terminal } from "./terminal.ts";
import { examples } from "./words.ts";

/** `great-turn plot`: figures for print, of runs in folders or of a scenario that is run now. */
export function addPlot(program: Command, terminal: Terminal): void {
  addRunOptions(
    program
      .command("plot")
      .description(
        "Draw figures for print, as SVG, PNG and PDF: runs beside the evidence, with sources and runs inside.",
      )
      .argument("<series...>", "names of series, a figure for each; `great-turn indicators` lists them"),
  )
    .option(
      "--runs <folder...>",
      "folders that `run --out` wrote, in place of a run now; seeds of one scenario are one line",
    )
    .option("--seeds <number>", "run the scenario with so many seeds, and draw how far chance parts them", "1")
    .option("--place <name>", "a region, or a group of regions (default: the country)")
    .option("--format <list>", "svg, png, pdf, or several with commas (default: the ending of --out, else all)")
    .option("--width <list>", "85 for a column, 170 for a page, in millimetres, or both", "170")
    .option("--out <file|folder>", "a file for one figure, or a folder", ".")
    .option("--lang <language>", "en, ru", "en")
    .addHelpText(
      "before",
      examples(
        "plot grain-procurement",
        "plot grain-procurement --runs runs/history --out figure-1.pdf",
        "plot famine-excess-deaths --seeds 20 --width 85 --lang ru",
        "plot livestock-cattle --runs runs/history runs/gradual",
      ),
    )
    .action(async (names: readonly string[], flags: PlotFlags) => {
      // What draws is loaded where something is to be drawn, and nowhere else.
      const { plot } = await import("./plot/plot.ts");
      await plot(names, flags, terminal);
    });
}
