import { stock } from "../../ground/quantity.ts";
import { accounting } from "../accounting.ts";
import { household, region, village } from "../levels.ts";
import { cattle, horses, smallStock } from "../substances.ts";

const source = accounting;

export const householdHorses = stock({
  symbol: "H",
  of: horses,
  level: household,
  source,
  says: "Horses in a household's own yard.",
});

export const householdCattle = stock({
  symbol: "C",
  of: cattle,
  level: household,
  source,
  says: "Cattle in a household's own yard.",
});

export const householdSmallStock = stock({
  symbol: "S",
  of: smallStock,
  level: household,
  source,
  says: "Sheep and goats in a household's own yard.",
});

export const collectiveHorses = stock({
  symbol: "Hk",
  of: horses,
  level: village,
  source,
  says: "Horses of a village's collective farm.",
});

export const collectiveCattle = stock({
  symbol: "Ck",
  of: cattle,
  level: village,
  source,
  says: "Cattle of a village's collective farm.",
});

export const collectiveSmallStock = stock({
  symbol: "Sk",
  of: smallStock,
  level: village,
  source,
  says: "Sheep and goats of a village's collective farm.",
});

export const horsesGone = stock({
  symbol: "horses gone",
  of: horses,
  level: region,
  boundary: true,
  source,
  says: "Horses dead or slaughtered, less horses foaled.",
});

export const cattleGone = stock({
  symbol: "cattle gone",
  of: cattle,
  level: region,
  boundary: true,
  source,
  says: "Cattle dead or slaughtered, less calves born.",
});

export const smallStockGone = stock({
  symbol: "sheep gone",
  of: smallStock,
  level: region,
  boundary: true,
  source,
  says: "Sheep and goats dead or slaughtered, less young born.",
});
