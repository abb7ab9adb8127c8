import type { Examination } from '../check/examine.ts';
import { mostLevels, scanJson } from '../check/scan-json.ts';

/** A JSON body: its text, and its value. */
export type JsonBody = { readonly text: string; readonly value: unknown };

/** Parses a body; undefined if it is empty or not JSON, or if it is too deep for recursion over its members. */
export function jsonBodyOf(bytes: Uint8Array): JsonBody | undefined {
  try {
    const text = decoder.decode(bytes);
    return scanJson(text).depth > mostLevels ? undefined : { text, value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Writes the parsed body of a request again, as JSON or as a form; empty if there is none. */
export function bodyText({ operation, body }: Pick<Examination, 'operation' | 'body'>): string {
  if (body === undefined) return '';
  if (operation?.body?.mediaType === 'application/json') return JSON.stringify(body);
  return String(new URLSearchParams(Object.entries(body ?? {}).map(([name, value]) => [name, String(value)])));
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Replaces a body that is not known: it conforms to no schema, so that the rest of the message is checked as usual. */
export const unknownBody = new TextEncoder().encode('null');
