import { mechanism } from "../ground/quantity.ts";

/** The parts of the model that can be switched off, one by one. */
export const blacklisting = mechanism(
  "blacklists",
  "Villages that fail their plan are fined in kind and cut off from trade; without it they keep what their gardens give.",
);
export const paymentInKind = mechanism(
  "payment-in-kind",
  "Machine-tractor stations are paid with a part of the grain that is threshed; without it their work is free.",
);
export const weather = mechanism(
  "weather",
  "Droughts, heat and the chances of the weather move yields; without it every year is an average year.",
);
export const withholding = mechanism(
  "withholding",
  "Peasants sell less when the state's price is low or goods are scarce; without it they sell their surplus at any price.",
);
export const forcedCollection = mechanism(
  "forced-collection",
  "The state takes grain that peasants do not sell to it; without it the state only buys.",
);
export const blindQuotas = mechanism(
  "blind-quotas",
  "Collectors ask for grain by land, whatever a farm has reaped; without it they take from those who have grain.",
);
export const lostTrust = mechanism(
  "lost-trust",
  "Force destroys the peasants' trust, and with it their will to sow; without it trust stays as it was.",
);
export const collectivisation = mechanism(
  "collectivisation",
  "Households are driven into collective farms; without it they farm for themselves.",
);
export const wideningLabel = mechanism(
  "widening-label",
  'The label "kulak" goes beyond the rich where the quota is not met; without it only the rich are expropriated.',
);
export const slaughter = mechanism(
  "slaughter",
  "Households slaughter their animals rather than hand them over; without it they hand them over.",
);
export const dekulakisation = mechanism(
  "dekulakisation",
  'Households labelled "kulak" are expropriated and deported; without it they stay.',
);
export const famineMortality = mechanism(
  "famine-mortality",
  "People who eat too little die sooner; without it nobody dies of hunger.",
);
export const exports = mechanism(
  "grain-exports",
  "Grain is sold abroad for machines; without it all grain stays at home.",
);
export const passports = mechanism(
  "passports",
  "Passports keep villagers who flee out of the towns; without them the towns stay open.",
);
export const misreporting = mechanism(
  "misreporting",
  "Officials report more than there is; without it reports are true.",
);

export const tautPlanning = mechanism(
  "taut-planning",
  "Plans ask for more than can be made: managers hoard workers, and output rises at first and then suffers; without it plans are consistent.",
);
export const greatWorks = mechanism(
  "great-works",
  "Great works, such as the Dnieper dam, have plans of their own, get plant and machines first, and produce once they are open; without it none is begun.",
);
export const flightFromHunger = mechanism(
  "flight-from-hunger",
  "Hungry people leave their villages for the towns; without it they stay.",
);
export const meatLevy = mechanism(
  "meat-levy",
  "The state takes animals for meat as it takes grain; without it farms keep them.",
);
export const herding = mechanism(
  "herders",
  "Part of a steppe region's villages live by animals that they move over the steppe, and buy bread for them; without it they are grain farmers like all others.",
);

export const lostInterest = mechanism(
  "lost-interest",
  "Members of collective farms work less when the harvest is taken from them; without it they work as hard as for themselves.",
);
export const resistance = mechanism(
  "resistance",
  "Villages rise in open disturbance when their grievance and the example of others are strong enough; without it none ever does.",
);
export const newsOfUnrest = mechanism(
  "news-of-unrest",
  "Villages hear of others that rose, and follow them; without it each acts alone.",
);
export const fearOfRepression = mechanism(
  "fear-of-repression",
  "Fear of police, arrests and deportations keeps villages from rising; without it they rise as soon as their grievance is strong enough.",
);
export const appointments = mechanism(
  "appointments",
  "The Secretariat fills leading posts, and its majority removes each opposition in turn; without it posts stay as they were in 1924.",
);
export const preferenceFalsification = mechanism(
  "preference-falsification",
  "Members who disagree hide it, above all in a crisis; without it everybody votes as he thinks.",
);
export const personalRule = mechanism(
  "personal-rule",
  "The leader's power grows with appointments and the fall of rivals; without it colleagues check him as in 1924.",
);
export const limitedMeans = mechanism(
  "means",
  "Orders to use force are carried out only as far as the Party's unity, staff and reach allow; without it every order is carried out in full.",
);
export const votingDown = mechanism(
  "voting-down",
  "A Central Committee that hears of failure votes down an order to use force; without it every order stands.",
);
export const foreignThreat = mechanism(
  "foreign-threat",
  "Arms and events abroad are seen as a danger. The state then makes more arms, keeps more men under arms and sees more enemies within, and the ruling group rallies; without it the quiet of the 1920s lasts.",
);
export const weakness = mechanism(
  "weakness",
  "Hungry people plough and reap less well; without it hunger does not affect their work.",
);
export const collectiveMarket = mechanism(
  "collective-farm-market",
  "Members of collective farms sell what their plots give in the towns; without it they have a market for grain alone.",
);
export const wagesFollowPrices = mechanism(
  "wages-follow-prices",
  "Wages partly follow the cost of living; without it they follow the shortage of workers alone.",
);

export const naming = mechanism(
  "naming",
  "Those arrested name others, who are arrested in turn; without it every arrest stands alone.",
);
export const massOperations = mechanism(
  "mass-operations",
  "The centre orders operations against categories of people, with limits and without; without it these orders bring no arrests.",
);
export const bidding = mechanism(
  "bidding",
  "Officials ask for higher limits, and the centre grants them; without it the limits first set stand.",
);
export const campSupply = mechanism(
  "camp-supply",
  "Camps and settlements grow faster than their supplies, and famine cuts their rations; without it all held there get the norm.",
);

export const releaseOfDying = mechanism(
  "release-of-the-dying",
  "Camps and colonies release prisoners who are near death, so that fewer deaths are registered there; without it these prisoners die there.",
);

export const rawMaterials = mechanism(
  "raw-materials",
  "Cloth and sugar need raw materials from the farms; without it factories make as much as plant and workers can.",
);
export const shortages = mechanism(
  "shortages",
  "Missing materials hold output back; without it every branch makes as much as plant and workers can.",
);
export const paddedReports = mechanism(
  "padded-reports",
  "Managers report more than they made, and new products are counted at their first, high prices; without it reports are true.",
);
export const pushOfWant = mechanism(
  "second-earners",
  "Falling real wages push second earners, mostly women, into paid work; without it only open jobs attract them.",
);
export const pieceWork = mechanism(
  "piece-work",
  "Piece wages, rising norms and model workers raise effort and inequality; without it everybody is paid by the hour.",
);
export const untrainedHands = mechanism(
  "untrained-hands",
  "Workers new to the job spoil output and break machines, above all new machines; without it no more is spoilt and broken than in the 1920s.",
);
export const labourDiscipline = mechanism(
  "labour-discipline",
  "Ration cards, housing, labour books and courts keep workers in their jobs; without it they come and go as they like.",
);

export const fertilityTransition = mechanism(
  "fertility-transition",
  "Families grow smaller as young people stay at school; without it couples have as many children as in the 1930s.",
);
export const villageReserves = mechanism(
  "village-reserves",
  "The fewer people are left for the land, the fewer leave for jobs elsewhere; without it villages never run short of people to send.",
);
export const occupation = mechanism(
  "occupation",
  "The enemy holds land and plant and kills people under occupation; without it the front stays where it was in June 1941.",
);
export const warService = mechanism(
  "war-service",
  "War calls people to arms, who then neither work nor have children; without it the army stays that of peacetime.",
);
export const front = mechanism(
  "front",
  "Soldiers are killed, or captured where the enemy breaks through; without it all who are called up come home.",
);
