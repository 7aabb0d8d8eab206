import { signal } from "../../ground/law.ts";
import { capital, greenness, unfinished } from "../../ledger/industry/stocks.ts";
import * as shared from "../../ledger/labour/signals.ts";
import { branch } from "../../ledger/levels.ts";
import { assumed } from "../../sources/cite.ts";
import { untrainedHands } from "../mechanisms.ts";
import {
  brokenOnNew,
  moreThanUsual,
  spoiltAtMost,
  spoiltByNew,
  usualGreenness,
  usualNewPlant,
} from "./params/discipline.ts";

/** What hands new to the work spoil and break: the more, the more of the machines are new as well. */
export const newPlant = signal({
  symbol: "nb",
  unit: "1",
  level: branch,
  within: [0, 1],
  says: "Plant of a branch that is being set up and run in, of all that it has and sets up.",
  source: assumed("works are run in while their last shops are still being built"),
  rises: { unfinished },
  falls: { capital },
  is: ({ unfinished, capital }) => (unfinished + capital > 0 ? unfinished / (unfinished + capital) : 0),
});

export const spoilt = signal({
  finds: shared.spoilt,
  mechanism: untrainedHands,
  rises: { greenness, newPlant, spoiltAtMost },
  falls: { usualGreenness, usualNewPlant, moreThanUsual },
  either: { spoiltByNew, brokenOnNew },
  is: ({ greenness, usualGreenness, spoiltByNew, brokenOnNew, newPlant, usualNewPlant, spoiltAtMost, moreThanUsual }) =>
    Math.max(
      -moreThanUsual,
      Math.min(
        spoiltAtMost,
        spoiltByNew * (greenness - usualGreenness) +
          brokenOnNew * (greenness * newPlant - usualGreenness * usualNewPlant),
      ),
    ),
});
