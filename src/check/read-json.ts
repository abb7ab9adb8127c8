import { type AnyNode, type DocumentNode, parse } from '@humanwhocodes/momoa';
import { pointerTo } from '../contract/pointer.ts';

/** A place in a text, both counted from 1. */
export type Position = { readonly line: number; readonly column: number };

/** Returns the place of the first syntax error of a text; undefined if it is valid JSON. */
export function findSyntaxError(text: string): Position | undefined {
  const offset = syntaxErrorOffset(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * Returns the offset of the first syntax error of a text, in characters: its length if it ends too early, undefined if it is valid JSON.
 * Only the offset is taken from the parsers' messages, because they quote the text, which may contain secrets.
 */
export function syntaxErrorOffset(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (message.startsWith('Unexpected end')) return text.length;
    const position = /at position (\d+)/.exec(message)?.[1];
    return position === undefined ? unexpectedToken(text) : Number(position);
  }
}

/** The longest text that is searched for the place, in characters: the search takes much longer than JSON.parse. */
const searched = 16 << 20;

/** Returns the offset of an unexpected token, which V8's message does not always contain. */
function unexpectedToken(text: string): number {
  if (text.length > searched) return text.length;
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    const { offset } = error as { readonly offset?: number };
    if (offset !== undefined) return offset;
  }
  return text.length;
}

/** A property name that its object already has: its pointer, and the place of the second one. */
export type DuplicateName = { readonly at: string; readonly name: string; readonly position: Position };

/** Lists each property name that its object has twice. */
export function findDuplicateNames(text: string): readonly DuplicateName[] {
  return [...duplicatesIn((parse(text, { mode: 'json' }) as DocumentNode).body, '')];
}

function* duplicatesIn(node: AnyNode, at: string): Generator<DuplicateName> {
  if (node.type === 'Array') {
    for (const [index, element] of node.elements.entries()) yield* duplicatesIn(element.value, pointerTo(at, String(index)));
  } else if (node.type === 'Object') {
    const names = new Set<string>();
    for (const { name: written, value } of node.members) {
      const name = written.type === 'String' ? written.value : written.name;
      const pointer = pointerTo(at, name);
      if (names.has(name)) yield { at: pointer, name, position: written.loc.start };
      names.add(name);
      yield* duplicatesIn(value, pointer);
    }
  }
}
