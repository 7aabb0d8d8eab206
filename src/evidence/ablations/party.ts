import type { Lookup } from "../measures.ts";
import { years } from "../measures.ts";
import { type Ablation, measuring } from "./ablation.ts";

const elected = { without: { off: ["appointments"] }, says: "posts stay as they were filled in 1924" } as const;
const checked = { without: { off: ["personal-rule"] }, says: "colleagues check the leader as in 1924" } as const;
const modest = {
  without: { levers: [["ambition", "1929-07", 1]] },
  says: "plans of procurement ask for no more than the state needs, and fail less",
} as const;

const inPrivate = (of: Lookup, year: number): number => of("party-private-dissent", year);
const inPublic = (of: Lookup, year: number): number => of("party-private-dissent", year, undefined, "reported");

/** The ablations of the Party's mechanism and shape claims; a claim without one is not yet answered. */
export const party: readonly Ablation[] = [
  {
    claim: "C002",
    ...measuring("collectivised"),
    without: { levers: [["admissions", "1924-01", 0]] },
    says: "the Party admits nobody from 1924 on, and has few whom it can send or who live in villages",
    moves: "up",
  },
  {
    claim: "C130",
    figure: "seats and voice of those who speak for faster industry, January 1928",
    unit: "%",
    measure: (of) => of("opposition-standing", 1928),
    ...elected,
    moves: "down",
  },
  {
    claim: "C130",
    figure: "seats and voice of those who speak for the market, January 1931",
    unit: "%",
    measure: (of) => of("opposition-standing-right", 1931),
    ...elected,
    moves: "down",
  },
  {
    claim: "C131",
    figure: "delegates who vote against the leadership in public, mean of 1930-33",
    unit: "%",
    measure: (of) => [1930, 1931, 1932, 1933].reduce((sum, year) => sum + inPublic(of, year) / 4, 0),
    without: { off: ["preference-falsification"] },
    says: "everybody votes as he thinks",
    moves: "down",
  },
  {
    claim: "C131",
    figure: "members who disagree in private, 1932",
    unit: "%",
    measure: (of) => inPrivate(of, 1932),
    ...modest,
    moves: "up",
  },
  {
    claim: "C131",
    figure: "delegates who vote against the leadership in public, 1932",
    unit: "%",
    measure: (of) => inPublic(of, 1932),
    ...modest,
    moves: "down",
  },
  {
    claim: "C133",
    figure: "chance that an expelled critic is shot, 1937 less 1932",
    unit: "%",
    measure: (of) => of("critic-shot", 1937) - of("critic-shot", 1932),
    ...checked,
    moves: "up",
  },
  {
    claim: "C135",
    figure: "formal meetings of the Politburo, 1937-39",
    unit: "meetings",
    measure: (of) => years(of, "politburo-meetings", 1937, 1939),
    ...checked,
    moves: "down",
  },
  {
    claim: "C135",
    figure: "plenums of the Central Committee, 1937-39",
    unit: "plenums",
    measure: (of) => years(of, "central-committee-plenums", 1937, 1939),
    ...checked,
    moves: "down",
  },
  {
    claim: "C151",
    figure: "leading posts held by people who rose since 1928, January 1939",
    unit: "%",
    measure: (of) => of("promoted-in-leading-posts", 1939),
    without: { levers: [["screening", "1936-09", 0]] },
    says: "nobody is screened out of the Party from September 1936 on",
    moves: "up",
  },
];
