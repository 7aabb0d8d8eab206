/** Writes the model as AssemblyScript, compiles it, and packs the bytes as a module. */

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import asc from "assemblyscript/asc";
import { emitKernels } from "../src/ground/emit.ts";
import { layout, model } from "../src/laws/month.ts";

const folder = new URL("../src/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
const text = emitKernels(model, layout, "../ground");
writeFileSync(new URL("kernels.assembly.ts", folder), text);

const files = new Map<string, Uint8Array | string>();
const { error, stderr } = await asc.main(
  [
    "src/generated/kernels.assembly.ts",
    "--outFile",
    "kernels.wasm",
    "-O3",
    "--runtime",
    "stub",
    "--noAssert",
    "--importMemory",
    "--enable",
    "simd",
    "--initialMemory",
    "1",
    "--maximumMemory",
    "65536",
    "--memoryBase",
    "0",
    "--use",
    "abort=",
  ],
  {
    readFile: (name: string) => {
      try {
        return readFileSync(name, "utf8");
      } catch {
        return null;
      }
    },
    writeFile: (name: string, contents: Uint8Array | string) => void files.set(name, contents),
    listFiles: () => [],
  },
);
if (error) {
  process.stderr.write(
    `${stderr.toString()}\nkernels: the compiler refused src/generated/kernels.assembly.ts: ${error.message}\n`,
  );
  process.exit(1);
}
const bytes = files.get("kernels.wasm") as Uint8Array;
const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
writeFileSync(
  new URL("kernels.ts", folder),
  `// Written by \`npm run kernels\` from the laws. Do not edit.\nexport const kernelsHash = "${hash}";\nexport const kernelsBase64 =\n  "${Buffer.from(bytes).toString("base64")}";\n`,
);
process.stderr.write(`kernels: ${model.month.length} steps, ${text.split("\n").length} lines, ${bytes.length} bytes\n`);
