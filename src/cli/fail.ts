import { CommanderError } from 'commander';
import { redactText } from '../credentials/credentials.ts';
import { printable } from '../report/printable.ts';

/**
 * The exit codes other than 0 (success): 1 a violation was found, 2 wrong usage, unreadable input or a port that is in use, 3 the
 * environment failed, 130 interrupted.
 */
export const exitCodes = { violations: 1, usage: 2, environment: 3, interrupted: 130 } as const;

/** Ends the command with one line: the problem, the value that caused it, and the fix. */
export function fail(message: string, exitCode: number = exitCodes.usage): never {
  throw new CommanderError(exitCode, 'flowservice.failed', message);
}

/** Prints a line on standard error. Credentials in names of files and commands are masked, control characters are escaped. */
export function notify(line: string): void {
  process.stderr.write(`flowservice: ${printable(redactText(line))}\n`);
}

/** Returns the short reason of a system error, such as `EACCES: permission denied`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error
    ? (error.message.split(/, (?:open|mkdir|rename|listen|write|access)\b/)[0] ?? error.message)
    : String(error);
}
