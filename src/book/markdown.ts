/** A table; cells may hold links and emphasis, but no line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** A place that a link may lead to, where there is no heading. */
export function anchor(name: string): string {
  return `<a id="${name.toLowerCase()}"></a>`;
}

/** Parts of a page, parted by empty lines; empty parts are passed over. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((each) => each !== "").join("\n\n");
}

/** `one law`, `2 laws`. */
export function counted(count: number, thing: string): string {
  return count === 1 ? `one ${thing}` : `${count} ${thing}s`;
}
