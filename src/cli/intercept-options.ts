import { isIP } from 'node:net';
import { type Command, InvalidArgumentError } from 'commander';
import { hostNameFault } from '../http/host-check.ts';
import { isLoopback } from '../http/loopback.ts';
import { fail } from './fail.ts';
import { RepeatableOption } from './options.ts';

/** The options of the commands that intercept clients with hard-wired hosts. */
export type InterceptOptions = {
  readonly intercept: boolean;
  readonly interceptHost?: readonly string[];
};

/** Adds the options of {@link InterceptOptions} to a command. */
export function addInterceptOptions(command: Command, effect: string): Command {
  return command.option('--intercept', effect, false).addOption(
    new RepeatableOption(
      '--intercept-host <name>',
      'further host to intercept, such as api.example.com (default: none); can be repeated',
    ).argParser((text: string, before: readonly string[] = []) => {
      const fault = hostNameFault(text);
      if (fault !== undefined) throw new InvalidArgumentError(fault);
      if (isLoopback(text) || isIP(text) !== 0)
        throw new InvalidArgumentError('Expected a name, because clients reach this machine and IP addresses without a proxy.');
      return [...before, text.toLowerCase()];
    }),
  );
}

/** Ends the command if it has options that have an effect only with `--intercept`. */
export function checkInterceptOptions({
  intercept,
  interceptHost,
  offline = false,
}: InterceptOptions & { readonly offline?: boolean }): void {
  if (intercept) return;
  const given = interceptHost !== undefined ? '--intercept-host' : offline ? '--offline' : undefined;
  if (given !== undefined) fail(`${given} has no effect without --intercept. Add --intercept, or leave it out.`);
}
