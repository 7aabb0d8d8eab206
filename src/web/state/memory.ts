/**
 * Remembers what was found of a thing, by a name, as long as the thing lives: what is shown again while a lever moves is not
 * found again, and stays the same object, by which a figure sees that nothing has changed.
 *
 * @example
 * const lengths = memory<readonly number[], number>();
 * lengths([1, 2], "", () => 2); // => 2
 */
export function memory<Of extends object, Found>(): (of: Of, name: string, find: () => Found) => Found {
  const known = new WeakMap<Of, Map<string, { readonly found: Found }>>();
  return (of, name, find) => {
    const its = known.get(of) ?? new Map<string, { readonly found: Found }>();
    known.set(of, its);
    const { found } = its.get(name) ?? { found: find() };
    its.set(name, { found });
    return found;
  };
}
