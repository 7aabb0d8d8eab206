import type { Citation } from "../ground/quantity.ts";
export function cite(key: string, locator: string): Citation { return { key, locator }; }
export function assumed(reason: string): Citation { return { key: "assumed", locator: reason }; }
