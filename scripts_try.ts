import { simulate, machineFor } from "./src/lab/run.ts";
import { readMonth, yearOf } from "./src/ground/calendar.ts";
import type { Scenario } from "./src/scenarios/scenario.ts";
const L = (s: string) => s.trim().split("\n").filter(l => l.trim()).map(l => { const [lever, from, value] = l.trim().split(/\s+/); return { lever: lever!, from: readMonth(from!)!, value: +value! }; });
const base = `
importDrive 1924-01 1
holdPrices 1924-01 0.3
goodsPrice 1924-10 1.1
goodsPrice 1925-10 1
`;
const hist = base + `
holdPrices 1924-06 1
holdPrices 1926-07 1
goodsPrice 1927-03 0.92
grainPrice 1926-07 0.85
grainPrice 1928-07 1.0
grainPrice 1930-01 1.1
investment 1926-10 0.42
investment 1928-10 0.5
investment 1929-10 0.62
heavyShare 1926-10 0.55
heavyShare 1928-10 0.68
heavyShare 1929-10 0.75
force 1928-01 0.75
force 1928-07 0.35
force 1928-12 0.5
force 1929-07 0.8
force 1930-07 0.9
force 1932-11 1
force 1933-07 0.35
force 1935-01 0.2
plots 1932-05 0.3
plots 1933-07 0.7
plots 1935-02 1
privateTrade 1928-01 0.7
privateTrade 1929-01 0.35
privateTrade 1930-01 0.1
privateTrade 1932-05 0.3
collectivise 1928-01 0.015
collectivise 1929-06 0.08
collectivise 1929-11 0.5
collectivise 1930-01 1
collectivise 1930-03 0
collectivise 1930-10 0.06
collectivise 1931-01 0.2
collectivise 1931-07 0.05
collectivise 1932-01 0.01
collectivise 1934-07 0.07
letLeave 1930-01 0
letLeave 1930-03 1
letLeave 1930-07 0.15
letLeave 1931-01 0
expropriate 1930-01 0.7
expropriate 1930-05 0
expropriate 1931-03 0.5
expropriate 1931-10 0
holdPrices 1930-06 0.1
closeTowns 1932-12 0.8
closeTowns 1933-07 0.5
tractorDrive 1929-10 0.04
tractorDrive 1931-01 0.09
importDrive 1932-01 0.6
importDrive 1934-01 0.4
relief 1932-04 0.1
relief 1932-08 0
relief 1933-03 0.1
relief 1933-08 0.25
defence 1934-01 0.06
standingCrop 1933-07 1
`;
const sc = (name: string, t: string): Scenario => ({ name, title: name, strategy: "history", levers: L(t), off: [] });
const which = process.argv[2] ?? "hist";
const oneIn = +(process.argv[3] ?? 2500);
const t0 = performance.now();
const m = machineFor(oneIn, (process.argv[4] as any) ?? "compiled");
const run = simulate(sc(which, which === "hist" ? hist : base), { seed: 1, oneIn }, m);
console.log("ms", (performance.now() - t0).toFixed(0), "households", run.households, "bytes", run.bytesPerHousehold.toFixed(1), "gap", run.largestGap);
const t1 = performance.now(); simulate(sc(which, which === "hist" ? hist : base), { seed: 1, oneIn }, m); console.log("again ms", (performance.now() - t1).toFixed(0));
const yr = (f: Float64Array, y: number, how: string, agri = false) => { const at = (y - 1924) * 12 + (agri ? 6 : 0); if (how === "sum") { let s = 0; for (let i = 0; i < 12; i++) s += f[at + i] ?? NaN; return s; } return f[at]!; };
const rows: [string, Float64Array, string, number, boolean?][] = [
 ["harvest", run.whole("harvest"), "sum", 1e6], ["procured", run.whole("procured"), "sum", 1e6, true], ["plan", run.series("procurementPlan"), "x", 1e6, true], ["exported", run.series("exported"), "sum", 1e6, true],
 ["stateGrain", run.series("stateGrain"), "x", 1e6], ["hhGrain", run.whole("householdGrain", "held"), "x", 1e6, true], ["kolkGrain", run.whole("collectiveGrain", "held"), "x", 1e6],
 ["sown", run.whole("sownByHouseholds"), "x", 1e6, true], ["sownK", run.whole("sownByCollectives"), "x", 1e6, true],
 ["horses", Float64Array.from(run.whole("householdHorses", "held"), (v, i) => v + run.whole("collectiveHorses", "held")[i]!), "x", 1e6],
 ["cattle", Float64Array.from(run.whole("householdCattle", "held"), (v, i) => v + run.whole("collectiveCattle", "held")[i]!), "x", 1e6],
 ["sheep", Float64Array.from(run.whole("householdSmallStock", "held"), (v, i) => v + run.whole("collectiveSmallStock", "held")[i]!), "x", 1e6],
 ["coll%", Float64Array.from(run.whole("memberHouseholds"), (v, i) => 100 * v / run.whole("livingHouseholds")[i]!), "x", 1],
 ["rural", run.whole("villagers"), "x", 1e6], ["town", run.whole("townspeople"), "x", 1e6],
 ["starvR", Float64Array.from(run.whole("dependantsStarve", "brought"), (v, i) => v + run.whole("workersStarve", "brought")[i]!), "sum", 1e6], ["starvT", run.whole("townStarve"), "sum", 1e6],
 ["births", run.whole("births", "brought"), "sum", 1e6], ["deaths", Float64Array.from(run.whole("dependantsDie", "brought"), (v, i) => v + run.whole("workersDie", "brought")[i]!), "sum", 1e6],
 ["jobs", run.series("jobs"), "x", 1e6], ["unemp", run.series("unemployed"), "x", 1e6], ["openJobs", run.series("openJobs"), "x", .01],
 ["output", run.series("industrialOutput"), "sum", 1e9], ["heavy", run.series("heavyOutput"), "sum", 1e9], ["invest", run.series("investmentVolume"), "sum", 1e9], ["imports", run.series("machineImports"), "sum", 1e9],
 ["q", run.series("goodsMet"), "x", .01, true], ["pm", run.series("manufacturesPrice"), "x", .01], ["wage", run.series("wage"), "x", 1], ["pp", run.series("privatePrice", 3), "x", 1, true], ["ready", run.series("readiness", 3), "x", .01, true],
 ["resolve", run.series("resolve"), "x", .01], ["ruralM", run.series("ruralRoubles"), "x", 1e9], ["townM", run.series("townRoubles"), "x", 1e9],
 ["exiles", run.whole("exiles"), "x", 1e6], ["prison", run.whole("prisoners"), "x", 1e6], ["police", run.series("police"), "x", 1e3], ["ω", Float64Array.from(run.whole("yieldWeather"), v => v / 23), "x", .01, true], ["worldP", run.series("worldPrice"), "x", 1], ["technique", run.series("technique"), "x", .01],["tractLand", run.whole("tractorLand"),"x",1e6], ["rationCov", run.series("rationCover"), "x", .01], ["party", run.series("partyMembers"), "x", 1e6], ["unity", run.series("unity"), "x", .01],["green", run.series("greenness"), "x", .01]
];
{ const f=run.whole("feeding","brought"), h=run.whole("householdHorses","held"), c=run.whole("householdCattle","held"); rows.push(["fed%", Float64Array.from(f,(v,i)=>100*v/(h[i]!*.027+c[i]!*.02)/12), "sum", 1]); rows.push(["feedMt", f, "sum", 1e6]); rows.push(["meals", run.whole("meals","brought"),"sum",1e6]); rows.push(["seed", run.whole("householdSeed","brought"),"sum",1e6]);rows.push(["spoil", run.whole("spoilage","brought"),"sum",1e6]); rows.push(["suppl", run.whole("supplied","brought"),"sum",1e6]);}
console.log("".padEnd(10), ...Array.from({ length: 17 }, (_, i) => String(24 + i).padStart(6)));
for (const [n, f, how, scale, agri] of rows) console.log(n.padEnd(10), ...Array.from({ length: 17 }, (_, i) => (yr(f, 1924 + i, how, agri) / scale).toPrecision(4).slice(0, 6).padStart(6)));
const p = run.whole("procured"), k = run.whole("memberHouseholds"), l = run.whole("livingHouseholds"), rs = run.series("resolve"), q = run.series("goodsMet");
for (const y of [1926, 1927, 1928, 1929, 1930, 1931]) { const a = (y - 1924) * 12; console.log(y, "proc", Array.from({ length: 12 }, (_, i) => (p[a + i]! / 1e6).toFixed(2)).join(" "), "| coll", Array.from({ length: 12 }, (_, i) => (100 * k[a + i]! / l[a + i]!).toFixed(0)).join(" "), "| res", Array.from({ length: 12 }, (_, i) => (100 * rs[a + i]!).toFixed(0)).join(" "), "| q", Array.from({ length: 12 }, (_, i) => (100 * q[a + i]!).toFixed(0)).join(" ")); }
{ const d = run.whole("dependantsStarve", "brought"), w = run.whole("workersStarve", "brought"); for (const y of [1931,1932, 1933, 1934]) console.log(y, "starve", Array.from({ length: 12 }, (_, i) => ((d[(y - 1924) * 12 + i]! + w[(y - 1924) * 12 + i]!) / 1e6).toFixed(2)).join(" ")); }
import { regionIds } from "./src/lab/given.ts";
console.log(regionIds.map((r, i) => { const d = run.series("dependantsStarve", i, "brought"), w = run.series("workersStarve", i, "brought"), v = run.series("villagers", i); let s = 0; for (let m = 96; m < 120; m++) s += d[m]! + w[m]!; return r.slice(0, 9) + " " + (1000 * s / v[96]!).toFixed(0); }).join(", "));
