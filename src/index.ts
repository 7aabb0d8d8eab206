/** The door: what a user of the library may call. */

export type { Indicator } from "./evidence/observe.ts";
export { indicators } from "./evidence/observe.ts";
export type { Claim, Decision, Observation } from "./evidence/table.ts";
export { claims, observations, observed, timeline } from "./evidence/table.ts";
export { monthName, monthNumber, readMonth, yearOf } from "./ground/calendar.ts";
export { Fault } from "./ground/fault.ts";
export type { Region } from "./lab/given.ts";
export { regionIds, regionList } from "./lab/given.ts";
export { hashOf } from "./lab/hash.ts";
export type { Row } from "./lab/indicators.ts";
export { measured, placesOf, tidy, yearly } from "./lab/indicators.ts";
export type { Machine, Run, RunOptions } from "./lab/run.ts";
export { firstMonth, lastMonth, machineFor, monthByMonth, simulate } from "./lab/run.ts";
export type { Answer, Fit } from "./lab/score.ts";
export { answerClaims, fitTo } from "./lab/score.ts";
export { leverFrom, leverRanges, mechanismNames, readScenario } from "./scenarios/read.ts";
export type { LeverFrom, Scenario, Strategy } from "./scenarios/scenario.ts";
export { standardNames, standardScenario } from "./scenarios/standard.ts";
export type { Work } from "./sources/bibliography.ts";
export { bibliography as works } from "./sources/bibliography.ts";
