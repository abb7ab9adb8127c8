import { readFileSync } from 'node:fs';
import { withoutMark } from '../formats/input/read-chunks.ts';
import { valuesOf } from '../formats/postman/variables.ts';
import { UnreadableError } from '../formats/reading.ts';
import { fail, reasonOf } from './fail.ts';

/** Returns the text of a file that an option names. Ends the command if it is unreadable, with a fix such as `Name a JSON file.` */
export function readText(file: string, fix: string): string {
  try {
    return withoutMark(readFileSync(file)).toString();
  } catch (error) {
    if (error instanceof UnreadableError) return fail(`cannot read ${file}. ${error.message}`);
    return fail(`cannot read ${file} (${reasonOf(error)}). ${fix}`);
  }
}

/** Returns the values of a Postman environment, as Postman exports it or as its API returns it. */
export function readEnvironment(file: string): ReadonlyMap<string, string> {
  const text = readText(file, 'Name a Postman environment that Postman exported.');
  try {
    const exported = JSON.parse(text);
    const values = exported.values ?? exported.environment?.values;
    if (Array.isArray(values)) return valuesOf(values);
  } catch {
    // The error message of JSON.parse quotes the text, which may contain secrets.
  }
  return fail(`${file} is not a Postman environment: expected JSON with a list "values". Export the environment from Postman.`);
}
