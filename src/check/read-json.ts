import { type AnyNode, type DocumentNode, parse } from '@humanwhocodes/momoa';
import { pointerTo } from '../contract/pointer.ts';

/** Where in a text something is, both counted from 1. */
export type Position = { readonly line: number; readonly column: number };

/** Where a text stops being JSON; undefined where it is JSON. */
export function findSyntaxError(text: string): Position | undefined {
  const offset = syntaxErrorOffset(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * After how many characters a text stops being JSON, its length where it ends too early; undefined where it is JSON. Only the place is
 * taken of what the parsers say: the message quotes the text, which holds secrets.
 */
export function syntaxErrorOffset(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (message.startsWith('Unexpected end')) return text.length;
    const told = /at position (\d+)/.exec(message)?.[1];
    return told === undefined ? unexpectedToken(text) : Number(told);
  }
}

/** More of a text is not searched for the place, in characters: what tells it takes far longer than JSON.parse. */
const searched = 16 << 20;

/** Where the token stands that does not belong there, of which V8 tells which one it is, but not where. */
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

/** Each property name that its object already has, as a pointer and the place of the second one. */
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
