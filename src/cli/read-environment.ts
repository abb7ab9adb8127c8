import { valuesOf } from '../formats/postman/variables.ts';
import { fail } from './fail.ts';
import { readText } from './read-text.ts';

/** Returns the values in a Postman environment, as Postman exports it or as its API answers it. */
export function readEnvironment(file: string): ReadonlyMap<string, string> {
  const text = readText(file, 'Name a Postman environment, as Postman exports it.');
  try {
    const exported = JSON.parse(text);
    const values = exported.values ?? exported.environment?.values;
    if (Array.isArray(values)) return valuesOf(values);
  } catch {
    // What the file lacks is told below, for its text may hold secrets.
  }
  return fail(`${file} is no Postman environment: it is not JSON with a list of values. Export it from Postman.`);
}
