import { monthNumber } from "../../ground/calendar.ts";
import { inPrison, sentToCamps, shot } from "./custody.ts";
import { addedSince, type Indicator, ofTwoYears, per, product, scaled, sum, type Take } from "./figures.ts";

const common = { ledger: "actual", group: "state", places: "country" } as const;
/** Whoever is arrested, sentenced or held is of the toll; only those who do it, and what they are allowed, are of the state. */
const persons = { ...common, group: "toll", unit: "persons" } as const;
const yearly = { ...persons, year: "sum" } as const;
const january1935 = monthNumber(1935, 1);
const december1938 = monthNumber(1938, 12);

/** Persons counted from a month on. */
const countedSince = (year: number, month: number, of: (take: Take) => Float64Array) => {
  const first = monthNumber(year, month);
  return {
    ...persons,
    year: "none",
    since: first,
    measure: (take: Take) => addedSince(first, take, of(take)),
  } as const;
};

const arrested = (take: Take) => take("arrestsOfPolice");
const byAlbum = (take: Take) => take("albumArrests");
const underLimits = (take: Take) => sum(take("shotUnderLimits"), take("sentUnderLimits"));
const albumSentenced = (take: Take) => sum(take("shotByAlbum"), take("sentByAlbum"));
const exiled = (take: Take) => take("exiledBySentence");
const other = (take: Take) => take("otherMeasures");
const sentenced = (take: Take) => sum(shot(take), sentToCamps(take), exiled(take), other(take));
/** Counts of the colonies took in the prisons of the places of confinement until 1938. */
const colonies = (take: Take) => {
  const prisons = inPrison(take);
  return take("colonyPrisoners").map((each, at) =>
    (take.months[at] ?? 0) < december1938 ? each + (prisons[at] ?? 0) : each,
  );
};
/** Deaths were registered for camps alone until 1934, for camps, colonies and their prisons since. */
const registered = (take: Take) => {
  const inColonies = take("coloniesDie");
  return take("prisonersDie").map((each, at) =>
    (take.months[at] ?? 0) < january1935 ? each : each + (inColonies[at] ?? 0),
  );
};

/** Police and courts: staff, arrests, sentences. */
const policeAndCourts: readonly Indicator[] = [
  {
    ...persons,
    group: "state",
    series: "security-police-staff",
    year: "january",
    title: "Security police, guards not counted",
    measure: (take) => take("investigators"),
  },
  { ...yearly, series: "arrests-state-security-annual", title: "Arrests by the security police", measure: arrested },
  {
    ...countedSince(1936, 10, arrested),
    series: "arrests-state-security",
    title: "Arrests by the security police since October 1936",
  },
  {
    ...countedSince(1937, 8, byAlbum),
    series: "arrests-national-operations",
    title: "Arrests in operations without limits so far",
  },
  {
    ...countedSince(1937, 8, albumSentenced),
    series: "national-operations-sentenced",
    title: "People sentenced by album so far",
  },
  {
    ...countedSince(1937, 8, (take) => take("shotByAlbum")),
    series: "national-operations-executed",
    title: "People shot by decision on an album so far",
  },
  {
    ...countedSince(1937, 8, underLimits),
    series: "order-00447-sentenced",
    title: "People sentenced under limits so far",
  },
  {
    ...yearly,
    group: "state",
    series: "order-00447-limit-increase",
    title: "Increases of limits granted",
    measure: (take) => product(take("bids"), take("indulgence")),
  },
  { ...yearly, series: "political-sentences-total", title: "People sentenced by the police", measure: sentenced },
  { ...yearly, series: "political-sentences-total-kgb", title: "People sentenced by the police", measure: sentenced },
  { ...yearly, series: "sentences-state-security-annual", title: "People sentenced by the police", measure: sentenced },
  {
    ...yearly,
    series: "political-sentences-custody",
    title: "People sent to camps by the police",
    measure: sentToCamps,
  },
  { ...yearly, series: "political-sentences-exile", title: "People exiled by sentence", measure: exiled },
  { ...yearly, series: "political-sentences-other", title: "Other measures", measure: other },
  {
    ...yearly,
    series: "law-7-august-1932-convictions",
    places: "added",
    title: "People sentenced under the law of 7 August 1932",
    measure: (take) => take("theftSentences"),
  },
  {
    ...yearly,
    series: "labour-decree-convictions-quitting",
    title: "People sentenced for leaving their job",
    measure: (take) => take("quittersSentenced"),
  },
  {
    ...yearly,
    series: "labour-decree-convictions-absence",
    title: "People sentenced for absence",
    measure: (take) => take("absenteesSentenced"),
  },
  {
    ...yearly,
    series: "party-repressed-1937-38",
    over: 13,
    title: "Party members arrested in two years",
    measure: (take) => ofTwoYears(take("partyArrests")),
  },
  { ...yearly, series: "party-arrests", title: "Party members arrested", measure: (take) => take("partyArrests") },
  {
    ...common,
    series: "army-purge-high-command-share",
    unit: "%",
    year: "none",
    title: "High command removed",
    measure: (take) => take("commandLeft").map((each) => 100 * (1 - each)),
  },
];

/** Camps, colonies and prisons: how many, who left them how. */
const campsAndColonies: readonly Indicator[] = [
  {
    ...persons,
    series: "gulag-colonies-population",
    year: "january",
    title: "Prisoners in colonies, with their prisons until 1938",
    measure: colonies,
  },
  {
    ...persons,
    series: "gulag-camps-colonies-total",
    year: "january",
    title: "Prisoners in camps and colonies",
    measure: (take) => sum(take("prisoners"), colonies(take)),
  },
  { ...persons, series: "prisons-population", year: "january", title: "People in prison", measure: inPrison },
  {
    ...yearly,
    series: "gulag-camps-releases",
    title: "Released from camps",
    measure: (take) => sum(take("released"), take("dyingLeaveCamps")),
  },
  { ...yearly, series: "gulag-camps-escapes", title: "Escaped from camps", measure: (take) => take("campEscaped") },
  {
    ...yearly,
    series: "gulag-colonies-releases",
    title: "Released from colonies",
    measure: (take) => sum(take("coloniesReleased"), take("dyingLeaveColonies")),
  },
  { ...yearly, series: "gulag-camps-deaths", title: "Died in camps", measure: (take) => take("prisonersDie") },
  { ...yearly, series: "gulag-deaths", title: "Prisoners whose death was registered", measure: registered },
  {
    ...common,
    group: "toll",
    series: "gulag-death-rate",
    unit: "% of average stock",
    year: "mean",
    title: "Prisoners of camps who died in a year, of a hundred",
    measure: (take) => per(take("prisonersDie"), take("prisoners"), 1200),
  },
  {
    ...common,
    group: "toll",
    series: "gulag-death-rate-penal-system",
    unit: "% of average stock",
    year: "mean",
    title: "Prisoners of camps and colonies who died in a year, of a hundred",
    measure: (take) =>
      per(sum(take("prisonersDie"), take("coloniesDie")), sum(take("prisoners"), take("colonyPrisoners")), 1200),
  },
];

/** What coercion does to information, work and skill; no series of the evidence counts these. */
const effects: readonly Indicator[] = [
  {
    ...common,
    series: "case-quality",
    unit: "%",
    year: "mean",
    title: "People arrested who were what the leadership feared",
    measure: (take) => scaled(take("signalQuality"), 0.01),
  },
  {
    ...yearly,
    series: "arrests-innocent",
    title: "People arrested who were not what the leadership feared",
    measure: (take) => take("innocents"),
  },
  {
    ...yearly,
    series: "gulag-let-go-dying",
    title: "Dying prisoners released from camps and colonies",
    measure: (take) => sum(take("dyingLeaveCamps"), take("dyingLeaveColonies")),
  },
  {
    ...common,
    series: "forced-labour-share",
    unit: "%",
    year: "mean",
    title: "Forced labour in the work of the state sector",
    measure: (take) => scaled(take("forcedPart"), 0.01),
  },
  {
    ...common,
    series: "forced-labour-share-of-construction",
    unit: "%",
    year: "mean",
    title: "Forced labour in construction",
    measure: (take) => scaled(take("forcedPartOfBuilding"), 0.01),
  },
  {
    ...common,
    series: "skill-of-cadres",
    unit: "% of January 1924",
    year: "mean",
    title: "Skill of those who run plants, offices and the army",
    measure: (take) => scaled(take("competence"), 0.01),
  },
  {
    ...common,
    series: "wage-floor",
    unit: "% of mean wage",
    year: "mean",
    title: "Wage below which a worker would rather shirk",
    measure: (take) => scaled(take("wageFloor"), 0.01),
  },
];

/** Police, courts, camps and what they do beside what the toll counts. */
export const coercion: readonly Indicator[] = [...policeAndCourts, ...campsAndColonies, ...effects];
