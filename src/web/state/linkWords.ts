/** Something of a link that could not be kept: a message of the pages, and what it is told with. */
export interface Notice {
  readonly key: NoticeKey;
  readonly values: Values;
}

type NoticeKey = `link.${
  | "cut"
  | "form"
  | "lever"
  | "lever-twice"
  | "long"
  | "more"
  | "named-twice"
  | "newer"
  | "no-course"
  | "no-form"
  | "no-task"
  | "number"
  | "parameter"
  | "setting"
  | "twice"
  | "unknown"
  | "word"}`;
type Values = Readonly<Record<string, string | number>>;

/** Of a text that a link gave, so much is said again. */
const mostSaid = 60;
const mostNotices = 12;

/** A text that a link gave, cut to what can be read. */
export function said(text: string): string {
  return text.length > mostSaid ? `${text.slice(0, mostSaid)}…` : text;
}

/** Words of a link, and what was found wrong with them. */
export class Words {
  readonly notices: Notice[] = [];
  private readonly words: URLSearchParams;

  /** @param fragment with or without its `#` */
  constructor(fragment: string) {
    this.words = new URLSearchParams(fragment.replace(/^#/, ""));
  }

  get(name: string): string | undefined {
    return this.words.get(name) ?? undefined;
  }

  all(name: string): readonly string[] {
    return this.words.getAll(name);
  }

  has(name: string): boolean {
    return this.words.has(name);
  }

  /** Every name that stands in the link, each once. */
  names(): readonly string[] {
    return [...new Set(this.words.keys())];
  }

  note(key: NoticeKey, values: Values = {}): undefined {
    this.notices.push({ key, values });
  }

  /** A word that must be one of those known; a word that is not given is not missed. */
  among<T extends string>(name: string, known: readonly T[], otherwise: T): T {
    const text = this.get(name);
    const found = known.find((each) => each === text);
    if (found === undefined && text !== undefined) this.unknown(name, text);
    return found ?? otherwise;
  }

  /** Those of a repeated word that are known, each once. */
  several<T extends string>(name: string, known: readonly T[]): readonly T[] {
    const found = this.all(name).flatMap((text) => {
      const one = known.find((each) => each === text);
      if (one === undefined) this.unknown(name, text);
      return one ?? [];
    });
    const once = [...new Set(found)];
    for (const each of once) {
      if (found.indexOf(each) !== found.lastIndexOf(each)) this.note("link.named-twice", { text: each });
    }
    return once;
  }

  /** A whole number of a range. */
  whole<T>(name: string, [low, high]: readonly [number, number], otherwise: T): number | T {
    const text = this.get(name);
    const value = /^\d+$/.test(text ?? "") ? Number(text) : Number.NaN;
    if (value >= low && value <= high) return value;
    if (text !== undefined) this.note("link.number", { kind: kindOf(name), text: said(text), low, high });
    return otherwise;
  }

  /** Notices for the page: each once, and no more than can be read. */
  told(): readonly Notice[] {
    const once = [...new Map(this.notices.map((each) => [JSON.stringify(each), each])).values()];
    const rest = once.length - mostNotices;
    return rest > 0 ? [...once.slice(0, mostNotices), { key: "link.more", values: { count: rest } }] : once;
  }

  private unknown(name: string, text: string): void {
    this.note("link.unknown", { kind: kindOf(name), text: said(text) });
  }
}

/** A number in plain figures; anything else is none. */
export function numberIn(text: string): number {
  return /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** What a word of a link is of, whatever course it belongs to. */
function kindOf(name: string): string {
  return name.replace(/\d+$/, "");
}
