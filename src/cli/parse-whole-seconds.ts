import { InvalidArgumentError } from 'commander';

/** A flag's value in whole seconds; none is one, too. */
export function parseWholeSeconds(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number of seconds, 0 or more, with at most nine digits.');
  return Number(text);
}
