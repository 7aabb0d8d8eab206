import { filesOf } from "../ground/shelf.ts";
import * as ledger from "../ledger/index.ts";
import * as coercion from "./coercion/index.ts";
import * as collectivisation from "./collectivisation/index.ts";
import * as fields from "./fields/index.ts";
import * as food from "./food/index.ts";
import * as grain from "./grain/index.ts";
import * as herds from "./herds/index.ts";
import * as industry from "./industry/index.ts";
import * as labour from "./labour/index.ts";
import * as mechanisms from "./mechanisms.ts";
import * as party from "./party/index.ts";
import * as planning from "./planning/index.ts";
import * as population from "./population/index.ts";
import * as resistance from "./resistance/index.ts";
import * as schools from "./schools/index.ts";
import * as treasury from "./treasury/index.ts";
import * as war from "./war/index.ts";

/** The subsystems, in the order in which the book has them. Each lists its own files. */
export const subsystems = {
  fields,
  herds,
  collectivisation,
  grain,
  food,
  resistance,
  population,
  schools,
  labour,
  industry,
  planning,
  treasury,
  party,
  coercion,
  war,
} as const;

/** The files that declare the model, by their place in the house, such as `fields/sowing`. */
export const modules = filesOf({ ledger, mechanisms, ...subsystems });
