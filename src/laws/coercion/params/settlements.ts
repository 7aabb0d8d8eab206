import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

export const exileDeaths = given({
  symbol: "dx",
  unit: "1/month",
  value: 0.0016,
  low: 0.001,
  high: 0.003,
  source: cite("zemskov-specset", "fair years, 1935-40"),
  says: "Deported people who die in a month, in fair years.",
});

export const hungerInSettlements = given({
  symbol: "xh",
  unit: "1/month",
  value: 0.028,
  low: 0.012,
  high: 0.05,
  source: cite("viola-2007", "deaths in settlements, 1930-33"),
  says: "Further deaths in a month where nothing of the ration is given.",
});

export const famineInSettlements = given({
  symbol: "xf",
  unit: "1",
  value: 22.5,
  low: 8,
  high: 30,
  source: assumed("people in settlements are fed last; read against the deaths of 1932-33"),
  says: "How much of the ration a famine takes: all of it long before every village has nothing to eat.",
});

export const settlingPace = given({
  symbol: "vx",
  unit: "1/month",
  value: 0.15,
  low: 0.06,
  high: 0.3,
  source: cite("viola-2007", "barracks and dug-outs of the first year; size assumed"),
  says: "Pace at which settlements are built and supplied for those who come.",
});

export const transportDeaths = given({
  symbol: "xt",
  unit: "1",
  value: 0.015,
  low: 0.005,
  high: 0.04,
  source: cite("viola-2007", "transports of 1930; size assumed"),
  says: "Deported people who die on the way.",
});

export const escapes = given({
  symbol: "xe",
  unit: "1/month",
  value: 0.0018,
  low: 0.001,
  high: 0.004,
  source: cite("zemskov-1991", "escapes from settlements, 1935-37"),
  says: "Deported people who escape in a month, where settlements are built and people are fed.",
});

export const escapesOfHungry = given({
  symbol: "xo",
  unit: "1/month",
  value: 0.028,
  low: 0.015,
  high: 0.045,
  source: cite("zemskov-1991", "escapes from settlements, 1931-33"),
  says: "Further part who escape where nothing of the ration is given.",
});

export const recaptured = given({
  symbol: "xr",
  unit: "1",
  value: 0.25,
  low: 0.15,
  high: 0.4,
  source: cite("zemskov-1991", "recaptured against escaped"),
  says: "Part of those who escaped last month who are brought back.",
});

export const birthsInExile = given({
  symbol: "xb",
  unit: "1/month",
  value: 0.0018,
  low: 0.0012,
  high: 0.003,
  source: cite("zemskov-specset", "births in settlements"),
  says: "Children born a head and month, where settlements are built and people are fed.",
});

export const letGo = given({
  symbol: "xz",
  unit: "1/month",
  value: 0.0003,
  low: 0.0001,
  high: 0.001,
  source: cite("zemskov-specset", "released as wrongly deported, and handed to relatives"),
  says: "Deported people released in a month: wrongly deported, handed to relatives, married out.",
});

export const handedOver = given({
  symbol: "xq",
  unit: "1/month",
  value: 0.006,
  low: 0.003,
  high: 0.012,
  source: cite("krasilnikov", "handed to relatives and sent back as wrongly deported, 1930-31"),
  says: "Further part let go where nothing of the ration is given: those who cannot work are handed to relatives.",
});

export const youthFreed = given({
  symbol: "xy",
  unit: "1/month",
  value: 0.0065,
  low: 0.003,
  high: 0.012,
  source: cite("1938-10-22", "decree on the young people of labour settlements"),
  says: "Further part released in a month under the decree of October 1938.",
});

export const sweptOut = given({
  symbol: "xs",
  unit: "1/month",
  value: 0.0012,
  low: 0.0005,
  high: 0.002,
  source: cite("gregory-passports", "passport sweeps of 1933; size assumed"),
  says: "Townspeople deported in a month under full pressure to clear the towns.",
});

export const dieOnWayAtMost = given({
  symbol: "X†+",
  unit: "1/month",
  value: 0.2,
  low: 0.1,
  high: 0.4,
  source: assumed("a limit on what one month can do; size not counted"),
  says: "Exiles of a region who die on transports in a month at most.",
});
