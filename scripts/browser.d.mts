export const browserFlags: readonly string[];
export function findBrowser(): string | undefined;
export function findFirefox(): string | undefined;
export function installBrowser(): void;
export function installFirefox(): void;
export function findSlurm(): boolean;
