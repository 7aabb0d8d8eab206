import { signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { pressure } from "../../ledger/grain/signals.ts";
import { herdCounted } from "../../ledger/herds/herders.ts";
import { region, village } from "../../ledger/levels.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { meatLevy } from "../mechanisms.ts";
import { herders, herdersShare, herdsOfHerders, usualHerdsOfHerders } from "./herders.ts";
import { levyOnHerders } from "./levers.ts";
import { booksBelieved, levyAtMost, meatOfHerders } from "./params/herders.ts";
import { meatTaken } from "./params/slaughter.ts";
import { slaughterSeason } from "./season.ts";

export const levy = signal({
  symbol: "κm",
  unit: "1",
  level: region,
  within: [0, 3],
  mechanism: meatLevy,
  months: slaughterSeason,
  says: "Animals that the state takes for meat, against those slaughtered anyway.",
  source: cite("davies-wheatcroft-2004", "ch. 10, meat procurement"),
  rises: { pressure, meatTaken },
  is: ({ pressure, meatTaken }) => pressure * meatTaken,
});

export const herdsInBooks = signal({
  symbol: "νF/F",
  unit: "1",
  level: region,
  within: [0, 6],
  when: herdersShare,
  says: "Herds of a region's herders in the books, on which levies are laid, against the herds there are.",
  source: cite("cameron2016", "levies beyond what herders had; form assumed"),
  rises: { herdCounted, usualHerds: last(usualHerdsOfHerders), booksBelieved },
  falls: { herds: last(herdsOfHerders) },
  is: ({ herdCounted, herds, usualHerds, booksBelieved }) =>
    herds > 0 ? Math.min(booksBelieved, (herdCounted * usualHerds) / herds) : 1,
});

export const levyOfVillage = signal({
  symbol: "κmv",
  unit: "1",
  level: village,
  within: [0, 4],
  months: slaughterSeason,
  says: "The same in a village: herders must bring by what the books say that they have, as far as they are not exempt, and not more than there is.",
  source: assumed("definition"),
  rises: { levy, levyOnHerders, meatOfHerders, herdsInBooks, levyAtMost },
  either: { herders },
  is: ({ levy, herders, levyOnHerders, meatOfHerders, herdsInBooks, levyAtMost }) =>
    Math.min(levyAtMost, levy * (1 - herders + herders * levyOnHerders * meatOfHerders * herdsInBooks)),
});
