/** Describes data/ as a Frictionless Data Package: one tabular resource a file, each column with its type and its keys. */
import { readdirSync } from "node:fs";

const text = (name, description, more = {}) => ({ name, type: "string", description, ...more });
const number = (name, description, more = {}) => ({ name, type: "number", description, ...more });
const integer = (name, description, more = {}) => ({ name, type: "integer", description, ...more });
const truth = (name, description) => ({
  name,
  type: "boolean",
  description,
  trueValues: ["yes"],
  falseValues: ["no"],
  constraints: { required: true },
});
const required = { constraints: { required: true } };
const unique = { constraints: { required: true, unique: true } };
const oneOf = (...values) => ({ constraints: { required: true, enum: values } });

/** How a figure was seen, best first. */
export const seenWords = ["work", "citation", "copy", "no"];
/** Kinds of sources, in the order in which they are shown. */
export const sourceKinds = [
  "archive",
  "statistics",
  "scholarship",
  "data set",
  "press",
  "reference",
  "popular",
  "partisan",
  "web",
  "own",
];
/** Kinds of sources that pass on what others found: nothing is read in the work itself, or cited by scholars, in one. */
export const kindsPassingOn = ["reference", "popular", "partisan", "web", "own"];

/** Bands of age, in the order of the model's cells. */
export const ageBands = [...Array.from({ length: 14 }, (_, band) => `${5 * band}-${5 * band + 4}`), "70plus"];

/** What estimates of the famine count. */
export const famineDefinitions = {
  "famine-deaths": "died of hunger and its diseases",
  "excess-deaths": "died above the usual, of all causes",
  "births-not-born": "not born, who would have been",
  "losses-with-births": "died above the usual, or not born",
  "famine-and-repression": "died of famine or repression",
  "peasant-deaths": "peasants who died of expropriation or famine",
  "peasant-losses-with-births": "peasants who died of expropriation or famine, or were not born",
  "population-losses": "missing from a population: some may have left",
  victims: "victims, without a word on who is counted",
  "registered-deaths": "deaths of all causes that offices registered",
  "registered-above-1931": "registered deaths above those of 1931",
};

/** A figure with the ends of its range. */
const ranged = [
  number("value", "The figure.", required),
  number("low", "Lower end of the range.", required),
  number("high", "Upper end of the range.", required),
];
const readAt = (locator, kinds) => [
  text("source", "Work that it comes from.", required),
  text("locator", locator, required),
  text("basis", "What kind of source it is.", oneOf(...kinds)),
  text("note", "What a reader must know beside it."),
];
/** Where a figure was read, which may be sources of these kinds alone. */
const readIn = (...kinds) => readAt("Page, table or section.", kinds);
/** Where a figure was read, or that it was not. */
const readOrAssumed = (...kinds) => readAt("Page, table or section, or why it is assumed.", kinds);

const verified = text(
  "verified",
  "How the figure was seen: read in the work itself, in a scholarly work that cites it, in a copy on the web, or not yet.",
  oneOf(...seenWords),
);
const bases = oneOf("archival", "historian-estimate", "official-contemporary", "textbook");
const to = (field, resource, target) => ({ fields: [field], reference: { resource, fields: [target] } });

const observation = {
  fields: [
    text("series", "What is measured.", required),
    text("geo", "Where.", required),
    integer("year", "Year; an agricultural year carries its first, an economic year its last.", required),
    integer("month", "Month; empty for a figure of the whole year.", { constraints: { minimum: 1, maximum: 12 } }),
    number("value", "The figure, in the unit of the series; empty where only a range is known."),
    number("low", "Lower end of the range that the source gives."),
    number("high", "Upper end of the range that the source gives."),
    text("unit", "Unit, the same throughout a series.", required),
    text("source", "Work that the figure comes from.", required),
    text("locator", "Page, table or section."),
    text("basis", "What kind of source it is.", bases),
    verified,
    text(
      "role",
      "What the model may do with it: start from it, be driven by it, be fitted to it, or be tested against it.",
      oneOf("initial", "exogenous", "calibrate", "validate"),
    ),
    number("value_as_read", "The figure as the source prints it, where the unit was changed."),
    text("unit_as_read", "The unit as the source prints it, where it was changed."),
    text("note", "What a reader must know beside the figure."),
  ],
  foreignKeys: [to("series", "series", "series"), to("geo", "places", "place"), to("source", "sources", "key")],
};

const schemas = {
  series: {
    title: "Series: what is measured, in which unit, by which convention of the year",
    fields: [
      text("series", "Name of the series.", unique),
      text("title", "Its title.", required),
      text("unit", "Its unit.", required),
      text(
        "kind",
        "What kind of quantity it is.",
        oneOf("event", "flow", "index", "plan", "price", "rate", "share", "stock"),
      ),
      text("convention", "What a year's figure means.", required),
    ],
    primaryKey: ["series"],
  },
  sources: {
    title: "Works cited, and the carriers through which they were read",
    fields: [
      text("key", "Key of the work.", unique),
      text("author", "Author or office.", required),
      text("year", "Year or years of publication."),
      text("title", "Title.", required),
      text("publisher", "Publisher or place."),
      text("url", "Where a copy can be read."),
      text(
        "kind",
        "What kind of work it is: a document of the time from an archive, official statistics, a scholarly work, a data set, a text of the time, a work of reference, a popular book, a partisan one, a page on the web, or the project itself.",
        oneOf(...sourceKinds),
      ),
      text("domain", "Parts of the evidence that use it.", required),
      text(
        "note",
        "How it was used; `recalled, not read` where no copy was seen; `further reading` where nothing cites it.",
      ),
    ],
    primaryKey: ["key"],
  },
  places: {
    title: "Every place that a figure is given for",
    fields: [
      text("place", "Name used in the tables.", unique),
      text("name", "Name in words.", required),
      text(
        "kind",
        "What kind of place it is.",
        oneOf(
          "aggregate",
          "country",
          "district",
          "former state",
          "modern country",
          "population",
          "province",
          "region",
          "republic",
          "station",
          "town",
          "world",
          "zone",
        ),
      ),
      text("inside", "The wider place that it lies in, where it lies wholly in one."),
      text("note", "Other names, and what the place stands for."),
    ],
    primaryKey: ["place"],
    foreignKeys: [to("inside", "", "place")],
  },
  regions: {
    title: "Regions of the model, in borders of about 1930",
    fields: [
      text("region", "Name used in the tables.", unique),
      text("name", "Name in words.", required),
      integer("zone", "1 surplus of grain, 0 balanced, -1 deficit.", oneOf(1, 0, -1)),
      number("longitude", "Longitude of the centre, degrees east.", required),
      number("latitude", "Latitude of the centre, degrees north.", required),
      integer("tile_x", "Column on the tile map.", required),
      integer("tile_y", "Row on the tile map.", required),
    ],
    primaryKey: ["region"],
    foreignKeys: [to("region", "places", "place")],
  },
  "outline-regions": {
    title: "Regions on the map: how large the boundaries are that its lines were drawn after, and where names stand",
    fields: [
      text("region", "The region.", unique),
      number(
        "area",
        "Area within the boundaries that the lines were drawn after, thousand square kilometres.",
        required,
      ),
      number("longitude", "Longitude of the middle of its name on the map, degrees east.", required),
      number("latitude", "Latitude of the middle of its name on the map, degrees north.", required),
      text("source", "Work that the boundaries come from.", required),
      text("locator", "Part of the work.", required),
      text("note", "What was changed, or is uncertain."),
    ],
    primaryKey: ["region"],
    foreignKeys: [to("region", "regions", "region"), to("source", "sources", "key")],
  },
  outlines: {
    title:
      "Stylised outlines of the regions, drawn by the project after the boundaries of 1926 of Sablin et al. 2015, Transcultural Empire (heiDATA, doi:10.11588/data/10064, CC BY 4.0): dissolved into regions, partly cut by hand, most islands left out, some 50 points a region kept",
    fields: [
      integer("line", "Number of the line; a line is shared by the two regions beside it.", required),
      text("right", "The region at its right hand, as the points run; empty where there is none."),
      text("left", "The region at its left hand; empty where there is none."),
      integer("point", "Place of the point in its line.", required),
      number("longitude", "Degrees east, past 180 where the land goes on.", required),
      number("latitude", "Degrees north.", required),
    ],
    primaryKey: ["line", "point"],
    foreignKeys: [to("right", "regions", "region"), to("left", "regions", "region")],
  },
  "region-aggregates": {
    title: "Groups of regions for which figures are given",
    fields: [text("aggregate", "Name of the group.", required), text("region", "A region in it.", required)],
    primaryKey: ["aggregate", "region"],
    foreignKeys: [to("aggregate", "places", "place"), to("region", "regions", "region")],
  },
  inputs: {
    title: "Series that a run takes",
    fields: [
      text("role", "Whether it is a figure of the start or comes from outside.", oneOf("initial", "exogenous")),
      text("series", "The series.", required),
      text("taken_for", "What the model takes it for.", required),
      text("brought", "How it is brought to the form and the date that the model needs.", required),
    ],
    primaryKey: ["role", "series"],
    foreignKeys: [to("series", "series", "series")],
  },
  settings: {
    title:
      "Dated settings of history whose strength was not chosen: it stands in a document, or says what was in force",
    fields: [
      text("lever", "The lever.", required),
      text("from", "Month from which it is set, such as 1937-08.", {
        constraints: { required: true, pattern: "\\d{4}-\\d{2}" },
      }),
      text(
        "rests_on",
        "`document`: the number stands in a document, or follows from one by arithmetic; `in force`: 0 or 1, or which of several, by a decision that began or ended something.",
        oneOf("document", "in force"),
      ),
      text("source", "Work that tells of it.", required),
      text("locator", "The decision.", required),
      verified,
    ],
    primaryKey: ["lever", "from"],
    foreignKeys: [to("source", "sources", "key")],
  },
  claims: {
    title: "Claims about the system that the model must answer",
    fields: [
      text("id", "Id of the claim.", { constraints: { required: true, unique: true, pattern: "C\\d{3}" } }),
      text("system", "Part of the system.", required),
      text("kind", "What kind of claim it is.", oneOf("dispute", "mechanism", "quantity", "shape")),
      text("claim", "The claim.", required),
      text("period", "Years that it speaks of."),
      text("essay_value", "What the essay says."),
      number("low", "Lower end of what the evidence allows."),
      number("high", "Upper end of what the evidence allows."),
      text("unit", "Unit of the range."),
      text("set_by", "The lever that sets the model's answer, where one does and no law: little can fail then."),
      text("evidence_verdict", "How the claim stands against the evidence.", {
        constraints: { enum: ["disputed", "mistaken", "not found", "partly", "supported"] },
      }),
      text("evidence_note", "Why."),
    ],
    primaryKey: ["id"],
  },
  failures: {
    title: "What the model is known to miss, and why",
    fields: [
      text("missed", "A claim's id, or a series and its place.", unique),
      text("reason", "Why it is missed, as far as is known.", required),
    ],
    primaryKey: ["missed"],
  },
  essay: {
    title: "Statements of the essay that no claim holds, or not wholly: what the model has of each, and what it lacks",
    fields: [
      text("id", "Id of the statement.", { constraints: { required: true, unique: true, pattern: "E\\d{2}" } }),
      text("system", "Part of the system, as of claims.", required),
      text("statement", "What the essay says, in words of this project.", required),
      text("model", "What the model has of it, and what it lacks.", required),
      text("indicators", "Indicators that tell a part of it."),
      text("mechanisms", "Mechanisms that hold a part of it."),
      text("claims", "Claims that are near it."),
    ],
    primaryKey: ["id"],
  },
  "claim-answers": {
    title:
      "What runs of the model answered to each claim, as docs/claims.md tells it; written by `great-turn book --answers`",
    fields: [
      text("claim", "The claim.", required),
      text(
        "part",
        "Whether the figure is held against the range of the evidence, is the effect of a part that is taken out, or is a figure of cases set side by side.",
        oneOf("range", "effect", "trial"),
      ),
      text("figure", "What was measured; empty where the claim says it."),
      text("run", "What was run: history, what history was run beside, or one of the cases.", required),
      integer("seeds", "How many seeds, from 1 on.", required),
      integer("sample", "One household of a run stands for so many.", required),
      number("value", "The median over seeds; of an effect, that of history.", required),
      number("beside", "Of an effect: the median without the part that is taken out."),
      number("difference", "Of an effect: the median of the difference, seed by seed."),
      number("low", "What 5 % of the seeds lie below; of an effect, of the difference.", required),
      number("high", "What 95 % of the seeds lie below; of an effect, of the difference.", required),
      number("share", "Part of the seeds inside the range; of an effect, part that moves as the claim says."),
    ],
    primaryKey: ["claim", "part", "figure", "run"],
    foreignKeys: [to("claim", "claims", "id")],
  },
  timeline: {
    title: "Dated Soviet decisions and shocks",
    fields: [
      text("date", "Date, as exact as it is known.", required),
      text("domain", "Part of the system.", required),
      text("event", "What was decided, or happened.", required),
      text("what it changes in the system", "What it changes.", required),
      text("source", "Work that the date comes from.", required),
      verified,
    ],
    foreignKeys: [to("source", "sources", "key")],
  },
  "foreign-events": {
    title: "Dated events abroad",
    fields: [
      text("date", "Date, as exact as it is known.", required),
      text("event", "What happened.", required),
      text(
        "kind",
        "What it changes.",
        oneOf("diplomacy", "own decision", "threat", "threat eased", "trade terms", "war shock", "world price"),
      ),
      text("source", "Work that the date comes from.", required),
      text("locator", "Page, note or section."),
      verified,
    ],
    foreignKeys: [to("source", "sources", "key")],
  },
  "famine-estimates": {
    title: "How many people died or were lost in the famine: each author by years, place and what is counted",
    fields: [
      text("author", "Whose estimate it is.", required),
      integer("work_year", "Year of the author's work, where it is known."),
      text("place", "Where.", required),
      text("people", "Of whom: everybody there, or one people.", oneOf("everybody", "Kazakhs")),
      integer("from", "First year that is counted.", required),
      integer("until", "Last year that is counted.", required),
      text(
        "definition",
        `What is counted; figures of two definitions are never put in one range: ${Object.entries(famineDefinitions)
          .map(([name, says]) => `${name}, ${says}`)
          .join("; ")}.`,
        oneOf(...Object.keys(famineDefinitions)),
      ),
      number("low", "Lower end, or `at least`."),
      number("best", "The figure that the author holds, where there is one."),
      number("high", "Upper end, or `at most`."),
      text("unit", "Unit.", oneOf("million persons")),
      text("source", "Work, or carrier, that the estimate was read in.", required),
      text("locator", "Page, note or section.", required),
      verified,
      text("note", "What a reader must know beside the figure."),
    ],
    foreignKeys: [to("place", "places", "place"), to("source", "sources", "key")],
  },
  indicators: {
    title: "Series that a complete model has an answer to",
    fields: [
      text("series", "Name of the series.", required),
      text("geo", "Where.", required),
      text("unit", "Unit.", required),
      integer("first", "First year wanted."),
      integer("last", "Last year wanted."),
      truth("monthly", "Whether months are wanted beside years."),
    ],
    primaryKey: ["series", "geo", "unit"],
    foreignKeys: [to("series", "series", "series"), to("geo", "places", "place")],
  },
  projects: {
    title: "Great construction projects: dates, capacities, costs",
    fields: [
      text("project", "Name of the project.", required),
      text("region", "Where."),
      text("attribute", "What the row says of it.", required),
      number("value", "The figure."),
      number("low", "Lower end of the range."),
      number("high", "Upper end of the range."),
      text("unit", "Unit."),
      text("date", "Date, as exact as it is known."),
      text("source", "Work that it comes from.", required),
      text("locator", "Page, table or section."),
      text("basis", "What kind of source it is.", bases),
      text("note", "What a reader must know beside it."),
      verified,
    ],
    foreignKeys: [to("region", "places", "place"), to("source", "sources", "key")],
  },
  "published-figures": {
    title: "What published models found, each figure with the band that a reproduction is held to",
    fields: [
      text("study", "Whose model it is.", oneOf("allen", "cheremukhin")),
      text("figure", "Name of the figure.", unique),
      text("what", "What it is, in words.", required),
      number("published", "The figure; a sign is 1 or -1.", required),
      number("low", "Lower end of the band.", required),
      number("high", "Upper end of the band.", required),
      text("unit", "Unit; `1` is a share or a ratio.", required),
      text("source", "Work that it comes from.", required),
      text("locator", "Page, table or section.", required),
      verified,
      truth("held", "Whether the reproduction is held to it, or only set beside it."),
      text("note", "What a reader must know beside it."),
    ],
    primaryKey: ["figure"],
    foreignKeys: [to("source", "sources", "key")],
  },
  "published-series": {
    title: "Series from outside that the reproductions of published models take",
    fields: [
      text("series", "What is measured.", required),
      integer("year", "Year.", required),
      number("value", "The figure.", required),
      text("unit", "Unit.", required),
      text("source", "Work that it comes from.", required),
      text("locator", "Page, table or section.", required),
      verified,
      text("note", "What a reader must know beside it."),
    ],
    primaryKey: ["series", "year"],
    foreignKeys: [to("source", "sources", "key")],
  },
  industry: {
    title: "What branches and products of industry start from, and what the plans asked of them",
    fields: [
      text("item", "Branch or product.", required),
      text("attribute", "What the row says of it.", required),
      ...ranged,
      text("unit", "Unit.", required),
      ...readIn("assumed", "official-contemporary", "textbook"),
      verified,
    ],
    primaryKey: ["item", "attribute"],
    foreignKeys: [to("source", "sources", "key")],
  },
  bridges: {
    title: "Numbers that bring figures of the evidence to the form and the date that a run takes",
    fields: [
      text("bridge", "What the number is.", unique),
      number("value", "The figure.", required),
      number("low", "Lower end of the range; the figure itself where it holds by definition.", required),
      number("high", "Upper end of the range; the figure itself where it holds by definition.", required),
      text("unit", "Unit; `1` is a share or a ratio.", required),
      ...readOrAssumed("assumed", "textbook"),
      verified,
    ],
    primaryKey: ["bridge"],
    foreignKeys: [to("source", "sources", "key")],
  },
  "stand-ins": {
    title: "What a place has its figures from where it has none of its own: all by judgement",
    fields: [
      text("use", "What the figures are taken for.", oneOf("drought", "goods-abroad", "heat", "threat")),
      text("place", "Whose figures are wanted.", required),
      text("stands", "Wider place, station, power or good whose figures are taken.", required),
      integer("from", "First year, where not all years are meant."),
      integer("until", "Last year, where not all years are meant."),
      text("note", "Why.", required),
    ],
    primaryKey: ["use", "place", "stands"],
    foreignKeys: [to("place", "places", "place")],
  },
  schedules: {
    title: "Schedules by age that the laws take: each with a number for every band of five years",
    fields: [
      text("schedule", "What is told by age.", required),
      text("sex", "Of whom.", oneOf("men", "women", "both")),
      text("age", "Band of age, in years.", oneOf(...ageBands)),
      ...ranged,
      text("unit", "Unit; `1` is a share, or a ratio to other ages.", required),
      ...readOrAssumed("assumed", "textbook"),
      verified,
    ],
    primaryKey: ["schedule", "sex", "age"],
    foreignKeys: [to("source", "sources", "key")],
  },
  sobol: {
    title: "Direction numbers of Sobol's sequence in 1,200 dimensions: the file new-joe-kuo-6 of Joe and Kuo (2008)",
    fields: [
      integer("dimension", "Dimension, from 1.", unique),
      integer("polynomial", "Primitive polynomial modulo two, its terms as bits.", required),
      text("directions", "First direction numbers, parted by blanks.", required),
    ],
    primaryKey: ["dimension"],
  },
  war: {
    title: "The war from outside: the part of regions behind the front, and the enemy's strength, by month",
    fields: [
      text("quantity", "What the row says.", oneOf("enemy", "occupied")),
      text("place", "Region, or USSR.", required),
      text("from", "Month from which it holds, until the next.", required),
      ...ranged,
      text("unit", "Unit.", required),
      ...readIn("assumed"),
    ],
    primaryKey: ["quantity", "place", "from"],
    foreignKeys: [to("source", "sources", "key"), to("place", "places", "place")],
  },
  growth: {
    title: "Growth of the country's product over long periods, as published",
    fields: [
      text("measure", "What grew.", oneOf("gdp", "gnp", "national-income")),
      text("estimate", "Whose figure it is.", required),
      integer("from", "Year from which it is reckoned.", required),
      integer("until", "Year to which it is reckoned.", required),
      number("value", "The figure.", required),
      text("unit", "Unit.", oneOf("% a year")),
      text("source", "Work that it comes from.", required),
      text("locator", "Page, table or section.", required),
      verified,
      text("note", "What a reader must know beside it."),
    ],
    primaryKey: ["estimate", "from"],
    foreignKeys: [to("source", "sources", "key")],
  },
  attributions: {
    title: "What scholars say made industry grow, and people die, as published",
    fields: [
      text("question", "What is explained.", oneOf("growth", "deaths")),
      text("author", "Who says it.", required),
      text("cause", "What it is put down to.", required),
      text("says", "What the author says of it, in words of this project.", required),
      text("held", "Figures of published-figures.csv that it rests on, each as study/figure, parted by blanks."),
      text("source", "Work that it comes from.", required),
      text("locator", "Page, table or section.", required),
      verified,
      text("note", "What a reader must know beside it."),
    ],
    primaryKey: ["question", "author", "cause"],
    foreignKeys: [to("source", "sources", "key")],
  },
  "industry-projects": {
    title: "Great works: what was decided, and what each was planned to take and to give",
    fields: [
      text("project", "Name of the project.", unique),
      text("name", "Its name in words.", required),
      text("branch", "Branch that it belongs to; `transport` for railways and canals.", required),
      text("region", "Where.", required),
      text("plan", "Variant of a five-year plan that it belongs to; empty if decided before the plans."),
      text("decided", "Month of the decision.", required),
      number("building_months", "Months that the plan allowed for building.", required),
      number("months_low", "Lower end of the range.", required),
      number("months_high", "Upper end of the range.", required),
      number("cost_million_rubles", "Planned cost, million roubles.", required),
      number("cost_low", "Lower end of the range.", required),
      number("cost_high", "Upper end of the range.", required),
      number("imported_percent", "Part of the cost that is equipment of foreign make, %.", required),
      number("imported_low", "Lower end of the range.", required),
      number("imported_high", "Upper end of the range.", required),
      text("product", "Product that such works alone make in quantity."),
      number("capacity", "Yearly capacity, in the unit of the product."),
      text("unit", "Unit of the capacity."),
      number(
        "mastery_months",
        "Months from opening to the run that was designed; assumed unless the note says more.",
        required,
      ),
      text("changed", "Month in which the works are set to another model."),
      text("source", "Work that the figures marked as checked come from.", required),
      text("locator", "Page, table or section.", required),
      text("basis", "What kind of source it is.", oneOf("assumed", "historian-estimate")),
      text("note", "Which figures come from where, and which are assumed.", required),
      verified,
    ],
    primaryKey: ["project"],
    foreignKeys: [to("region", "places", "place"), to("source", "sources", "key")],
  },
  coefficients: {
    title: "Inputs of each branch from each other, and physical norms",
    fields: [
      text("from_branch", "Branch that delivers.", required),
      text("to_branch", "Branch that uses.", required),
      number("coefficient", "Amount used for each unit of output.", required),
      text("unit", "Unit.", required),
      text("source", "Work that it comes from.", required),
      text("locator", "Page, table or section."),
      text("basis", "What kind of source it is.", oneOf("assumed", "official-contemporary", "textbook")),
      text("note", "What a reader must know beside it."),
      number("low", "Lower end of the range."),
      number("high", "Upper end of the range."),
      text(
        "kind",
        "A norm of engineering, or a value; `value-prior` and `value-zero` only make the table complete and are no evidence.",
        oneOf("physical", "value-derived", "value-prior", "value-zero"),
      ),
      text("year", "Year of the prices."),
      verified,
    ],
    foreignKeys: [to("source", "sources", "key")],
  },
};

/** The description of the folder `data/`, given its address. */
export function describe(folder) {
  const observations = readdirSync(new URL("observations/", folder)).sort();
  const domains = observations.map((file) => file.replace(".csv", ""));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "tabular-data-package",
    name: "great-turn-evidence",
    title: "Evidence on the Soviet economy and state, 1921-1953",
    description:
      "Observations with source, role and doubt; the claims, decisions, places and works that belong to them. Rival estimates stand side by side and are never averaged. See docs/evidence/README.md.",
    version: "0.1.0",
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0 International",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    sources: [{ title: "The works listed in sources.csv, each observation naming its own", path: "sources.csv" }],
    contributors: [{ title: "The Great Turn authors", role: "author" }],
    resources: [
      ...domains.map((domain) =>
        resource(`observations-${domain}`, `observations/${domain}.csv`, {
          title: `Observations: ${domain}`,
          ...observation,
        }),
      ),
      ...Object.entries(schemas).map(([name, schema]) => resource(name, `${name}.csv`, schema)),
    ],
  };
}

function resource(name, path, { title, ...schema }) {
  return {
    name,
    title,
    path,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: { ...schema, missingValues: [""] },
  };
}
