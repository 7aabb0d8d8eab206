import * as police from "../coercion/police.ts";
import * as institutions from "../collectivisation/institutions.ts";
import * as standing from "../collectivisation/standing.ts";
import * as accounts from "../grain/accounts.ts";
import * as terms from "../grain/terms.ts";
import * as capital from "../industry/capital.ts";
import * as income from "../industry/income.ts";
import * as investment from "../industry/investment.ts";
import * as padding from "../industry/padding.ts";
import * as products from "../industry/products.ts";
import * as projects from "../industry/projects.ts";
import * as reports from "../industry/reports.ts";
import * as works from "../industry/works.ts";
import * as factions from "../party/factions.ts";
import * as membership from "../party/membership.ts";
import * as power from "../party/power.ts";
import * as vote from "../party/vote.ts";
import * as farms from "../planning/farms.ts";
import * as payments from "../planning/payments.ts";
import * as plan from "../planning/plan.ts";
import * as trade from "../planning/trade.ts";
import * as refugees from "../population/refugees.ts";
import * as town from "../population/town.ts";
import * as rising from "../resistance/rising.ts";
import * as bread from "../treasury/bread.ts";
import * as budget from "../treasury/budget.ts";
import * as defence from "../treasury/defence.ts";
import * as treasuryFarms from "../treasury/farms.ts";
import * as goods from "../treasury/goods.ts";
import * as rations from "../treasury/rations.ts";
import * as wages from "../treasury/wages.ts";
import * as army from "../war/army.ts";
import * as exchange from "../war/exchange.ts";
import * as fields from "../war/fields.ts";
import { coercion } from "./coercion.ts";
import type { Stage } from "./stage.ts";
import { work } from "./work.ts";

/** What the state does with what it took: rations, plant, jobs, money, towns, police, Party; and the sums of the year. */
export const state: readonly Stage[] = [
  {
    says: "The state feeds towns, uses grain, exports it and buys machines.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      rations.rationCover, rations.rations, rations.usedByState, rations.spoiledInStore, bread.breadPrice, bread.rationMoney, rations.townMeals,
      rations.townFood, trade.exported, trade.exportedValue, payments.materialsWanted, payments.importsWanted, payments.otherExports,
      payments.allExports, payments.allImports, payments.machineImports, payments.goldMoves, payments.foreignDebtMoves,
    ],
  },
  {
    says: "Planners read the plan in force.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      plan.planHolds, plan.plannedGrowth, plan.plannedGrowthOfProduct, plan.plannedOutput, products.branchIndex, products.indexOfMaker,
      products.plannedOfMaker, products.inputsOfMaker, products.cropCover, works.powerLack, works.projectRuns, works.madeInWorks, products.productIndex, products.weightAsked, products.productWeightMoves,
    ],
  },
  {
    says: "Plant is begun and finished; technique spreads; tractors go to the farms.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      investment.investmentVolume, investment.heavyWeight, projects.projectUnderway, projects.buildingAsked, projects.equipmentAsked, projects.industryWorkAsked,
      projects.transportWorkAsked, projects.industryWorksAsked, projects.transportWorksAsked, projects.allEquipmentAsked,
      projects.moneyForProject, projects.buildersLack, projects.equipmentFound, projects.projectBuilding, projects.projectEquipping,
      projects.workOfIndustry, projects.workOfHeavyIndustry, projects.worksOfIndustry, projects.worksOfHeavyIndustry, projects.worksOfBranch,
      works.projectReady, works.projectOpen, works.plantHandedOver, works.handedToBranch, works.tiedUp, works.tiedUpOfBranch,
      works.projectMasteryMoves, works.projectYieldedMoves, projects.projectBuiltMoves, projects.projectEquippedMoves,
      reports.reportedOutput, reports.reportedIndustry, capital.plantMissing, capital.plantWanted, capital.heavyWanted, capital.heavyWantedOfAll, capital.wantedOfAll, capital.wantedOfGroup, capital.worksOfGroup, capital.plantBegun, capital.plantFinished, capital.plantAdded, capital.unfinishedMoves,
      padding.padding, padding.newInPrices, padding.overstatedMoves, capital.capitalMoves, capital.restoredMoves, capital.techniqueMoves, terms.agronomyMoves, capital.investmentIsReported,
      capital.heavyIsReported, farms.commonLandOfNation, farms.tractorLandMoves, farms.tractorsOfRegion, farms.tractorsInUse,
      institutions.stationsMove,
    ],
  },
  ...work,
  {
    says: "The nation's product, and what of it goes to research.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      income.farmProduct, income.industryProduct, income.buildingProduct, income.tradeProduct, income.nationalIncome, income.services,
      income.nationalProduct, income.costOfBranch,  income.research,
    ],
  },
  {
    says: "Wages, prices and money.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      goods.unitCost, bread.openPriceMoves, bread.millingCost, bread.resalePrice, bread.grainMargin,
      wages.realWageGap, wages.wageMoves, goods.townBuys, goods.townPays, treasuryFarms.membersOfNation,
      treasuryFarms.householdsOfNation, treasuryFarms.marketBuys, treasuryFarms.paidToFarms, treasuryFarms.farmsPayTax, treasuryFarms.farmsBuy,
      treasuryFarms.marketShare, budget.townTaxes, budget.townLoans, budget.townAllowances, goods.goodsPriceMoves, goods.emission, goods.withdrawal,
      goods.wages,
    ],
  },
  {
    says: "The budget of the month is reckoned.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      budget.rationsOfNation, budget.usedOfNation, budget.goodsSold, budget.institutionsBuy, budget.goodsMargin, budget.grainProfit, budget.turnoverTaxed,
      budget.profitDeductions, budget.insurancePaid, budget.budgetRevenue, budget.resaleShare, defence.machinePrice, defence.troops, defence.armsOutlay,
      defence.defenceOutlay, defence.publishedPart, budget.investmentOutlay, budget.budgetOutlay,
    ],
  },
  {
    says: "The people of the towns.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      town.townBodyRemembers, town.townHunger, town.townBirthsLost, town.townBorn, town.townDie, town.townStarve, refugees.crossBorder, refugees.refugeesReturn, refugees.refugeesStarve, refugees.refugeesDie,
    ],
  },
  {
    says: "The war takes people from their homes, and gives some back; money may be exchanged.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      army.fallenRate, army.captureRate, army.dischargeRate, army.called, army.fall, army.captured, army.captivesDie, army.captivesReturn,
      army.discharged, fields.villagersOfPeaceMove, exchange.townMoneyCancelled, exchange.farmMoneyCancelled,
    ],
  },
  {
    says: "Crowds and expropriated households are counted.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      police.expropriatedOfNation, police.headsTakenOfNation, rising.participants, rising.participantsOfNation, rising.risingsOfNation, rising.unrestMoves, standing.villagesOfNation,
      rising.unrestOfNationMoves,
    ],
  },
  ...coercion,
  {
    says: "The Party admits, screens and expels; the ruling group divides and closes, and its leader gains power.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      membership.admitted, membership.expulsionRate, membership.expelled, membership.membersStay, membership.partyMoves,
      membership.candidatesMove, membership.oldMembersMove, membership.workersInPartyMove, membership.peasantsInPartyMove,
      factions.appointedMoves, factions.leftSupportMoves, factions.rightSupportMoves, factions.dissent, factions.conformity,
      factions.openDissent, factions.leftStandingMoves, factions.rightStandingMoves, factions.opposition,
      vote.reportsHeldMoves, vote.backingMoves, power.unityMoves, power.leaderPowerMoves, power.collegiality, power.politburoMeets, power.plenumsMeet,
      power.congressIntervalMoves, power.monthsSinceCongressMove, power.congressComesDue, power.fearInPartyMoves,
      power.secretDissent, power.shotRatherThanHeld, power.newMenRise,
    ],
  },
  {
    says: "Households split or are given up, and are counted.",
    // biome-ignore format: the order reads as a paragraph
    steps: [institutions.yardsSplit, institutions.peasantHouseholds, institutions.collectiveHouseholds],
  },
  {
    says: "The year's sums.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      accounts.harvest, accounts.procured, accounts.extractionOfYear, accounts.harvestAddsUp,
      accounts.procurementAddsUp, products.cropOfNation, products.lastCropMoves,
    ],
  },
];
