/** Strings, comments and variables of a JSON text; the last one may be unfinished. */
const parts = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|\{\{[^{}]+\}\}/g;

/** A raw body as Postman sends it, except for its variables. */
export type RawJson = {
  readonly text: string;
  /** Whether it has variables outside of strings, which are put between quotes. */
  readonly isQuoted: boolean;
};

/**
 * Prepares a raw JSON body: removes comments, as Postman does before it sends the body, and puts quotes around variables outside of
 * strings, so that the rest can be parsed. A text that does not begin like JSON keeps its variables.
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
