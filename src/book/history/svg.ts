/** The mean width of a letter, as a share of the size of its type. */
const letterWidth = 0.56;

/** Breaks a text into lines no wider than a number of pixels. */
export function textLines(text: string, width: number, size: number): readonly string[] {
  const room = Math.floor(width / (size * letterWidth));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text as it may stand in a picture. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Coordinates to a tenth of a pixel: finer differences cannot be seen, and are not the same on every machine. */
export function rounded(picture: string): string {
  return picture.replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (figure) => String(Number(Number(figure).toFixed(1)) + 0));
}
