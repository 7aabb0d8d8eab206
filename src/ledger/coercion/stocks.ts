import { state, stock } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { nation, region } from "../levels.ts";
import { people } from "../substances.ts";

const source = accounting;

/** People whom the state holds, counted where they came from. */
export const exiles = stock({
  symbol: "X",
  of: people,
  level: region,
  source,
  says: "People deported and held in settlements, counted where they came from.",
});

export const dispossessed = stock({
  symbol: "Xe",
  of: people,
  level: region,
  source,
  says: "People of households expropriated this month, before it is settled what becomes of them.",
});

export const prisoners = stock({
  symbol: "Z",
  of: people,
  level: region,
  source,
  says: "People held in camps, counted where they came from.",
});

export const colonyPrisoners = stock({
  symbol: "Zc",
  of: people,
  level: region,
  source,
  says: "People held in labour colonies, counted where they came from.",
});

export const underInquiry = stock({
  symbol: "Zi",
  of: people,
  level: region,
  source,
  says: "People whom the security police hold for inquiry, counted where they came from.",
});

export const awaitingAlbum = stock({
  symbol: "Za",
  of: people,
  level: region,
  source,
  says: "People arrested in operations without limits, who wait for an answer from the centre.",
});

export const awaitingTransport = stock({
  symbol: "Zt",
  of: people,
  level: region,
  source,
  says: "People sentenced under limits, who wait in prison for a place in a camp.",
});

export const beforeCourts = stock({
  symbol: "Zb",
  of: people,
  level: region,
  source,
  says: "People in prison who wait for an ordinary court or serve a short term there.",
});

export const police = state({
  symbol: "O",
  unit: "person",
  level: nation,
  within: [0, 1e7],
  source,
  says: "Staff of the political police.",
});

export const campPlaces = state({
  symbol: "Pz",
  unit: "person",
  level: nation,
  within: [0, 1e8],
  source,
  says: "Prisoners for whom camps are built and supplied.",
});

export const settlementPlaces = state({
  symbol: "Px",
  unit: "person",
  level: nation,
  within: [0, 1e8],
  source,
  says: "Deported people for whom settlements are built and supplied.",
});

export const meanTerm = state({
  symbol: "Tz",
  unit: "month",
  level: nation,
  within: [1, 600],
  source,
  says: "Months that a prisoner of the camps stays, if he lives.",
});

export const named = state({
  symbol: "ν",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  source,
  says: "People named under interrogation and not yet followed up.",
});

export const perceivedEnemies = state({
  symbol: "Ê",
  unit: "person",
  level: nation,
  within: [0, 1e9],
  source,
  says: "People whom the leadership believes to be its enemies.",
});

export const marked = state({
  symbol: "μ",
  unit: "person",
  level: region,
  within: [0, 1e8],
  source,
  says: "Adults at large whom police files mark: expropriated and fled, escaped, released.",
});

export const limit = state({
  symbol: "B",
  unit: "person",
  level: region,
  within: [0, 1e8],
  source,
  says: "People whom a region may sentence under limits, with all increases granted so far.",
});

export const sentencedUnderLimits = state({
  symbol: "S",
  unit: "person",
  level: region,
  within: [0, 1e8],
  source,
  says: "People whom a region has sentenced under limits so far.",
});

export const competence = state({
  symbol: "κ",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Skill of those who run plants, offices and the army, against that of 1924.",
});

export const commandLeft = state({
  symbol: "κa",
  unit: "1",
  level: nation,
  within: [0, 1],
  source,
  says: "Part of the high command of 1936 that is still in its place.",
});

export const arrestsLately = state({
  symbol: "ZΣ´",
  unit: "person/month",
  level: nation,
  within: [0, 1e8],
  source,
  says: "Arrests by the security police last month.",
});

export const arrestsByOrderLately = state({
  symbol: "Zo´",
  unit: "person/month",
  level: nation,
  within: [0, 1e8],
  source,
  says: "Arrests by category last month, with limits and without.",
});
