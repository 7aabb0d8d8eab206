import { change, signal } from "../../ground/law.ts";
import { mapped } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import {
  masteryMonths,
  powerMix,
  projectBuilt,
  projectCapacity,
  projectChanged,
  projectCost,
  projectEquipped,
  projectImported,
  projectMastery,
  projectsOfBranch,
  projectYielded,
} from "../../ledger/industry/projects.ts";
import { project } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { lackForHeavy } from "./balances.ts";
import { changeLoss, openingPart, overrun, powerLoss } from "./params/projects.ts";

export const projectReady = signal({
  symbol: "ρj",
  unit: "1",
  level: project,
  within: [0, 1],
  says: "Part of a project that stands: the lesser of its walls and its equipment; walls without machines stand idle.",
  source: cite("davies-wheatcroft-2004", "unfinished construction; form assumed"),
  rises: { projectBuilt, projectEquipped },
  falls: { projectCost, overrun },
  either: { projectImported },
  is: ({ projectCost, overrun, projectImported, projectBuilt, projectEquipped }) =>
    projectCost > 0
      ? Math.min(
          1,
          projectBuilt / (projectCost * overrun * (1 - projectImported)),
          projectImported > 0 ? projectEquipped / (projectCost * overrun * projectImported) : 1,
        )
      : 0,
});

export const projectOpen = signal({
  symbol: "1o",
  unit: "1",
  level: project,
  within: [0, 1],
  says: "1 once enough of a project stands for it to be opened, else 0.",
  source: assumed("works were opened before they were whole"),
  rises: { projectReady },
  falls: { openingPart },
  is: ({ projectReady, openingPart }) => (projectReady >= openingPart ? 1 : 0),
});

export const projectMasteryMoves = change({
  symbol: "μj",
  changes: projectMastery,
  says: "Works learn to run what stands of them, at an even pace, and forget when they are set to another model.",
  source: assumed("the works of Stalingrad reached their design in 22 months, those of Gorky in over four years"),
  rises: { projectMastery, projectReady, projectOpen, oneMonth },
  falls: { masteryMonths, projectChanged, changeLoss },
  is: ({ projectMastery, projectReady, projectOpen, masteryMonths, projectChanged, changeLoss, oneMonth }) =>
    Math.min(projectReady, projectMastery + (projectOpen * oneMonth) / masteryMonths) *
    (1 - changeLoss * projectChanged),
});

export const plantHandedOver = signal({
  symbol: "Y+",
  unit: "rouble/month",
  level: project,
  says: "Plant of a project that begins to yield, as it is learnt to be run.",
  source: cite("davies-wheatcroft-2004", "capital tied up in unfinished works; form assumed"),
  rises: { projectMastery, projectBuilt, projectEquipped },
  falls: { projectYielded, oneMonth },
  is: ({ projectMastery, projectBuilt, projectEquipped, projectYielded, oneMonth }) =>
    Math.max(0, projectMastery * (projectBuilt + projectEquipped) - projectYielded) / oneMonth,
});

export const projectYieldedMoves = change({
  symbol: "Yj",
  changes: projectYielded,
  says: "What is handed over is added up.",
  source: assumed("definition"),
  rises: { projectYielded, plantHandedOver, oneMonth },
  is: ({ projectYielded, plantHandedOver, oneMonth }) => projectYielded + oneMonth * plantHandedOver,
});

export const handedToBranch = mapped({
  symbol: "Yb+",
  unit: "rouble/month",
  of: plantHandedOver,
  by: projectsOfBranch,
  says: "Plant that a branch is given by its projects.",
});

export const tiedUp = signal({
  symbol: "Wj",
  unit: "rouble",
  level: project,
  says: "Plant of a project that is paid for and does not yet yield.",
  source: assumed("definition"),
  rises: { projectBuilt, projectEquipped },
  falls: { projectYielded },
  is: ({ projectBuilt, projectEquipped, projectYielded }) => projectBuilt + projectEquipped - projectYielded,
});

export const tiedUpOfBranch = mapped({
  symbol: "ΣWb",
  unit: "rouble",
  of: tiedUp,
  by: projectsOfBranch,
  says: "Plant of a branch's projects that is paid for and does not yet yield.",
});

export const powerLack = mapped({
  symbol: "s1e",
  unit: "1",
  of: lackForHeavy,
  by: powerMix,
  says: "Part of the power ordered by group A that is wanting.",
});

export const projectRuns = signal({
  symbol: "xj",
  unit: "1",
  level: project,
  within: [0, 1],
  says: "Run of a project against its design: what is learnt, less what stands still for want of power.",
  source: assumed("great works hung on the same stations as the rest"),
  rises: { projectMastery },
  falls: { powerLack, powerLoss },
  is: ({ projectMastery, powerLack, powerLoss }) => projectMastery * Math.max(0, 1 - powerLoss * powerLack),
});

export const madeInWorks = mapped({
  symbol: "xpj",
  unit: "1",
  of: projectRuns,
  by: projectCapacity,
  says: "Output of a product in great works, against all its output of 1927/28.",
});
