/**
 * What a run's figures measure: for each evidence series that the model has an answer to, which
 * quantities it is made of, in the series' own unit and by its own convention of the year.
 */

/** The part of a finished run that is observed. */
export interface Figures {
  readonly months: readonly number[];
  readonly series: (name: string, cell?: number, role?: "value" | "brought" | "held") => Float64Array;
  readonly whole: (name: string, role?: "value" | "brought" | "held") => Float64Array;
}

/** How a year's figure is formed from months. */
export type Year = "sum" | "agricultural sum" | "mean" | "january" | "july" | "none";

/** One thing that a run emits. */
export interface Indicator {
  readonly series: string;
  readonly unit: string;
  readonly year: Year;
  readonly ledger: "actual" | "reported";
  /** Which part of the picture it belongs to; tolls are always shown beside output. */
  readonly group: "countryside" | "state" | "economy" | "toll";
  readonly title: string;
  /** Whether regions are emitted beside the country. */
  readonly regional: boolean;
  readonly measure: (take: Take) => Float64Array;
}

/** Takes a quantity for the place that is being measured: one region, several, or the country. */
export type Take = (name: string, role?: "value" | "brought" | "held") => Float64Array;

const million = 1e6;
const scaled = (values: Float64Array, by: number): Float64Array => values.map((each) => each / by);
const sum = (...parts: readonly Float64Array[]): Float64Array =>
  (parts[0] as Float64Array).map((_, at) => parts.reduce((total, part) => total + (part[at] ?? 0), 0));
const share = (part: Float64Array, whole: Float64Array): Float64Array =>
  part.map((each, at) => ((whole[at] ?? 0) > 0 ? (100 * each) / (whole[at] ?? 1) : 0));
const indexed = (values: Float64Array, from: number, months: number): Float64Array => {
  let base = 0;
  for (let at = from; at < from + months; at++) base += values[at] ?? 0;
  return values.map((each) => (base > 0 ? (100 * each * months) / base : 0));
};

const hunger = (take: Take): Float64Array =>
  sum(take("dependantsStarve", "brought"), take("workersStarve", "brought"), take("townStarve"));
const everyDeath = (take: Take): Float64Array =>
  sum(
    hunger(take),
    take("dependantsDie", "brought"),
    take("workersDie", "brought"),
    take("townDie"),
    take("prisonersDie"),
    take("exilesDie"),
  );
const herd =
  (own: string, collective: string) =>
  (take: Take): Float64Array =>
    scaled(sum(take(own, "held"), take(collective, "held")), million);
const collectivised = (take: Take): Float64Array => share(take("memberHouseholds"), take("livingHouseholds"));
/** Month of January 1928 in a run that begins in January 1924. */
const january1928 = 48;

/** Everything that a run emits, in the order of the tables. */
export const indicators: readonly Indicator[] = [
  {
    series: "grain-harvest-low",
    unit: "Mt",
    year: "sum",
    ledger: "actual",
    group: "countryside",
    title: "Grain harvested",
    regional: true,
    measure: (take) => scaled(take("harvest"), million),
  },
  {
    series: "grain-harvest-corrected-range",
    unit: "Mt",
    year: "sum",
    ledger: "actual",
    group: "countryside",
    title: "Grain harvested, against corrected estimates",
    regional: false,
    measure: (take) => scaled(take("harvest"), million),
  },
  {
    series: "grain-harvest-official",
    unit: "Mt",
    year: "sum",
    ledger: "reported",
    group: "countryside",
    title: "Grain harvest as reported",
    regional: false,
    measure: (take) =>
      scaled(take("harvest"), million).map((each, at) => each * (take("reportedHarvestPart")[at] ?? 1)),
  },
  {
    series: "grain-procurement",
    unit: "Mt",
    year: "agricultural sum",
    ledger: "actual",
    group: "state",
    title: "Grain procured",
    regional: true,
    measure: (take) => scaled(take("procured"), million),
  },
  {
    series: "grain-exports",
    unit: "Mt",
    year: "sum",
    ledger: "actual",
    group: "state",
    title: "Grain exported",
    regional: false,
    measure: (take) => scaled(take("exported"), million),
  },
  {
    series: "collectivised-households",
    unit: "%",
    year: "july",
    ledger: "actual",
    group: "countryside",
    title: "Households in collective farms",
    regional: true,
    measure: collectivised,
  },
  {
    series: "collectivised-households",
    unit: "%",
    year: "july",
    ledger: "reported",
    group: "countryside",
    title: "Households in collective farms, as claimed",
    regional: true,
    measure: (take) => collectivised(take).map((each, at) => each + (take("paperShare")[at] ?? 0) * (100 - each)),
  },
  {
    series: "collectivised-households-number",
    unit: "million households",
    year: "july",
    ledger: "actual",
    group: "countryside",
    title: "Households in collective farms",
    regional: false,
    measure: (take) => scaled(take("memberHouseholds"), million),
  },
  {
    series: "collectivised-sown-area",
    unit: "%",
    year: "july",
    ledger: "actual",
    group: "countryside",
    title: "Sown land in collective farms",
    regional: false,
    measure: (take) => share(take("sownByCollectives"), sum(take("sownByHouseholds"), take("sownByCollectives"))),
  },
  {
    series: "sown-area-total",
    unit: "Mha",
    year: "july",
    ledger: "actual",
    group: "countryside",
    title: "Sown land",
    regional: false,
    measure: (take) => scaled(sum(take("sownByHouseholds"), take("sownByCollectives")), million),
  },
  {
    series: "kolkhoz-sown-area",
    unit: "Mha",
    year: "july",
    ledger: "actual",
    group: "countryside",
    title: "Land sown by collective farms",
    regional: false,
    measure: (take) => scaled(take("sownByCollectives"), million),
  },
  {
    series: "livestock-horses",
    unit: "million head",
    year: "january",
    ledger: "actual",
    group: "countryside",
    title: "Horses",
    regional: true,
    measure: herd("householdHorses", "collectiveHorses"),
  },
  {
    series: "livestock-cattle",
    unit: "million head",
    year: "january",
    ledger: "actual",
    group: "countryside",
    title: "Cattle",
    regional: true,
    measure: herd("householdCattle", "collectiveCattle"),
  },
  {
    series: "livestock-sheep-goats",
    unit: "million head",
    year: "january",
    ledger: "actual",
    group: "countryside",
    title: "Sheep and goats",
    regional: true,
    measure: herd("householdSmallStock", "collectiveSmallStock"),
  },
  {
    series: "kolkhoz-cattle",
    unit: "million head",
    year: "january",
    ledger: "actual",
    group: "countryside",
    title: "Cattle of collective farms",
    regional: false,
    measure: (take) => scaled(take("collectiveCattle", "held"), million),
  },
  {
    series: "excess-deaths-hunger",
    unit: "million persons",
    year: "sum",
    ledger: "actual",
    group: "toll",
    title: "People who died of hunger",
    regional: true,
    measure: (take) => scaled(hunger(take), million),
  },
  {
    series: "deaths",
    unit: "million persons",
    year: "sum",
    ledger: "actual",
    group: "toll",
    title: "People who died, of all causes",
    regional: true,
    measure: (take) => scaled(everyDeath(take), million),
  },
  {
    series: "births",
    unit: "million persons",
    year: "sum",
    ledger: "actual",
    group: "toll",
    title: "People born",
    regional: true,
    measure: (take) => scaled(sum(take("births", "brought"), take("townBorn")), million),
  },
  {
    series: "deported-in-month",
    unit: "million persons",
    year: "sum",
    ledger: "actual",
    group: "toll",
    title: "People deported",
    regional: true,
    measure: (take) => scaled(sum(take("dependantsDeported", "brought"), take("workersDeported", "brought")), million),
  },
  {
    series: "special-settlers-population",
    unit: "persons",
    year: "january",
    ledger: "actual",
    group: "toll",
    title: "Deported people in settlements",
    regional: false,
    measure: (take) => take("exiles"),
  },
  {
    series: "gulag-camps-population",
    unit: "persons",
    year: "january",
    ledger: "actual",
    group: "toll",
    title: "Prisoners in camps",
    regional: false,
    measure: (take) => take("prisoners"),
  },
  {
    series: "deaths-in-custody",
    unit: "million persons",
    year: "sum",
    ledger: "actual",
    group: "toll",
    title: "People who died in camps and settlements",
    regional: false,
    measure: (take) => scaled(sum(take("prisonersDie"), take("exilesDie")), million),
  },
  {
    series: "population-1-january",
    unit: "million persons",
    year: "january",
    ledger: "actual",
    group: "countryside",
    title: "People",
    regional: true,
    measure: (take) => scaled(sum(take("villagers"), take("townspeople"), take("exiles"), take("prisoners")), million),
  },
  {
    series: "census-rural",
    unit: "million persons",
    year: "january",
    ledger: "actual",
    group: "countryside",
    title: "People in villages",
    regional: true,
    measure: (take) => scaled(take("villagers"), million),
  },
  {
    series: "census-urban",
    unit: "million persons",
    year: "january",
    ledger: "actual",
    group: "economy",
    title: "People in towns",
    regional: true,
    measure: (take) => scaled(take("townspeople"), million),
  },
  {
    series: "workers-employees",
    unit: "million persons",
    year: "mean",
    ledger: "actual",
    group: "economy",
    title: "Workers and employees",
    regional: false,
    measure: (take) => scaled(take("jobs"), million),
  },
  {
    series: "unemployed-registered",
    unit: "thousand persons",
    year: "none",
    ledger: "actual",
    group: "economy",
    title: "Unemployed",
    regional: false,
    measure: (take) => scaled(take("unemployed"), 1e3),
  },
  {
    series: "industrial-output-index-kaplan-moorsteen",
    unit: "index 1928=100",
    year: "mean",
    ledger: "actual",
    group: "economy",
    title: "Industrial output",
    regional: false,
    measure: (take) => indexed(take("industrialOutput"), january1928, 12),
  },
  {
    series: "group-a-share-of-industry",
    unit: "%",
    year: "mean",
    ledger: "actual",
    group: "economy",
    title: "Means of production in industrial output",
    regional: false,
    measure: (take) => share(take("heavyOutput"), take("industrialOutput")),
  },
  {
    series: "nominal-wage",
    unit: "rubles per year",
    year: "mean",
    ledger: "actual",
    group: "economy",
    title: "Mean money wage",
    regional: false,
    measure: (take) => take("wage").map((each) => 12 * each),
  },
  {
    series: "goods-met",
    unit: "%",
    year: "mean",
    ledger: "actual",
    group: "economy",
    title: "Demand for manufactures met",
    regional: false,
    measure: (take) => take("goodsMet").map((each) => 100 * each),
  },
  {
    series: "food-rural",
    unit: "kg per person per year",
    year: "mean",
    ledger: "actual",
    group: "countryside",
    title: "Grain eaten a head in villages",
    regional: true,
    measure: (take) =>
      take("meals", "brought").map((each, at) => (12000 * each) / Math.max(1, take("villagers")[at] ?? 1)),
  },
  {
    series: "procurement-force",
    unit: "%",
    year: "mean",
    ledger: "actual",
    group: "state",
    title: "Force behind procurement",
    regional: false,
    measure: (take) => take("resolve").map((each) => 100 * each),
  },
  {
    series: "police-staff",
    unit: "persons",
    year: "january",
    ledger: "actual",
    group: "state",
    title: "Political police",
    regional: false,
    measure: (take) => take("police"),
  },
  {
    series: "party-members-total",
    unit: "persons",
    year: "january",
    ledger: "actual",
    group: "state",
    title: "Party members and candidates",
    regional: false,
    measure: (take) => take("partyMembers"),
  },
];
