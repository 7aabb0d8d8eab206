import { start } from "../../ground/law.ts";
import { greenness, jobs } from "../../ledger/industry/stocks.ts";
import {
  customaryWage,
  hadWorkBefore,
  handsKept,
  newHands,
  norms,
  openToWomen,
  registered,
  stateFarmLand,
  workOfHands,
} from "../../ledger/labour/stocks.ts";
import { wageOfBase, wageOfStart } from "../../ledger/treasury/params.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { stateFarms } from "./levers.ts";
import { registeredAtStart } from "./params/sectors.ts";
import { newAtStart, scissorsOnWages } from "./params/start.ts";

export const greennessBegins = start({
  symbol: "γ0",
  begins: greenness,
  says: "New workers at the start.",
  source: assumed("one in ten came from the village in the last years"),
  rises: { newAtStart },
  is: ({ newAtStart }) => newAtStart,
});

/** Work as the country has it in January 1924. */
export const registeredBegin = start({
  symbol: "Ur0",
  begins: registered,
  says: "People on the registers at the start.",
  source: cite("unemp-essay", "registers of January 1924"),
  rises: { registeredAtStart },
  is: ({ registeredAtStart }) => registeredAtStart,
});

export const handsKeptBegin = start({
  symbol: "l+0",
  begins: handsKept,
  says: "Enterprises keep the hands that their plant needs.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const stateFarmLandBegins = start({
  symbol: "As0",
  begins: stateFarmLand,
  says: "State farms sow what they are to sow.",
  source: assumed("definition"),
  rises: { stateFarms },
  is: ({ stateFarms }) => stateFarms,
});

export const workCountedAtStart = start({
  symbol: "L-0",
  begins: hadWorkBefore,
  says: "Those in paid work at the start.",
  source: assumed("definition"),
  rises: { jobs },
  is: ({ jobs }) => jobs,
});

export const newHandsBegin = start({
  symbol: "Ln0",
  begins: newHands,
  says: "One in ten of those in paid work came from a village in the last years.",
  source: assumed("the towns filled again after 1921"),
  rises: { jobs, newAtStart },
  is: ({ jobs, newAtStart }) => newAtStart * jobs,
});

export const normsBegin = start({
  symbol: "n0",
  begins: norms,
  says: "Norms at the start.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const workOfHandsBegins = start({
  symbol: "w10",
  begins: workOfHands,
  says: "Workers work as is usual.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const customaryWageBegins = start({
  symbol: "w̄0",
  begins: customaryWage,
  says: "Families are used to what the wage of the start buys, less what prices of the scissors take.",
  source: assumed("prices of manufactures a third above those of 1926/27"),
  rises: { wageOfStart, scissorsOnWages },
  falls: { wageOfBase },
  is: ({ wageOfStart, wageOfBase, scissorsOnWages }) => (scissorsOnWages * wageOfStart) / wageOfBase,
});

export const openToWomenBegins = start({
  symbol: "o♀0",
  begins: openToWomen,
  says: "At the start custom closes most trades to women.",
  source: assumed("definition"),
  rises: {},
  is: () => 0,
});
