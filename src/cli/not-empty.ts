import { InvalidArgumentError } from 'commander';
import { redactText } from '../credentials/credentials.ts';

/**
 * A flag's value as it is. An empty one is mostly a variable of the environment that is not set, and would be taken for something
 * else: by Node for every address of the machine, by SQLite for a file that is gone with the process.
 */
export function notEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty; an environment variable may not be set.');
  return text;
}

/** An option's value as a name that files and reports hold: without a credential. */
export function parseName(text: string): string {
  return redactText(notEmpty(text));
}
