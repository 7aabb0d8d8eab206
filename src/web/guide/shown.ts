import type { Block } from "./text.ts";

/** Scenarios of which a text shows figures or charts, in the order in which they come; none where it shows no runs. */
export function scenariosIn(blocks: readonly Block[]): readonly string[] {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) for (const each of part) walk(each);
    else if (typeof part === "object" && part !== null) {
      if ("scenario" in part && "wanted" in part) found.add(String(part.scenario));
      if ("scenarios" in part && Array.isArray(part.scenarios))
        for (const each of part.scenarios) found.add(String(each));
      walk(Object.values(part));
    }
  };
  walk(blocks);
  return [...found];
}
