/** Strings, comments and variables of a JSON text, as far as they end. */
const parts = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|\{\{[^{}]+\}\}/g;

/** A raw body as Postman sends it, but for its variables. */
export type RawJson = {
  readonly text: string;
  /** Whether it has variables outside of strings, which are put between quotes. */
  readonly isQuoted: boolean;
};

/**
 * Prepares a raw JSON body: comments are left out, as Postman does it before it sends one, and a variable without a value that is not
 * part of a string is put between quotes, so that what is around it can be read. A text that does not begin as JSON keeps its variables.
 *
 * @see Postman documentation: Send parameters and body data with API requests; comments in JSON
 */
export function rawJson(written: string, hasComments: boolean): RawJson {
  let isQuoted = false;
  const isJson = hasComments || /^\s*(?:\[|\{(?!\{))/.test(written);
  const text = written.replaceAll(parts, (part) => {
    if (part.startsWith('"') || (part.startsWith('{') && !isJson)) return part;
    if (part.startsWith('/')) return hasComments ? '' : part;
    isQuoted = true;
    return `"${part}"`;
  });
  return { text, isQuoted };
}
