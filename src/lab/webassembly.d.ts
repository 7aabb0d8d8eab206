/** The part of WebAssembly that the engine uses; every engine that runs it has it built in. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Memory {
    readonly buffer: ArrayBufferLike;
    constructor(descriptor: { readonly initial: number; readonly maximum: number; readonly shared: boolean });
  }
  class Instance {
    readonly exports: Readonly<Record<string, unknown>>;
    constructor(module: Module, imports: { readonly env: { readonly memory: Memory } });
  }
}
