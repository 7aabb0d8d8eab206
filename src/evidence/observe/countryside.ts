import type { QuantityName } from "../../generated/names.ts";
import { held } from "./custody.ts";
import { difference, type Indicator, millions, per, product, scaled, sum, type Take } from "./figures.ts";

const common = { ledger: "actual", group: "countryside" } as const;
const Mt = { ...common, unit: "Mt" } as const;
const Mha = { ...common, unit: "Mha", year: "july", places: "country" } as const;
const head = { ...common, unit: "million head" } as const;
const households = { ...common, unit: "%", year: "july", places: "ratio" } as const;

const herd = (own: QuantityName, collective: QuantityName) => (take: Take) =>
  millions(take(own, "held"), take(collective, "held"));
const horses = herd("householdHorses", "collectiveHorses");
const cattle = herd("householdCattle", "collectiveCattle");
const sheep = herd("householdSmallStock", "collectiveSmallStock");
const collectivised = (take: Take) => per(take("memberHouseholds"), take("livingHouseholds"), 100);
const outside = (take: Take) => difference(take("livingHouseholds"), take("memberHouseholds"));
const onPaper = (take: Take) => sum(take("memberHouseholds"), product(outside(take), take("paperShare")));
const allSown = (take: Take) => sum(take("sownByHouseholds"), take("sownByCollectives"));
const harvest = (take: Take) => millions(take("harvest"));
const reportedHarvest = (take: Take) => product(harvest(take), take("reportedHarvestPart"));
const rural = (take: Take) => sum(take("dependants", "held"), take("workers", "held"));
const people = (take: Take) => millions(rural(take), take("townspeople"), held(take));

/** What happens in fields, barns, yards and villages. */
export const countryside: readonly Indicator[] = [
  {
    ...Mt,
    series: "grain-harvest-low",
    year: "sum",
    title: "Grain harvested",
    places: "added",
    measure: harvest,
  },
  {
    ...Mt,
    series: "grain-harvest-corrected-range",
    year: "sum",
    title: "Grain harvested, beside corrected estimates",
    places: "country",
    measure: harvest,
  },
  {
    ...Mt,
    series: "grain-harvest-official",
    ledger: "reported",
    year: "sum",
    title: "Grain harvest as reported",
    places: "country",
    measure: reportedHarvest,
  },
  {
    ...households,
    series: "collectivised-households",
    title: "Households in collective farms",
    measure: collectivised,
  },
  {
    ...households,
    series: "collectivised-households",
    ledger: "reported",
    title: "Households in collective farms, as claimed",
    measure: (take) => per(take.regionByRegion(onPaper), take("livingHouseholds"), 100),
  },
  {
    ...common,
    series: "collectivised-households-number",
    unit: "million households",
    year: "july",
    places: "country",
    title: "Households in collective farms",
    measure: (take) => millions(take("collectiveHouseholds")),
  },
  {
    ...common,
    series: "individual-households-number",
    unit: "million households",
    year: "january",
    places: "added",
    title: "Households that farm for themselves",
    measure: (take) => millions(difference(take("peasantHouseholds"), take("collectiveHouseholds"))),
  },
  {
    ...common,
    series: "kolkhozy",
    unit: "number",
    year: "july",
    places: "added",
    title: "Collective farms",
    measure: (take) => take("farmsOfRegion"),
  },
  {
    ...common,
    series: "households-per-kolkhoz",
    unit: "households",
    year: "july",
    places: "country",
    title: "Households in a collective farm",
    measure: (take) => per(take("collectiveHouseholds"), take("farmsOfRegion"), 1),
  },
  {
    ...common,
    series: "mts",
    unit: "number",
    year: "january",
    places: "country",
    title: "Machine-tractor stations",
    measure: (take) => take("machineStations"),
  },
  {
    ...common,
    series: "collectivised-sown-area",
    unit: "%",
    year: "july",
    places: "country",
    title: "Sown land in collective farms",
    measure: (take) => per(take("sownByCollectives"), allSown(take), 100),
  },
  { ...Mha, series: "sown-area-total", title: "Sown land", measure: (take) => millions(allSown(take)) },
  { ...Mha, series: "sown-area-grain", title: "Land sown to grain", measure: (take) => millions(take("grainSown")) },
  {
    ...Mha,
    series: "kolkhoz-sown-area",
    title: "Land sown by collective farms",
    measure: (take) => millions(take("sownByCollectives")),
  },
  {
    ...head,
    series: "livestock-horses",
    year: "january",
    title: "Horses",
    places: "added",
    measure: horses,
  },
  {
    ...head,
    series: "livestock-cattle",
    year: "january",
    title: "Cattle",
    places: "added",
    measure: cattle,
  },
  {
    ...head,
    series: "livestock-sheep-goats",
    year: "january",
    title: "Sheep and goats",
    places: "added",
    measure: sheep,
  },
  {
    ...head,
    series: "livestock-horses-midyear",
    year: "july",
    title: "Horses in summer",
    places: "added",
    measure: horses,
  },
  {
    ...head,
    series: "livestock-cattle-midyear",
    year: "july",
    title: "Cattle in summer",
    places: "added",
    measure: cattle,
  },
  {
    ...head,
    series: "livestock-sheep-goats-midyear",
    year: "july",
    title: "Sheep and goats in summer",
    places: "added",
    measure: sheep,
  },
  {
    ...head,
    series: "kolkhoz-cattle",
    year: "january",
    title: "Cattle of collective farms",
    places: "country",
    measure: (take) => millions(take("collectiveCattle", "held")),
  },
  {
    ...common,
    series: "tractors",
    unit: "thousand",
    year: "january",
    title: "Tractors",
    places: "country",
    measure: (take) => scaled(take("tractorsInUse"), 1000),
  },
  {
    ...common,
    series: "consumption-bread-grain",
    geo: "USSR-rural",
    unit: "kg/person/year",
    year: "mean",
    places: "country",
    title: "Grain eaten a head in villages",
    measure: (take) => per(take("meals", "brought"), take("villagers"), 12000),
  },
  {
    ...common,
    series: "food-rural",
    unit: "kg/person/year",
    year: "mean",
    places: "ratio",
    title: "Grain eaten a head in villages, by region",
    measure: (take) => per(take("meals", "brought"), take("villagers"), 12000),
  },
  {
    ...common,
    series: "population-1-january",
    unit: "million persons",
    year: "january",
    title: "People",
    places: "added",
    measure: people,
  },
  {
    ...common,
    series: "population-total",
    unit: "million persons",
    year: "january",
    title: "People, all counts",
    places: "added",
    measure: people,
  },
  {
    ...common,
    series: "census-rural",
    unit: "million persons",
    year: "january",
    title: "People in villages",
    places: "added",
    measure: (take) => millions(rural(take)),
  },
  {
    ...common,
    series: "rural-to-urban-net-outflow",
    unit: "thousand persons",
    year: "sum",
    title: "Villagers who moved to towns",
    places: "added",
    measure: (take) => scaled(moved(take), 1000),
  },
];

function moved(take: Take): Float64Array {
  return sum(take("workersMove", "brought"), take("dependantsMove", "brought"), take("fledExpropriation"));
}
