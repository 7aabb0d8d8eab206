/** Colours of the charts, read from the style sheet so that both schemes have one home. */
export interface Look {
  readonly ink: string;
  readonly rule: string;
  readonly history: string;
  readonly other: string;
  readonly historyBand: string;
  readonly otherBand: string;
  readonly mark: string;
  readonly paper: string;
}

/** The colours of an element, now. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const of = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: of("muted"),
    rule: of("rule"),
    history: of("history"),
    other: of("other"),
    historyBand: of("history-band"),
    otherBand: of("other-band"),
    mark: of("mark"),
    paper: of("card"),
  };
}

/** Counts changes of the reader's colour scheme, so that charts are drawn anew. */
export class Scheme {
  changes = $state(0);

  constructor() {
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      this.changes += 1;
    });
  }
}
