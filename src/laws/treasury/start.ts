import { start } from "../../ground/law.ts";
import { townspeopleAtStart } from "../../ledger/given.ts";
import { priceOfBase } from "../../ledger/grain/params.ts";
import { jobs } from "../../ledger/industry/stocks.ts";
import { townNorm, wageOfStart } from "../../ledger/treasury/params.ts";
import {
  manufacturesPrice,
  openPrice,
  stateGrain,
  townGrain,
  townRoubles,
  treasury,
  wage,
} from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { wagesKept } from "./params/goods.ts";
import { larderOfTowns, rationMarkup } from "./params/rations.ts";
import { monthsOfMoney, scissorsOfStart, stateGrainAtStart } from "./params/start.ts";

export const townGrainAtStart = start({
  symbol: "Gu0",
  begins: townGrain,
  says: "Grain in towns at the start: six weeks.",
  source: assumed("towns keep six weeks"),
  rises: { townspeopleAtStart, townNorm, larderOfTowns },
  is: ({ townspeopleAtStart, townNorm, larderOfTowns }) => townspeopleAtStart * townNorm * larderOfTowns,
});

export const stateGrainBegins = start({
  symbol: "Gs0",
  begins: stateGrain,
  says: "Grain in the state's hands at the start.",
  source: assumed("half a year of the state's needs"),
  rises: { stateGrainAtStart },
  is: ({ stateGrainAtStart }) => stateGrainAtStart,
});

export const wageBegins = start({
  symbol: "w0",
  begins: wage,
  says: "Mean wage at the start.",
  source: cite("carr-davies-1969", "vol. 1, wages"),
  rises: { wageOfStart },
  is: ({ wageOfStart }) => wageOfStart,
});

export const pricesBegin = start({
  symbol: "pm0",
  begins: manufacturesPrice,
  says: "Price of manufactures at the start.",
  source: cite("nove-1969", "the scissors closing, 1924"),
  rises: { scissorsOfStart },
  is: ({ scissorsOfStart }) => scissorsOfStart,
});

export const treasuryBegins = start({
  symbol: "R0",
  begins: treasury,
  says: "The treasury begins with three months of wages.",
  source: assumed("definition"),
  rises: { jobs, wage, wagesKept },
  is: ({ jobs, wage, wagesKept }) => wagesKept * jobs * wage,
});

export const townMoneyBegins = start({
  symbol: "Mu0",
  begins: townRoubles,
  says: "Townspeople begin with a month of wages.",
  source: assumed("a month's wage in hand"),
  rises: { jobs, wage, monthsOfMoney },
  is: ({ jobs, wage, monthsOfMoney }) => jobs * wage * monthsOfMoney,
});

export const openPriceBegins = start({
  symbol: "po0",
  begins: openPrice,
  says: "Open shops begin at the price of the others.",
  source: assumed("definition"),
  rises: { priceOfBase, rationMarkup },
  is: ({ priceOfBase, rationMarkup }) => priceOfBase * rationMarkup,
});
