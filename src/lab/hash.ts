import { Fault } from "../ground/fault.ts";

/**
 * The SHA-256 of a run's figures: equal hashes mean equal bits, on any machine, in Node or a browser.
 *
 * @param record a run's `record`
 * @returns 64 hexadecimal digits
 * @throws Fault "record-malformed"
 * @example
 * (await hashOf(run.record)).length; // => 64
 */
export async function hashOf(record: Float64Array): Promise<string> {
  if (!(record instanceof Float64Array)) {
    throw new Fault("record-malformed", {
      what: "what was given is no record",
      where: "what a hash is made of",
      mend: "give the `record` of a run",
    });
  }
  const bytes = new Uint8Array(record.buffer, record.byteOffset, record.byteLength).slice();
  const digest = await globalThis.crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((each) => each.toString(16).padStart(2, "0")).join("");
}
