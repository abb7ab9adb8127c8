import { constants } from 'node:os';
import { countOf, type Gate } from '../verification/verification.ts';
import { exitCodes } from './fail.ts';
import type { Ending } from './run-command.ts';

/**
 * Returns the verdict on a command that has ended, with the command's own exit code. As in a shell, a command that a signal ended has 128
 * plus the number of the signal.
 *
 * @param timeout in seconds
 */
export function commandGate(ending: Exclude<Ending, { readonly how: 'not-started' }>, timeout: number | undefined): Gate {
  switch (ending.how) {
    case 'timed-out':
      return gate(`The command was ended after ${timeout} s.`, exitCodes.environment, 'Allow more time with --timeout.');
    case 'interrupted':
      return gate(
        `The command was interrupted by ${ending.signal}.`,
        128 + constants.signals[ending.signal],
        'Let it run to its end; later requests were not checked.',
      );
    case 'killed':
      return gate(`The command was ended by ${ending.signal}.`, 128 + constants.signals[ending.signal]);
    case 'exited':
      return ending.code === 0 ? gate('The command succeeded.', 0) : gate(`The command failed with exit code ${ending.code}.`, ending.code);
  }
}

/** Returns the verdict on a proxy that ended while responses were pending. */
export function interruptedGate(): Gate {
  return gate('The proxy was interrupted before it had sent every response.', exitCodes.interrupted);
}

/** Returns the verdict on a server that failed to handle or to check requests: the report would hide them. */
export function faultGate(server: 'mock' | 'proxy', faults: number): Gate {
  const message = `The ${server} had ${faults === 1 ? '1 internal error' : `${faults} internal errors`}, so not every request was checked.`;
  return gate(message, exitCodes.environment, 'See the error messages above the report.');
}

/** Counts a request by its status and method if it was refused before it could be checked. Its path may hold a credential. */
export function countRefused(refused: Map<string, number>, method: string, status: number): void {
  const kind = method === '-' ? String(status) : `${status} ${method}`;
  refused.set(kind, (refused.get(kind) ?? 0) + 1);
}

/** Returns the verdict on requests that were refused before they could be checked, because the report does not list them. */
export function refusedGate(refused: ReadonlyMap<string, number>): Gate | undefined {
  if (refused.size === 0) return undefined;
  const count = [...refused.values()].reduce((sum, one) => sum + one);
  const kinds = [...refused].map(([kind, times]) => (times === 1 ? kind : `${kind} (${times} times)`)).join(', ');
  const message = `${countOf(count, 'request was', 'requests were')} refused as invalid HTTP/1.1 or because of the host, and not checked: ${kinds}.`;
  return gate(
    message,
    1,
    'Send HTTP/1.1 with one Host header directly to the server, not through a tunnel. Allow further hosts with --allow-host.',
  );
}

/** Adds to the verdict on a command the requests that were refused before they could be checked. */
export function gateWithRefused(command: Gate, refused: ReadonlyMap<string, number>): Gate {
  const other = refusedGate(refused);
  if (other === undefined) return command;
  if (command.passed) return other;
  return { ...command, message: `${command.message} ${other.message}`, fix: command.fix ?? other.fix };
}

function gate(message: string, exitCode: number, fix?: string): Gate {
  return { name: 'command', passed: exitCode === 0, message, fix, exitCode };
}
