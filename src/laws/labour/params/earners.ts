import { fixed, given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const pushedEarners = given({
  symbol: "πs",
  unit: "1",
  value: 0.03,
  low: 0.01,
  high: 0.08,
  source: cite("chapman-1963", "earners per family rose as real wages fell; size assumed"),
  says: "Further townspeople who would seek work if real wages fell to nothing.",
});

export const givingUp = given({
  symbol: "vw̄",
  unit: "1/month",
  value: 0.008,
  low: 0.004,
  high: 0.02,
  source: assumed("families give up what they are used to in ten years"),
  says: "Part of a lower real wage that families get used to in a month.",
});

export const womenAtFirst = given({
  symbol: "ω1",
  unit: "1",
  value: 0.29,
  low: 0.26,
  high: 0.32,
  source: assumed("fitted to women's share of all wage-earners in 1929"),
  says: "Women among first earners.",
});

export const womenSecond = given({
  symbol: "ω2",
  unit: "1",
  value: 0.85,
  low: 0.7,
  high: 0.95,
  source: cite("goldman-2002", "housewives of workers' families; share assumed"),
  says: "Women among second earners whom falling wages push to work.",
});

/** Odds of a woman in a branch, against the odds in all branches. */
const odds = (symbol: string, value: number, where: string) =>
  given({
    symbol,
    unit: "1",
    value,
    low: value / 1.4,
    high: value * 1.4,
    source: assumed("which work was held to be women's in the 1920s"),
    says: `Odds that a hand ${where} is a woman, against all branches.`,
  });

export const oddsInFactories = odds("ωi", 1.1, "in industry");
export const oddsInBuilding = odds("ωb", 0.35, "on building sites");
export const oddsInHaulage = odds("ωt", 0.4, "in transport and communications");
export const oddsInShops = odds("ωc", 1.1, "in trade and catering");
export const oddsInSchools = odds("ωs", 2.8, "in education");
export const oddsInCare = odds("ωh", 5, "in health care");
export const oddsInOffices = odds("ωo", 0.75, "in administration");
export const oddsOnFarms = odds("ωf", 0.8, "on state farms");

export const earningAges = given({
  symbol: "ε16",
  unit: "1",
  value: 0.78,
  low: 0.68,
  high: 0.86,
  source: cite("lorimer-1946", "ages of migrants"),
  says: "Part of those who come to towns who are old and strong enough to work for a wage.",
});

export const retiring = given({
  symbol: "δL",
  unit: "1/month",
  value: 0.0015,
  low: 0.001,
  high: 0.003,
  source: assumed("death, old age and illness: about two in a hundred a year"),
  says: "Part of those in paid work who leave it for good in a month.",
});

export const settling = given({
  symbol: "vz",
  unit: "1/month",
  value: 0.028,
  low: 0.015,
  high: 0.05,
  source: assumed("families follow in three years"),
  says: "Newcomers to paid work who settle in a month.",
});

export const menAlone = given({
  symbol: "ω-",
  unit: "1",
  value: 0.12,
  low: 0.05,
  high: 0.2,
  source: cite("lorimer-1946", "men went first; size assumed"),
  says: "How many fewer of newcomers than of other first earners are women.",
});

export const seasonal = given({
  symbol: "θv",
  unit: "1",
  value: 0.35,
  low: 0.2,
  high: 0.5,
  source: assumed("carpenters, masons and diggers who kept house and land in the village"),
  says: "Building hands who live in villages.",
});

export const womenDrawn = given({
  symbol: "ω3",
  unit: "1",
  value: 0.3,
  low: 0.2,
  high: 0.6,
  source: assumed("beside women of the towns, villagers in season and youths"),
  says: "Women among those whom open jobs draw to work.",
});

export const tradesOpened = given({
  symbol: "ω4",
  unit: "1",
  value: 0.14,
  low: 0.05,
  high: 0.2,
  source: assumed("fitted to women's share of all wage-earners, 1933-40"),
  says: "Further women among first earners where trades, courses and nurseries are open to them.",
});

export const openingSpeed = given({
  symbol: "vω",
  unit: "1/month",
  value: 0.0085,
  low: 0.004,
  high: 0.03,
  source: assumed("nurseries and courses take years"),
  says: "Part of what keeps women from trades that is done away with in a month.",
});

export const secondSeek = given({
  symbol: "ε½",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.7,
  source: assumed("half of the usual second earners are between jobs or wait for one; size not counted"),
  says: "Part of usual second earners that counts as seeking work where open jobs are counted.",
});

export const habitsGrowFaster = given({
  symbol: "vw̄+",
  unit: "1",
  value: 10,
  low: 5,
  high: 20,
  source: assumed("families get used to more in a year, and to less in ten"),
  says: "How much faster families get used to a higher real wage than to a lower one.",
});

export const habitAtMost = fixed({
  symbol: "w̄+",
  unit: "1",
  value: 10,
  why: "the figure is held to its bounds",
  source: assumed("definition"),
  says: "Highest real wage that families are used to, against that of 1924.",
});

export const oddsAtMost = fixed({
  symbol: "ω♀+",
  unit: "1",
  value: 1000,
  why: "odds of a thousand to one count as sure",
  source: assumed("definition"),
  says: "Highest odds that a hand is a woman.",
});
