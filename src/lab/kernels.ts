import { kernelsBase64 } from "../generated/kernels.ts";
import type { Exports } from "../ground/executor.ts";
import { Fault } from "../ground/fault.ts";

/** The compiled model over a memory of one thread, or over one that several threads share. */
export type MemoryKind = "plain" | "shared";

/** The compiled model. In words of our own, since not every reader of our types knows `WebAssembly`. */
export type KernelModule = object;

/** Memory that compiled functions run over. */
export interface KernelMemory {
  readonly buffer: ArrayBufferLike;
}

const modules = new Map<MemoryKind, KernelModule>();

/**
 * The compiled model.
 *
 * Browsers give shared memory only to pages that are isolated from others, so the plain kind is the
 * usual one. Both are the same bytes but for one flag: the code, and so every bit of a run, is one.
 */
export function kernelModule(kind: MemoryKind = "plain"): KernelModule {
  const known = modules.get(kind);
  if (known) return known;
  const bytes = Uint8Array.from(atob(kernelsBase64), (letter) => letter.charCodeAt(0));
  const made = new WebAssembly.Module(kind === "plain" ? bytes : sharing(bytes));
  modules.set(kind, made);
  return made;
}

/** Instantiates the kernels over a memory. */
export function kernelsOver(memory: KernelMemory, kind: MemoryKind = "plain"): Exports {
  const imported = { env: { memory: memory as WebAssembly.Memory } };
  return new WebAssembly.Instance(kernelModule(kind), imported).exports as unknown as Exports;
}

/**
 * Memory for so many bytes.
 *
 * @throws Fault "memory-short" where the machine has not so much, or no program may have it
 */
export function memoryFor(bytes: number, kind: MemoryKind = "plain"): KernelMemory {
  const pages = Math.ceil(bytes / 65536) + 1;
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: kind === "shared" });
  } catch {
    throw new Fault("memory-short", {
      what: `a sample as fine as this takes ${Math.ceil(bytes / 2 ** 20)} MB, and there is not so much`,
      where: "the memory of this machine",
      mend: "take a coarser sample, such as 2500, or a machine with more memory",
    });
  }
}

/** How a binary names the memory that it imports: "env", "memory", a memory (2), with a least and a greatest size (1). */
const importOfMemory = [...[3, ..."env"], ...[6, ..."memory"]].map((each) =>
  typeof each === "string" ? each.charCodeAt(0) : each,
);
const [memoryKindByte, sizedFlag, sharedFlag] = [2, 1, 3];

/** The same binary importing a shared memory: the flag before the memory's sizes says so. */
function sharing(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const wanted = [...importOfMemory, memoryKindByte, sizedFlag];
  const at = bytes.findIndex((_, from) => wanted.every((byte, step) => bytes[from + step] === byte));
  const shared = bytes.slice();
  shared[at + wanted.length - 1] = sharedFlag;
  return shared;
}
