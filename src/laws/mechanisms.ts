import { mechanism } from "../ground/quantity.ts";

/** The parts of the model that can be switched off, one by one. */
export const blacklisting = mechanism(
  "blacklists",
  "Villages that fail their plan are fined in kind and closed off; without it they keep what their gardens give.",
);
export const paymentInKind = mechanism(
  "payment-in-kind",
  "Machine-tractor stations are paid in grain from what is threshed; without it they cost nothing.",
);
export const weather = mechanism(
  "weather",
  "Droughts, heat and luck of the weather move yields; without it every year is a mean year.",
);
export const withholding = mechanism(
  "withholding",
  "Peasants sell less when the state's price is low or goods are wanting; without it they sell their surplus at any price.",
);
export const forcedCollection = mechanism(
  "forced-collection",
  "The state takes grain that is not sold to it; without it the state only buys.",
);
export const blindQuotas = mechanism(
  "blind-quotas",
  "Force asks by land, whatever a farm has reaped; without it collectors take from those who have.",
);
export const lostTrust = mechanism(
  "lost-trust",
  "Force destroys the trust on which sowing rests; without it trust stays as it was.",
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
  "Households slaughter animals rather than hand them over; without it they hand them over.",
);
export const dekulakisation = mechanism(
  "dekulakisation",
  'Households labelled "kulak" are expropriated and deported; without it they stay.',
);
export const famineMortality = mechanism(
  "famine-mortality",
  "People who eat too little die sooner; without it hunger does not kill.",
);
export const exports = mechanism(
  "grain-exports",
  "Grain is sold abroad for machines; without it all grain stays at home.",
);
export const passports = mechanism(
  "passports",
  "Passports close the towns to villagers who flee; without them the towns stay open.",
);
export const misreporting = mechanism(
  "misreporting",
  "Officials report more than there is; without it reports are true.",
);

export const tautPlanning = mechanism(
  "taut-planning",
  "Plans ask for more than there is: managers hoard hands, and output rises, then breaks; without it plans are consistent.",
);
export const greatWorks = mechanism(
  "great-works",
  "Great works are planned apart, take plant and machines first, and yield once they are open; without it none is begun.",
);
export const flightFromHunger = mechanism(
  "flight-from-hunger",
  "The hungry leave their villages for the towns; without it they stay.",
);
export const meatLevy = mechanism(
  "meat-levy",
  "The state takes animals for meat as it takes grain; without it they are left.",
);
export const herding = mechanism(
  "herders",
  "Part of a steppe region's villages live by animals that they move over the steppe, and buy bread for them; without it they are grain farmers like all others.",
);

export const lostInterest = mechanism(
  "lost-interest",
  "Members of collective farms work less when the harvest is taken from them; without it they work as for themselves.",
);
export const resistance = mechanism(
  "resistance",
  "Villages rise in open disturbance when grievance and example pass their threshold; without it they bear everything in silence.",
);
export const newsOfUnrest = mechanism(
  "news-of-unrest",
  "Villages hear of others that rose and follow; without it each stands alone.",
);
export const fearOfRepression = mechanism(
  "fear-of-repression",
  "Police, arrests and deportations hold villages back; without it nothing does but their own threshold.",
);
export const appointments = mechanism(
  "appointments",
  "The Secretariat fills leading posts, and its majority removes each opposition in turn; without it posts stay as they were in 1924.",
);
export const preferenceFalsification = mechanism(
  "preference-falsification",
  "Those who disagree hide it, the more in a crisis; without it everybody votes as he thinks.",
);
export const personalRule = mechanism(
  "personal-rule",
  "The leader's power grows with appointments and the fall of rivals; without it colleagues check him as in 1924.",
);
export const limitedMeans = mechanism(
  "means",
  "Orders to use force are carried out as far as unity, organs and reach allow; without it every order is carried out in full.",
);
export const votingDown = mechanism(
  "voting-down",
  "A Central Committee that hears of failure votes an order to use force down; without it every order stands.",
);
export const foreignThreat = mechanism(
  "foreign-threat",
  "Arms and events abroad are seen as danger, which raises arms, men, plant for arms and enemies seen within, and rallies the ruling group; without it the quiet of the 1920s lasts.",
);
export const weakness = mechanism(
  "weakness",
  "The hungry plough and reap badly; without it hunger does not touch the work.",
);
export const collectiveMarket = mechanism(
  "collective-farm-market",
  "Members of collective farms sell what their plots give in town; without it they have no market but that of grain.",
);
export const wagesFollowPrices = mechanism(
  "wages-follow-prices",
  "Wages make good a part of what living has grown dearer; without it they answer scarce hands alone.",
);

export const naming = mechanism(
  "naming",
  "Those arrested name others, who are arrested in turn; without it every arrest stands alone.",
);
export const massOperations = mechanism(
  "mass-operations",
  "The centre orders operations by category, with limits and without; without it orders bring no arrests.",
);
export const bidding = mechanism(
  "bidding",
  "Officials ask for higher limits, and the centre grants them; without it the limits first set stand.",
);
export const campSupply = mechanism(
  "camp-supply",
  "Camps and settlements outgrow their supplies, and famine takes their rations; without it all get the norm.",
);

export const releaseOfDying = mechanism(
  "release-of-the-dying",
  "Camps and colonies let go of prisoners who are near death, so that fewer are registered as dead; without it they die there.",
);

export const rawMaterials = mechanism(
  "raw-materials",
  "Cloth and sugar are made as far as the farms give raw material; without it works make what plant and hands can.",
);
export const shortages = mechanism(
  "shortages",
  "Inputs that are wanting hold output back; without it every branch makes what plant and hands can.",
);
export const paddedReports = mechanism(
  "padded-reports",
  "Managers report more than they made, and new products stand in the books at their first high prices; without it reports are true.",
);
export const pushOfWant = mechanism(
  "second-earners",
  "Falling real wages push second earners, mostly women, into paid work; without it only open jobs draw them.",
);
export const pieceWork = mechanism(
  "piece-work",
  "Pay by the piece, rising norms and model workers raise effort and inequality; without it all are paid by the hour.",
);
export const untrainedHands = mechanism(
  "untrained-hands",
  "Hands new to the work spoil output and break machines, new machines above all; without it they work as well as others did in the 1920s.",
);
export const labourDiscipline = mechanism(
  "labour-discipline",
  "Ration cards, housing, labour books and courts hold workers to their work; without it they come and go as they like.",
);

export const fertilityTransition = mechanism(
  "fertility-transition",
  "Families grow smaller as the young stay at school; without it couples have as many children as in the 1930s.",
);
export const villageReserves = mechanism(
  "village-reserves",
  "Villages give up fewer hands the fewer are left for the land; without it open jobs draw on them without end.",
);
export const occupation = mechanism(
  "occupation",
  "The enemy holds land, people and plant, and kills; without it the front stays where it was in June 1941.",
);
export const warService = mechanism(
  "war-service",
  "War calls people to arms, who neither work nor have children; without it nobody is called beyond the army of peacetime.",
);
export const front = mechanism(
  "front",
  "Soldiers fall, or are captured where the enemy breaks in; without it all who are called come home.",
);
