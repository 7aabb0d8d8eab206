import { change, signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { mapped, total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { harvestOfYear } from "../../ledger/fields/stocks.ts";
import { convertible, cropPower, madeIn, mastering } from "../../ledger/industry/given.ts";
import { hasWorks } from "../../ledger/industry/projects.ts";
import { lastCrop, productWeight } from "../../ledger/industry/stocks.ts";
import { branch, nation, product } from "../../ledger/levels.ts";
import { plannedGrowth, plannedGrowthOfProduct } from "../../ledger/planning/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { rawMaterials } from "../mechanisms.ts";
import { inputsMet } from "./balances.ts";
import { branchOutputOfBase } from "./capacity.ts";
import { armsPart, output } from "./output.ts";
import { cropOfBase, mixSpeed } from "./params/products.ts";
import { armsOfPeace, worksKept } from "./params/projects.ts";
import { madeInWorks } from "./works.ts";

export const branchIndex = signal({
  symbol: "X/Xb",
  unit: "1",
  level: branch,
  says: "Output of a branch against 1927/28.",
  source: assumed("definition"),
  rises: { output },
  falls: { branchOutputOfBase },
  is: ({ output, branchOutputOfBase }) => (branchOutputOfBase > 0 ? output / branchOutputOfBase : 0),
});

export const indexOfMaker = mapped({
  symbol: "Xp/Xb",
  unit: "1",
  of: branchIndex,
  by: madeIn,
  says: "Output of the branch that makes a product, against 1927/28.",
});

export const plannedOfMaker = mapped({
  symbol: "g*b",
  unit: "1",
  of: plannedGrowth,
  by: madeIn,
  says: "What the plan in force asks of the branch that makes a product, against 1927/28.",
});

export const inputsOfMaker = mapped({
  symbol: "σp",
  unit: "1",
  of: inputsMet,
  by: madeIn,
  says: "What wanting inputs leave of the output of the branch that makes a product.",
});

export const cropCover = signal({
  symbol: "c",
  unit: "1",
  level: product,
  within: [0, 1],
  mechanism: rawMaterials,
  idle: 1,
  says: "Part of what a product's works could make for which the farms give raw material.",
  source: cite("davies1996", "raw materials of light industry, 1930-33"),
  rises: { lastCrop },
  falls: { cropOfBase, indexOfMaker, productWeight },
  either: { cropPower },
  is: ({ lastCrop, cropOfBase, cropPower, indexOfMaker, productWeight }) =>
    cropPower > 0 && indexOfMaker * productWeight > 0
      ? Math.min(1, pow(lastCrop / cropOfBase, cropPower) / (indexOfMaker * productWeight))
      : 1,
});

export const productIndex = signal({
  symbol: "xp",
  unit: "1",
  level: product,
  says: "Output of a product against 1927/28.",
  source: assumed(
    "a product moves with the branch that makes it, by its place in the branch, as far as there is raw material; one of great works with those works",
  ),
  rises: { indexOfMaker, productWeight, cropCover, madeInWorks, inputsOfMaker },
  either: { hasWorks },
  is: ({ indexOfMaker, productWeight, cropCover, hasWorks, madeInWorks, inputsOfMaker }) =>
    productWeight *
    ((1 - hasWorks) * indexOfMaker * cropCover + hasWorks * (Math.min(1, indexOfMaker) + madeInWorks * inputsOfMaker)),
});

export const weightAsked = signal({
  symbol: "ω*",
  unit: "1",
  level: product,
  within: [0, 1000],
  says: "Place that a product would have in its branch if the plan in force were done and its works kept from arms.",
  source: assumed("tractor and motor works made tanks as defence asked more"),
  rises: { plannedGrowthOfProduct, worksKept, armsOfPeace },
  falls: { plannedOfMaker, convertible, armsPart },
  either: { hasWorks },
  is: ({ plannedGrowthOfProduct, plannedOfMaker, hasWorks, convertible, armsPart, worksKept, armsOfPeace }) =>
    (hasWorks > 0 ? 1 : plannedOfMaker > 0 ? plannedGrowthOfProduct / plannedOfMaker : 1) *
    Math.max(worksKept, Math.min(1, 1 - convertible * (armsPart - armsOfPeace))),
});

export const productWeightMoves = change({
  symbol: "ωp",
  changes: productWeight,
  says: "A branch turns its works to the products that are asked most of it, as fast as it learns to make them.",
  source: assumed("a works is set to another product in two to three years"),
  rises: { productWeight, weightAsked },
  either: { mixSpeed, mastering, oneMonth },
  is: ({ productWeight, weightAsked, mixSpeed, mastering, oneMonth }) =>
    productWeight + Math.min(1, mixSpeed * mastering * oneMonth) * (weightAsked - productWeight),
});

export const cropOfNation = total({
  symbol: "ΣY",
  of: harvestOfYear,
  level: nation,
  says: "Grain harvested in the country since July.",
});

export const lastCropMoves = change({
  symbol: "Yc",
  changes: lastCrop,
  months: [11],
  says: "In November the works know what the year's crops have given.",
  source: assumed("industrial crops fare as grain does"),
  rises: { cropOfNation },
  is: ({ cropOfNation }) => cropOfNation,
});
