import { isRecord } from '../is-record.ts';

/** Puts values in the places of a collection's `{{variables}}`. */
export type Resolve = (text: string) => string;

/** What Postman makes up anew each time; any value of the kind will do. */
const madeUp: Readonly<Record<string, string>> = {
  $guid: '6b29fc40-ca47-4067-b31d-00dd010662da',
  $randomUUID: '6b29fc40-ca47-4067-b31d-00dd010662da',
  $timestamp: '1700000000',
  $isoTimestamp: '2023-11-14T22:13:20.000Z',
  $randomInt: '1',
};

/** How often a value is looked through for variables of its own. */
const deepest = 10;

/**
 * A resolver for some values. A variable that has none becomes a `{PLACEHOLDER}` where it is the whole of a value, for it gets one when
 * the collection is run; within a longer value, its name.
 *
 * @see Postman documentation: Store and reuse values using variables
 */
export function resolver(values: ReadonlyMap<string, string>): Resolve {
  return (text) => {
    let resolved = text;
    for (let round = 0; round < deepest && resolved.includes('{{'); round++) {
      const next = resolved.replaceAll(
        /\{\{([^{}]+)\}\}/g,
        (whole, name: string) => values.get(name.trim()) ?? madeUp[name.trim()] ?? whole,
      );
      if (next === resolved) break;
      resolved = next;
    }
    return resolved.replaceAll(/\{\{([^{}]+)\}\}/g, (variable, name: string, at: number) => {
      const plain = name.trim().replaceAll(/\W/g, '_');
      const isWhole = /(?:^|["/=]|\bbearer +)$/i.test(resolved.slice(0, at)) && /^(?:$|["/?&])/.test(resolved.slice(at + variable.length));
      return isWhole ? `{${plain}}` : plain.replaceAll('_', '-').toLowerCase();
    });
  };
}

/** The values in a list of Postman's, as a collection or an environment has it; those that are switched off are left out. */
export function valuesOf(list: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(list)) return new Map();
  return new Map(
    list.flatMap((variable): [string, string][] => {
      if (!isRecord(variable) || variable.disabled === true || variable.enabled === false) return [];
      const { key, value } = variable;
      // An empty value is one that its user has not filled in, or that Postman keeps to itself.
      return typeof key === 'string' && value !== undefined && value !== null && value !== '' ? [[key, String(value)]] : [];
    }),
  );
}
