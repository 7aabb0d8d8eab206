import { shared } from "../../ground/shared.ts";
import { assumed } from "../../sources/cite.ts";
import { nation } from "../levels.ts";

/** How far orders are carried out, as other subsystems take it. */
export const carriedOut = shared({
  symbol: "μ",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of an order to use force that is carried out: none once the Central Committee has voted it down.",
  source: assumed("definition"),
});
export const forceCarried = shared({
  symbol: "μΛf",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Force that officials may use to collect grain, as far as it is carried out.",
  source: assumed("definition"),
});
export const driveCarried = shared({
  symbol: "μΛk",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Pressure to collectivise as far as it is carried out; a little persuasion needs no means, but a vote.",
  source: assumed("definition"),
});
export const expropriationCarried = shared({
  symbol: "μΛx",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Expropriation as far as it is carried out.",
  source: assumed("definition"),
});
