/** A document without a page: enough of one for a figure to be drawn in, and written out as text. */
class PlainElement {
  readonly ownerDocument: Document;
  private readonly name: string;
  private readonly attributes = new Map<string, string>();
  private nodes: (PlainElement | string)[] = [];

  constructor(name: string, document: Document) {
    this.name = name;
    this.ownerDocument = document;
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  appendChild<Child extends PlainElement>(child: Child): Child {
    this.nodes.push(child);
    return child;
  }

  append(...nodes: readonly (PlainElement | string)[]): void {
    this.nodes.push(...nodes);
  }

  replaceChildren(): void {
    this.nodes = [];
  }

  get textContent(): string {
    return this.nodes.map((each) => (typeof each === "string" ? each : each.textContent)).join("");
  }

  set textContent(text: string) {
    this.nodes = [text];
  }

  get outerHTML(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escaped(value, true)}"`).join("");
    const within = this.nodes.map((each) => (typeof each === "string" ? escaped(each) : each.outerHTML)).join("");
    return within === "" ? `<${this.name}${attributes}/>` : `<${this.name}${attributes}>${within}</${this.name}>`;
  }
}

/** Text as it may stand in a file of marks. */
function escaped(text: string, isQuoted = false): string {
  const plain = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return isQuoted ? plain.replaceAll('"', "&quot;") : plain;
}

/**
 * A document to draw in where there is no page: its elements take what figures put into them, and give it out as text.
 *
 * @example
 * plainDocument().createElementNS("http://www.w3.org/2000/svg", "g").outerHTML; // => "<g/>"
 */
export function plainDocument(): Document {
  const document = {
    defaultView: null,
    createElementNS: (_: string, name: string): PlainElement => new PlainElement(name, document),
    createTextNode: (text: string): string => text,
  } as unknown as Document;
  return document;
}
