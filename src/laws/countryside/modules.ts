import type { Module } from "../../ground/model.ts";
import * as ledgerCountryside from "../../ledger/countryside.ts";
import * as ledgerDecrees from "../../ledger/decrees.ts";
import * as ledgerHerders from "../../ledger/herders.ts";
import * as ledgerResistance from "../../ledger/resistance.ts";
import * as blacklists from "./blacklists.ts";
import * as butchering from "./butchering.ts";
import * as campaign from "./campaign.ts";
import * as categories from "./categories.ts";
import * as collecting from "./collecting.ts";
import * as collectiveHerds from "./collectiveHerds.ts";
import * as draught from "./draught.ts";
import * as eating from "./eating.ts";
import * as exchange from "./exchange.ts";
import * as expropriation from "./expropriation.ts";
import * as feedingOfCollective from "./feedingOfCollective.ts";
import * as garden from "./garden.ts";
import * as grievance from "./grievance.ts";
import * as herderLevers from "./herderLevers.ts";
import * as herders from "./herders.ts";
import * as herdersFood from "./herdersFood.ts";
import * as herdLevy from "./herdLevy.ts";
import * as herdLosses from "./herdLosses.ts";
import * as herds from "./herds.ts";
import * as hiding from "./hiding.ts";
import * as institutions from "./institutions.ts";
import * as joining from "./joining.ts";
import * as kolkhoz from "./kolkhoz.ts";
import * as land from "./land.ts";
import * as market from "./market.ts";
import * as news from "./news.ts";
import * as nourishment from "./nourishment.ts";
import * as collectiveGiven from "./params/collective.ts";
import * as dekulakisationGiven from "./params/dekulakisation.ts";
import * as fieldsGiven from "./params/fields.ts";
import * as foodGiven from "./params/food.ts";
import * as forceGiven from "./params/force.ts";
import * as herdersGiven from "./params/herders.ts";
import * as herdsGiven from "./params/herds.ts";
import * as institutionsGiven from "./params/institutions.ts";
import * as marketGiven from "./params/market.ts";
import * as resistanceGiven from "./params/resistance.ts";
import * as stateFarmsGiven from "./params/stateFarms.ts";
import * as strataGiven from "./params/strata.ts";
import * as pasture from "./pasture.ts";
import * as price from "./price.ts";
import * as quotas from "./quotas.ts";
import * as reaping from "./reaping.ts";
import * as rising from "./rising.ts";
import * as season from "./season.ts";
import * as seedLoans from "./seedLoans.ts";
import * as slaughter from "./slaughter.ts";
import * as sowing from "./sowing.ts";
import * as standing from "./standing.ts";
import * as stateFarms from "./stateFarms.ts";
import * as stations from "./stations.ts";
import * as strata from "./strata.ts";
import * as supply from "./supply.ts";
import * as terms from "./terms.ts";
import * as weather from "./weather.ts";

/** The files that declare the countryside, by their place in the house. */
export const countryside: Readonly<Record<string, Module>> = {
  "ledger/countryside": ledgerCountryside,
  "ledger/decrees": ledgerDecrees,
  "countryside/blacklists": blacklists,
  "countryside/garden": garden,
  "countryside/campaign": campaign,
  "countryside/categories": categories,
  "countryside/collecting": collecting,
  "countryside/collectiveHerds": collectiveHerds,
  "countryside/draught": draught,
  "countryside/eating": eating,
  "countryside/expropriation": expropriation,
  "countryside/feedingOfCollective": feedingOfCollective,
  "countryside/pasture": pasture,
  "countryside/herds": herds,
  "ledger/herders": ledgerHerders,
  "countryside/butchering": butchering,
  "countryside/exchange": exchange,
  "countryside/herderLevers": herderLevers,
  "countryside/herders": herders,
  "countryside/herdersFood": herdersFood,
  "countryside/herdLevy": herdLevy,
  "countryside/herdLosses": herdLosses,
  "countryside/params/herders": herdersGiven,
  "countryside/hiding": hiding,
  "countryside/institutions": institutions,
  "countryside/joining": joining,
  "countryside/kolkhoz": kolkhoz,
  "countryside/land": land,
  "countryside/market": market,
  "countryside/nourishment": nourishment,
  "countryside/price": price,
  "countryside/quotas": quotas,
  "countryside/reaping": reaping,
  "countryside/season": season,
  "countryside/slaughter": slaughter,
  "countryside/seedLoans": seedLoans,
  "countryside/sowing": sowing,
  "countryside/stateFarms": stateFarms,
  "countryside/params/stateFarms": stateFarmsGiven,
  "countryside/stations": stations,
  "countryside/standing": standing,
  "countryside/strata": strata,
  "ledger/resistance": ledgerResistance,
  "countryside/grievance": grievance,
  "countryside/news": news,
  "countryside/rising": rising,
  "countryside/params/resistance": resistanceGiven,
  "countryside/supply": supply,
  "countryside/terms": terms,
  "countryside/weather": weather,
  "countryside/params/collective": collectiveGiven,
  "countryside/params/dekulakisation": dekulakisationGiven,
  "countryside/params/fields": fieldsGiven,
  "countryside/params/food": foodGiven,
  "countryside/params/force": forceGiven,
  "countryside/params/herds": herdsGiven,
  "countryside/params/institutions": institutionsGiven,
  "countryside/params/market": marketGiven,
  "countryside/params/strata": strataGiven,
};
