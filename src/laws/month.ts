import { layoutOf } from "../ground/layout.ts";
import { gather } from "../ground/model.ts";
import type { Start, Step } from "../ground/quantity.ts";
import { levels } from "../ledger/levels.ts";
import { modules } from "./modules.ts";
import { beginnings } from "./stages/beginning.ts";
import { ages, countOfVillages } from "./stages/people.ts";
import { policy } from "./stages/policy.ts";
import type { Stage } from "./stages/stage.ts";
import { state } from "./stages/state.ts";
import { villages } from "./stages/villages.ts";

/**
 * The month, read aloud: every step in the order in which it happens.
 *
 * A step may take a stock as it stands, and what steps before it have found; nothing that comes later.
 */
export const stages: readonly Stage[] = [...policy, ...villages, ...countOfVillages, ...state, ...ages];

/** Every step of a month, in order. */
export const month: readonly Step[] = stages.flatMap((each) => each.steps);

/** Every step before the first month, in order. */
export const beginning: readonly (Start | Step)[] = beginnings.flatMap((each) => each.steps);

/** The whole model. */
export const model = gather({ modules: Object.values(modules), beginning, month });

/** How the model lies in memory. */
export const layout = layoutOf(model, levels);
