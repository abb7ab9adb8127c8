import { type AnyNode, type DocumentNode, parse } from '@humanwhocodes/momoa';
import { pointerTo } from './pointer.ts';

/** Where in a text something is, both counted from 1. */
export type Position = { readonly line: number; readonly column: number };

/** Where a text stops being JSON; undefined where it is JSON. */
export function findSyntaxError(text: string): Position | undefined {
  try {
    parse(text, { mode: 'json' });
    return findControlCharacter(text);
  } catch (error) {
    // Only the place is taken: the message quotes the text, which holds secrets.
    const { line, column } = error as Partial<Position>;
    return { line: line ?? 1, column: column ?? 1 };
  }
}

/**
 * Where a string has a tab, a line feed or another control character in it, which the parser lets through.
 *
 * @see RFC 8259 §7
 */
function findControlCharacter(text: string): Position | undefined {
  let line = 1;
  let start = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (inString && character < 0x20) return { line, column: i - start + 1 };
    if (inString && character === 0x5c) i++;
    else if (character === 0x22) inString = !inString;
    else if (character === 0x0a) {
      line++;
      start = i + 1;
    }
  }
  return undefined;
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
