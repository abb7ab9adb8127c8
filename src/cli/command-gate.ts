import { constants } from 'node:os';
import type { Gate } from '../verification/verification.ts';
import { exitCodes } from './fail.ts';
import type { Ending } from './run-command.ts';

/**
 * The verdict on a command that has ended. Its exit code is the command's own; as in a shell, a command that a signal ended has 128 and
 * the signal's number.
 *
 * @param timeout in seconds
 */
export function commandGate(ending: Exclude<Ending, { readonly how: 'not-started' }>, timeout: number | undefined): Gate {
  const gate = (message: string, exitCode: number, fix?: string): Gate => ({
    name: 'command',
    passed: exitCode === 0,
    message,
    fix,
    exitCode,
  });
  switch (ending.how) {
    case 'timed-out':
      return gate(`The command was ended after ${timeout} s.`, exitCodes.environment, 'Allow it more time with --timeout.');
    case 'interrupted':
      return gate(
        `The command was interrupted by ${ending.signal}.`,
        128 + constants.signals[ending.signal],
        'Run it to its end: what it would have sent later was not checked.',
      );
    case 'killed':
      return gate(`The command was ended by ${ending.signal}.`, 128 + constants.signals[ending.signal]);
    case 'exited':
      return ending.code === 0 ? gate('The command succeeded.', 0) : gate(`The command failed with exit code ${ending.code}.`, ending.code);
  }
}
