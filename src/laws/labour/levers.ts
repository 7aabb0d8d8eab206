import { policy } from "../../ledger/policy.ts";
import { cite } from "../../sources/cite.ts";

/** What the state decrees about work. */
export const stateFarms = policy({
  field: "farms",
  symbol: "Λg",
  unit: "ha",
  value: 2e6,
  within: [0, 3e7],
  source: cite("davies-1980a", "state farms: the decisions of July 1928, 1930, November 1931 and 1935"),
  title: "State farms",
  says: "Land that the plan asks state farms to sow.",
});

export const register = policy({
  field: "labour",
  symbol: "Λu",
  unit: "1",
  value: 1,
  within: [0, 1],
  source: cite("ise-3-unemp", "benefits stopped on 9 October 1930"),
  title: "Labour exchanges",
  says: "Whether the labour exchanges keep registers of people who look for work.",
});

export const workingDay = policy({
  field: "labour",
  symbol: "Λ8",
  unit: "1",
  value: 8,
  within: [5, 12],
  source: cite("ukaz-1940", "the seven-hour day of October 1927, the eight-hour day of June 1940"),
  title: "Working day",
  says: "Hours of the usual working day.",
});

export const absenceLaw = policy({
  field: "labour",
  symbol: "Λa",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("kuromiya-1988", "decree of 15 November 1932: dismissal, loss of ration card and housing"),
  title: "Penalty for absence",
  says: "How hard absence from work is punished: 0 a fine, 1 loss of the job, the ration card and the home.",
});

export const workBooks = policy({
  field: "labour",
  symbol: "Λw",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("schwarz-1952", "labour books from 15 January 1939, by decree of 20 December 1938"),
  title: "Labour books",
  says: "How far a labour book and longer notice keep workers in their jobs.",
});

export const pieceRates = policy({
  field: "labour",
  symbol: "Λp",
  unit: "1",
  value: 0.5,
  within: [0, 1],
  source: cite("bergson-review", "progressive piece rates; the six conditions of June 1931"),
  title: "Piece wages",
  says: "Part of wages that is paid by the piece.",
});

export const modelWorkers = policy({
  field: "labour",
  symbol: "ΛS",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("stakh-loveread", "Stakhanov's record of August 1935 and the conference of November"),
  title: "Model workers",
  says: "How far records of model workers are held up as examples, and paid for.",
});

export const normsFollow = policy({
  field: "labour",
  symbol: "Λn",
  unit: "1",
  value: 0.3,
  within: [0, 1],
  source: cite("stakh-zemlug", "the revision of norms of the spring of 1936"),
  title: "Rising norms",
  says: "How far norms are raised when workers on piece wages make more.",
});

export const womensWork = policy({
  field: "labour",
  symbol: "Λ♀",
  unit: "1",
  value: 0,
  within: [0, 1],
  source: cite("goldman-2002", "the plans of January 1931 for women's work: lists of trades, courses, nurseries"),
  title: "Women's work",
  says: "How far trades, courses and nurseries are to be opened for women.",
});
