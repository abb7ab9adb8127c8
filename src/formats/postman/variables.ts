import { isRecord } from '../../contract/is-record.ts';

/** Replaces the `{{variables}}` in a text by their values. A variable without a value stays as it is. */
export type Fill = (text: string) => string;

/** Variables whose values Postman generates; here they are fixed. */
const generated: ReadonlyMap<string, string> = new Map([
  ['$guid', '6b29fc40-ca47-4067-b31d-00dd010662da'],
  ['$randomUUID', '6b29fc40-ca47-4067-b31d-00dd010662da'],
  ['$timestamp', '1700000000'],
  ['$isoTimestamp', '2023-11-14T22:13:20.000Z'],
  ['$randomInt', '1'],
]);

/** How many variables may be within each other's values. */
const deepest = 10;
/** How many characters the values in one text may have, so that variables within variables do not fill the memory. */
const longest = 1 << 20;
/** How many characters the values in all texts of a collection may have. Without a limit, short texts take as long as the longest value. */
const longestInAll = 64 * longest;

const variable = /\{\{([^{}]+)\}\}/g;

/** A placeholder such as `<string>`, which Postman writes when it generates a collection from an OpenAPI description. */
const typeName = /(^|["/=]|\bbearer +)<([a-z][\w .-]{0,60})>(?=$|["/?&#])/gi;

/**
 * Creates a filler. A variable stays in the text, as one without a value, if it contains itself or if its value is too long. Placeholders
 * such as `<string>` become variables without a value, with their angle brackets.
 *
 * @see Postman documentation: Store and reuse values using variables
 */
export function filler(values: ReadonlyMap<string, string>): Fill {
  const known = new Map<string, string | undefined>();
  /** The variables whose values are being filled, and whether one of these values contains the variable itself. */
  const open = new Map<string, { isCyclic: boolean }>();
  let leftInAll = longestInAll;
  const filledValue = (name: string, depth: number): string | undefined => {
    const around = open.get(name);
    if (around !== undefined) around.isCyclic = true;
    if (around !== undefined || known.has(name)) return known.get(name);
    const written = values.get(name) ?? generated.get(name);
    if (written === undefined || depth === deepest) return undefined;
    const own = { isCyclic: false };
    open.set(name, own);
    const value = fill(written, depth + 1);
    open.delete(name);
    known.set(name, own.isCyclic ? undefined : value);
    return known.get(name);
  };
  const fill = (text: string, depth = 0): string => {
    let left = longest;
    return text.replaceAll(variable, (whole, name: string) => {
      const value = filledValue(name.trim(), depth);
      if (value === undefined || value.length > Math.min(left, leftInAll)) return whole;
      left -= value.length;
      leftInAll -= value.length;
      return value;
    });
  };
  return (text) => {
    const filled = text.includes('{{') ? fill(text) : text;
    return filled.includes('<') ? filled.replaceAll(typeName, '$1{{<$2>}}') : filled;
  };
}

/**
 * Replaces variables without a value: by a `{PLACEHOLDER}` if one is a whole value, because it gets one when the collection is run; by its
 * name within a longer value.
 */
export function withPlaceholders(text: string): string {
  return text.replaceAll(variable, (whole, name: string, at: number) => {
    const plain = name.replaceAll(/^[<\s]+|[>\s]+$/g, '').replaceAll(/\W/g, '_');
    // A short part of the text around is enough, and a long text may have many variables.
    const [before, after] = [text.slice(Math.max(0, at - 20), at), text.charAt(at + whole.length)];
    const isWhole = /(?:^|["/=]|\bbearer +)$/i.test(before) && /^(?:$|["/?&])/.test(after);
    return isWhole ? `{${plain}}` : plain.replaceAll('_', '-').toLowerCase();
  });
}

/** Returns whether a text contains a variable without a value. */
export function hasVariable(text: string): boolean {
  return text.includes('{{') && text.search(variable) !== -1;
}

/** Lists the variables without a value in a text, each once, as they are written. */
export function variablesIn(text: string): readonly string[] {
  return [...new Set(text.match(variable) ?? [])];
}

/** Reads a list of variables in a collection or an environment, without disabled ones. */
export function valuesOf(list: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(list)) return new Map();
  return new Map(
    list.flatMap((entry): [string, string][] => {
      if (!isRecord(entry) || entry.disabled === true || entry.enabled === false) return [];
      const { key, value } = entry;
      // An empty value was not filled in, or Postman did not export it.
      return typeof key === 'string' && value !== undefined && value !== null && value !== '' ? [[key, String(value)]] : [];
    }),
  );
}
