import { CommanderError } from 'commander';
import { redactText } from '../credentials/credentials.ts';

/**
 * What the exit code tells: 0 all is well, 1 something does not conform, 2 wrong usage, unreadable input or a port that is taken,
 * 3 the environment failed, 130 interrupted.
 */
export const exitCodes = { violations: 1, usage: 2, environment: 3, interrupted: 130 } as const;

/** Ends the command with one line that says what failed, what was seen and what to do. */
export function fail(message: string, exitCode: number = exitCodes.usage): never {
  throw new CommanderError(exitCode, 'flowservice.failed', message);
}

/** Prints a line on standard error. Names of files and commands are in it as the user typed them, so that credentials are masked. */
export function notify(line: string): void {
  process.stderr.write(`flowservice: ${redactText(line)}\n`);
}

/** The system's reason in a few words, such as `EACCES: permission denied`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error
    ? (error.message.split(/, (?:open|mkdir|rename|listen|write|access)\b/)[0] ?? error.message)
    : String(error);
}
