/** Returns a page with a new table between the two marks of a name, such as `<!-- codes: … -->` and `<!-- /codes -->`. */
export function fillTable(page: string, mark: string, table: string): string {
  const { before, after } = partsOf(page, mark);
  return `${before}${table}\n${after}`;
}

/** Returns the table between the two marks of a name in a page. */
export function tableIn(page: string, mark: string): string {
  return partsOf(page, mark).table.trimEnd();
}

/** Formats a Markdown table. Empty cells and cells with a pipe are allowed. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function partsOf(page: string, mark: string): { readonly before: string; readonly table: string; readonly after: string } {
  const found = new RegExp(`^([\\s\\S]*<!-- ${mark}: [^>]*-->\\n)([\\s\\S]*?)(<!-- /${mark} -->[\\s\\S]*)$`).exec(page);
  if (found === null) throw new Error(`The page has no marks of the table "${mark}". Add <!-- ${mark}: … --> and <!-- /${mark} -->.`);
  const [, before = '', table = '', after = ''] = found;
  return { before, table, after };
}
