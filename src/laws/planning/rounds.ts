import { signal } from "../../ground/law.ts";
import { mapped } from "../../ground/sum.ts";
import { inputsOf, usePart } from "../../ledger/industry/given.ts";
import { potential, tautness } from "../../ledger/industry/signals.ts";
import { branch } from "../../ledger/levels.ts";
import * as shared from "../../ledger/planning/signals.ts";
import { assumed } from "../../sources/cite.ts";
import { rounds } from "./params/rounds.ts";

export const ordered = signal({
  finds: shared.ordered,
  rises: { potential, tautness },
  is: ({ potential, tautness }) => potential * Math.max(1, tautness),
});

export const finalWanted = signal({
  symbol: "y",
  unit: "rouble/month",
  level: branch,
  says: "What the plan wants of a branch for building, households, arms and trade abroad: the sketch that balances begin with.",
  source: assumed("final users keep their part of 1927/28"),
  rises: { ordered },
  falls: { usePart },
  is: ({ ordered, usePart }) => ordered * (1 - usePart),
});

export const foreseenFirst = mapped({
  symbol: "Ay",
  unit: "rouble/month",
  of: finalWanted,
  by: inputsOf,
  says: "What makers of final goods call for: found in the first round of balances.",
});

export const foreseenSecond = mapped({
  symbol: "A²y",
  unit: "rouble/month",
  of: foreseenFirst,
  by: inputsOf,
  says: "What their suppliers call for: found in the second round.",
});

export const foreseenThird = mapped({
  symbol: "A³y",
  unit: "rouble/month",
  of: foreseenSecond,
  by: inputsOf,
  says: "What is called for three makers deep: found in the third round.",
});

export const foreseenFourth = mapped({
  symbol: "A⁴y",
  unit: "rouble/month",
  of: foreseenThird,
  by: inputsOf,
  says: "What is called for four makers deep: found in the fourth round.",
});

export const foreseenFifth = mapped({
  symbol: "A⁵y",
  unit: "rouble/month",
  of: foreseenFourth,
  by: inputsOf,
  says: "What is called for five makers deep: found in the fifth round.",
});

export const allotted = signal({
  finds: shared.allotted,
  rises: { foreseenFirst, foreseenSecond, foreseenThird, foreseenFourth, foreseenFifth, rounds },
  is: ({ foreseenFirst, foreseenSecond, foreseenThird, foreseenFourth, foreseenFifth, rounds }) =>
    Math.min(1, rounds) * foreseenFirst +
    Math.max(0, Math.min(1, rounds - 1)) * foreseenSecond +
    Math.max(0, Math.min(1, rounds - 2)) * foreseenThird +
    Math.max(0, Math.min(1, rounds - 2 - 1)) * foreseenFourth +
    Math.max(0, Math.min(1, rounds - 2 - 2)) * foreseenFifth,
});
