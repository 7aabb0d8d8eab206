import * as arrests from "../coercion/arrests.ts";
import * as camps from "../coercion/camps.ts";
import * as courts from "../coercion/courts.ts";
import * as dying from "../coercion/dying.ts";
import * as effects from "../coercion/effects.ts";
import * as held from "../coercion/held.ts";
import * as inquiry from "../coercion/inquiry.ts";
import * as lettingGo from "../coercion/lettingGo.ts";
import * as naming from "../coercion/naming.ts";
import * as operations from "../coercion/operations.ts";
import * as police from "../coercion/police.ts";
import * as prisons from "../coercion/prisons.ts";
import * as settlements from "../coercion/settlements.ts";
import * as suspicion from "../coercion/suspicion.ts";
import type { Stage } from "./stage.ts";

/** Police, courts, prisons, camps, colonies and settlements. */
export const coercion: readonly Stage[] = [
  {
    says: "The police take up the work given to them; the leadership sees enemies.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      held.detained, held.detainedOfNation, held.heldOfRegion, held.held, held.prisonersOfNation, held.coloniesOfNation,
      held.exilesOfNation, held.starving, held.starvingOfNation, held.famineOutside, held.winter, held.peopleOfNation,
      police.policeMoves, police.investigators, police.prisonRoomLeft, police.capacity,
      suspicion.markedOfNation, suspicion.enemiesSeen, suspicion.enemiesMove, suspicion.tolerance,
      suspicion.danger, suspicion.byCategory, suspicion.signalQuality, suspicion.eliminationsWanted,
    ],
  },
  {
    says: "People are arrested: under limits, without limits, and case by case.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      operations.limitShare, operations.standingLimit, operations.standingLimits, operations.underLimits,
      operations.underLimitsOfNation, operations.bids, operations.sentencedSoFar, operations.indulgence,
      operations.limitMoves, operations.sentencedMoves, operations.shotPartUnderLimits, operations.marksMove,
      operations.shotUnderLimits, operations.sentUnderLimits,
      arrests.firstArrests, arrests.followedUp, arrests.albumDemand, arrests.arrestCover, arrests.arrestRate,
      arrests.albumRate, naming.arrestsByOrder, naming.arrestsOfPolice, naming.innocents, naming.arrestsRemembered,
      naming.arrestsByOrderRemembered, naming.namedMoves,
    ],
  },
  {
    says: "Cases end, by inquiry, album and court.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      inquiry.underInquiryOfNation, inquiry.shotPart, inquiry.campPart,
      inquiry.exiledBySentence, inquiry.otherMeasures,
      inquiry.shotAfterInquiry, inquiry.sentAfterInquiry, inquiry.freedAfterInquiry, inquiry.shotByAlbum,
      inquiry.sentByAlbum, inquiry.freedFromAlbum, inquiry.transported, arrests.arrests, arrests.albumArrests,
      courts.crimeRate, courts.theftSentences, courts.theftSentencesOfNation, courts.quittersSentenced,
      courts.absenteesSentenced, courts.quitterRate, courts.ofCourts, courts.courtsToCamps, courts.courtsToColonies,
      courts.sentByCourts, courts.sentToColonies, courts.freedByCourts, courts.arrestedForCourts,
    ],
  },
  {
    says: "People live and die in camps, colonies, prisons and settlements, escape and are released, some of them to die.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      camps.sentAfterInquiryOfNation, camps.sentByCourtsOfNation, camps.sentByAlbumOfNation, camps.transportedOfNation,
      camps.campRation, camps.placesMove, camps.workNorm, camps.campDeathRate, lettingGo.lettingGo, camps.prisonersDie, camps.coloniesDie,
      dying.dyingLeaveCamps, dying.dyingLeaveColonies, dying.dieAfterRelease,
      prisons.dieUnderInquiry, prisons.dieBeforeCourts, prisons.dieAwaitingAlbum, prisons.dieAwaitingTransport, camps.released,
      camps.campEscaped, camps.coloniesReleased, camps.transferred, camps.termOfUsual, camps.termMoves,
      settlements.settlementRation, settlements.settlementsMove, settlements.exileDeathRate, settlements.escapeRate,
      settlements.exilesDie, settlements.clearedOut, settlements.dieOnTransport, settlements.broughtBack,
      settlements.escaped, settlements.bornInExile, settlements.freedFromExile, held.heldAtEnd,
    ],
  },
  {
    says: "What it does to work and to those who know how.",
    // biome-ignore format: the order reads as a paragraph
    steps: [
      effects.forcedLabour, effects.forcedPart, effects.forcedPartOfBuilding, effects.namedRisk,
      effects.competenceMoves, effects.commandMoves, effects.partyArrests, effects.wageFloor,
    ],
  },
];
