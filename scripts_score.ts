import { simulate } from "./src/lab/run.ts"; import { tidy } from "./src/lab/indicators.ts"; import { answerClaims, fitTo } from "./src/lab/score.ts"; import { standardScenario } from "./src/scenarios/standard.ts";
const run = simulate(standardScenario(process.argv[2] ?? "history"), { seed: +(process.argv[3] ?? 1), oneIn: +(process.argv[4] ?? 2500) });
const rows = tidy(run);
for (const a of answerClaims(rows)) if (a.value !== undefined) console.log(a.claim.id, a.verdict.padEnd(8), a.value.toPrecision(4).padStart(8), `[${a.low}-${a.high}]`, a.claim.claim.slice(0, 60));
for (const f of fitTo(rows)) if (f.geo === "USSR") console.log(f.series.padEnd(45), f.role, f.points, (100 * f.gap).toFixed(0) + "%");
