import { Fault } from "../../index.ts";
import { codeOf } from "../../lab/node/code.ts";

/**
 * Loads a library that only some figures need, and that a set-up may leave out.
 *
 * @throws Fault "library-missing", which says how to add it
 */
export async function libraryFor<Library>(
  format: string,
  names: readonly string[],
  load: () => Promise<Library>,
): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    if (!["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"].includes(codeOf(error)) && !isUnbound(error)) throw error;
    throw new Fault("library-missing", {
      what: `a figure as ${format.toUpperCase()} needs ${names.join(" and ")}, which is not installed here`,
      where: `--format ${format}`,
      mend: `add it with \`npm install ${names.join(" ")}\`, or take --format svg, which needs nothing`,
    });
  }
}

/** What a library of compiled parts says where there is none for this machine. */
function isUnbound(error: unknown): boolean {
  return error instanceof Error && /native binding|Cannot find module/i.test(error.message);
}
