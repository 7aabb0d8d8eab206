import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

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

export const horsesCalled = given({
  symbol: "aH",
  unit: "1",
  value: 1.2,
  low: 0.6,
  high: 2,
  source: assumed("the army took about a horse for every four or five soldiers, from some fourteen million"),
  says: "Part of the horses that the army takes, for each part of the people that it calls.",
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
