import type { Language } from "../../src/web/address/pages.ts";

/** What makes a game of deaths, or weighs them, in each language. */
const banned: Readonly<Record<Language, RegExp>> = {
  en: /\b(score|rank(ed|ing)?|win(s|ner)?|won|best course|lives saved|saved lives|casualt|liquidat|cost of lives|efficien\w+ of (terror|coercion)|player|level up|unlock)\b/gi,
  ru: /(?<!\p{L})(рейтинг|очк(и|ов)|победител|выигр|проигр|игрок|лучш\p{L}+ (курс|стратеги|политик)|спас\p{L}* жизн|жизн\p{L}+ спас|сбер[её]г\p{L}* жизн|ценой (\p{L}+ )?жизн|цен\p{L} жизн|людск\p{L}+ потер|челове(ческ\p{L}+ потер|комат)|ликвидир|эффективност\p{L}+ (террор|принужд|репресс)|разблокир|новый уровень)/giu,
};
/** What is said of what this is not. */
const allowed: Readonly<Record<Language, RegExp>> = {
  en: /nothing is won|nobody wins/g,
  ru: /ничего нельзя выиграть|никто не выигрывает/g,
};

/** Banned words in a text. */
export function bannedIn(text: string, language: Language): readonly string[] {
  return [...text.replaceAll(allowed[language], "").matchAll(banned[language])].map(([word]) => word);
}
