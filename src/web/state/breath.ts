/** A browser that gives what goes on its turn before what comes after it; not every one does. */
interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/**
 * Ends a task and goes on in the next one: between the two the browser paints, and answers its reader. A page that is made in
 * one go holds both up.
 */
export function breath(): Promise<void> {
  const { scheduler }: Yielding = globalThis;
  return scheduler?.yield?.() ?? new Promise((goOn) => setTimeout(goOn));
}
