import { given } from "../../../ledger/declare.ts";
import { assumed } from "../../../sources/cite.ts";

/** How the leadership reads what happens abroad, and what it builds first where it sees danger. */
export const alarmOfArms = given({
  symbol: "ψo",
  unit: "1",
  value: 0.5,
  low: 0.2,
  high: 1,
  source: assumed(
    "defence of the 1930s grew far more slowly than Germany's arms, and arms are felt by how many times they grow",
  ),
  says: "Further danger seen when arms abroad grow 2.7 times, against that of the 1920s.",
});

export const alarmOfEvent = given({
  symbol: "ψw",
  unit: "1",
  value: 0.5,
  low: 0.1,
  high: 1.5,
  source: assumed("the scare of 1927 was felt as danger half as great again, or more"),
  says: "Danger that one event abroad adds, against that of the 1920s.",
});

export const alarmPace = given({
  symbol: "vψ",
  unit: "1/month",
  value: 0.08,
  low: 0.04,
  high: 0.3,
  source: assumed("a year"),
  says: "Pace at which arms abroad are taken into account, and events forgotten.",
});
