import { Fault, type FigureAsked, outcomeFigures } from "../index.ts";
import { indicatorsNamed } from "../lab/indicatorNamed.ts";
import { holdPlace } from "./series.ts";
import { yearsIn } from "./words.ts";

/** Outcomes that may be asked for by their id. */
export const outcomes: readonly string[] = outcomeFigures.map(({ id }) => id);

/**
 * The figure that a word names: an outcome, which has years of its own and is of the country, or an indicator with its years.
 *
 * @param option what names it on the command line, for the error
 * @throws Fault, naming the option and how to mend it
 */
export function figureNamed(
  word: string,
  option: string,
  { years, place = "USSR" }: { readonly years?: string; readonly place?: string },
): FigureAsked {
  if (outcomes.includes(word)) {
    if (years === undefined && place === "USSR") return { outcome: word };
    const misplacedOption = years === undefined ? "--place" : "--years";
    throw misplaced(
      `${word} is an outcome, with years and place of its own`,
      misplacedOption,
      `leave out ${misplacedOption}`,
    );
  }
  for (const each of indicatorsNamed(word, option)) holdPlace(each, place);
  if (years !== undefined) return { series: word, place, ...yearsIn("--years", years) };
  throw misplaced(`${word} is an indicator, and no year is given`, option, "add --years, such as --years 1932-1933");
}

function misplaced(what: string, where: string, mend: string): Fault {
  return new Fault("option-misplaced", { what, where, mend });
}
