/** A word for a name: FNV-1a of its UTF-16 units, 32 bits (Fowler, Noll and Vo 1991). */
export function keyOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash | 0;
}
