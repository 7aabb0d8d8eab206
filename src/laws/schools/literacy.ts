import { change, signal } from "../../ground/law.ts";
import { mapped } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { cohort } from "../../ledger/levels.ts";
import {
  ageingOfMonth,
  isOverEight,
  isReader,
  isReadingWoman,
  isWomanOverEight,
  learnsAsAdult,
  learnsInSchool,
} from "../../ledger/population/ages.ts";
import { heldAged, peopleOfAge, townspeopleAged, villagersAged } from "../../ledger/population/signals.ts";
import { enrolledPrimary, readersOfAge } from "../../ledger/schools/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { readingCampaign } from "./levers.ts";
import { relapse } from "./params/schools.ts";

/** Who can read: children learn it in school, grown people in the campaign, the old take what they know with them. */
export const readersAged = mapped({
  symbol: "Ra'",
  unit: "person",
  of: readersOfAge,
  by: ageingOfMonth,
  says: "Readers of an age, a month later.",
});

export const learnInSchool = mapped({
  symbol: "λ1'",
  unit: "1/month",
  of: enrolledPrimary,
  by: learnsInSchool,
  says: "Children of an age who learn to read in a month.",
});

export const learnAsAdults = mapped({
  symbol: "λ2'",
  unit: "1/month",
  of: readingCampaign,
  by: learnsAsAdult,
  says: "People of an age who learn to read in a month of the campaign.",
});

export const peopleAged = signal({
  symbol: "Pa'",
  unit: "person",
  level: cohort,
  says: "People of an age a month later, before what befell them.",
  source: assumed("definition"),
  rises: { villagersAged, townspeopleAged, heldAged },
  is: ({ villagersAged, townspeopleAged, heldAged }) => villagersAged + townspeopleAged + heldAged,
});

export const readersMove = change({
  symbol: "Ra",
  changes: readersOfAge,
  says: "Readers of an age: those who lived to it, and who learned to read.",
  source: cite("wiki-likbez", "schools and courses; pace assumed"),
  rises: { readersAged, peopleOfAge, learnInSchool, learnAsAdults },
  falls: { peopleAged, relapse },
  either: { oneMonth },
  is: ({ readersAged, peopleAged, peopleOfAge, learnInSchool, learnAsAdults, relapse, oneMonth }) =>
    peopleAged > 0
      ? Math.max(0, peopleOfAge) *
        (Math.min(1, oneMonth * (learnInSchool + learnAsAdults)) +
          (1 - Math.min(1, oneMonth * (learnInSchool + learnAsAdults))) *
            Math.min(1, Math.max(0, readersAged) / peopleAged) *
            (1 - Math.min(1, relapse * oneMonth)))
      : 0,
});

export const peopleOverEight = mapped({
  symbol: "P>8",
  unit: "person",
  of: peopleOfAge,
  by: isOverEight,
  says: "People of 9 years and more.",
});

export const womenOverEight = mapped({
  symbol: "Pf>8",
  unit: "person",
  of: peopleOfAge,
  by: isWomanOverEight,
  says: "Women of 9 years and more.",
});

export const readers = mapped({
  symbol: "R",
  unit: "person",
  of: readersOfAge,
  by: isReader,
  says: "Readers of 9 years and more.",
});

export const readingWomen = mapped({
  symbol: "Rf",
  unit: "person",
  of: readersOfAge,
  by: isReadingWoman,
  says: "Women of 9 years and more who can read.",
});
