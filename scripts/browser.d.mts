export const browserFlags: readonly string[];
export function findBrowser(): string | undefined;
export function installBrowser(): void;
