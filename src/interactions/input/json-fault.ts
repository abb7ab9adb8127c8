import { findSyntaxError } from '../../conformance/index.ts';

/** More of a text is not searched for the place where it breaks off. */
const searched = 16 << 20;

/**
 * After how many characters a text that is not JSON stops being JSON; its length where it ends too early. Of what `JSON.parse` says
 * only the place is taken: the message quotes the text, which may hold secrets.
 */
export function jsonFault(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('Unexpected end')) return text.length;
  const said = /at position (\d+)/.exec(message)?.[1];
  if (said !== undefined) return Number(said);
  if (text.length > searched) return text.length;
  const place = findSyntaxError(text);
  if (place === undefined) return text.length;
  let begin = 0;
  for (let line = 1; line < place.line; line++) begin = text.indexOf('\n', begin) + 1;
  return begin + place.column - 1;
}
