import { readFileSync } from "node:fs";

/** The folder of the package, from `src/cli` and from `dist/cli` alike. */
export const packageFolder: URL = new URL("../../", import.meta.url);

/** The version of the package. */
export const version: string = versionIn(readFileSync(new URL("package.json", packageFolder), "utf8"));

function versionIn(text: string): string {
  const read: unknown = JSON.parse(text);
  return typeof read === "object" && read !== null && "version" in read ? String(read.version) : "0.0.0";
}
