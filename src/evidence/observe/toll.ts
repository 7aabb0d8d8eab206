import { deported, diedInCustody, held, shot } from "./custody.ts";
import { type Indicator, millions, ofTwoYears, per, scaled, sum, type Take } from "./figures.ts";

const common = { ledger: "actual", group: "toll" } as const;
const counted = { ...common, unit: "million persons", year: "sum", places: "added" } as const;
const persons = { ...common, unit: "persons", places: "country" } as const;

/** People who died of hunger. */
export const hunger = (take: Take): Float64Array =>
  sum(take("starvedInVillages"), take("townStarve"), take("refugeesStarve"));
/** Births that did not happen for hunger. */
export const birthsNotBorn = (take: Take): Float64Array => sum(take("birthsLostOfRegion"), take("townBirthsLost"));
const everyDeath = (take: Take) =>
  sum(take("starvedInVillages"), take("townStarve"), take("diedInVillages"), take("townDie"), take("diedHeld"));
const births = (take: Take) => sum(take("bornInVillages"), take("townBorn"), take("bornInExile"));

/** Who died, who was deported, who was held. Every one of them is shown wherever output is. */
export const toll: readonly Indicator[] = [
  {
    ...counted,
    series: "famine-excess-deaths",
    title: "People who died of hunger",
    measure: (take) => millions(hunger(take)),
  },
  {
    ...counted,
    series: "herders-fled",
    year: "january",
    title: "Herders who have fled to other regions or abroad and not come back",
    measure: (take) => millions(sum(take("refugees"), take("emigrants"))),
  },
  {
    ...counted,
    series: "deaths",
    title: "People who died, of all causes",
    measure: (take) => millions(everyDeath(take)),
  },
  { ...counted, series: "births", title: "People born", measure: (take) => millions(births(take)) },
  {
    ...counted,
    series: "births-not-born",
    title: "Children not born because of hunger",
    measure: (take) => millions(birthsNotBorn(take)),
  },
  {
    ...common,
    series: "expropriated-not-rich",
    unit: "thousand households",
    places: "country",
    year: "sum",
    title: "Households expropriated that were not rich",
    measure: (take) => scaled(take("expropriatedMiddles"), 1000),
  },
  {
    ...counted,
    series: "deported-in-month",
    title: "People deported",
    measure: (take) => millions(deported(take)),
  },
  {
    ...counted,
    series: "deported-kulaks",
    places: "country",
    over: 13,
    title: "People deported in two years",
    measure: (take) => millions(ofTwoYears(deported(take))),
  },
  {
    ...counted,
    series: "deported-within-region",
    places: "country",
    over: 13,
    title: "People resettled within their region in two years",
    measure: (take) => millions(ofTwoYears(take("resettledNear"))),
  },
  {
    ...counted,
    series: "heads-arrested",
    title: "Heads of expropriated households arrested",
    measure: (take) => millions(take("headsTaken")),
  },
  {
    ...persons,
    series: "gulag-deaths-after-release",
    year: "sum",
    title: "Dying prisoners released from camps and colonies who then died",
    measure: (take) => take("dieAfterRelease"),
  },
  { ...persons, series: "political-sentences-death", year: "sum", title: "People shot by sentence", measure: shot },
  { ...persons, series: "political-sentences-death-kgb", year: "sum", title: "People shot by sentence", measure: shot },
  {
    ...persons,
    series: "sentences-death-two-years",
    year: "sum",
    over: 13,
    title: "People shot by sentence in two years",
    measure: (take) => ofTwoYears(shot(take)),
  },
  {
    ...common,
    series: "held-in-all",
    unit: "million persons",
    year: "january",
    places: "country",
    title: "People in camps, colonies, prisons and settlements",
    measure: (take) => millions(held(take)),
  },
  {
    ...common,
    series: "special-settlers",
    unit: "million persons",
    year: "january",
    places: "country",
    title: "Deported people in settlements",
    measure: (take) => millions(take("exiles")),
  },
  {
    ...persons,
    series: "special-settlers-population",
    year: "january",
    title: "Deported people in settlements",
    measure: (take) => take("exiles"),
  },
  {
    ...persons,
    series: "special-settlers-deaths",
    year: "sum",
    title: "Deported people who died",
    measure: (take) => take("exilesDie"),
  },
  {
    ...persons,
    series: "special-settlers-escapes",
    year: "sum",
    title: "Deported people who escaped",
    measure: (take) => take("escaped"),
  },
  {
    ...persons,
    series: "gulag-camps-population",
    year: "january",
    title: "Prisoners in camps",
    measure: (take) => take("prisoners"),
  },
  {
    ...persons,
    series: "special-settlers-births",
    year: "sum",
    title: "Children born in settlements",
    measure: (take) => take("bornInExile"),
  },
  {
    ...common,
    series: "crude-birth-rate-official",
    unit: "per 1000",
    year: "mean",
    places: "country",
    title: "Births in a year, for each thousand people",
    measure: (take) => per(births(take), sum(take("villagers"), take("townspeople")), 12000),
  },
  {
    ...common,
    series: "crude-death-rate",
    unit: "per 1000",
    year: "mean",
    places: "ratio",
    title: "Deaths in a year, for each thousand people",
    measure: (take) => per(everyDeath(take), sum(take("villagers"), take("townspeople")), 12000),
  },
  {
    ...common,
    series: "deaths-in-custody",
    unit: "million persons",
    year: "sum",
    places: "country",
    title: "People who died in camps, colonies, prisons and settlements",
    measure: (take) => scaled(diedInCustody(take), 1e6),
  },
];
