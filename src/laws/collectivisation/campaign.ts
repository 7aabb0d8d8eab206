import { change, signal } from "../../ground/law.ts";
import { last } from "../../ground/quantity.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { dateZone } from "../../ledger/collectivisation/decrees.ts";
import { campaign } from "../../ledger/collectivisation/stocks.ts";
import { commonLandOfRegion } from "../../ledger/fields/signals.ts";
import { region } from "../../ledger/levels.ts";
import { expropriate, letLeave } from "../../ledger/levers.ts";
import { carriedOut, driveCarried } from "../../ledger/party/signals.ts";
import { unrestSeen } from "../../ledger/resistance/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { collectivisation } from "../mechanisms.ts";
import { firstRegions } from "./levers.ts";
import { yielding, zeal, zonePace } from "./params/farms.ts";

export const campaignMoves = change({
  symbol: "κ",
  changes: campaign,
  mechanism: collectivisation,
  says: "Regional officials follow the centre's signal, sooner where the decree set an early date, and draw back where unrest alarms them.",
  source: cite("davies-1980a", "decree of 5 January 1930"),
  rises: { campaign, collectivise: driveCarried, carriedOut, firstRegions, dateZone },
  falls: { zonePace, yielding, unrestSeen },
  either: { zeal, oneMonth },
  is: ({
    campaign,
    collectivise,
    carriedOut,
    firstRegions,
    dateZone,
    zonePace,
    yielding,
    unrestSeen,
    zeal,
    oneMonth,
  }) =>
    Math.max(
      0,
      Math.min(
        1,
        campaign +
          zeal *
            oneMonth *
            (Math.min(
              1,
              collectivise * Math.min(1, 1 + zonePace * dateZone) + carriedOut * firstRegions * Math.max(0, dateZone),
            ) *
              (1 - yielding * unrestSeen) -
              campaign),
      ),
    ),
});

export const joinHeat = signal({
  symbol: "k*",
  unit: "1",
  level: region,
  within: [0, 2],
  says: "Drive to join: the campaign, and the squeeze on those outside.",
  source: assumed("definition"),
  mechanism: collectivisation,
  rises: { campaign, collectivise: driveCarried },
  is: ({ campaign, collectivise }) => campaign + collectivise,
});

export const exitHeat = signal({
  symbol: "k°",
  unit: "1",
  level: region,
  within: [0, 1],
  says: "Freedom to leave, where the campaign is not at its height.",
  source: assumed("definition"),
  mechanism: collectivisation,
  rises: { letLeave },
  falls: { campaign },
  is: ({ campaign, letLeave }) => letLeave * (1 - campaign),
});

export const motion = signal({
  symbol: "k~",
  unit: "1",
  level: region,
  within: [0, 4],
  says: "Whether households of a region may change their standing.",
  source: assumed("definition"),
  rises: { joinHeat, exitHeat, expropriate },
  either: { commonBefore: last(commonLandOfRegion) },
  is: ({ joinHeat, exitHeat, expropriate, commonBefore }) => joinHeat + expropriate + (commonBefore > 0 ? exitHeat : 0),
});
