import { assumed, cite } from "../../sources/cite.ts";
import { fixed, given } from "../declare.ts";

export const callable = given({
  symbol: "a",
  unit: "1",
  value: 0.2,
  low: 0.16,
  high: 0.24,
  source: assumed("men of 18 to 50 by the ages of 1939, less those kept for work, and women who served"),
  says: "Part of the people who can be called to arms.",
});
export const callPace = given({
  symbol: "ta",
  unit: "1/month",
  value: 0.2,
  low: 0.1,
  high: 0.4,
  source: cite("glantz-2005", "mobilisation of the summer of 1941; size assumed"),
  says: "Part of those who can be called that is called in a month at most.",
});
export const handsInVillages = given({
  symbol: "av",
  unit: "1",
  value: 1.8,
  low: 1.5,
  high: 2.1,
  source: assumed("a little over half of the villagers work in the fields, and soldiers are among them"),
  says: "Villagers of all ages for each who works.",
});
export const killing = given({
  symbol: "kE",
  unit: "1/month",
  value: 0.048,
  low: 0.03,
  high: 0.065,
  source: cite(
    "krivosheev1993",
    "killed and dead of wounds against the enemy's strength; order of magnitude, recalled",
  ),
  says: "Soldiers killed in a month by each enemy soldier.",
});
export const encircled = given({
  symbol: "kC",
  unit: "1",
  value: 1.9,
  low: 1.2,
  high: 2.6,
  source: cite("glantz-2005", "the encirclements of 1941 and 1942; size assumed"),
  says: "Part of the army captured as all of the country is overrun: it stands where the enemy comes.",
});
export const captivesPerish = given({
  symbol: "dC",
  unit: "1/month",
  value: 0.022,
  low: 0.012,
  high: 0.04,
  source: assumed("about 57 of a hundred captured died, over some three years"),
  says: "Captives who die in a month.",
});
export const quiet = given({
  symbol: "E0",
  unit: "person",
  value: 1e6,
  low: 5e5,
  high: 1.5e6,
  source: assumed("an army that falls apart guards nobody"),
  says: "Enemy soldiers below whom the enemy's camps begin to open.",
});
export const homecoming = given({
  symbol: "tC",
  unit: "1/month",
  value: 0.2,
  low: 0.1,
  high: 0.4,
  source: assumed("demobilisation and repatriation took two to three years"),
  says: "Part of soldiers no longer wanted, or of captives after the war, who come home in a month.",
});
export const occupationKills = given({
  symbol: "do",
  unit: "1",
  value: 2.4,
  low: 1.2,
  high: 4,
  source: cite("polyak", "the dead of the occupied territories; recalled"),
  says: "Deaths under occupation by killing, hunger and labour, against usual deaths.",
});
export const ruin = given({
  symbol: "δo",
  unit: "1",
  value: 0.65,
  low: 0.45,
  high: 0.85,
  source: cite("harrison-1996", "a quarter of physical capital lost; size assumed"),
  says: "Part of the plant that is overrun which is destroyed.",
});
export const soldiersGrain = given({
  symbol: "ga",
  unit: "t/person/month",
  value: 0.025,
  low: 0.018,
  high: 0.035,
  source: assumed("a soldier's bread and groats, and a part of a horse's oats"),
  says: "Grain that a soldier and his horses use in a month.",
});
export const parted = given({
  symbol: "φp",
  unit: "1",
  value: 2.6,
  low: 1.6,
  high: 3.5,
  source: assumed(
    "a man under arms is a couple parted; couples who may have children are a third of the people at most",
  ),
  says: "Births not born for each part of the people who are under arms or captive.",
});
export const handsMissed = given({
  symbol: "ωm",
  unit: "1",
  value: 1.5,
  low: 1.1,
  high: 2,
  source: assumed(
    "a man who is gone was a field hand of two people; women, the old and children do a part of his work",
  ),
  says: "Work in the fields that is not done for each part of the villagers who are missing.",
});
export const handsOnArea = given({
  symbol: "εωa",
  unit: "1",
  value: 0.35,
  low: 0.1,
  high: 0.8,
  source: cite("voznesensky1947", "sown area of the rear, 1940-43; size assumed"),
  says: "How strongly the land that collective farms sow follows the hands they have left.",
});
export const newWays = given({
  symbol: "vN",
  unit: "1/month",
  value: 0.01,
  low: 0.004,
  high: 0.02,
  source: assumed("some eight years"),
  says: "Part of the hands that are missing which fields learn to do without in a month.",
});
export const backToVillages = given({
  symbol: "aV",
  unit: "1",
  value: 0.55,
  low: 0.35,
  high: 0.75,
  source: assumed("two thirds were called from villages, and many of them stayed in towns"),
  says: "Part of those who come home from the war who go back to a village.",
});
export const tractorsLost = given({
  symbol: "δo'",
  unit: "1/month",
  value: 0.04,
  low: 0.02,
  high: 0.1,
  source: cite("voznesensky1947", "137,000 tractors lost under occupation; recalled, pace assumed"),
  says: "Tractors under occupation that are taken or wrecked in a month.",
});
export const horsesCalled = given({
  symbol: "aH",
  unit: "1",
  value: 1.2,
  low: 0.6,
  high: 2,
  source: assumed("the army took about a horse for every four or five soldiers, from some fourteen million"),
  says: "Part of the horses that the army takes, for each part of the people that it calls.",
});
export const herdsTaken = given({
  symbol: "μh",
  unit: "1/month",
  value: 0.04,
  low: 0.02,
  high: 0.06,
  source: cite("polyak", "herds of the occupied territories; size assumed"),
  says: "Animals of collective farms that the occupier takes or kills in a month.",
});
export const calledAtMost = given({
  symbol: "A++",
  unit: "1/month",
  value: 0.5,
  low: 0.3,
  high: 0.8,
  source: assumed("a limit on what one month can do; size not counted"),
  says: "Townspeople of a region who can be called up in a month at most.",
});
export const fallenAtMost = given({
  symbol: "k+",
  unit: "1/month",
  value: 0.25,
  low: 0.15,
  high: 0.4,
  source: cite("krivosheev1993", "losses by campaign; size assumed"),
  says: "Part of the soldiers who fall in a month at most.",
});
export const capturedAtMost = given({
  symbol: "c+",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.6,
  source: cite("glantz-2005", "encirclements of 1941; size assumed"),
  says: "Part of the soldiers captured in a month at most.",
});
export const fewestTogether = fixed({
  symbol: "b+A",
  unit: "1",
  value: 0.05,
  why: "births parted are found from births that were, and of none nothing follows",
  source: assumed("definition"),
  says: "Part of couples together below which births are not reckoned back.",
});
