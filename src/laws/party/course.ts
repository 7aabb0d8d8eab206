import { signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { nation } from "../../ledger/levels.ts";
import { collectivise, investment } from "../../ledger/levers.ts";
import { shortfall } from "../../ledger/planning/signals.ts";
import { rationCover } from "../../ledger/treasury/signals.ts";
import { assumed } from "../../sources/cite.ts";
import { force } from "./levers.ts";
import { courseOfForce, courseOfInvestment, hungerTold, quietInvestment } from "./params/power.ts";

export const course = signal({
  symbol: "ω",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "How far the course leans to force and to heavy industry: 0 the market of 1924, 1 full force.",
  source: assumed("definition"),
  rises: { force, collectivise, investment, courseOfForce, courseOfInvestment },
  falls: { quietInvestment },
  is: ({ force, collectivise, investment, courseOfForce, courseOfInvestment, quietInvestment }) =>
    Math.min(
      1,
      courseOfForce * Math.max(force, collectivise) + courseOfInvestment * Math.max(0, investment - quietInvestment),
    ),
});

export const failure = signal({
  symbol: "ωf",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Failure as the Party hears of it: plans of procurement unmet, and rations that the state's grain does not cover.",
  source: assumed("what reaches the Party of a crisis"),
  rises: { shortfall, hungerTold },
  falls: { coverBefore: last(rationCover) },
  is: ({ shortfall, hungerTold, coverBefore }) => Math.min(1, shortfall + hungerTold * (1 - coverBefore)),
});
