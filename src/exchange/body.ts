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

/** Writes the parsed body of a request again, as JSON or as a form. */
export function bytesOf(body: unknown, { operation }: Pick<Examination, 'operation'>): Uint8Array {
  if (body === undefined) return nothing;
  if (operation?.body?.mediaType === 'application/json') return encoder.encode(JSON.stringify(body));
  return encoder.encode(String(new URLSearchParams(Object.entries(body ?? {}).map(([name, value]) => [name, String(value)]))));
}

const nothing = new Uint8Array();
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Replaces a body that is not known: it conforms to no schema, so that the rest of the message is checked as usual. */
export const unknownBody = encoder.encode('null');
