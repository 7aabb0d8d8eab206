import { change, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { arrestsLately, police } from "../../ledger/coercion/stocks.ts";
import { expropriatedHouseholds, headsTaken } from "../../ledger/collectivisation/signals.ts";
import { nation } from "../../ledger/levels.ts";
import { resolve } from "../../ledger/party/stocks.ts";
import { participantsOfNation } from "../../ledger/resistance/signals.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { detainedOfNation, held } from "./held.ts";
import { legalLimits } from "./levers.ts";
import {
  caseload,
  casesPerArrest,
  casesPerHousehold,
  casesPerParticipant,
  guardsPerHeld,
  haste,
  policeOfPeace,
  policeSpeed,
  prisonRoom,
} from "./params/police.ts";

export const expropriatedOfNation = total({
  symbol: "ΣΣe",
  of: expropriatedHouseholds,
  level: nation,
  says: "Households expropriated this month.",
});

export const headsTakenOfNation = total({
  symbol: "ΣXe1",
  of: headsTaken,
  level: nation,
  says: "Heads of expropriated households arrested this month.",
});

export const policeMoves = change({
  symbol: "O",
  changes: police,
  says: "The police grow with the work given to them: cases, crowds, arrests and guards.",
  source: cite("gregory-lazarev-2003", "the organs grow with their work"),
  rises: {
    police,
    policeOfPeace,
    casesPerHousehold,
    expropriatedOfNation,
    casesPerParticipant,
    participantsOfNation,
    casesPerArrest,
    arrestsLately,
    guardsPerHeld,
    held,
    resolve,
  },
  either: { policeSpeed, oneMonth },
  is: ({
    police,
    policeOfPeace,
    casesPerHousehold,
    expropriatedOfNation,
    casesPerParticipant,
    participantsOfNation,
    casesPerArrest,
    arrestsLately,
    guardsPerHeld,
    held,
    policeSpeed,
    oneMonth,
    resolve,
  }) =>
    police +
    policeSpeed *
      oneMonth *
      (policeOfPeace * (1 + resolve) +
        (casesPerHousehold * expropriatedOfNation) / oneMonth +
        casesPerParticipant * participantsOfNation +
        casesPerArrest * arrestsLately +
        guardsPerHeld * held -
        police),
});

export const investigators = signal({
  symbol: "Oi",
  unit: "person",
  level: nation,
  says: "Police who are not busy guarding.",
  source: assumed("definition"),
  rises: { police },
  falls: { guardsPerHeld, held },
  is: ({ police, guardsPerHeld, held }) => Math.max(0, police - guardsPerHeld * held),
});

export const prisonRoomLeft = signal({
  symbol: "zr",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Room left in prisons, as a part of all.",
  source: cite("secret-instruction-1933", "prisons full beyond use; form assumed"),
  rises: { prisonRoom },
  falls: { detainedOfNation },
  is: ({ detainedOfNation, prisonRoom }) => Math.max(0, 1 - detainedOfNation / prisonRoom),
});

export const capacity = signal({
  symbol: "Ok",
  unit: "person/month",
  level: nation,
  says: "Arrests that the police can make in a month: more where no court must agree, fewer as prisons fill.",
  source: cite("gregory-2009", "the conveyor of 1937; form assumed"),
  rises: { investigators, caseload, haste, prisonRoomLeft },
  falls: { legalLimits },
  is: ({ investigators, caseload, haste, legalLimits, prisonRoomLeft }) =>
    investigators * caseload * (1 + haste * (1 - legalLimits)) * prisonRoomLeft,
});
