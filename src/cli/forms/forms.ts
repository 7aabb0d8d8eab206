import type { z } from "zod";
import { attributeForm } from "./attribute.ts";
import { changesForm } from "./changes.ts";
import { ensembleForm, shardForm } from "./ensemble.ts";
import { explainForm } from "./explain.ts";
import { benchForm, bookForm, claimsForm, indicatorsForm, leversForm, mechanismsForm, scenariosForm } from "./lists.ts";
import { checkForm, citeForm, compareForm, exportForm, parametersForm, plotForm } from "./looks.ts";
import { planForm } from "./plan.ts";
import { reproduceForm } from "./reproduce.ts";
import { fulfilmentForm, readingsForm, runForm, scoreForm, startForm, tollForm } from "./runs.ts";
import { causesForm, whyForm } from "./why.ts";

/** The form of what each command answers under `--json`; its JSON Schema is published from here. */
export const forms = {
  start: startForm,
  run: runForm,
  score: scoreForm,
  toll: tollForm,
  fulfilment: fulfilmentForm,
  ensemble: ensembleForm,
  shard: shardForm,
  merge: ensembleForm,
  compare: compareForm,
  changes: changesForm,
  readings: readingsForm,
  explain: explainForm,
  why: whyForm,
  attribute: attributeForm,
  causes: causesForm,
  reproduce: reproduceForm,
  claims: claimsForm,
  scenarios: scenariosForm,
  levers: leversForm,
  mechanisms: mechanismsForm,
  indicators: indicatorsForm,
  parameters: parametersForm,
  check: checkForm,
  cite: citeForm,
  export: exportForm,
  plan: planForm,
  plot: plotForm,
  book: bookForm,
  bench: benchForm,
} as const;

/** What each command answers. */
export type Results = { readonly [Command in keyof typeof forms]: z.input<(typeof forms)[Command]> };
