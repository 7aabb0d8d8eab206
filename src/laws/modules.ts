import type { Module } from "../ground/model.ts";
import * as ledgerCoercion from "../ledger/coercion.ts";
import * as ledgerCohorts from "../ledger/cohorts.ts";
import * as ledgerGiven from "../ledger/given.ts";
import * as ledgerIndustryGiven from "../ledger/industry/given.ts";
import * as ledgerProjects from "../ledger/industry/projects.ts";
import * as ledgerIndustry from "../ledger/industry.ts";
import * as ledgerInstitutions from "../ledger/institutions.ts";
import * as ledgerLabour from "../ledger/labour.ts";
import * as ledgerMarket from "../ledger/market.ts";
import * as ledgerParty from "../ledger/party.ts";
import * as ledgerPopulation from "../ledger/population.ts";
import * as ledgerSchools from "../ledger/schools.ts";
import * as ledgerTreasury from "../ledger/treasury.ts";
import * as beginningCoercion from "./beginning/coercion.ts";
import * as country from "./beginning/country.ts";
import * as herdersOfStart from "./beginning/herders.ts";
import * as households from "./beginning/households.ts";
import * as beginningIndustry from "./beginning/industry.ts";
import * as beginningGiven from "./beginning/params.ts";
import * as partyAtStart from "./beginning/party.ts";
import * as beginningPeople from "./beginning/people.ts";
import * as beginningTreasury from "./beginning/treasury.ts";
import * as beginningWork from "./beginning/work.ts";
import * as clock from "./clock.ts";
import * as arrests from "./coercion/arrests.ts";
import * as camps from "./coercion/camps.ts";
import * as courts from "./coercion/courts.ts";
import * as coercionDying from "./coercion/dying.ts";
import * as coercionEffects from "./coercion/effects.ts";
import * as held from "./coercion/held.ts";
import * as inquiry from "./coercion/inquiry.ts";
import * as coercionLettingGo from "./coercion/lettingGo.ts";
import * as coercionLevers from "./coercion/levers.ts";
import * as naming from "./coercion/naming.ts";
import * as operations from "./coercion/operations.ts";
import * as courtsGiven from "./coercion/params/courts.ts";
import * as custodyGiven from "./coercion/params/custody.ts";
import * as coercionEffectsGiven from "./coercion/params/effects.ts";
import * as policeGiven from "./coercion/params/police.ts";
import * as settlementsGiven from "./coercion/params/settlements.ts";
import * as terrorGiven from "./coercion/params/terror.ts";
import * as police from "./coercion/police.ts";
import * as prisons from "./coercion/prisons.ts";
import * as settlements from "./coercion/settlements.ts";
import * as suspicion from "./coercion/suspicion.ts";
import { countryside } from "./countryside/modules.ts";
import * as industryAccountsGiven from "./industry/accountParams.ts";
import * as balances from "./industry/balances.ts";
import * as capacity from "./industry/capacity.ts";
import * as capital from "./industry/capital.ts";
import * as income from "./industry/income.ts";
import * as investmentLaw from "./industry/investment.ts";
import * as output from "./industry/output.ts";
import * as padding from "./industry/padding.ts";
import * as industryGiven from "./industry/params.ts";
import * as products from "./industry/products.ts";
import * as projectsGiven from "./industry/projectParams.ts";
import * as projects from "./industry/projects.ts";
import * as reports from "./industry/reports.ts";
import * as works from "./industry/works.ts";
import * as discipline from "./labour/discipline.ts";
import * as effort from "./labour/effort.ts";
import * as hiring from "./labour/hiring.ts";
import * as jobs from "./labour/jobs.ts";
import * as labourLevers from "./labour/levers.ts";
import * as disciplineGiven from "./labour/params/discipline.ts";
import * as earnersGiven from "./labour/params/earners.ts";
import * as sectorsGiven from "./labour/params/sectors.ts";
import * as labourGiven from "./labour/params.ts";
import * as sectors from "./labour/sectors.ts";
import * as want from "./labour/want.ts";
import * as waste from "./labour/waste.ts";
import * as women from "./labour/women.ts";
import * as levers from "./levers.ts";
import * as mechanisms from "./mechanisms.ts";
import * as partyCourse from "./party/course.ts";
import * as partyDanger from "./party/danger.ts";
import * as factions from "./party/factions.ts";
import * as partyLevers from "./party/levers.ts";
import * as partyLinks from "./party/links.ts";
import * as partyMeans from "./party/means.ts";
import * as membership from "./party/membership.ts";
import * as dangerGiven from "./party/params/danger.ts";
import * as meansGiven from "./party/params/means.ts";
import * as membershipGiven from "./party/params/membership.ts";
import * as powerGiven from "./party/params/power.ts";
import * as voteGiven from "./party/params/vote.ts";
import * as power from "./party/power.ts";
import * as partyVote from "./party/vote.ts";
import * as farms from "./planning/farms.ts";
import * as paymentsGiven from "./planning/params/payments.ts";
import * as roundsGiven from "./planning/params/rounds.ts";
import * as planningGiven from "./planning/params.ts";
import * as payments from "./planning/payments.ts";
import * as plan from "./planning/plan.ts";
import * as procurement from "./planning/procurement.ts";
import * as revision from "./planning/revision.ts";
import * as rounds from "./planning/rounds.ts";
import * as trade from "./planning/trade.ts";
import * as ages from "./population/ages.ts";
import * as cohorts from "./population/cohorts.ts";
import * as counted from "./population/counted.ts";
import * as families from "./population/families.ts";
import * as generations from "./population/generations.ts";
import * as herdersHunger from "./population/herdersHunger.ts";
import * as housing from "./population/housing.ts";
import * as literacy from "./population/literacy.ts";
import * as housingGiven from "./population/params/housing.ts";
import * as schoolsGiven from "./population/params/schools.ts";
import * as populationGiven from "./population/params.ts";
import * as refugees from "./population/refugees.ts";
import * as schoolLevers from "./population/schoolLevers.ts";
import * as schools from "./population/schools.ts";
import * as towns from "./population/town.ts";
import * as villages from "./population/village.ts";
import * as bread from "./treasury/bread.ts";
import * as budget from "./treasury/budget.ts";
import * as defence from "./treasury/defence.ts";
import * as farmMoney from "./treasury/farms.ts";
import * as goods from "./treasury/goods.ts";
import * as treasuryLevers from "./treasury/levers.ts";
import * as treasuryLiving from "./treasury/living.ts";
import * as budgetGiven from "./treasury/params/budget.ts";
import * as farmMoneyGiven from "./treasury/params/farms.ts";
import * as pricesGiven from "./treasury/params/prices.ts";
import * as treasuryGiven from "./treasury/params.ts";
import * as rations from "./treasury/rations.ts";
import * as wages from "./treasury/wages.ts";
import { warModules } from "./war/modules.ts";

/** The files that declare the model, by their place in the house. */
export const modules: Readonly<Record<string, Module>> = {
  "ledger/coercion": ledgerCoercion,
  "ledger/cohorts": ledgerCohorts,
  "ledger/labour": ledgerLabour,
  "ledger/schools": ledgerSchools,
  ...countryside,
  "ledger/given": ledgerGiven,
  "ledger/industry": ledgerIndustry,
  "ledger/industry/given": ledgerIndustryGiven,
  "ledger/industry/projects": ledgerProjects,
  "ledger/institutions": ledgerInstitutions,
  "ledger/market": ledgerMarket,
  "ledger/party": ledgerParty,
  "ledger/population": ledgerPopulation,
  "ledger/treasury": ledgerTreasury,
  levers: levers,
  mechanisms: mechanisms,
  clock: clock,
  "beginning/coercion": beginningCoercion,
  "beginning/country": country,
  "beginning/herders": herdersOfStart,
  "beginning/households": households,
  "beginning/industry": beginningIndustry,
  "beginning/params": beginningGiven,
  "beginning/people": beginningPeople,
  "beginning/treasury": beginningTreasury,
  "beginning/work": beginningWork,
  "beginning/party": partyAtStart,
  "coercion/arrests": arrests,
  "coercion/camps": camps,
  "coercion/courts": courts,
  "coercion/dying": coercionDying,
  "coercion/lettingGo": coercionLettingGo,
  "coercion/effects": coercionEffects,
  "coercion/held": held,
  "coercion/inquiry": inquiry,
  "coercion/levers": coercionLevers,
  "coercion/naming": naming,
  "coercion/operations": operations,
  "coercion/params/courts": courtsGiven,
  "coercion/params/custody": custodyGiven,
  "coercion/params/effects": coercionEffectsGiven,
  "coercion/params/police": policeGiven,
  "coercion/params/settlements": settlementsGiven,
  "coercion/params/terror": terrorGiven,
  "coercion/police": police,
  "coercion/prisons": prisons,
  "coercion/settlements": settlements,
  "coercion/suspicion": suspicion,
  "industry/accountParams": industryAccountsGiven,
  "industry/balances": balances,
  "industry/capacity": capacity,
  "industry/capital": capital,
  "industry/investment": investmentLaw,
  "industry/output": output,
  "industry/params": industryGiven,
  "industry/income": income,
  "industry/padding": padding,
  "industry/products": products,
  "industry/projectParams": projectsGiven,
  "industry/projects": projects,
  "industry/works": works,
  "industry/reports": reports,
  "labour/discipline": discipline,
  "labour/effort": effort,
  "labour/hiring": hiring,
  "labour/jobs": jobs,
  "labour/levers": labourLevers,
  "labour/params/discipline": disciplineGiven,
  "labour/params/earners": earnersGiven,
  "labour/params/sectors": sectorsGiven,
  "labour/sectors": sectors,
  "labour/want": want,
  "labour/waste": waste,
  "labour/women": women,
  "labour/params": labourGiven,
  "party/course": partyCourse,
  "party/danger": partyDanger,
  "party/params/danger": dangerGiven,
  "party/factions": factions,
  "party/levers": partyLevers,
  "party/membership": membership,
  "party/links": partyLinks,
  "party/means": partyMeans,
  "party/params/means": meansGiven,
  "party/power": power,
  "party/params/membership": membershipGiven,
  "party/params/power": powerGiven,
  "party/params/vote": voteGiven,
  "party/vote": partyVote,
  "planning/farms": farms,
  "planning/params": planningGiven,
  "planning/params/payments": paymentsGiven,
  "planning/params/rounds": roundsGiven,
  "planning/payments": payments,
  "planning/plan": plan,
  "planning/procurement": procurement,
  "planning/revision": revision,
  "planning/rounds": rounds,
  "planning/trade": trade,
  "population/ages": ages,
  "population/cohorts": cohorts,
  "population/counted": counted,
  "population/families": families,
  "population/generations": generations,
  "population/herdersHunger": herdersHunger,
  "population/housing": housing,
  "population/literacy": literacy,
  "population/params": populationGiven,
  "population/params/housing": housingGiven,
  "population/params/schools": schoolsGiven,
  "population/refugees": refugees,
  "population/schoolLevers": schoolLevers,
  "population/schools": schools,
  "population/town": towns,
  "population/village": villages,
  "treasury/bread": bread,
  "treasury/budget": budget,
  "treasury/defence": defence,
  "treasury/farms": farmMoney,
  "treasury/goods": goods,
  "treasury/levers": treasuryLevers,
  "treasury/living": treasuryLiving,
  "treasury/params": treasuryGiven,
  "treasury/params/budget": budgetGiven,
  "treasury/params/farms": farmMoneyGiven,
  "treasury/params/prices": pricesGiven,
  "treasury/rations": rations,
  "treasury/wages": wages,
  ...warModules,
};
