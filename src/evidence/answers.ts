import type { ClaimId } from "../generated/names.ts";
import { grown, type Lookup, procuredShare, years } from "./measures.ts";
import { outcomeFigures } from "./outcomes.ts";

/**
 * How each quantity claim is answered from a run's indicators. A claim that no entry answers is
 * printed as not yet answered, never guessed.
 */

/** Million persons in camps, colonies and settlements on 1 January, without those in prison. */
const inCampsAndSettlements = (of: Lookup, year: number): number =>
  of("gulag-camps-colonies-total", year) / 1e6 + of("special-settlers", year);

/** Answers by claim, in the claim's own unit. */
export const answers: Readonly<Partial<Record<ClaimId, (of: Lookup) => number>>> = {
  ...Object.fromEntries(outcomeFigures.flatMap(({ claims = [], of }) => claims.map((id) => [id, of]))),
  C003: (of) => (100 * of("census-rural", 1927)) / of("population-1-january", 1927),
  C020: (of) => 100 - of("collectivised-sown-area", 1928, 7),
  // The claim is of 20 February: two thirds of the way from the first of that month to the first of the next.
  C021: (of) =>
    (of("collectivised-households", 1930, 2, "reported") + 2 * of("collectivised-households", 1930, 3, "reported")) / 3,
  C022: (of) => of("collectivised-households", 1930, 7),
  C023: (of) => of("collectivised-sown-area", 1930, 7),
  C024: (of) => of("collectivised-households", 1936, 7),
  C025: (of) => of("collectivised-sown-area", 1936, 7),
  C026: (of) => of("individual-households-number", 1928),
  C027: (of) => of("kolkhozy", 1936),
  C034: (of) => -grown(of, "livestock-horses", 1928, 1933),
  C035: (of) => -grown(of, "livestock-sheep-goats", 1928, 1933),
  C044: (of) => years(of, "deported-in-month", 1930, 1933),
  C050: (of) => procuredShare(of, 1926),
  C051: (of) => procuredShare(of, 1933),
  C052: (of) => of("grain-resale-multiple", 1933),
  C055: (of) => of("resale-profit-share-of-budget", 1935),
  // Fisher's index: the two weights of one product are both right, and the claim does not say which it means.
  C073: (of) =>
    Math.sqrt(
      (100 + grown(of, "gnp-index-bergson-1937-weights", 1928, 1937)) *
        (100 + grown(of, "gnp-index-bergson-1928-weights", 1928, 1937)),
    ) - 100,
  C072: (of) => grown(of, "workers-employees", 1928, 1940),
  C080: (of) => of("participation-towns", 1937) - of("participation-towns", 1928),
  C081: (of) => of("women-share-total", 1932),
  C082: (of) => of("women-share-total", 1937),
  C083: (of) => years(of, "peasant-entrants-annual", 1928, 1932),
  C084: (of) => of("unemployed-registered", 1929, 4) / 1000,
  C085: (of) => of("unemployed-registered", 1931, 7) / 1000,
  C090: (of) => of("normal-working-day", 1940, 8),
  C091: (of) => of("literacy-rate", 1929),
  C092: (of) => of("literacy-rate", 1940),
  C093: (of) => 1000 * of("students-higher-education", 1927),
  C094: (of) => 1000 * of("students-higher-education", 1940),
  C095: (of) => 1000 * of("engineers", 1928),
  C096: (of) => 1000 * of("specialists-higher-education", 1940),
  C100: (of) => of("accumulation-share-national-income", 1928),
  C101: (of) => of("accumulation-share-national-income", 1932),
  C105: (of) => of("families-with-more-than-one-room", 1935),
  C112: (of) => of("rd-share-national-income", 1935),
  C121: (of) => of("gulag-camps-population", 1928),
  C122: (of) => of("gulag-camps-population", 1934),
  C124: (of) => [1934, 1935, 1936, 1937, 1939, 1940].reduce((sum, year) => sum + of("gulag-death-rate", year), 0) / 6,
  // The claims' range is the official statement of 1990 and the registries about it, which count from 1930 or 1921 on too.
  C143: (of) => years(of, "political-sentences-total", 1931, 1953),
  C144: (of) => years(of, "political-sentences-death", 1931, 1953),
  C145: (of) => of("army-purge-high-command-share", 1939, 1),
  C146: (of) => years(of, "party-arrests", 1936, 1939),
  C149: (of) => [1938, 1939, 1940].reduce((sum, year) => sum + inCampsAndSettlements(of, year) / 3, 0),
  // The first day of March: the ballot was in February, of 1,225 delegates.
  C132: (of) => (100 * of("congress-17-votes-against-stalin", 1934, 3)) / 1225,
  // The interval last closed.
  C134: (of) => of("party-congress-interval", 1939, 12) / 12,
  C136: (of) => of("party-congress-interval", 1952, 12) / 12,
};

/** The last year that an answer looks up, where a run to December 1940 would not reach it. */
export const reaches: Readonly<Partial<Record<ClaimId, number>>> = { C136: 1952, C143: 1953, C144: 1953 };
