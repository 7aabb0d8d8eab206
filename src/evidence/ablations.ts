import type { Ablation } from "./ablations/ablation.ts";
import { coercion } from "./ablations/coercion.ts";
import { countryside } from "./ablations/countryside.ts";
import { industry } from "./ablations/industry.ts";
import { labour } from "./ablations/labour.ts";
import { party } from "./ablations/party.ts";
import { treasury } from "./ablations/treasury.ts";
import { war } from "./ablations/war.ts";

/** The ablations of the mechanism and shape claims; a claim without one is not yet answered. */
export const ablations: readonly Ablation[] = [
  ...countryside,
  ...labour,
  ...treasury,
  ...coercion,
  ...industry,
  ...party,
  ...war,
];
