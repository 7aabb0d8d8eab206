/** The door: what a user of the library may call. */

export type { Indicator } from "./evidence/observe/figures.ts";
export { indicators } from "./evidence/observe.ts";
export type { Claim, Decision, Observation } from "./evidence/table.ts";
export { claims, observations, observed, timeline } from "./evidence/table.ts";
export { monthName, monthNumber, readMonth, yearOf } from "./ground/calendar.ts";
export { Fault, nearest } from "./ground/fault.ts";
export type { Explanation, Link, TakenQuantity, TracedStep } from "./lab/explain.ts";
export { explain, traceMonth } from "./lab/explain.ts";
export type { Region } from "./lab/given.ts";
export { regionIds, regionList } from "./lab/given.ts";
export { hashOf } from "./lab/hash.ts";
export type { Row } from "./lab/indicators.ts";
export { measured, placesOf, tidy, yearly } from "./lab/indicators.ts";
export { plainMachineFor } from "./lab/plain.ts";
export type { Machine, Run, RunOptions } from "./lab/run.ts";
export { firstMonth, lastMonth, machineFor, monthByMonth, simulate } from "./lab/run.ts";
export type { Answer, Fit } from "./lab/score.ts";
export { answerClaims, fitTo, median } from "./lab/score.ts";
export { model } from "./laws/month.ts";
export { withLevers } from "./scenarios/change.ts";
export { holdKnown, leverFrom, leverRanges, mechanismNames, readScenario } from "./scenarios/read.ts";
export type { LeverFrom, Scenario, Strategy } from "./scenarios/scenario.ts";
export { scenarioSchema } from "./scenarios/schema.ts";
export { standardNames, standardScenario, standardText } from "./scenarios/standard.ts";
export type { Work } from "./sources/bibliography.ts";
export { bibliography as works } from "./sources/bibliography.ts";
