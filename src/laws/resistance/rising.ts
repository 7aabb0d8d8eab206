import { change, signal } from "../../ground/law.ts";
import { logistic } from "../../ground/mathematics.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { collectiveShare, inhabited, villages, villagesOfNation } from "../../ledger/collectivisation/signals.ts";
import { campaign } from "../../ledger/collectivisation/stocks.ts";
import { nation, region, village } from "../../ledger/levels.ts";
import { letLeave } from "../../ledger/levers.ts";
import * as shared from "../../ledger/resistance/signals.ts";
import { grievance, leadersGone, unrest, unrestOfNation } from "../../ledger/resistance/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { resistance } from "../mechanisms.ts";
import { wantOfFood } from "./grievance.ts";
import { emboldened, restraint } from "./news.ts";
import { crowd, enfeebled, ledByThem, licence, outrage, threshold } from "./params/risings.ts";

export const ableToRise = signal({
  symbol: "ωr",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Part of disturbances that still find leaders, and people with the strength to rise.",
  source: cite("viola-1996", "ch. 6, leaders; form assumed"),
  falls: { leadersGone, ledByThem, wantOfFood, enfeebled },
  is: ({ leadersGone, ledByThem, wantOfFood, enfeebled }) =>
    (1 - ledByThem * leadersGone) * Math.max(0, 1 - enfeebled * wantOfFood),
});

export const rising = signal({
  symbol: "r+",
  unit: "1/month",
  level: village,
  within: [0, 1],
  mechanism: resistance,
  says: "Villages like this one that rise in a month: those whose threshold lies below what grievance, licence and example make up against fear.",
  source: cite("granovetter-1978", "r' = F(r); thresholds logistic"),
  rises: { inhabited, ableToRise, outrage, grievance, licence, letLeave, campaign, collectiveShare, emboldened },
  falls: { restraint, threshold, oneMonth },
  is: ({
    inhabited,
    ableToRise,
    outrage,
    grievance,
    licence,
    letLeave,
    campaign,
    collectiveShare,
    emboldened,
    restraint,
    threshold,
    oneMonth,
  }) =>
    (inhabited *
      ableToRise *
      logistic(
        outrage * grievance * (1 + licence * letLeave * campaign * collectiveShare) +
          emboldened -
          restraint -
          threshold,
      )) /
    oneMonth,
});

export const risings = total({
  symbol: "Σr+",
  of: rising,
  level: region,
  says: "Villages of a region that rise in open disturbance in a month.",
});

export const participants = signal({
  symbol: "ηr",
  unit: "person/month",
  level: region,
  says: "People who take part in the disturbances of a region in a month.",
  source: assumed("the grown people of a village and some of its neighbours"),
  rises: { risings, crowd },
  is: ({ risings, crowd }) => risings * crowd,
});

export const participantsOfNation = total({ finds: shared.participantsOfNation, of: participants });

export const risingsOfNation = total({
  symbol: "ΣΣr+",
  of: risings,
  level: nation,
  says: "Villages of the country that rise in open disturbance in a month.",
});

export const unrestMoves = change({
  symbol: "r",
  changes: unrest,
  says: "What is known of a month is what happened in it.",
  source: assumed("definition"),
  rises: { risings, oneMonth },
  falls: { villages },
  is: ({ risings, villages, oneMonth }) => (villages > 0 ? Math.min(1, (risings * oneMonth) / villages) : 0),
});

export const unrestOfNationMoves = change({
  symbol: "r̄",
  changes: unrestOfNation,
  says: "What is known of a month is what happened in it, in the country as a whole.",
  source: assumed("definition"),
  rises: { risingsOfNation, oneMonth },
  falls: { villagesOfNation },
  is: ({ risingsOfNation, villagesOfNation, oneMonth }) =>
    villagesOfNation > 0 ? Math.min(1, (risingsOfNation * oneMonth) / villagesOfNation) : 0,
});
