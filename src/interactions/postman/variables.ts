import { isRecord } from '../is-record.ts';

/** Puts the values of a collection's `{{variables}}` in their places; a variable that has none stays as it is. */
export type Fill = (text: string) => string;

/** What Postman makes up anew each time; any value of the kind will do. */
const madeUp: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $guid: '6b29fc40-ca47-4067-b31d-00dd010662da',
    $randomUUID: '6b29fc40-ca47-4067-b31d-00dd010662da',
    $timestamp: '1700000000',
    $isoTimestamp: '2023-11-14T22:13:20.000Z',
    $randomInt: '1',
  }),
);

/** How often a value is looked through for variables of its own. */
const deepest = 10;

/** How many characters a filled text may have: more than any operation takes. A value that would make it longer counts as unknown. */
const longest = 1 << 20;

const variable = /\{\{([^{}]+)\}\}/g;

/** A value that Postman writes for a type, as `<string>`, where it makes a collection of an OpenAPI description, or that people write so. */
const typeName = /(^|["/=]|\bbearer +)<([a-z][\w .-]{0,60})>(?=$|["/?&#])/gi;

/**
 * A filler with some values. Placeholders such as `<string>` become variables without a value.
 *
 * @see Postman documentation: Store and reuse values using variables
 */
export function filler(values: ReadonlyMap<string, string>): Fill {
  const known = new Map([...values].filter(([name]) => !leadsToItself(name, values)));
  return (text) => {
    let filled = text;
    for (let round = 0; round < deepest && filled.includes('{{'); round++) {
      let length = filled.length;
      const next = filled.replaceAll(variable, (whole, name: string) => {
        const value = known.get(name.trim()) ?? madeUp.get(name.trim()) ?? whole;
        length += value.length - whole.length;
        return length > longest ? whole : value;
      });
      if (next === filled) break;
      filled = next;
    }
    return filled.includes('<') ? filled.replaceAll(typeName, '$1{{$2}}') : filled;
  };
}

/** Returns whether the value of a variable has the variable itself in it, directly or through others, so that it has no end. */
function leadsToItself(start: string, values: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (const waiting = [start]; waiting.length > 0; ) {
    const inner = variablesIn(values.get(waiting.pop() ?? '') ?? '').map((name) => name.slice(2, -2).trim());
    if (inner.includes(start)) return true;
    for (const name of inner) if (!seen.has(name)) waiting.push(name);
    for (const name of inner) seen.add(name);
  }
  return false;
}

/**
 * Puts something in the places of variables without a value: a `{PLACEHOLDER}` where one is the whole of a value, for it gets one when
 * the collection is run; within a longer value, its name.
 */
export function withStandIns(text: string): string {
  return text.replaceAll(variable, (whole, name: string, at: number) => {
    const plain = name.trim().replaceAll(/\W/g, '_');
    // No more of a long text than that is looked at.
    const [before, after] = [text.slice(Math.max(0, at - 20), at), text.charAt(at + whole.length)];
    const isWhole = /(?:^|["/=]|\bbearer +)$/i.test(before) && /^(?:$|["/?&])/.test(after);
    return isWhole ? `{${plain}}` : plain.replaceAll('_', '-').toLowerCase();
  });
}

/** Whether a text has a variable without a value. */
export function hasVariable(text: string): boolean {
  return text.includes('{{') && text.search(variable) !== -1;
}

/** The variables without a value in a text, each once, as they are written. */
export function variablesIn(text: string): readonly string[] {
  return [...new Set(text.match(variable) ?? [])];
}

/** The values in a list of Postman's, as a collection or an environment has it; those that are switched off are left out. */
export function valuesOf(list: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(list)) return new Map();
  return new Map(
    list.flatMap((entry): [string, string][] => {
      if (!isRecord(entry) || entry.disabled === true || entry.enabled === false) return [];
      const { key, value } = entry;
      // An empty value is one that its user has not filled in, or that Postman keeps to itself.
      return typeof key === 'string' && value !== undefined && value !== null && value !== '' ? [[key, String(value)]] : [];
    }),
  );
}
