import { type Pressed, textOf } from "../../figures/press.ts";
import { programCited } from "../../index.ts";
import { type About, licence } from "./about.ts";
import { files } from "./fonts.ts";
import { libraryFor } from "./library.ts";

/** Points to a millimetre. */
const points = 72 / 25.4;
/** The head of a PDF must have a date. It is that of the release, to the year: the same figure is the same file on any day. */
const released = new Date(Date.UTC(Number(programCited("").year), 0, 1));

/**
 * A figure as a PDF file of its own size, its fonts in it, its text to be searched, and what it says of itself in its head.
 *
 * @throws Fault "library-missing"
 */
export async function pdfOf(pressed: Pressed, about: About): Promise<Uint8Array> {
  const { Document, draw } = await libraryFor("pdf", ["pdfkit", "svg-to-pdfkit"], async () => {
    const [pdfkit, painter] = await Promise.all([import("pdfkit"), import("svg-to-pdfkit")]);
    return { Document: pdfkit.default, draw: painter.default };
  });
  const size = [pressed.width * points, pressed.height * points] as [number, number];
  const document = new Document({
    size,
    margin: 0,
    pdfVersion: "1.7",
    lang: about.language,
    displayTitle: true,
    font: files.regular,
    info: infoOf(about),
  });
  const parts: Uint8Array[] = [];
  document.on("data", (part: Uint8Array) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    document.on("end", resolve);
    document.on("error", reject);
  });
  document.registerFont("regular", files.regular);
  document.registerFont("semibold", files.semibold);
  const [width, height] = size;
  draw(document, textOf(pressed, "", points), 0, 0, {
    assumePt: true,
    width,
    height,
    fontCallback: (_family, isBold) => (isBold ? "semibold" : "regular"),
  });
  document.end();
  await ended;
  return Buffer.concat(parts);
}

function infoOf({ title, says, sources, runs, program }: About): PDFKit.DocumentInfo {
  return {
    Title: title,
    Author: program,
    Subject: says,
    Keywords: [...runs.map((each) => `run ${each}`), ...sources, licence].join("; "),
    Creator: program,
    Producer: program,
    CreationDate: released,
  };
}
