import { flow, signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { villagers } from "../../ledger/labour/signals.ts";
import { household, region } from "../../ledger/levels.ts";
import { farDraw } from "../../ledger/population/luck.ts";
import { leaveTownsAtMost } from "../../ledger/population/params.ts";
import { townspeople, workers } from "../../ledger/population/stocks.ts";
import { assumed } from "../../sources/cite.ts";
import { captivesReturn, discharged } from "./army.ts";
import { handsInVillages } from "./params/army.ts";
import { backToVillages } from "./params/rear.ts";

/** Men who come back from the war by way of the towns, and go on to a village. */
export const homeRate = signal({
  symbol: "a-",
  unit: "1/month",
  level: region,
  within: [0, 1],
  says: "Men who come back to a region's villages from the army and from captivity, for each who works there.",
  source: assumed(
    "those who were sent home a month ago; many of them stay in towns, and a month takes a tenth of a town at most",
  ),
  rises: {
    backToVillages,
    discharged: last(discharged),
    captivesReturn: last(captivesReturn),
    handsInVillages,
    townspeople,
    leaveTownsAtMost,
  },
  falls: { villagersBefore: last(villagers), oneMonth },
  is: ({
    backToVillages,
    discharged,
    captivesReturn,
    handsInVillages,
    villagersBefore,
    townspeople,
    oneMonth,
    leaveTownsAtMost,
  }) =>
    villagersBefore > 0
      ? Math.min(
          1 / oneMonth,
          Math.min(backToVillages * (discharged + captivesReturn) * handsInVillages, leaveTownsAtMost * townspeople) /
            villagersBefore,
        )
      : 0,
});

export const backHome = flow({
  when: homeRate,
  symbol: "A--",
  unit: "person/month",
  level: household,
  from: townspeople,
  to: workers,
  lot: farDraw,
  says: "Men come back to their villages from the war.",
  source: assumed("as hands are spread over households"),
  rises: { workers, homeRate },
  is: ({ workers, homeRate }) => workers * homeRate,
});
