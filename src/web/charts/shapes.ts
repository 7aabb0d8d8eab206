/** Shapes of the marks of evidence, as paths about the origin: sources are told apart by shape, not colour. */
export const shapes: readonly string[] = [
  "M1 0A1 1 0 1 1 -1 0A1 1 0 1 1 1 0Z",
  "M-.9-.9H.9V.9H-.9Z",
  "M0-1.15L1.1.85H-1.1Z",
  "M0-1.25L1.05 0L0 1.25L-1.05 0Z",
  "M0 1.15L1.1-.85H-1.1Z",
  "M-.4-1.15H.4V-.4H1.15V.4H.4V1.15H-.4V.4H-1.15V-.4H-.4Z",
  "M-.95-1H.95L-.95 1H.95Z",
  "M-1-.95V.95L1-.95V.95Z",
];

/** Gives each source of a chart its shape, in order of appearance. */
export function shapesOf(labels: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...new Set(labels)].map((label, at) => [label, shapes[at % shapes.length] ?? ""]));
}
