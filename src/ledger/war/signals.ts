import { shared } from "../../ground/shared.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { accounting } from "../accounting.ts";
import { nation, region } from "../levels.ts";

/** Who is called up, what lies behind the line and what is lost, as other subsystems take it. */
export const calledHands = shared({
  symbol: "aw",
  unit: "1/month",
  level: region,
  within: [0, 0.5],
  says: "Part of a region's field workers who leave for the assembly points in its towns.",
  source: assumed("men of working age alone are called"),
});
export const horsesLost = shared({
  symbol: "μH+",
  unit: "1/month",
  level: region,
  says: "Part of the horses of a region's collective farms that the army calls up, or the occupier takes, in a month.",
  source: assumed("horses go as people go"),
});
export const together = shared({
  symbol: "φa",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Births against what they would be if nobody were under arms or captive.",
  source: assumed("couples parted by the war have no children"),
});
export const handsLeft = shared({
  symbol: "ωa",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Work that is done in a region's fields, against what would be done if nobody were missing for the war.",
  source: cite("voznesensky1947", "hands of collective farms, 1940-44; linear in those who are missing"),
});
export const fieldsInReach = shared({
  symbol: "ωo",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "What a region's fields may be asked for against peacetime: less behind the front, and where hands are missing.",
  source: assumed("planners see who is left"),
});
export const inRear = shared({
  symbol: "1-o",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of a region's people and plant on this side of the front.",
  source: assumed("definition"),
});
export const peril = shared({
  symbol: "η+",
  unit: "1",
  level: region,
  says: "Deaths that occupation brings to a region, against usual deaths.",
  source: cite("polyak", "the dead of the occupied territories; form assumed"),
});
export const pillage = shared({
  symbol: "μo",
  unit: "1/month",
  level: region,
  says: "Animals of a region's collective farms lost in a month to the occupier.",
  source: cite("polyak", "losses of herds; form assumed"),
});
export const tractorsTaken = shared({
  symbol: "δb'",
  unit: "1/month",
  level: region,
  says: "Part of a region's tractors that the enemy takes or wrecks in a month.",
  source: cite("voznesensky1947", "tractors of the occupied territories; form assumed"),
});
export const soldiersOfNation = shared({
  symbol: "ΣA",
  unit: "person",
  level: nation,
  says: "People under arms.",
  source: accounting,
});
export const townsInRear = shared({
  symbol: "u'",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the country's towns, and of their plant, on this side of the front.",
  source: assumed("plant lies where townspeople live"),
});
export const plantInReach = shared({
  symbol: "k'",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the plant that works for the country: on this side of the front, or carried there.",
  source: cite("voznesensky1947", "works moved east in 1941"),
});
export const ruined = shared({
  symbol: "δ",
  unit: "1/month",
  level: nation,
  within: [0, 0.9],
  says: "Part of the country's plant destroyed in a month, where the enemy comes and what is there was not carried away.",
  source: cite("harrison-1996", "capital lost; form assumed"),
});
export const rearPart = shared({
  symbol: "n'",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the people on this side of the front.",
  source: assumed("definition"),
});
