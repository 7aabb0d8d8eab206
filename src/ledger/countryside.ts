import { state, stock } from "../ground/quantity.ts";
import { accounting } from "./accounting.ts";
import { household, nation, region, village } from "./levels.ts";
import { cattle, grain, horses, people, roubles, smallStock } from "./substances.ts";

const source = accounting;

/** What a household has: eight stocks and six states, 56 bytes. */
export const dependants = stock({
  symbol: "D",
  of: people,
  level: household,
  source,
  says: "Household members too young, old or ill for field work.",
});
export const workers = stock({
  symbol: "W",
  of: people,
  level: household,
  source,
  says: "Household members who work in the fields.",
});
export const householdHorses = stock({
  symbol: "H",
  of: horses,
  level: household,
  source,
  says: "Horses in a household's own yard.",
});
export const householdCattle = stock({
  symbol: "C",
  of: cattle,
  level: household,
  source,
  says: "Cattle in a household's own yard.",
});
export const householdSmallStock = stock({
  symbol: "S",
  of: smallStock,
  level: household,
  source,
  says: "Sheep and goats in a household's own yard.",
});
export const householdGrain = stock({
  symbol: "G",
  of: grain,
  level: household,
  source,
  says: "Grain in a household's barn.",
});
export const hiddenGrain = stock({
  symbol: "J",
  of: grain,
  level: household,
  source,
  says: "Grain that a household has hidden from the state.",
});
export const householdRoubles = stock({
  symbol: "M",
  of: roubles,
  level: household,
  source,
  says: "Money that a household holds.",
});
export const land = state({
  symbol: "A",
  unit: "ha",
  level: household,
  within: [0, 1000],
  source,
  says: "Land that a household can sow in a year, all crops.",
});
export const sown = state({
  symbol: "a",
  unit: "ha",
  level: household,
  within: [0, 1000],
  source,
  says: "Land that a household has sown for the coming harvest, all crops.",
});
export const status = state({
  symbol: "k",
  unit: "1",
  level: household,
  within: [0, 2],
  source,
  says: "Standing of a household: 0 farms for itself, 1 belongs to a collective farm, 2 expropriated and gone.",
});
export const stratum = state({
  symbol: "z",
  unit: "1",
  level: household,
  within: [0, 2],
  source,
  says: 'The state\'s label for a household: 0 poor, 1 middle, 2 "kulak".',
});
export const trust = state({
  symbol: "T",
  unit: "1",
  level: household,
  within: [0, 1],
  source,
  says: "Belief of a household that what it grows will stay its own.",
});
export const nutrition = state({
  symbol: "N",
  unit: "t/person/month",
  level: household,
  within: [0, 0.1],
  source,
  says: "Food a head of the last months, in grain, remembered by the body.",
});

/** What a village has in common. */
export const collectiveGrain = stock({
  symbol: "Gk",
  of: grain,
  level: village,
  source,
  says: "Grain of a village's collective farm.",
});
export const lentGrain = stock({
  symbol: "Gl",
  of: grain,
  level: village,
  source,
  says: "Grain passing from hand to hand within a village this month.",
});
export const collectiveHorses = stock({
  symbol: "Hk",
  of: horses,
  level: village,
  source,
  says: "Horses of a village's collective farm.",
});
export const collectiveCattle = stock({
  symbol: "Ck",
  of: cattle,
  level: village,
  source,
  says: "Cattle of a village's collective farm.",
});
export const collectiveSmallStock = stock({
  symbol: "Sk",
  of: smallStock,
  level: village,
  source,
  says: "Sheep and goats of a village's collective farm.",
});
export const collectiveSown = state({
  symbol: "ak",
  unit: "ha",
  level: village,
  within: [0, 1e6],
  source,
  says: "Land that a collective farm has sown for the coming harvest, all crops.",
});
export const disorder = state({
  symbol: "u",
  unit: "1",
  level: village,
  within: [0, 1],
  source,
  says: "Disorder of a collective farm that has not yet learned to work as one.",
});

/** Ends outside the books of the countryside. */
export const fields = stock({
  symbol: "fields",
  of: grain,
  level: region,
  boundary: true,
  source,
  says: "The fields: seed goes in, the harvest comes out.",
});
export const eaten = stock({
  symbol: "eaten",
  of: grain,
  level: region,
  boundary: true,
  source,
  says: "Grain eaten by people and animals, and grain lost.",
});
export const horsesGone = stock({
  symbol: "horses gone",
  of: horses,
  level: region,
  boundary: true,
  source,
  says: "Horses dead or slaughtered, less horses foaled.",
});
export const cattleGone = stock({
  symbol: "cattle gone",
  of: cattle,
  level: region,
  boundary: true,
  source,
  says: "Cattle dead or slaughtered, less calves born.",
});
export const smallStockGone = stock({
  symbol: "sheep gone",
  of: smallStock,
  level: region,
  boundary: true,
  source,
  says: "Sheep and goats dead or slaughtered, less young born.",
});

/** Weather and the market as a region has them. */
export const yieldWeather = state({
  symbol: "ω",
  unit: "1",
  level: region,
  within: [0, 3],
  source,
  says: "Yield that this year's weather gives, against the mean.",
});
export const localWeather = state({
  symbol: "ωv",
  unit: "1",
  level: village,
  within: [0, 3],
  source,
  says: "Yield of a village this year, against that of its region.",
});
export const privatePrice = state({
  symbol: "pp",
  unit: "rouble/t",
  level: region,
  within: [0, 1e6],
  source,
  says: "Price of grain on the private or collective-farm market.",
});
export const campaign = state({
  symbol: "κ",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Heat of the collectivisation campaign as the officials of a region drive it.",
});
export const expectedHarvest = state({
  symbol: "Ye",
  unit: "t",
  level: region,
  within: [0, 1e9],
  source,
  says: "Harvest that planners expect of a region, from reports.",
});
export const tractorLand = state({
  symbol: "B",
  unit: "ha",
  level: region,
  within: [0, 1e9],
  source,
  says: "Land that the tractors of a region can plough and reap in a year.",
});
export const harvestOfYear = state({
  symbol: "ΣY",
  unit: "t",
  level: region,
  within: [0, 1e9],
  source,
  says: "Grain harvested in a region since last July.",
});
export const procuredOfYear = state({
  symbol: "ΣP",
  unit: "t",
  level: region,
  within: [0, 1e9],
  source,
  says: "Grain procured in a region since last July.",
});
export const extraction = state({
  symbol: "ε",
  unit: "1",
  level: region,
  within: [0, 1],
  source,
  says: "Part of a region's last harvest that the state took.",
});
export const procurementPlan = state({
  symbol: "Q",
  unit: "t",
  level: nation,
  within: [0, 1e9],
  source,
  says: "Grain that the leadership plans to procure from July to June.",
});

export const agronomy = state({
  symbol: "g",
  unit: "1",
  level: nation,
  within: [0, 3],
  source,
  says: "Yields that rotations, seed and tools of the day allow, against those of 1924.",
});
