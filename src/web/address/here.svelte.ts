import { type Address, type Language, type PageName, pathOf, readPath } from "./pages.ts";

/** In one file that is opened from a disk there are no paths: the whole address stands behind the `#`. */
const isSingle = import.meta.env.MODE === "single";
const root = new URL(document.documentElement.dataset["root"] ?? "./", location.href);

/** Where a link of a page leads; what is not said stays as it is, but for part and fragment. */
export interface Destination {
  readonly page: PageName;
  readonly part?: string;
  readonly fragment?: string;
  readonly language?: Language;
}

/** The address in the reader's browser, as the page follows it. */
class Here {
  address: Address = $state.raw(read());
  /** Whether the address names no page. */
  isLost: boolean = $state.raw(isLost());

  constructor() {
    addEventListener("popstate", () => this.follow());
    addEventListener("hashchange", () => this.follow());
  }

  /** The address of a destination, to be put into a link. */
  href(to: Destination): string {
    const { page, part = "", fragment = "", language = this.address.language } = to;
    const path = pathOf({ language, page, part });
    if (isSingle) return `#/${path}${fragment === "" ? "" : `?${fragment}`}`;
    return new URL(path, root).href + (fragment === "" ? "" : `#${fragment}`);
  }

  /** The address of the whole lab in one file; the file itself has none to offer. */
  get file(): string | undefined {
    return isSingle ? undefined : new URL("file/index.html", root).href;
  }

  /** Goes to a page, as a link does; the same page in another language goes on with what was chosen on it. */
  go(to: Destination): void {
    const { page, part } = this.address;
    const isSame = to.page === page && (to.part ?? "") === part;
    history.pushState(isSame ? history.state : null, "", this.href(to));
    this.follow();
    scrollTo(0, 0);
  }

  /** Writes another fragment into the address of this page, without a step of the back button. */
  write(fragment: string): void {
    const { page, part, language } = this.address;
    history.replaceState(history.state, "", this.href({ page, part, language, fragment }));
    this.address = { ...this.address, fragment };
  }

  /** Puts a page in the place of this one. */
  replace(to: Destination): void {
    history.replaceState(null, "", this.href(to));
    this.follow();
  }

  private follow(): void {
    this.address = read();
    this.isLost = isLost();
  }
}

function split(): readonly [path: string, fragment: string] {
  const fragment = location.hash.replace(/^#/, "");
  if (!isSingle) {
    const path = location.pathname.startsWith(root.pathname) ? location.pathname.slice(root.pathname.length) : "";
    return [path, fragment];
  }
  if (!fragment.startsWith("/")) return ["", fragment];
  const [path = "", ...rest] = fragment.slice(1).split("?");
  return [path, rest.join("?")];
}

function read(): Address {
  const [path, fragment] = split();
  return { ...(readPath(path) ?? { language: "en", page: "start", part: "" }), fragment };
}

function isLost(): boolean {
  return readPath(split()[0]) === undefined;
}

/** The address in the reader's browser. */
export const here = new Here();
