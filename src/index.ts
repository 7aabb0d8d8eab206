/** The door: what a user of the library may call. */

export type { Ablation, Without } from "./evidence/ablations/ablation.ts";
export type { Trial, Variant } from "./evidence/ablations/trials.ts";
export { trialFigures, trials } from "./evidence/ablations/trials.ts";
export { ablations } from "./evidence/ablations.ts";
export type { AttributionQuestion, PublishedAttribution } from "./evidence/attributions.ts";
export { attributionAuthors, attributionsPublished } from "./evidence/attributions.ts";
export type { FamineDefinition, FamineDispute, FamineEstimate } from "./evidence/famine.ts";
export { disputesOf, famineDefinitions, famineDisputes, famineRange } from "./evidence/famine.ts";
export type { Lookup, Measure } from "./evidence/measures.ts";
export type { Base, Figures, Indicator, Part, Places, Take, Year } from "./evidence/observe/figures.ts";
export { indicators } from "./evidence/observe.ts";
export type {
  OutcomeFigure,
  Published,
  PublishedEstimates,
  PublishedSeries,
} from "./evidence/outcomes/outcome.ts";
export { headlines, outcomeFigures } from "./evidence/outcomes.ts";
export type { Cited } from "./evidence/seen.ts";
export { howSeen, isChecked, rankOf, type Seen } from "./evidence/seen.ts";
export type { Claim, Decision, Failure, Observation, Told } from "./evidence/table.ts";
export { claims, failures, observations, observed, seriesTitle, timeline, toldOf } from "./evidence/table.ts";
export type {
  ClaimId,
  IndicatorName,
  LeverName,
  MechanismName,
  ParameterName,
  PlaceName,
  QuantityName,
  ReadingName,
  RegionName,
  ScenarioName,
} from "./generated/names.ts";
export { monthName, monthNumber, readMonth, yearOf } from "./ground/calendar.ts";
export type { FaultParts } from "./ground/fault.ts";
export { Fault, nearest } from "./ground/fault.ts";
export type { Role } from "./ground/layout.ts";
export { readNumber } from "./ground/number.ts";
export type { Citation } from "./ground/quantity.ts";
export { textOfBytes } from "./ground/text.ts";
export type { Bearing, Effect } from "./lab/ablation.ts";
export {
  ablationFigures,
  ablationsOf,
  bearingOf,
  effectOf,
  endForAblations,
  scenarioWithout,
  sizeOf,
} from "./lab/ablation.ts";
export { endOf } from "./lab/asked.ts";
export type { AttributedPart, Attribution, Precision } from "./lab/attribute/answer.ts";
export type { AttributionAsked } from "./lab/attribute/asked.ts";
export { type AttributedFigure, attributed } from "./lab/attribute/figures.ts";
export { type DividedOver, dividedOver, type Thing } from "./lab/attribute/things.ts";
export { attribute, attributeInRounds } from "./lab/attribute.ts";
export type { CauseEdge, CauseNode, CauseSign, Causes, CauseWay } from "./lab/causes.ts";
export { causesOf } from "./lab/causes.ts";
export type { Cause, Choice, Estimate, Figures as ReadingFigures, Parting, PointOfReadings } from "./lab/compare.ts";
export {
  choicesOf,
  compareReadings,
  partingOf,
  partingsOf,
  scenarioUnder,
  scenarioWithoutChoice,
} from "./lab/compare.ts";
export type { CustodyFigure } from "./lab/custody.ts";
export { custodyFigures, custodySeries, gapOf } from "./lab/custody.ts";
export { leastEffect } from "./lab/effect.ts";
export type { Explanation, Link, TracedStep, TraceOptions } from "./lab/explain.ts";
export { explain, traceMonth } from "./lab/explain.ts";
export type { Fulfilled, Opened, Speed } from "./lab/fulfilment.ts";
export { fulfilmentOf, openingsOf, speedsOf } from "./lab/fulfilment.ts";
export type { Region } from "./lab/given.ts";
export { regionIds, regionList } from "./lab/given.ts";
export {
  type GrowthVariant,
  growthEstimates,
  growthIn,
  growthPeriods,
  growthVariants,
  type PublishedGrowth,
  publishedGrowthOf,
} from "./lab/growth.ts";
export { hashOf } from "./lab/hash.ts";
export type { Measured, Row } from "./lab/indicators.ts";
export { measured, measuredOnce, measuredYears, placesOf, tidy } from "./lab/indicators.ts";
export { type PlaceGroup, placeGroups } from "./lab/places.ts";
export { plainMachineFor } from "./lab/plain.ts";
export type { PhaseTime, Profile, Rest } from "./lab/profile.ts";
export { profile } from "./lab/profile.ts";
export type { Scored, TollReply } from "./lab/questions.ts";
export { scored } from "./lab/questions.ts";
export type { Point } from "./lab/readings.ts";
export { pointFigures, points } from "./lab/readings.ts";
export type { Recorded } from "./lab/record.ts";
export type { Replay, ReplayOptions } from "./lab/replay.ts";
export { replayOn } from "./lab/replay.ts";
export type { RivalFigure, Rivals } from "./lab/rivals.ts";
export { rivalOf, rivals } from "./lab/rivals.ts";
export type { Machine, MachineOptions, Run, RunOptions, Signal } from "./lab/run.ts";
export { machineFor, monthByMonth, simulate } from "./lab/run.ts";
export type { Answer, Fit } from "./lab/score.ts";
export { answerClaims, endForClaims, fitTo } from "./lab/score.ts";
export type { Sight } from "./lab/sight.ts";
export { simulateAsync } from "./lab/simulateAsync.ts";
export type { Slack } from "./lab/slack.ts";
export { correlation, growthRate, mean, median, quantile, rankCorrelation } from "./lab/statistics.ts";
export type { TakenQuantity } from "./lab/takenBy.ts";
export type { RunOrRows } from "./lab/told.ts";
export type { Counted, Toll } from "./lab/toll.ts";
export { tollOf } from "./lab/toll.ts";
export type { Tried } from "./lab/trial.ts";
export { scenarioOf, trialFiguresOf, trialsOf, triedOf } from "./lab/trial.ts";
export type { Followed, HouseholdSeen, VillageSeen } from "./lab/village.ts";
export { followVillages } from "./lab/village.ts";
export type { Why, WhyPart } from "./lab/why/answer.ts";
export type { DifferenceRead, WhyAsked } from "./lab/why/asked.ts";
export type {
  Change,
  Difference,
  Fineness,
  LeverChange,
  MechanismChange,
  ParameterChange,
  ProjectsChange,
  ReadingChange,
} from "./lab/why/differences.ts";
export { differencesBetween, finenesses, scenarioBetween } from "./lab/why/differences.ts";
export type { FigureAsked, FigureTold, OutcomeAsked, SeriesAsked } from "./lab/why/figures.ts";
export { figuresTold, measuredFigures } from "./lab/why/figures.ts";
export type { WhyOptions } from "./lab/why/gathered.ts";
export type { Estimate as MeanEstimate } from "./lab/why/interval.ts";
export type { PartEffect, Parted } from "./lab/why/parted.ts";
export type { Span } from "./lab/why/path.ts";
export type { LawTold } from "./lab/why/readers.ts";
export type { RunFigures, RunsWatched, RunWanted } from "./lab/why/runs.ts";
export { runsHere } from "./lab/why/runs.ts";
export { why, whyInRounds } from "./lab/why.ts";
export { model } from "./laws/month.ts";
export type { Bottleneck, Limit, Met, Reached, Taker, Want } from "./planner/bottleneck.ts";
export type { ClosestPlan, EvenPlan, Excess, Plan } from "./planner/plan.ts";
export { planOf } from "./planner/planOf.ts";
export type { Prices } from "./planner/programme.ts";
export type { AmountKind, ReadAmounts } from "./planner/read.ts";
export { readAmounts, readTable } from "./planner/read.ts";
export type { Round } from "./planner/rounds.ts";
export { closed } from "./planner/rounds.ts";
export type { Amounts, PlanOptions, Problem, Table } from "./planner/table.ts";
export type { Balance, Gross } from "./planner/uses.ts";
export { balanceOf } from "./planner/uses.ts";
export { compareAllen, moveAllen, type RegimeRun, runRegimes } from "./published/allen/compare.ts";
export { type Drawn, drawAllen } from "./published/allen/draws.ts";
export type { Changes } from "./published/allen/model.ts";
export { type AllenYear, allenModel, runAllen } from "./published/allen/model.ts";
export { allenRegime, allenRegimes, type Regime } from "./published/allen/regimes.ts";
export { compareCheremukhin, moveCheremukhin } from "./published/cheremukhin/compare.ts";
export { type Economy, economyParameters, economyWith, type TwoSectorYear } from "./published/cheremukhin/economy.ts";
export { type Held, holdAgainstProjected, twoSectorsOfAllen } from "./published/cheremukhin/held.ts";
export { sovietSeries } from "./published/cheremukhin/soviet.ts";
export { type LabourFactors, type WedgeYear, wedgesOf } from "./published/cheremukhin/wedges.ts";
export type { Study } from "./published/figures.ts";
export { type Comparison, type Moved, type PublishedFigure, publishedFigures } from "./published/figures.ts";
export { withLevers } from "./scenarios/change.ts";
export { holdKnown, holdParameter, monthIn } from "./scenarios/hold.ts";
export { farthestMonth, firstMonth, lastMonth } from "./scenarios/horizon.ts";
export type { LeverField } from "./scenarios/known.ts";
export { leverFields, leverRanges, mechanismNames, readingNames, sampleRange, seedRange } from "./scenarios/known.ts";
export type { WrittenSetting } from "./scenarios/lever.ts";
export { leverFrom } from "./scenarios/lever.ts";
export { readScenario } from "./scenarios/read.ts";
export type { Held as HeldEstimate, Reading } from "./scenarios/reading.ts";
export { standardReading, standardReadingNames, underReading } from "./scenarios/reading.ts";
export { readReading } from "./scenarios/readReading.ts";
export { type LeverGroup, leverGroups } from "./scenarios/reference/groups.ts";
export { referencePolicy } from "./scenarios/reference/policy.ts";
export type { Amount, Rule, Truth } from "./scenarios/rule.ts";
export type { LeverFrom, ParameterValues, Scenario, Strategy } from "./scenarios/scenario.ts";
export { scenarioSchema } from "./scenarios/schema.ts";
export { standardNames, standardScenario, standardText } from "./scenarios/standard.ts";
export type { SourceKind, Work } from "./sources/bibliography.ts";
export { bibliography as works } from "./sources/bibliography.ts";
export { bibtexOf, type Citable, type CslItem, citationOf, cslOf, programCited, workCited } from "./sources/cited.ts";
export { productUnit } from "./sources/industry/figures.ts";
export { type BranchId, branchIds } from "./sources/industry/names.ts";
export type { OwnerId } from "./sources/industry/projects.ts";
export { type Project, readProjects } from "./sources/industry/projects.ts";
