import { InvalidArgumentError } from 'commander';

/** A flag's value in whole seconds; none is one, too. */
export function parseWholeSeconds(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give it whole seconds.');
  return Number(text);
}
