import { type Pressed, textOf } from "../../figures/press.ts";
import { type About, licence } from "./about.ts";
import { styleFor } from "./fonts.ts";

/** A figure as an SVG file: its fonts and what it says of itself (Dublin Core) lie in it. */
export function svgOf(pressed: Pressed, about: About): Uint8Array {
  const drawn = textOf(pressed);
  const [, head = "", rest = ""] = /^(<svg[^>]*>)([\s\S]*)$/.exec(drawn) ?? [];
  const inside = `${metadataIn(pressed.svg, about)}<style>${styleFor(drawn)}</style>`;
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${inside}\n${rest}\n`);
}

function metadataIn({ ownerDocument }: SVGElement, { title, says, language, sources, runs, program }: About): string {
  const create = (name: string): SVGElement => ownerDocument.createElementNS("http://www.w3.org/2000/svg", name);
  const metadata = create("metadata");
  const rdf = metadata.appendChild(create("rdf:RDF"));
  rdf.setAttribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  rdf.setAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
  const described = rdf.appendChild(create("rdf:Description"));
  const told = [
    ["dc:title", title],
    ["dc:description", says],
    ["dc:creator", program],
    ["dc:language", language],
    ...runs.map((each) => ["dc:identifier", `run ${each}`] as const),
    ...sources.map((each) => ["dc:source", each] as const),
    ["dc:rights", licence],
  ] as const;
  for (const [name, text] of told) described.appendChild(create(name)).textContent = text;
  return metadata.outerHTML;
}
