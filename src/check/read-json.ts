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

/** Lists each property name that its object has twice, with its pointer and the place of the second one. */
export function findDuplicateNames(text: string): readonly { readonly at: string; readonly name: string; readonly position: Position }[] {
  const found: { at: string; name: string; position: Position }[] = [];
  visit((parse(text, { mode: 'json' }) as DocumentNode).body, '', (at, name, position) => found.push({ at, name, position }));
  return found;
}

function visit(node: AnyNode, at: string, report: (at: string, name: string, position: Position) => void): void {
  if (node.type === 'Array') {
    node.elements.forEach((element, index) => {
      visit(element.value, pointerTo(at, String(index)), report);
    });
  } else if (node.type === 'Object') {
    const names = new Set<string>();
    for (const { name, value } of node.members) {
      const text = name.type === 'String' ? name.value : name.name;
      const pointer = pointerTo(at, text);
      if (names.has(text)) report(pointer, text, name.loc.start);
      names.add(text);
      visit(value, pointer, report);
    }
  }
}
