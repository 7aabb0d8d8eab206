import { signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { isHeavy } from "../../ledger/industry/given.ts";
import { lastCrop } from "../../ledger/industry/stocks.ts";
import { townspeopleOfNation } from "../../ledger/labour/signals.ts";
import { branch, nation } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { investmentVolume } from "./investment.ts";
import { innovation } from "./levers.ts";
import { industrialOutput } from "./output.ts";
import {
  costFalls,
  cropsInFarming,
  farmOfBase,
  netPart,
  researchPart,
  servicesOfTown,
  tradePart,
} from "./params/accounts.ts";
import { cropOfBase } from "./params/products.ts";
import { branchIndex } from "./products.ts";

export const farmProduct = signal({
  symbol: "Na",
  unit: "rouble/month",
  level: nation,
  says: "Net product of farming, in roubles of 1926/27: half of it moves with the last harvest.",
  source: assumed("field crops are about half of the net product of farms"),
  rises: { farmOfBase, lastCrop },
  falls: { cropOfBase },
  either: { cropsInFarming },
  is: ({ farmOfBase, lastCrop, cropOfBase, cropsInFarming }) =>
    farmOfBase * (1 - cropsInFarming + (cropsInFarming * lastCrop) / cropOfBase),
});

export const industryProduct = signal({
  symbol: "Ni",
  unit: "rouble/month",
  level: nation,
  says: "Net product of industry, in roubles of 1926/27.",
  source: assumed("materials and wear taken off gross output"),
  rises: { industrialOutput, netPart },
  is: ({ industrialOutput, netPart }) => industrialOutput * netPart,
});

export const buildingProduct = signal({
  symbol: "Nb",
  unit: "rouble/month",
  level: nation,
  says: "Net product of building, in roubles of 1926/27.",
  source: assumed("materials taken off what is put up"),
  rises: { investmentVolume, netPart },
  is: ({ investmentVolume, netPart }) => investmentVolume * netPart,
});

export const tradeProduct = signal({
  symbol: "Nt",
  unit: "rouble/month",
  level: nation,
  says: "Net product of transport and trade, which move what farms and industry make.",
  source: assumed("they handle what is made"),
  rises: { industrialOutput, farmProduct, tradePart },
  is: ({ industrialOutput, farmProduct, tradePart }) => (industrialOutput + farmProduct) * tradePart,
});

export const nationalIncome = signal({
  symbol: "N",
  unit: "rouble/month",
  level: nation,
  says: "National income by the Soviet concept, in roubles of 1926/27: net product of farms, industry, building, transport and trade.",
  source: assumed("definition"),
  rises: { farmProduct, industryProduct, buildingProduct, tradeProduct },
  is: ({ farmProduct, industryProduct, buildingProduct, tradeProduct }) =>
    farmProduct + industryProduct + buildingProduct + tradeProduct,
});

export const services = signal({
  symbol: "Ns",
  unit: "rouble/month",
  level: nation,
  says: "Dwellings, schools, health, administration and other services, which grow with the towns.",
  source: assumed("services a head of townspeople stay as they were"),
  rises: { townspeopleOfNation, servicesOfTown },
  is: ({ townspeopleOfNation, servicesOfTown }) => townspeopleOfNation * servicesOfTown,
});

export const nationalProduct = signal({
  symbol: "Y",
  unit: "rouble/month",
  level: nation,
  says: "Gross national product, in roubles of 1926/27.",
  source: cite("bergson-1961", "concept of the gross national product"),
  rises: { nationalIncome, services },
  is: ({ nationalIncome, services }) => nationalIncome + services,
});

export const costOfBranch = signal({
  symbol: "cb",
  unit: "1",
  level: branch,
  within: [0, 10],
  says: "Cost of a branch's output against 1926/27: what makes means of production grows cheaper as more is made.",
  source: cite(
    "moorsteen-powell-1966",
    "prices of machinery fell against others as output grew; form of a learning curve",
  ),
  falls: { branchIndex, isHeavy, costFalls },
  is: ({ branchIndex, isHeavy, costFalls }) => pow(Math.max(1, branchIndex), -costFalls * isHeavy),
});

export const research = signal({
  symbol: "Ξ",
  unit: "rouble/month",
  level: nation,
  says: "Outlay for research and development: institutes are founded as plant with new technique is put up.",
  source: cite("lewis-1979", "industrial research in the 1930s; form assumed"),
  rises: { investmentVolume, innovation, researchPart },
  is: ({ investmentVolume, innovation, researchPart }) => investmentVolume * innovation * researchPart,
});
