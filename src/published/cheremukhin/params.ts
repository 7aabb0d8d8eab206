import type { Citation } from "../../ground/quantity.ts";
import { assumed, published, unpublished } from "../declare.ts";

function recalled(what: string): Citation {
  return { key: "cheremukhin-2013", locator: `${what}; recalled, their Table 1 was not seen` };
}

export const patience = unpublished({
  symbol: "β",
  unit: "1",
  value: 0.96,
  low: 0.94,
  high: 0.97,
  says: "Weight of next year's consumption against this year's.",
  source: recalled("discount factor"),
});

export const farmWeight = unpublished({
  symbol: "η",
  unit: "1",
  value: 0.15,
  low: 0.1,
  high: 0.25,
  says: "Weight of farm goods in consumption, beyond what keeps alive.",
  source: recalled("share of farm goods in the long run"),
});

export const subsistence = unpublished({
  symbol: "γ",
  unit: "1",
  value: 0.5,
  low: 0.3,
  high: 0.6,
  says: "Farm goods that keep alive, against those a head of 1928.",
  source: recalled("near half of the food of villages in 1885"),
});

export const wear = unpublished({
  symbol: "δ",
  unit: "1/year",
  value: 0.05,
  low: 0.04,
  high: 0.06,
  says: "Part of capital that wears out in a year.",
  source: recalled("depreciation"),
});

export const farmCapitalShare = unpublished({
  symbol: "αKA",
  unit: "1",
  value: 0.14,
  low: 0.1,
  high: 0.2,
  says: "Elasticity of farm output in capital.",
  source: recalled("farm technology"),
});

export const farmLabourShare = unpublished({
  symbol: "αNA",
  unit: "1",
  value: 0.55,
  low: 0.45,
  high: 0.65,
  says: "Elasticity of farm output in labour; land has the rest.",
  source: recalled("farm technology"),
});

export const otherCapitalShare = unpublished({
  symbol: "αKM",
  unit: "1",
  value: 0.3,
  low: 0.25,
  high: 0.35,
  says: "Elasticity of all other output in capital; labour has the rest.",
  source: recalled("technology outside farming"),
});

export const farmGrowth = unpublished({
  symbol: "gA",
  unit: "1/year",
  value: 0.005,
  low: 0,
  high: 0.01,
  says: "Growth of productivity in farming before 1914, carried on.",
  source: assumed("their series of productivity were not recovered"),
});

export const otherGrowth = unpublished({
  symbol: "gM",
  unit: "1/year",
  value: 0.01,
  low: 0.005,
  high: 0.015,
  says: "Growth of productivity outside farming before 1914, carried on.",
  source: assumed("their series of productivity were not recovered"),
});

export const yearsAhead = unpublished({
  symbol: "tA",
  unit: "year",
  value: 0,
  low: 0,
  high: 14,
  says: "Years of such growth that the projected path has ahead of 1928: those of war and revolution, if it went on from 1913.",
  source: assumed(
    "where their projected path stands in 1928 was not recovered; product and classes of 1928 are those of 1913",
  ),
});

export const peopleGrowth = unpublished({
  symbol: "n",
  unit: "1/year",
  value: 0.015,
  low: 0.01,
  high: 0.02,
  says: "Growth of the people on projected paths.",
  source: assumed("between the increase of 1928 and that of 1938"),
});

export const farmCapitalAtStart = unpublished({
  symbol: "KA0",
  unit: "rouble",
  value: 60e9,
  low: 40e9,
  high: 100e9,
  says: "Capital in farming in 1928, roubles of 1937.",
  source: assumed("livestock, buildings and tools at about half of what stood outside farming"),
});

export const otherCapitalAtStart = unpublished({
  symbol: "KM0",
  unit: "rouble",
  value: 110e9,
  low: 100e9,
  high: 120e9,
  says: "Capital outside farming in 1928, roubles of 1937.",
  source: assumed("as in the reproduction of Allen's model"),
});

export const farmCapitalKept = unpublished({
  symbol: "zK",
  unit: "1",
  value: 0.55,
  low: 0.4,
  high: 0.8,
  says: "Farming's part of all capital in 1940, against 1928.",
  source: assumed("herds halved, tractors came, factories grew faster"),
});

export const farmTrough = unpublished({
  symbol: "zA",
  unit: "1",
  value: 0.8,
  low: 0.7,
  high: 0.9,
  says: "Farm output of 1932 against 1928.",
  source: assumed("no split of the product of 1932 was recovered"),
});

export const horizon = published({
  symbol: "T",
  unit: "year",
  value: 200,
  says: "Years that are weighed; what comes later no longer counts at such patience.",
  source: assumed("ours: the sum of weights is whole to three digits in ten thousand"),
});
