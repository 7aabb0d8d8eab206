import { change, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { mapped, total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { copyingSteepness } from "../../ledger/industry/params.ts";
import {
  buildersMix,
  ofHeavyIndustry,
  ofIndustry,
  projectBuilt,
  projectCost,
  projectDecided,
  projectEquipped,
  projectImported,
  projectMonths,
  projectPlan,
  projectsOfBranch,
} from "../../ledger/industry/projects.ts";
import { heavyReported } from "../../ledger/industry/stocks.ts";
import { nation, project } from "../../ledger/levels.ts";
import { planInForce } from "../../ledger/levers.ts";
import { homeMade } from "../../ledger/planning/params.ts";
import { machineImports } from "../../ledger/planning/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { greatWorks } from "../mechanisms.ts";
import { lackForHeavy } from "./balances.ts";
import { investmentVolume } from "./investment.ts";
import { industryPart } from "./params/capital.ts";
import { importsForWorks, overrun, transportWorksPart, worksPart } from "./params/projects.ts";

export const projectUnderway = signal({
  symbol: "Vj°",
  unit: "rouble",
  level: project,
  mechanism: greatWorks,
  says: "Cost of a project that is decided and belongs to the plan in force or to one before it; else nothing.",
  source: cite("zaleski-1971", "lists of construction projects in the variants of the plan"),
  rises: { projectDecided, planInForce, projectCost, overrun },
  falls: { projectPlan },
  is: ({ projectDecided, projectPlan, planInForce, projectCost, overrun }) =>
    projectPlan <= planInForce ? projectDecided * projectCost * overrun : 0,
});

export const buildingAsked = signal({
  symbol: "B*",
  unit: "rouble/month",
  level: project,
  says: "Building that a project should do this month to be done in the time of its plan.",
  source: assumed("an even pace until all is built"),
  rises: { projectUnderway },
  falls: { projectImported, projectMonths, projectBuilt, oneMonth },
  is: ({ projectUnderway, projectImported, projectMonths, projectBuilt, oneMonth }) =>
    Math.min(
      (projectUnderway * (1 - projectImported)) / projectMonths,
      Math.max(0, projectUnderway * (1 - projectImported) - projectBuilt) / oneMonth,
    ),
});

export const equipmentAsked = signal({
  symbol: "E*",
  unit: "rouble/month",
  level: project,
  says: "Equipment planned to be imported that a project should have this month.",
  source: assumed("an even pace until all is there"),
  rises: { projectUnderway, projectImported },
  falls: { projectMonths, projectEquipped, oneMonth },
  is: ({ projectUnderway, projectImported, projectMonths, projectEquipped, oneMonth }) =>
    Math.min(
      (projectUnderway * projectImported) / projectMonths,
      Math.max(0, projectUnderway * projectImported - projectEquipped) / oneMonth,
    ),
});

export const industryWorkAsked = signal({
  symbol: "W*1",
  unit: "rouble/month",
  level: project,
  says: "What a project of industry asks for.",
  source: assumed("definition"),
  rises: { buildingAsked, equipmentAsked, ofIndustry },
  is: ({ buildingAsked, equipmentAsked, ofIndustry }) => (buildingAsked + equipmentAsked) * ofIndustry,
});

export const transportWorkAsked = signal({
  symbol: "W*2",
  unit: "rouble/month",
  level: project,
  says: "What a railway or canal asks for.",
  source: assumed("definition"),
  rises: { buildingAsked, equipmentAsked },
  falls: { ofIndustry },
  is: ({ buildingAsked, equipmentAsked, ofIndustry }) => (buildingAsked + equipmentAsked) * (1 - ofIndustry),
});

export const industryWorksAsked = total({
  symbol: "ΣW*1",
  of: industryWorkAsked,
  level: nation,
  says: "What all projects of industry ask for.",
});

export const transportWorksAsked = total({
  symbol: "ΣW*2",
  of: transportWorkAsked,
  level: nation,
  says: "What all railways and canals ask for.",
});

export const allEquipmentAsked = total({
  symbol: "ΣE*",
  of: equipmentAsked,
  level: nation,
  says: "Equipment that all projects ask for.",
});

export const moneyForProject = signal({
  symbol: "mj",
  unit: "1",
  level: project,
  within: [0, 1],
  says: "Part of what a project asks for that building can give it: great works come first, up to their part.",
  source: assumed("leading links had first claim on what was built"),
  rises: { investmentVolume, worksPart, transportWorksPart },
  falls: { industryWorksAsked, transportWorksAsked },
  either: { ofIndustry, industryPart },
  is: ({
    ofIndustry,
    industryWorksAsked,
    transportWorksAsked,
    investmentVolume,
    industryPart,
    worksPart,
    transportWorksPart,
  }) =>
    ofIndustry *
      (industryWorksAsked > 0 ? Math.min(1, (worksPart * investmentVolume * industryPart) / industryWorksAsked) : 1) +
    (1 - ofIndustry) *
      (transportWorksAsked > 0
        ? Math.min(1, (transportWorksPart * investmentVolume * (1 - industryPart)) / transportWorksAsked)
        : 1),
});

export const buildersLack = mapped({
  symbol: "āsb",
  unit: "1",
  of: lackForHeavy,
  by: buildersMix,
  says: "Part of what builders use that is wanting.",
});

export const equipmentFound = signal({
  symbol: "eι",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the equipment of foreign make that can be had: bought abroad, or copied as home industry learns to make it.",
  source: cite("allen-2003", "borrowed technique"),
  rises: { machineImports, importsForWorks, heavyReported },
  falls: { allEquipmentAsked, homeMade },
  either: { copyingSteepness },
  is: ({ allEquipmentAsked, machineImports, importsForWorks, heavyReported, homeMade, copyingSteepness }) =>
    allEquipmentAsked > 0
      ? Math.min(
          1,
          1 -
            1 / (1 + pow(heavyReported / homeMade, copyingSteepness)) +
            (importsForWorks * machineImports) / allEquipmentAsked,
        )
      : 1,
});

export const projectBuilding = signal({
  symbol: "B+",
  unit: "rouble/month",
  level: project,
  says: "Building done on a project, as far as money and materials reach.",
  source: assumed("nothing is built of what is not delivered"),
  rises: { buildingAsked, moneyForProject },
  falls: { buildersLack },
  is: ({ buildingAsked, moneyForProject, buildersLack }) =>
    buildingAsked * moneyForProject * Math.max(0, 1 - buildersLack),
});

export const projectEquipping = signal({
  symbol: "E+",
  unit: "rouble/month",
  level: project,
  says: "Equipment that a project gets, as far as money and machines reach.",
  source: assumed("nothing is put up of what is not bought or copied"),
  rises: { equipmentAsked, moneyForProject, equipmentFound },
  is: ({ equipmentAsked, moneyForProject, equipmentFound }) => equipmentAsked * moneyForProject * equipmentFound,
});

export const workOfIndustry = signal({
  symbol: "W1",
  unit: "rouble/month",
  level: project,
  says: "Plant put up on a project of industry.",
  source: assumed("definition"),
  rises: { projectBuilding, projectEquipping, ofIndustry },
  is: ({ projectBuilding, projectEquipping, ofIndustry }) => (projectBuilding + projectEquipping) * ofIndustry,
});

export const workOfHeavyIndustry = signal({
  symbol: "W1h",
  unit: "rouble/month",
  level: project,
  says: "Plant put up on a project that makes means of production.",
  source: assumed("definition"),
  rises: { workOfIndustry, ofHeavyIndustry },
  is: ({ workOfIndustry, ofHeavyIndustry }) => workOfIndustry * ofHeavyIndustry,
});

export const worksOfIndustry = total({
  symbol: "ΣW1",
  of: workOfIndustry,
  level: nation,
  says: "Plant put up on all projects of industry.",
});

export const worksOfHeavyIndustry = total({
  symbol: "ΣW1h",
  of: workOfHeavyIndustry,
  level: nation,
  says: "Plant put up on all projects that make means of production.",
});

export const worksOfBranch = mapped({
  symbol: "Wb",
  unit: "rouble/month",
  of: workOfIndustry,
  by: projectsOfBranch,
  says: "Plant put up on the projects of a branch.",
});

export const projectBuiltMoves = change({
  symbol: "Bj",
  changes: projectBuilt,
  says: "What is built on a project is added up.",
  source: assumed("definition"),
  rises: { projectBuilt, projectBuilding, oneMonth },
  is: ({ projectBuilt, projectBuilding, oneMonth }) => projectBuilt + oneMonth * projectBuilding,
});

export const projectEquippedMoves = change({
  symbol: "Ej",
  changes: projectEquipped,
  says: "What a project gets in equipment is added up.",
  source: assumed("definition"),
  rises: { projectEquipped, projectEquipping, oneMonth },
  is: ({ projectEquipped, projectEquipping, oneMonth }) => projectEquipped + oneMonth * projectEquipping,
});
