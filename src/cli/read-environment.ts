import { readFileSync } from 'node:fs';
import { valuesOf } from '../interactions/postman/variables.ts';
import { fail, reasonOf } from './fail.ts';

/** The values in a Postman environment. */
export function readEnvironment(file: string): ReadonlyMap<string, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`cannot read ${file} (${reasonOf(error)}). Name a Postman environment, as Postman exports it.`);
  }
  try {
    const { values } = JSON.parse(text.replace(/^\ufeff/, ''));
    if (Array.isArray(values)) return valuesOf(values);
  } catch {
    // What the file lacks is told below, for its text may hold secrets.
  }
  return fail(`${file} is no Postman environment: it is not JSON with a list of values. Export it from Postman.`);
}
