import type { Module } from "../../ground/model.ts";
import * as ledgerWar from "../../ledger/war.ts";
import * as army from "./army.ts";
import * as births from "./births.ts";
import * as exchange from "./exchange.ts";
import * as fields from "./fields.ts";
import * as homecoming from "./homecoming.ts";
import * as levers from "./levers.ts";
import * as line from "./line.ts";
import * as occupation from "./occupation.ts";
import * as given from "./params.ts";
import * as people from "./people.ts";

/** The files of the war, by name. */
export const warModules: Readonly<Record<string, Module>> = {
  "ledger/war": ledgerWar,
  "war/army": army,
  "war/births": births,
  "war/exchange": exchange,
  "war/fields": fields,
  "war/homecoming": homecoming,
  "war/levers": levers,
  "war/line": line,
  "war/occupation": occupation,
  "war/params": given,
  "war/people": people,
};
