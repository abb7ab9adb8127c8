import { InvalidArgumentError } from 'commander';

/** A flag's value in seconds, more than none. */
export function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d{1,6}(?:\.\d+)?$/.test(text) || seconds === 0)
    throw new InvalidArgumentError('Give a number of seconds, more than 0 and less than 1000000.');
  return seconds;
}
