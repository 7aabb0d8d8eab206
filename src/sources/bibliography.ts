import { type SourceKind, works } from "../generated/sources.ts";

export { type KindPassingOn, type SourceKind, sourceKinds } from "../generated/sources.ts";

/** A work that a figure or a law comes from. */
export interface Work {
  readonly key: string;
  readonly author: string;
  readonly year: string;
  readonly title: string;
  readonly kind: SourceKind;
  /** Empty where none is known. */
  readonly publisher: string;
  /** Where it can be read, empty where that is not known. */
  readonly url: string;
}

/** Every work that the project cites, by key. */
export const bibliography: ReadonlyMap<string, Work> = new Map(
  works.map(([key, author, year, title, kind, publisher, url]) => [
    key,
    { key, author, year, title, kind, publisher, url },
  ]),
);
