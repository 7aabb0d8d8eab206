import { signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { total } from "../../ground/sum.ts";
import { villagers } from "../../ledger/labour/signals.ts";
import { nation, region } from "../../ledger/levels.ts";
import { townspeople } from "../../ledger/population/stocks.ts";
import * as shared from "../../ledger/war/signals.ts";
import { assumed } from "../../sources/cite.ts";
import { inRear } from "./line.ts";

export const peopleBefore = signal({
  symbol: "N'",
  unit: "person",
  level: region,
  says: "People of a region's towns, and of its villages as last month ended.",
  source: assumed("definition"),
  rises: { townspeople, villagersBefore: last(villagers) },
  is: ({ townspeople, villagersBefore }) => townspeople + villagersBefore,
});

export const peopleBeforeOfNation = total({
  symbol: "ΣN'",
  of: peopleBefore,
  level: nation,
  says: "People of the whole country as last month ended.",
});

export const peopleInRear = signal({
  symbol: "N''",
  unit: "person",
  level: region,
  says: "The same, of those on this side of the front.",
  source: assumed("definition"),
  rises: { inRear, peopleBefore },
  is: ({ inRear, peopleBefore }) => inRear * peopleBefore,
});

export const peopleInRearOfNation = total({
  symbol: "ΣN''",
  of: peopleInRear,
  level: nation,
  says: "All people on this side of the front.",
});

export const rearPart = signal({
  finds: shared.rearPart,
  rises: { peopleInRearOfNation },
  falls: { peopleBeforeOfNation },
  is: ({ peopleInRearOfNation, peopleBeforeOfNation }) =>
    peopleBeforeOfNation > 0 ? Math.min(1, peopleInRearOfNation / peopleBeforeOfNation) : 1,
});
