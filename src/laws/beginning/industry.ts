import { start } from "../../ground/law.ts";
import { lastCrop, overstated, productWeight } from "../../ledger/industry.ts";
import { assumed } from "../../sources/cite.ts";
import { cropOfBase } from "../industry/params.ts";

export const productWeightBegins = start({
  symbol: "ωp0",
  begins: productWeight,
  says: "Products begin with the place in their branch that they had in 1927/28.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});

export const lastCropBegins = start({
  symbol: "Yc0",
  begins: lastCrop,
  says: "Raw materials begin as in a usual year of the 1920s.",
  source: assumed("definition"),
  rises: { cropOfBase },
  is: ({ cropOfBase }) => cropOfBase,
});

export const overstatedBegins = start({
  symbol: "R0",
  begins: overstated,
  says: "Reports begin true.",
  source: assumed("definition"),
  rises: {},
  is: () => 1,
});
