/**
 * The floors of the house: ground -> sources, published -> ledger -> laws, evidence -> scenarios -> lab -> index -> book, web -> cli.
 * Figures are drawn from what they are given, and know nothing of the model.
 * The planner stands beside the model on the ground alone: it plans from any table, and knows nothing of the country.
 * Each floor may import itself and those below it. Generated files are data of the floor that owns them.
 */
const floors = {
  ground: [],
  sources: ["ground"],
  published: ["ground"],
  ledger: ["ground", "sources"],
  laws: ["ground", "sources", "ledger"],
  evidence: ["ground", "sources", "famine"],
  planner: ["ground"],
  scenarios: ["ground", "sources", "ledger", "laws", "evidence"],
  lab: ["ground", "sources", "ledger", "laws", "evidence", "scenarios"],
  figures: [],
  book: ["ground", "sources", "ledger", "laws", "evidence", "scenarios", "lab", "figures"],
  web: ["figures"],
  cli: ["ground", "sources", "ledger", "laws", "evidence", "scenarios", "lab", "figures", "book"],
};
const generated = {
  sources: ["sources", "citation", "industry", "schedules"],
  published: ["published"],
  lab: ["inputs", "bridges", "kernels", "growth", "war", "names", "sobol"],
  evidence: ["evidence", "names", "famine", "attributions"],
  scenarios: ["readings", "scenarios", "names"],
  book: ["answered", "essay", "provenance", "names"],
  web: ["outlines", "scenarios"],
};
/** Words in several languages are data too: those who write for readers may take them. */
const words = { cli: ["^src/web/words/[a-z]+/[a-z]+\\.json$"] };
const withDoor = new Set(["book", "web", "cli"]);

const floorRules = Object.entries(floors).map(([floor, below]) => {
  const folders = [floor, ...below].map((each) => `^src/${each}/`);
  const data = (generated[floor] ?? []).map((each) => `^src/generated/${each}\\.ts$`);
  const door = withDoor.has(floor) ? ["^src/index\\.ts$"] : [];
  return {
    name: `floor-${floor}`,
    comment: `src/${floor} imports only itself and the floors below it`,
    severity: "error",
    from: { path: `^src/${floor}/` },
    to: { path: "^src/", pathNot: [...folders, ...data, ...door, ...(words[floor] ?? [])] },
  };
});

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: "subsystems-meet-in-the-ledger",
      comment: "a subsystem takes what the ledger declares, and never a file of another subsystem",
      severity: "error",
      from: { path: "^src/laws/([^/]+)/", pathNot: "^src/laws/stages/" },
      to: { path: "^src/laws/", pathNot: "^src/laws/($1/|mechanisms\\.ts$)" },
    },
    {
      name: "door",
      comment: "the door stands above the lab and below the book, the web and the command line",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/(book|web|cli|generated)/", pathNot: "^src/generated/names\\.ts$" },
    },
    {
      name: "no-circle",
      comment: "a circle, even of types, means that a thing is on the wrong floor",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "model-without-machine",
      comment: "the model runs in a browser: only the command line, lab/node and the writer of the book may know Node",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/cli/", "^src/lab/node/", "^src/book/write\\.ts$"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-test-in-source",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
    {
      name: "no-unknown-import",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^src/generated/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["svelte", "import", "default", "types"] },
  },
};
