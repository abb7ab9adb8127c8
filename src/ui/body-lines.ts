import { countOf, cutText, visibleText } from './visible-text.ts';

/** One line of a formatted JSON body. */
export type BodyLine = {
  readonly depth: number;
  /** JSON pointer to the value that begins here; undefined if none does. */
  readonly at: string | undefined;
  /** The name of the member, in quotes; undefined if it has none. */
  readonly name?: string | undefined;
  readonly value: string;
  readonly kind: 'string' | 'number' | 'literal' | 'bracket' | 'cut';
  /** Follows the value: how much of it was cut. */
  readonly cut?: string | undefined;
  readonly comma: boolean;
};

/** The bounds of a formatted body. Values at places with violations are shown beyond them. */
const most = { lines: 1000, members: 100, depth: 40 };

/** A value and its position in a body. */
type Position = { readonly depth: number; readonly at: string; readonly name?: string | undefined; readonly comma: boolean };

/**
 * Formats a JSON value as lines, with two spaces for each level. It leaves out the rest of a long or deep value, except the places
 * that the caller needs, and states how much it left out.
 *
 * @param places JSON pointers of the values that must be shown, if they exist
 */
export function bodyLines(body: unknown, places: readonly string[]): readonly BodyLine[] {
  const needed = new Set(places.flatMap(withParents));
  const lines: BodyLine[] = [];
  const write = (value: unknown, { depth, at, name, comma }: Position): void => {
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    const members = membersOf(value);
    if (members === undefined || open === undefined || close === undefined) {
      lines.push({ depth, at, name, comma, ...scalar(value) });
      return;
    }
    const fits = (index: number): boolean => depth < most.depth && index < most.members && lines.length < most.lines;
    if (members.length === 0) {
      lines.push({ depth, at, name, comma, value: open + close, kind: 'bracket' });
      return;
    }
    lines.push({ depth, at, name, comma: false, value: open, kind: 'bracket' });
    let skipped = 0;
    const writeSkipped = (): void => {
      if (skipped > 0) lines.push({ depth: depth + 1, at: undefined, value: `… ${countOf(skipped)} more`, kind: 'cut', comma: false });
      skipped = 0;
    };
    for (const [index, [key, member]] of members.entries()) {
      const pointer = `${at}/${escapeName(key)}`;
      if (!fits(index) && !needed.has(pointer)) {
        skipped++;
        continue;
      }
      writeSkipped();
      const own = Array.isArray(value) ? undefined : visibleText(JSON.stringify(shortName(key)));
      write(member, { depth: depth + 1, at: pointer, name: own, comma: index < members.length - 1 });
    }
    writeSkipped();
    lines.push({ depth, at: undefined, comma, value: close, kind: 'bracket' });
  };
  write(body, { depth: 0, at: '', comma: false });
  return lines;
}

/**
 * Returns a function that finds the index of the line that shows a place: its own, or the first of its nearest parent if the value does
 * not exist.
 */
export function lineFinder(lines: readonly BodyLine[]): (place: string) => number {
  const indexes = new Map(lines.flatMap(({ at }, index) => (at === undefined ? [] : [[at, index] as const])));
  return (place) => indexes.get(withParents(place).find((at) => indexes.has(at)) ?? '') ?? 0;
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
}

function scalar(value: unknown): Pick<BodyLine, 'value' | 'kind' | 'cut'> {
  if (typeof value !== 'string') return { value: String(value), kind: typeof value === 'number' ? 'number' : 'literal' };
  const { text, cut } = cutText(value);
  return { value: visibleText(JSON.stringify(text)), kind: 'string', cut: cut === '' ? undefined : cut };
}

function shortName(name: string): string {
  const { text, cut } = cutText(name, 200);
  return text + cut;
}

/** Returns a JSON pointer and those of its parents, the longest first. */
function withParents(pointer: string): readonly string[] {
  const pointers = [pointer];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    pointers.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return pointers;
}

/** @see RFC 6901 §3 */
function escapeName(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
