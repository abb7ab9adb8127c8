/**
 * Returns whether a text that is sent as a form is one. JSON, XML, a multipart body and parts without a name and value are not: their
 * "names" would hold secrets.
 *
 * @see URL Standard, application/x-www-form-urlencoded serializing: braces and quotes are always encoded
 */
export function isForm(text: string): boolean {
  if (/^\s*(?:[[{"<]|--)|\0/.test(text)) return false;
  return text.split('&').every((part) => part === '' || part.includes('='));
}

/**
 * Reads a form-encoded body as an object of strings, and lists the names that occur more than once: the first value counts.
 *
 * @see RFC 6749 §3.2 (parameters must not be included more than once)
 */
export function readForm(text: string): { readonly value: Readonly<Record<string, string>>; readonly repeated: readonly string[] } {
  const values = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (values.has(name)) repeated.add(name);
    else values.set(name, value);
  }
  return { value: Object.fromEntries(values), repeated: [...repeated] };
}
