/** What figures ask of a page, for programs that know none: in the lab the browser's own declarations stand in its place. */
interface SVGElement {
  readonly ownerDocument: Document;
  readonly outerHTML: string;
  readonly innerHTML: string;
  textContent: string | null;
  setAttribute(name: string, value: string): void;
  appendChild<Child extends SVGElement>(child: Child): Child;
  append(...nodes: readonly (SVGElement | Text)[]): void;
  replaceChildren(): void;
}
type SVGSVGElement = SVGElement;
type SVGTextElement = SVGElement;
type SVGTSpanElement = SVGElement;
type SVGLineElement = SVGElement;
type SVGElementTagNameMap = Readonly<
  Record<
    | "circle"
    | "desc"
    | "defs"
    | "g"
    | "line"
    | "metadata"
    | "path"
    | "rect"
    | "style"
    | "svg"
    | "text"
    | "title"
    | "tspan",
    SVGElement
  >
>;
interface Text {
  readonly data: string;
}
interface Document {
  readonly defaultView: { readonly devicePixelRatio: number } | null;
  createElementNS(namespace: string, name: string): SVGElement;
  createTextNode(text: string): Text;
}
