import { signal } from "../../ground/law.ts";
import { last, total } from "../../ground/quantity.ts";
import { nation, region } from "../../ledger/levels.ts";
import { townspeople } from "../../ledger/population/stocks.ts";
import { assumed } from "../../sources/cite.ts";
import { villagers } from "../labour/jobs.ts";
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
  symbol: "n'",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the people on this side of the front.",
  source: assumed("definition"),
  rises: { peopleInRearOfNation },
  falls: { peopleBeforeOfNation },
  is: ({ peopleInRearOfNation, peopleBeforeOfNation }) =>
    peopleBeforeOfNation > 0 ? Math.min(1, peopleInRearOfNation / peopleBeforeOfNation) : 1,
});
