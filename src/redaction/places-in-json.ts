import { mostLevels, scanJson } from '../check/scan-json.ts';
import { pointerTo } from '../contract/pointer.ts';

/** Returns whether a name or text of a JSON body is searched. */
export type Sought = (text: string, kind: 'name' | 'value') => boolean;

/** A text that was found in a body, and its place. */
export type FoundText = { readonly at: string; readonly text: string };

/**
 * Finds texts in a JSON body, with their places; the place of a name is that of its object. Returns undefined if the text is not JSON, and
 * nothing if it is too deep.
 */
export function placesInJson(text: string, isSought: Sought): readonly FoundText[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return scanJson(text).depth > mostLevels ? [] : [...textsIn(value, '/body', isSought)];
}

function* textsIn(value: unknown, at: string, isSought: Sought): Generator<FoundText> {
  if (typeof value === 'string' && isSought(value, 'value')) yield { at, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(value) && isSought(name, 'name')) yield { at, text: name };
    yield* textsIn(member, pointerTo(at, name), isSought);
  }
}
