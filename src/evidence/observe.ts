/**
 * What a run's figures measure: for each evidence series that the model has an answer to, which
 * quantities it is made of, in the series' own unit and by its own convention of the year.
 */
import { accounts } from "./observe/accounts.ts";
import { coercion } from "./observe/coercion.ts";
import { countryside } from "./observe/countryside.ts";
import { economy } from "./observe/economy.ts";
import type { Indicator } from "./observe/figures.ts";
import { industry } from "./observe/industry.ts";
import { labour } from "./observe/labour.ts";
import { livelihood } from "./observe/livelihood.ts";
import { party } from "./observe/party.ts";
import { people } from "./observe/people.ts";
import { state } from "./observe/state.ts";
import { toll } from "./observe/toll.ts";
import { treasury } from "./observe/treasury.ts";
import { unrest } from "./observe/unrest.ts";

/** Everything that a run emits, in the order of the tables. */
export const indicators: readonly Indicator[] = [
  ...countryside,
  ...unrest,
  ...state,
  ...coercion,
  ...party,
  ...economy,
  ...industry,
  ...accounts,
  ...labour,
  ...livelihood,
  ...people,
  ...treasury,
  ...toll,
];
