import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Fault } from "../../ground/fault.ts";

/**
 * The text of a thread in the folder of this program: the built file or, in a checkout, the source.
 *
 * @throws Fault "worker-missing" where there is neither
 */
export function workerFile(folder: URL, name: string): URL {
  // Built, the code that starts threads may stand in the file of the command line, and they among its parts.
  const folders = [folder, new URL("../parts/", folder)];
  const files = folders.flatMap((each) => [`${name}.js`, `${name}.ts`].map((file) => new URL(file, each)));
  const file = files.find((each) => existsSync(fileURLToPath(each)));
  if (file) return file;
  throw new Fault("worker-missing", {
    what: `there is no ${name}.js in ${fileURLToPath(folder)}`,
    where: "the program's own files",
    mend: "build the program anew, or run with one thread",
  });
}

/** A program that loads a source file in a thread, where nothing else reads TypeScript. */
export function loading(file: URL): string {
  return `import("tsx/esm/api").then(({ register }) => { register(); return import("${file}"); })`;
}
