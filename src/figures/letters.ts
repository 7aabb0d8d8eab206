/** Widths of letters of Source Sans 3, in hundredths of the size of type; letters with marks are as wide as those without. */
const byWidth: readonly (readonly [hundredths: number, letters: string])[] = [
  [20, " "],
  [27, "|iіjıј',.:;·‘’lIІ"],
  [31, "!¡fł()[]{}•"],
  [34, "-°"],
  [35, "tr/\\"],
  [44, 'гґ*sѕ?z¿"“”«»ғ'],
  [47, "xхcзсэєтvyуүұ"],
  [50, "YҮҰJ–ЈҳLьFkкeеә#$+0123456789<=>^~§±≤≥−×ГҐ"],
  [53, "_ŁagавчXХУVяҒ"],
  [55, "EЕлдSЅTТқZ`oøоөAhuАбћһn"],
  [58, "ЗҲbпdpqрцџђđниPРRCЄСЭ"],
  [59, "ңßKКБЬЯBВ"],
  [62, "ъЧҺ&DG"],
  [64, "→ҚЛмĐД"],
  [67, "ЦUЏПNHНӘИҢ"],
  [68, "OQØОӨы"],
  [70, "ЂжЋ"],
  [74, "wЪMМҗФфљю"],
  [77, "©шњщ"],
  [80, "æWЫ"],
  [80, "—"],
  [84, "Æ%mЖœ"],
  [85, "@Œ"],
  [90, "ҖШЩ№"],
  [91, "ЉЮ"],
  [95, "Њ…"],
  [120, "‰"],
];
const widths = new Map(byWidth.flatMap(([width, letters]) => [...letters].map((each) => [each, width / 100] as const)));
/** What a letter is taken for that is not listed. */
const usual = 0.6;
/** How much wider letters of a heading are. */
const bolder = 1.05;

/**
 * How wide words are, near enough for lines to be broken by; never much less than they are.
 *
 * @param size of the type, in any unit
 * @returns the width in the same unit
 * @example
 * widthOf("1930", 10); // => 20
 */
export function widthOf(text: string, size: number, isBold = false): number {
  let sum = 0;
  for (const letter of text.normalize("NFD")) sum += /\p{M}|\u2060/u.test(letter) ? 0 : (widths.get(letter) ?? usual);
  return sum * size * (isBold ? bolder : 1);
}

/**
 * Words in as many lines as their width asks for; a word that is wider than a line is cut.
 *
 * @param room for a line, in the unit of the size
 */
export function linesOf(text: string, room: number, size: number, isBold = false): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(" ").flatMap((each) => cut(each, room, size, isBold))) {
    const last = rows.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size, isBold) <= room)
      rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

function cut(word: string, room: number, size: number, isBold: boolean): readonly string[] {
  const parts: string[] = [""];
  for (const letter of word) {
    const last = parts.at(-1) ?? "";
    if (last !== "" && widthOf(last + letter, size, isBold) > room) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}
