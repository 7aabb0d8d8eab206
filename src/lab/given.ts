import { regions } from "../generated/inputs.ts";
import { calendarMonth, yearOf } from "../ground/calendar.ts";
import { exp } from "../ground/mathematics.ts";
import type { Input } from "../ground/quantity.ts";
import type { World } from "../ground/world.ts";
import * as given from "../ledger/given.ts";
import { herdingShare, herdingVillage } from "../ledger/herds/herders.ts";
import { ageBands } from "../sources/ages.ts";
import { bridge, standIn, yearsOf } from "./bridges.ts";
import { centners, hectares, million, monthsOfYear, percent, thousand } from "./factors.ts";
import { giveDecrees } from "./givenDecrees.ts";
import { figure, figureIfAny, figureIn, figuresOf, lastYearOf } from "./givenFigures.ts";
import { giveIndustry } from "./givenIndustry.ts";
import { alarmsOf, threatOf } from "./givenThreat.ts";
import { giveWar } from "./givenWar.ts";
import type { RegionOfSample } from "./sample.ts";

/** A region of the country, and its place on the tile map. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** 1 surplus, 0 balanced, -1 deficit of grain. */
  readonly zone: number;
  readonly tileX: number;
  readonly tileY: number;
}

/** Regions in the order of the model's cells. */
export const regionList: readonly Region[] = regions;

/** Ids of the regions in the order of the model's cells. */
export const regionIds: readonly string[] = regions.map((each) => each.id);

/** Growth that brings figures of the census back to January 1924. */
const back = {
  rural: exp(-bridge("growth-of-villages") * bridge("years-to-census")),
  urban: exp(-bridge("growth-of-towns") * bridge("years-to-census")),
} as const;
/** Growth of herds from January 1923, which was counted, to January 1924. */
const herdYear = {
  cattle: bridge("growth-of-cattle"),
  horses: bridge("growth-of-horses"),
  sheep: bridge("growth-of-sheep"),
} as const;

/** Years over which the yields given for regions are means: their weather is in them. */
const yearsOfMeanYield = yearsOf("first-year-of-mean-yield", "last-year-of-mean-yield");
const meanOf = (years: readonly number[], of: (year: number) => number): number =>
  years.reduce((sum, year) => sum + of(year), 0) / years.length;

/** Peasant households of each region, about 1927; the first version keeps their number. */
export function regionsOfSample(): readonly RegionOfSample[] {
  return regionIds.map((id) => ({ id, households: figure("peasant-households", id) * million }));
}

/** Shares a national figure of January 1924 among regions as their herds of mid-1928 stood. */
function herd(series: string, nationalHead: number, region: string): number {
  const whole = regionIds.reduce((sum, id) => sum + figure(series, id), 0);
  return (nationalHead * figure(series, region)) / whole;
}

/** Writes the figures of the start into a world. */
export function giveStart(world: World): void {
  const set = (input: Input, of: (region: string) => number): void => {
    const cells = world.cells(input);
    regionIds.forEach((id, at) => {
      cells[at] = of(id);
    });
  };
  const households = (id: string): number => figure("peasant-households", id);
  const sheep1923 = figure("livestock-sheep", "USSR") + figure("livestock-goats", "USSR");
  set(given.meanYield, (id) => figure("grain-yield-mean-1924-28", id) / centners);
  set(given.yieldSpread, (id) => figure("grain-yield-cv", id));
  set(given.usualDrought, (id) => meanOf(yearsOfMeanYield, (year) => droughtOf(id, year)));
  set(given.usualHeat, (id) => meanOf(yearsOfMeanYield, (year) => heatOf(id, year)));
  set(given.grainShare, (id) => figure("sown-area-grain", id) / figure("sown-area-total", id));
  set(given.landPerHousehold, (id) => figure("sown-area-total", id) / households(id));
  set(given.personsPerHousehold, (id) => (figure("population-rural", id) * back.rural) / households(id));
  set(
    given.horsesPerHousehold,
    (id) => herd("livestock-horses-midyear", figure("livestock-horses", "USSR") * herdYear.horses, id) / households(id),
  );
  set(
    given.cattlePerHousehold,
    (id) => herd("livestock-cattle-midyear", figure("livestock-cattle", "USSR") * herdYear.cattle, id) / households(id),
  );
  set(
    given.smallStockPerHousehold,
    (id) => herd("livestock-sheep-goats-midyear", sheep1923 * herdYear.sheep, id) / households(id),
  );
  set(given.horselessShare, (id) => horseless(id) / percent);
  set(given.grainZone, (id) => figure("grain-zone", id));
  set(given.procurementShare, (id) => figure("grain-procurement-share-nep", id) / percent);
  set(given.territory, (id) => figure("territory", id) * hectares);
  set(given.literacy, (id) => figure("literacy-rate-all-ages", id) / percent);
  set(given.birthRate, (id) => figure("birth-rate-registered", id) / (thousand * monthsOfYear));
  set(given.deathRate, (id) => figure("death-rate-registered", id) / (thousand * monthsOfYear));
  set(given.townspeopleAtStart, (id) => figure("population-urban", id) * million * back.urban);
  giveDecrees(world, regionIds);
  giveHerders(world);
  giveIndustry(world);
  const shares = ageBands.map((band) => figure(`age-share-${band}`, "USSR") / percent);
  world.cells(given.ageShareOfCensus).set([...shares, ...shares]);
}

/** Part of a region's villagers who moved with their herds: Kazakhs, as far as Kazakhs did; none where the census has no figure. */
function herdersOf(id: string): number {
  const kazakhs = figureIfAny("kazakh-share-rural", id) ?? 0;
  return (kazakhs / percent) * (figure("nomad-share-of-kazakhs", "Kazakhstan") / percent);
}

/** Spreads the villages of herders evenly over those of a region, as many as are nearest to their part. */
function giveHerders(world: World): void {
  const { clusterStart } = world.sample;
  regionIds.forEach((id, at) => {
    const first = clusterStart[at] ?? 0;
    const count = (clusterStart[at + 1] ?? first) - first;
    const ofHerders = Math.round(herdersOf(id) * count);
    world.cells(herdingShare)[at] = ofHerders / count;
    for (let village = 0; village < count; village++) {
      const upTo = (villages: number): number => Math.floor((villages * ofHerders) / count);
      world.cells(herdingVillage)[first + village] = upTo(village + 1) - upTo(village);
    }
  });
}

/** Households without draught animals, in percent; where no table has the region, what is assumed of it. */
function horseless(id: string): number {
  return figureIfAny("draught-group-0", id) ?? bridge("horseless-where-unknown");
}

const heatSeries = ["weather-temp-apr-jul-anomaly", "weather-temp-apr-jul-anomaly-deg-c-from-1921-48-mean"];

function droughtOf(region: string, year: number): number {
  const places = [region, ...standIn("drought", region), "USSR"];
  const flagged = (series: string): boolean => places.some((place) => figureIn(series, place, year) === 1);
  // A flag set by a historian who knew the harvest counts for half of one set by a climate typology.
  return flagged("weather-major-drought")
    ? 1
    : flagged("weather-drought-flag-narrative")
      ? bridge("weight-of-told-drought")
      : 0;
}

const spreadOfStation = new Map<string, number>();
function heatOf(region: string, year: number): number {
  const [station] = standIn("heat", region);
  if (!station) return 0;
  const rows = figuresOf(heatSeries, station);
  const spread =
    spreadOfStation.get(station) ?? Math.sqrt(rows.reduce((sum, row) => sum + row.value ** 2, 0) / rows.length);
  spreadOfStation.set(station, spread);
  const anomaly = rows.find((row) => row.year === year)?.value ?? 0;
  const most = bridge("heat-at-most");
  return Math.max(-most, Math.min(most, anomaly / spread));
}

/** The last year whose prices and arms abroad are recorded: later years have those of that one. */
const lastRecorded = lastYearOf("us-cpi");

/** Gold roubles for a tonne of grain abroad: the world index is tied to the export price of one year. */
function worldPriceOf(year: number): number {
  const nominal = (at: number): number => {
    const wheat = figureIn("world-real-price-wheat", "World", at) ?? 0;
    return wheat * (figureIn("us-cpi", "United States", at) ?? 0);
  };
  return (bridge("export-price-of-grain") * nominal(year)) / nominal(bridge("year-of-export-price"));
}

/** Goods that stand for oil, timber, ores and fibres sold abroad, by weight alike. */
const goodsAbroad = standIn("goods-abroad", "USSR");
/** Dollars of an ounce of gold before 1933, to which prices are brought back. */
const parity = bridge("gold-parity");
function worldGoodsPriceOf(year: number): number {
  const gold = (at: number): number => (figureIn("gold-price-new-york", "World", at) ?? parity) / parity;
  const nominal = (good: string, at: number): number =>
    ((figureIn(`world-real-price-${good}`, "World", at) ?? 0) * (figureIn("us-cpi", "United States", at) ?? 0)) /
    gold(at);
  return (
    goodsAbroad.reduce((sum, good) => sum + nominal(good, year) / nominal(good, bridge("year-of-goods-prices")), 0) /
    goodsAbroad.length
  );
}

/** What comes from outside in a year: weather by region, prices and arms abroad. */
export function outsideIn(year: number): {
  readonly drought: readonly number[];
  readonly heat: readonly number[];
  readonly worldPrice: number;
  readonly worldGoodsPrice: number;
  readonly threat: number;
} {
  const recorded = Math.min(year, lastRecorded);
  return {
    drought: regionIds.map((id) => droughtOf(id, year)),
    heat: regionIds.map((id) => heatOf(id, year)),
    worldPrice: worldPriceOf(recorded),
    worldGoodsPrice: worldGoodsPriceOf(recorded),
    threat: threatOf(recorded),
  };
}

const yearFigures = new Map<number, ReturnType<typeof outsideIn>>();

/** Writes what comes from outside in a month into a world. */
export function giveMonth(world: World, month: number): void {
  const year = yearOf(month);
  const known = yearFigures.get(year) ?? outsideIn(year);
  yearFigures.set(year, known);
  world.cells(given.calendar)[0] = calendarMonth(month);
  world.cells(given.drought).set(known.drought);
  world.cells(given.heat).set(known.heat);
  world.cells(given.worldPrice)[0] = known.worldPrice;
  world.cells(given.worldGoodsPrice)[0] = known.worldGoodsPrice;
  world.cells(given.threat)[0] = known.threat;
  world.cells(given.alarms)[0] = alarmsOf(month);
  giveWar(world, month, regionIds);
}
