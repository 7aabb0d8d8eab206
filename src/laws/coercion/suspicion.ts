import { change, signal } from "../../ground/law.ts";
import { total } from "../../ground/sum.ts";
import { oneMonth } from "../../ledger/clock.ts";
import { arrestsByOrderLately, arrestsLately, marked, perceivedEnemies } from "../../ledger/coercion/stocks.ts";
import { nation } from "../../ledger/levels.ts";
import { expropriate } from "../../ledger/levers.ts";
import { dangerSeen, unity } from "../../ledger/party/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { peopleOfNation } from "./held.ts";
import {
  caseQuality,
  categoryBlindness,
  flooding,
  forbearance,
  grievedFear,
  leastGap,
  markedFear,
  suspicionSpeed,
  uncheckedImpatience,
  warFear,
} from "./params/suspicion.ts";
import { investigators } from "./police.ts";

export const markedOfNation = total({
  symbol: "Σμ",
  of: marked,
  level: nation,
  says: "Adults at large whom police files mark.",
});

export const enemiesSeen = signal({
  symbol: "Ê*",
  unit: "person",
  level: nation,
  says: "People whom the leadership would take for enemies by what it now sees: some of all, more of those marked, more again as danger is seen abroad.",
  source: cite("khlevniuk-2009", "fear of a fifth column; form of perceived enemies assumed"),
  rises: { grievedFear, peopleOfNation, markedFear, markedOfNation, dangerSeen },
  either: { warFear },
  is: ({ grievedFear, peopleOfNation, markedFear, markedOfNation, warFear, dangerSeen }) =>
    (grievedFear * peopleOfNation + markedFear * markedOfNation) * Math.max(0, 1 + warFear * (dangerSeen - 1)),
});

export const enemiesMove = change({
  symbol: "Ê",
  changes: perceivedEnemies,
  says: "What the leadership believes follows what it sees.",
  source: assumed("a belief takes a year or two to form"),
  rises: { perceivedEnemies, enemiesSeen },
  either: { suspicionSpeed, oneMonth },
  is: ({ perceivedEnemies, suspicionSpeed, oneMonth, enemiesSeen }) =>
    perceivedEnemies + Math.min(1, suspicionSpeed * oneMonth) * (enemiesSeen - perceivedEnemies),
});

export const tolerance = signal({
  symbol: "γ",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of the people that may be enemies before the leadership acts: less where no colleague checks it.",
  source: cite("gregory-schroder-sonin-2011", "the revolution constraint; form assumed"),
  rises: { forbearance },
  falls: { uncheckedImpatience, unity },
  is: ({ forbearance, uncheckedImpatience, unity }) => forbearance * (1 - uncheckedImpatience * unity),
});

export const danger = signal({
  symbol: "ε",
  unit: "1",
  level: nation,
  says: "Enemies seen against those that the leadership will bear.",
  source: assumed("definition"),
  rises: { perceivedEnemies },
  falls: { tolerance, peopleOfNation },
  is: ({ perceivedEnemies, tolerance, peopleOfNation }) =>
    tolerance * peopleOfNation > 0 ? perceivedEnemies / (tolerance * peopleOfNation) : 0,
});

export const byCategory = signal({
  symbol: "χc",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of arrests made by category rather than by case, as far as last month tells.",
  source: cite("gregory-schroder-sonin-2011", "targets by category"),
  rises: { arrestsByOrderLately, expropriate },
  falls: { arrestsLately },
  is: ({ arrestsByOrderLately, arrestsLately, expropriate }) =>
    Math.min(1, expropriate + (arrestsLately > 0 ? arrestsByOrderLately / arrestsLately : 0)),
});

export const signalQuality = signal({
  symbol: "θ",
  unit: "1",
  level: nation,
  within: [0, 1],
  says: "Part of those arrested who are what the leadership fears: less by category, and less as each man has more cases.",
  source: cite("gregory-schroder-sonin-2011", "information quality; form assumed"),
  rises: { caseQuality, investigators },
  falls: { categoryBlindness, byCategory, flooding, arrestsLately },
  is: ({ caseQuality, categoryBlindness, byCategory, flooding, arrestsLately, investigators }) =>
    investigators > 0
      ? (caseQuality * (1 - categoryBlindness * byCategory)) / (1 + (flooding * arrestsLately) / investigators)
      : 0,
});

export const eliminationsWanted = signal({
  symbol: "D",
  unit: "person",
  level: nation,
  says: "People whom a leadership that acts on its belief would remove, until no more enemies are left than it will bear: D = (E - γN)/(θ - γ).",
  source: cite("gregory-schroder-sonin-2011", "eliminations; compact form"),
  rises: { perceivedEnemies },
  falls: { tolerance, signalQuality, leastGap },
  either: { peopleOfNation },
  is: ({ perceivedEnemies, tolerance, peopleOfNation, signalQuality, leastGap }) =>
    Math.min(
      peopleOfNation,
      Math.max(0, perceivedEnemies - tolerance * peopleOfNation) / Math.max(leastGap, signalQuality - tolerance),
    ),
});
