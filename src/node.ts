/** The door for Node alone, "great-turn/node": runs on several threads. */

export type { CrewedMachine, Hiring } from "./lab/node/crew.ts";
export { crewedMachine } from "./lab/node/crew.ts";
export type { Errand, PoolOptions } from "./lab/node/pool.ts";
export { askEach } from "./lab/node/pool.ts";
export { runsOnThreads } from "./lab/node/runsOnThreads.ts";
export type { Replies, Results } from "./lab/questions.ts";
