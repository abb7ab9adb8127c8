import { readFileSync } from 'node:fs';
import { fail, reasonOf } from './fail.ts';

/** The text of a file that a flag names; ends the command where it cannot be read, with advice such as `Name a JSON file.` */
export function readText(file: string, advice: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`cannot read ${file} (${reasonOf(error)}). ${advice}`);
  }
}
