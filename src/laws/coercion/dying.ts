import { flow } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { colonyPrisoners, prisoners } from "../../ledger/coercion/stocks.ts";
import { region } from "../../ledger/levels.ts";
import { leaveTownsAtMost } from "../../ledger/population/params.ts";
import { theDead, townspeople } from "../../ledger/population/stocks.ts";
import { cite } from "../../sources/cite.ts";
import { campDeathRate } from "./camps.ts";
import { lettingGo } from "./lettingGo.ts";
import { colonyDeaths, soonDead } from "./params/custody.ts";

export const dyingLeaveCamps = flow({
  symbol: "Z-†",
  unit: "person/month",
  level: region,
  from: prisoners,
  to: townspeople,
  says: "Prisoners of camps are let go when near death.",
  source: cite("khlevniuk-2004", "early release of the disabled and incurable"),
  rises: { prisoners, campDeathRate, lettingGo },
  is: ({ prisoners, campDeathRate, lettingGo }) => prisoners * campDeathRate * lettingGo,
});

export const dyingLeaveColonies = flow({
  symbol: "Zc-†",
  unit: "person/month",
  level: region,
  from: colonyPrisoners,
  to: townspeople,
  says: "Prisoners of colonies are let go when near death.",
  source: cite("khlevniuk-2004", "early release of the disabled and incurable"),
  rises: { colonyPrisoners, campDeathRate, colonyDeaths, lettingGo },
  is: ({ colonyPrisoners, campDeathRate, colonyDeaths, lettingGo }) =>
    colonyPrisoners * campDeathRate * colonyDeaths * lettingGo,
});

export const dieAfterRelease = flow({
  symbol: "U-†",
  unit: "person/month",
  level: region,
  from: townspeople,
  to: theDead,
  says: "Most of those let go when near death die within a month, at home or on the way; no camp registers them.",
  source: cite("nakonechnyi-2022", "deaths after release on medical grounds; form assumed"),
  rises: {
    soonDead,
    leftCamps: last(dyingLeaveCamps),
    leftColonies: last(dyingLeaveColonies),
    townspeople,
    leaveTownsAtMost,
  },
  is: ({ soonDead, leftCamps, leftColonies, townspeople, leaveTownsAtMost }) =>
    Math.min(soonDead * (leftCamps + leftColonies), leaveTownsAtMost * townspeople),
});
