import { readFileSync } from 'node:fs';
import { withoutMark } from '../formats/input/read-chunks.ts';
import { UnreadableError } from '../formats/reading.ts';
import { fail, reasonOf } from './fail.ts';

/** Returns the text of a file that a flag names. Ends the command if it is unreadable, with advice such as `Name a JSON file.` */
export function readText(file: string, advice: string): string {
  try {
    return withoutMark(readFileSync(file)).toString();
  } catch (error) {
    if (error instanceof UnreadableError) return fail(`cannot read ${file}. ${error.message}`);
    return fail(`cannot read ${file} (${reasonOf(error)}). ${advice}`);
  }
}
