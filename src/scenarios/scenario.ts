/** What differs from a country left to itself: policies by date, mechanisms switched off. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly strategy: "history" | "gradual" | "mixed" | "direct";
  readonly levers: readonly LeverFrom[];
  readonly off: readonly string[];
  readonly seed?: number;
  readonly oneIn?: number;
}

/** A lever set to a value from a month on, until the next. */
export interface LeverFrom {
  readonly lever: string;
  /** Month number. */
  readonly from: number;
  readonly value: number;
  readonly why?: string;
}
