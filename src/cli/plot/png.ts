import { crc32 } from "node:zlib";
import { type Pressed, textOf } from "../../figures/press.ts";
import { type About, licence } from "./about.ts";
import { family, files } from "./fonts.ts";
import { libraryFor } from "./library.ts";

/** Dots to an inch: what journals ask of drawings of lines. */
const dots = 600;
const inch = 25.4;

/**
 * A figure as a PNG file of 600 dots to an inch, with its size on paper and what it says of itself in it.
 *
 * @throws Fault "library-missing"
 */
export async function pngOf(pressed: Pressed, about: About): Promise<Uint8Array> {
  const { Resvg } = await libraryFor("png", ["@resvg/resvg-js"], () => import("@resvg/resvg-js"));
  const drawn = new Resvg(textOf(pressed), {
    fitTo: { mode: "width", value: Math.round((pressed.width / inch) * dots) },
    font: { loadSystemFonts: false, fontFiles: [files.regular, files.semibold], defaultFontFamily: family },
  });
  return told(drawn.render().asPng(), about);
}

const signature = 8;
/** The head of a PNG is a chunk of thirteen bytes. */
const headEnd = signature + 12 + 13;

/** Puts chunks of size and text behind the head of a PNG file. */
function told(png: Uint8Array, { title, says, sources, runs, program }: About): Uint8Array {
  const texts = [
    ["Title", title],
    ["Description", says],
    ["Software", program],
    ["Source", [...runs.map((each) => `run ${each}`), ...sources].join("\n")],
    ["Copyright", licence],
  ] as const;
  const chunks = [sizeChunk(), ...texts.map(([name, text]) => textChunk(name, text))];
  return Buffer.concat([png.subarray(0, headEnd), ...chunks, png.subarray(headEnd)]);
}

/** How many dots lie on a metre, both ways. */
function sizeChunk(): Uint8Array {
  const data = Buffer.alloc(9);
  const perMetre = Math.round((dots / inch) * 1000);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data.writeUInt8(1, 8);
  return chunk("pHYs", data);
}

/** A text of any language under a name, not squeezed. */
function textChunk(name: string, text: string): Uint8Array {
  return chunk("iTXt", Buffer.concat([Buffer.from(`${name}\0\0\0\0\0`, "latin1"), Buffer.from(text, "utf8")]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
