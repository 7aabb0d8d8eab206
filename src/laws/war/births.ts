import { signal } from "../../ground/law.ts";
import { region } from "../../ledger/levels.ts";
import { bornInVillages, townBorn } from "../../ledger/population/signals.ts";
import { assumed } from "../../sources/cite.ts";
import { together } from "./army.ts";
import { fewestTogether } from "./params/rear.ts";

export const birthsParted = signal({
  symbol: "b-A",
  unit: "person/month",
  level: region,
  says: "Births not born because couples are parted by the war.",
  source: assumed("children born, against what they would be if all couples were together and ate as they do"),
  rises: { bornInVillages, townBorn },
  falls: { together, fewestTogether },
  is: ({ bornInVillages, townBorn, together, fewestTogether }) =>
    (bornInVillages + townBorn) * (1 / Math.max(fewestTogether, together) - 1),
});
