import { change, signal } from "../../ground/law.ts";
import { exp } from "../../ground/mathematics.ts";
import { last } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { police } from "../../ledger/coercion/stocks.ts";
import { dispossession, villages, villagesOfNation } from "../../ledger/collectivisation/signals.ts";
import { literacy, territory } from "../../ledger/given.ts";
import { nation, region } from "../../ledger/levels.ts";
import * as shared from "../../ledger/resistance/signals.ts";
import { fear, leadersGone, unrest, unrestOfNation } from "../../ledger/resistance/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { fearOfRepression, newsOfUnrest, resistance } from "../mechanisms.ts";
import { censorship } from "./levers.ts";
import { caution, crowd, dread, example, farNews, forgetting, grip, noticed, reach, terror } from "./params/risings.ts";

export const earshot = signal({
  symbol: "nu",
  unit: "1",
  level: region,
  says: "Villages of which a village hears by word of mouth in a month: few where villages lie far apart.",
  source: assumed("villages spread evenly over the territory of a region"),
  rises: { reach, villagesBefore: last(villages) },
  falls: { territory },
  is: ({ reach, villagesBefore, territory }) => (reach * villagesBefore) / territory,
});

export const heard = signal({
  symbol: "nh",
  unit: "1",
  level: region,
  within: [0, 1],
  mechanism: newsOfUnrest,
  says: "Whether a village knows of another that rose last month: by word of mouth nearby, in writing from afar.",
  source: cite("granovetter-1978", "thresholds; chance of at least one case among those known"),
  rises: { unrest, earshot, unrestOfNation, farNews, literacy },
  falls: { censorship },
  is: ({ unrest, earshot, unrestOfNation, farNews, literacy, censorship }) =>
    1 - exp(-earshot * unrest - farNews * literacy * (1 - censorship) * unrestOfNation),
});

export const emboldened = signal({
  symbol: "γn n",
  unit: "1",
  level: region,
  says: "How far the example of others moves a village towards its threshold.",
  source: cite("granovetter-1978", "what others do lowers the threshold"),
  rises: { example, heard },
  is: ({ example, heard }) => example * heard,
});

export const riskOfCapture = signal({
  symbol: "p!",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: fearOfRepression,
  says: "Risk of being caught, as last month's crowds tell it: many at once are safer than few.",
  source: cite("epstein-2002", "arrest probability 1 - exp(-k police/active)"),
  rises: { police, grip },
  falls: { unrestOfNation, villagesBefore: last(villagesOfNation), crowd },
  is: ({ police, unrestOfNation, villagesBefore, crowd, grip }) =>
    unrestOfNation * villagesBefore * crowd > 0
      ? 1 - exp((-grip * police) / (unrestOfNation * villagesBefore * crowd))
      : 1,
});

export const restraint = signal({
  symbol: "φ!",
  unit: "1",
  level: region,
  says: "How far fear holds a village back from its threshold: one that has not heard of others expects to stand alone.",
  source: cite("rozenas-zhukov-2019", "repression deters while the threat is credible"),
  rises: { caution, riskOfCapture, dread, fear },
  falls: { heard },
  is: ({ caution, heard, riskOfCapture, dread, fear }) => caution * (1 - heard * (1 - riskOfCapture)) + dread * fear,
});

export const unrestSeen = signal({
  finds: shared.unrestSeen,
  mechanism: resistance,
  rises: { unrest, noticed },
  is: ({ unrest, noticed }) => 1 - exp(-noticed * unrest),
});

export const fearMoves = change({
  symbol: "φ",
  changes: fear,
  mechanism: fearOfRepression,
  says: "Fear grows where villages hear of others that rose and were put down, and see neighbours deported; it is forgotten slowly.",
  source: cite("rozenas-zhukov-2019", "lasting effect of repression; form assumed"),
  rises: { fear, heard, dispossession, terror },
  falls: { forgetting },
  either: { oneMonth },
  is: ({ fear, heard, dispossession, terror, forgetting, oneMonth }) =>
    fear +
    terror * oneMonth * (1 - fear) * Math.min(1, heard + dispossession * oneMonth) -
    forgetting * oneMonth * fear,
});

export const leadersGoneMoves = change({
  symbol: "λ-",
  changes: leadersGone,
  says: "Those who might lead are expropriated with the others who bear the label, and do not come back.",
  source: cite("viola-1996", "ch. 6; form assumed"),
  rises: { leadersGone, dispossession, oneMonth },
  is: ({ leadersGone, dispossession, oneMonth }) =>
    leadersGone + (1 - leadersGone) * Math.min(1, dispossession * oneMonth),
});
