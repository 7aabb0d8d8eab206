import { signal } from "../../ground/law.ts";
import { nation } from "../../ledger/levels.ts";
import { cite } from "../../sources/cite.ts";
import { releaseOfDying } from "../mechanisms.ts";
import { dyingLetGo } from "./params/custody.ts";

export const lettingGo = signal({
  symbol: "λz",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: releaseOfDying,
  idle: 0,
  says: "Part of the dying in camps and colonies whom a commission lets go as incurable before they die.",
  source: cite("ellman-2002", "releases of prisoners on the point of death lower registered deaths"),
  rises: { dyingLetGo },
  is: ({ dyingLetGo }) => dyingLetGo,
});
