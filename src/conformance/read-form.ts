import { pointerTo } from './pointer.ts';
import { reveal, revealName } from './reveal.ts';
import { type Violation, violation } from './violation.ts';

/**
 * Whether a text that is sent as a form is one, and not JSON, XML, a multipart body, or parts that are no name with a value: their
 * "names" would hold what is to be kept secret.
 *
 * @see URL Standard, application/x-www-form-urlencoded serializing: neither braces nor quotes are ever left as they are
 */
export function isForm(text: string): boolean {
  if (/^\s*(?:[[{"<]|--)|\0/.test(text)) return false;
  return text.split('&').every((part) => part === '' || part.includes('='));
}

/**
 * Reads a form-encoded body as an object of strings; a parameter that occurs twice is a mistake.
 *
 * @see RFC 6749 §3.2 (parameters must not be included more than once)
 */
export function readForm(text: string, found: Violation[]): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (values.has(name)) repeated.add(name);
    else values.set(name, value);
  }
  for (const name of repeated) {
    found.push(
      violation('body-duplicate-key', pointerTo('/body', revealName(name)), {
        message: `The parameter ${reveal(name)} occurs more than once.`,
        expected: 'each parameter once',
        received: 'the same name again',
        fix: 'Leave one of them out.',
        reference: 'RFC 6749 §3.2',
      }),
    );
  }
  return Object.fromEntries(values);
}
