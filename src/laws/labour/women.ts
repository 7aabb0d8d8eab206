import { change, signal } from "../../ground/law.ts";
import type { Quantity } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { jobs } from "../../ledger/industry/stocks.ts";
import { newHands, openToWomen } from "../../ledger/labour/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { whole } from "../../ledger/population/ages.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { buildingJobs, jobsOffered, pushed, ruralJobs, seekers } from "./jobs.ts";
import { womensWork } from "./levers.ts";
import {
  menAlone,
  oddsAtMost,
  oddsInBuilding,
  oddsInCare,
  oddsInFactories,
  oddsInHaulage,
  oddsInOffices,
  oddsInSchools,
  oddsInShops,
  oddsOnFarms,
  openingSpeed,
  tradesOpened,
  womenAtFirst,
  womenDrawn,
  womenSecond,
} from "./params/earners.ts";
import { careJobs, factoryJobs, haulageJobs, officeJobs, otherJobs, schoolJobs, shopJobs } from "./sectors.ts";

/** Women in paid work: how many, by who earns first and who second; and where, by what was held to be women's work. */
export const secondAtWork = signal({
  symbol: "L2",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  says: "Second earners in paid work: those whom neither towns nor villages sent out to earn while work was scarce.",
  source: cite("goldman-2002", "new women workers"),
  rises: { jobs },
  falls: { seekers },
  is: ({ jobs, seekers }) => Math.max(0, jobs - seekers),
});

export const openToWomenMoves = change({
  symbol: "o♀",
  changes: openToWomen,
  says: "Trades, courses and nurseries are opened to women.",
  source: cite("goldman-2002", "the plans of January 1931 for women's work"),
  rises: { openToWomen, womensWork },
  either: { openingSpeed, oneMonth },
  is: ({ openToWomen, womensWork, openingSpeed, oneMonth }) =>
    openToWomen + Math.min(1, openingSpeed * oneMonth) * (womensWork - openToWomen),
});

export const womenFirst = signal({
  symbol: "Lw1",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  says: "Women among first earners: more as trades are opened to them, fewer where peasants have just come.",
  source: cite("goldman-2002", "new women workers"),
  rises: { jobs, womenAtFirst, tradesOpened, openToWomen },
  falls: { secondAtWork, newHands, menAlone },
  is: ({ jobs, secondAtWork, womenAtFirst, tradesOpened, openToWomen, newHands, menAlone }) =>
    Math.max(0, Math.max(0, jobs - secondAtWork) * (womenAtFirst + tradesOpened * openToWomen) - newHands * menAlone),
});

export const womenAtWork = signal({
  symbol: "Lw",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  says: "Women in paid work: of first earners, of those pushed to it, and of those drawn to it.",
  source: cite("goldman-2002", "new women workers"),
  rises: { womenFirst, secondAtWork, pushed, womenSecond, womenDrawn },
  is: ({ womenFirst, secondAtWork, pushed, womenSecond, womenDrawn }) =>
    womenFirst + Math.min(pushed, secondAtWork) * womenSecond + Math.max(0, secondAtWork - pushed) * womenDrawn,
});

export const womenOdds = signal({
  symbol: "ω/1-ω",
  unit: "1",
  level: nation,
  within: [0, 1000],
  says: "Odds that a hand in paid work is a woman.",
  source: assumed("definition"),
  rises: { womenAtWork, oddsAtMost },
  falls: { jobs },
  is: ({ womenAtWork, jobs, oddsAtMost }) =>
    jobs > womenAtWork ? Math.min(oddsAtMost, womenAtWork / (jobs - womenAtWork)) : oddsAtMost,
});

interface Branch {
  readonly symbol: string;
  readonly says: string;
  readonly hands: Quantity;
  readonly odds: Quantity;
}

/** Women whom a branch would have if its odds rose as those of all branches do. */
function likely({ hands, odds, ...rest }: Branch) {
  return signal({
    ...rest,
    unit: "person",
    level: nation,
    source: assumed("odds rise alike in all branches"),
    rises: { hands, odds, womenOdds },
    is: ({ hands, odds, womenOdds }) => (hands * odds * womenOdds) / (1 + odds * womenOdds),
  });
}

export const womenLikelyInFactories = likely({
  symbol: "ωLi",
  hands: factoryJobs,
  odds: oddsInFactories,
  says: "Women in industry, before they are scaled.",
});

export const womenLikelyInBuilding = likely({
  symbol: "ωLb",
  hands: buildingJobs,
  odds: oddsInBuilding,
  says: "Women on building sites, before they are scaled.",
});

export const womenLikelyInHaulage = likely({
  symbol: "ωLt",
  hands: haulageJobs,
  odds: oddsInHaulage,
  says: "Women in transport and communications, before they are scaled.",
});

export const womenLikelyInShops = likely({
  symbol: "ωLc",
  hands: shopJobs,
  odds: oddsInShops,
  says: "Women in trade and catering, before they are scaled.",
});

export const womenLikelyInSchools = likely({
  symbol: "ωLs",
  hands: schoolJobs,
  odds: oddsInSchools,
  says: "Women in education, before they are scaled.",
});

export const womenLikelyInCare = likely({
  symbol: "ωLh",
  hands: careJobs,
  odds: oddsInCare,
  says: "Women in health care, before they are scaled.",
});

export const womenLikelyInOffices = likely({
  symbol: "ωLo",
  hands: officeJobs,
  odds: oddsInOffices,
  says: "Women in administration, before they are scaled.",
});

export const womenLikelyOnFarms = likely({
  symbol: "ωLf",
  hands: ruralJobs,
  odds: oddsOnFarms,
  says: "Women on state farms and at stations, before they are scaled.",
});

export const womenLikelyElsewhere = likely({
  symbol: "ωLx",
  hands: otherJobs,
  odds: whole,
  says: "Women in other work, before they are scaled.",
});

export const womenLikely = signal({
  symbol: "ΣωL",
  unit: "person",
  level: nation,
  says: "Women of all branches, before they are scaled.",
  source: assumed("definition"),
  rises: {
    womenLikelyInFactories,
    womenLikelyInBuilding,
    womenLikelyInHaulage,
    womenLikelyInShops,
    womenLikelyInSchools,
    womenLikelyInCare,
    womenLikelyInOffices,
    womenLikelyOnFarms,
    womenLikelyElsewhere,
  },
  is: ({
    womenLikelyInFactories,
    womenLikelyInBuilding,
    womenLikelyInHaulage,
    womenLikelyInShops,
    womenLikelyInSchools,
    womenLikelyInCare,
    womenLikelyInOffices,
    womenLikelyOnFarms,
    womenLikelyElsewhere,
  }) =>
    womenLikelyInFactories +
    womenLikelyInBuilding +
    womenLikelyInHaulage +
    womenLikelyInShops +
    womenLikelyInSchools +
    womenLikelyInCare +
    womenLikelyInOffices +
    womenLikelyOnFarms +
    womenLikelyElsewhere,
});

export const womenScale = signal({
  symbol: "ω*",
  unit: "1",
  level: nation,
  within: [0, 1000],
  says: "Women in paid work against those found branch by branch, were all jobs filled.",
  source: assumed("definition"),
  rises: { womenAtWork, jobsOffered, oddsAtMost },
  falls: { jobs, womenLikely },
  is: ({ womenAtWork, jobs, jobsOffered, womenLikely, oddsAtMost }) =>
    jobs > 0 && womenLikely > 0 ? Math.min(oddsAtMost, (womenAtWork * jobsOffered) / (jobs * womenLikely)) : 0,
});
