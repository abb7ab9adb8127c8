/** An endpoint of a path, and the part of the path that the endpoint has in braces; empty if there is none. */
export type Found<Page> = { readonly page: Page; readonly name: string };

/** Finds the endpoint of a path. One without a part in braces comes first. */
export function findPage<Page>(pages: Readonly<Record<string, Page>>, path: string): Found<Page> | undefined {
  const exact = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (exact !== undefined) return { page: exact, name: '' };
  const sent = path.split('/');
  for (const [template, page] of Object.entries(pages)) {
    const parts = template.split('/');
    const place = parts.findIndex((part) => part.startsWith('{'));
    if (place === -1 || parts.length !== sent.length) continue;
    if (parts.every((part, index) => index === place || part === sent[index])) return { page, name: decoded(sent[place] ?? '') };
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
