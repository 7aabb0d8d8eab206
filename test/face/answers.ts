/** A command line that prints a result, with the few runs that it takes. */
export interface AnswerCase {
  readonly name: string;
  readonly words: readonly string[];
  /** A file that is printed to be copied: its lines are not broken. */
  readonly copied?: true;
  /** Tells of this machine, or of the clock: no two are alike. */
  readonly passing?: true;
}

const small = ["--sample", "20000"] as const;
const plan = "data/examples/three-goods";
const limits = ["--targets", `${plan}/targets.csv`, "--capacities", `${plan}/capacities.csv`] as const;
const relief = [
  "--set",
  "relief=0.5@1932-08",
  "--set",
  "grainExport=0@1932-07",
  "--of",
  "famine-excess-deaths",
] as const;
const procured = ["--of", "grain-procurement", "--years", "1929", "--by", "field"] as const;

/** Command lines that together print every form of every command's result; `book` has a check of its own. */
export const answerCases: readonly AnswerCase[] = [
  { name: "start", words: ["start", "--no-serve"] },
  { name: "run", words: ["run", ...small] },
  { name: "run-long", words: ["run", ...small, "--scenario", "long-run"] },
  { name: "score", words: ["score", ...small, "--seeds", "1"] },
  { name: "score-seeds", words: ["score", ...small, "--seeds", "2", "--workers", "1"] },
  { name: "toll", words: ["toll", ...small, "--seeds", "2", "--workers", "1"] },
  { name: "toll-region", words: ["toll", ...small, "--seeds", "2", "--workers", "1", "--region", "Kazakhstan"] },
  { name: "fulfilment", words: ["fulfilment", ...small, "--seeds", "1"] },
  { name: "readings", words: ["readings", ...small, "--seeds", "1", "--workers", "1", "--only", "archival,christian"] },
  { name: "explain-indicator", words: ["explain", "grain-procurement", "--depth", "1"] },
  { name: "explain-month", words: ["explain", "grain-procurement", "--depth", "1", "--month", "1928-01"] },
  { name: "explain-claim", words: ["explain", "C010", ...small, "--seeds", "2"] },
  { name: "explain-causes", words: ["explain", "C001", ...small, "--seeds", "1"] },
  { name: "reproduce-allen", words: ["reproduce", "allen"] },
  { name: "reproduce-allen-regime", words: ["reproduce", "allen", "--regime", "nep"] },
  { name: "reproduce-cheremukhin", words: ["reproduce", "cheremukhin"] },
  { name: "reproduce-cheremukhin-regime", words: ["reproduce", "cheremukhin", "--regime", "collectivised"] },
  { name: "claims", words: ["claims"] },
  { name: "claims-famine", words: ["claims", "--system", "famine"] },
  { name: "scenarios", words: ["scenarios"] },
  { name: "scenario", words: ["scenarios", "gradual"], copied: true },
  { name: "levers", words: ["levers"] },
  { name: "mechanisms", words: ["mechanisms"] },
  { name: "indicators", words: ["indicators"] },
  { name: "indicators-yearly", words: ["indicators", "grain-procurement", "livestock-cattle", ...small] },
  {
    name: "indicators-monthly",
    words: ["indicators", "famine-excess-deaths", ...small, "--monthly", "--from", "1932-07", "--to", "1933-06"],
  },
  { name: "parameters", words: ["parameters"] },
  { name: "parameters-harvest", words: ["parameters", "harvest"] },
  { name: "check", words: ["check", "history"] },
  { name: "compare", words: ["compare", "mixed", "gradual", ...small] },
  { name: "changes", words: ["changes", "test/face/results/older.json", "test/face/results/newer.json"] },
  { name: "why", words: ["why", ...relief, "--years", "1932-1933", ...small, "--seeds", "2", "--workers", "1"] },
  {
    name: "why-outcome",
    words: ["why", "--off", "slaughter", "--of", "cattle-lost", ...small, "--seeds", "1", "--workers", "1"],
  },
  { name: "why-orders", words: ["why", "direct", ...procured, ...small, "--seeds", "1", "--workers", "1"] },
  { name: "attribute", words: ["attribute", "growth", ...small, "--seeds", "2", "--to", "1930-12", "--workers", "1"] },
  {
    name: "attribute-mechanisms",
    words: [
      "attribute",
      "deaths",
      "--over",
      "mechanisms",
      ...small,
      "--seeds",
      "1",
      "--to",
      "1930-12",
      "--workers",
      "1",
    ],
  },
  {
    name: "attribute-than",
    words: [
      "attribute",
      "grain-exports",
      "--years",
      "1926",
      "--than",
      "gradual",
      ...small,
      "--seeds",
      "2",
      "--workers",
      "1",
    ],
  },
  { name: "causes", words: ["causes", "famine-excess-deaths"] },
  { name: "cite", words: ["cite"], copied: true },
  { name: "cite-source", words: ["cite", "davies-wheatcroft-2004"], copied: true },
  { name: "plan", words: ["plan", `${plan}/table.csv`, ...limits, "--stocks", `${plan}/stocks.csv`] },
  { name: "bench", words: ["bench", "--sample", "20000", "--runs", "1"], passing: true },
];
