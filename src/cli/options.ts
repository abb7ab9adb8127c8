import { type Command, InvalidArgumentError, Option } from 'commander';
import { profiles } from '../check/profile.ts';
import { redactText } from '../credentials/credentials.ts';
import { hostNameFault } from '../http/host-check.ts';
import { type LogFormat, logFormats } from './exchange-logger.ts';
import { fail } from './fail.ts';

/** The ports of the mock and the proxy without --port. */
export const defaultPorts = { mock: 4010, proxy: 4011 } as const;

/** An option that can be given several times, each time with one value. */
export class RepeatableOption extends Option {}

/** Rejects every other option with a value if it is given twice, because only its last value would be used. */
export function rejectRepetition(command: Command): void {
  for (const option of command.options) {
    if (option instanceof RepeatableOption || option.isBoolean()) continue;
    let count = 0;
    command.on(`option:${option.name()}`, () => {
      if (++count > 1) fail(`${option.long} is given twice, but only one value can be used. Give it once.`);
    });
  }
}

/** The options of every command that runs a server. */
export type ServerOptions = HostNames & { readonly host: string; readonly port: number; readonly log: LogFormat };

/** The names in the Host header that a server accepts beside its own. */
export type HostNames = { readonly allowHost?: readonly string[] };

/** Adds the options of {@link ServerOptions} to a command. */
export function addServerOptions(command: Command, server: keyof typeof defaultPorts): Command {
  return command
    .option('-p, --port <number>', 'port to listen on; 0 uses any free port', parsePort, defaultPorts[server])
    .option(
      '--host <address>',
      `address to bind to; any value other than the default exposes the ${server} to the network`,
      notEmpty,
      '127.0.0.1',
    )
    .addOption(allowHostOption())
    .addOption(new Option('--log <format>', 'request log format (written to stderr)').choices(logFormats).default('text'));
}

/** Creates the option `--allow-host` of every command that runs a server. */
export function allowHostOption(): Option {
  const help = "name in the Host header to accept, beside this machine's, IP addresses and Adobe's (default: none); can be repeated";
  return new RepeatableOption('--allow-host <name>', help).argParser((text: string, before: readonly string[] = []) => {
    const fault = hostNameFault(text);
    if (fault !== undefined) throw new InvalidArgumentError(fault);
    return [...before, text];
  });
}

/** Creates the option `--profile` of every command that checks requests. */
export function profileOption(): Option {
  const help =
    'validation profile: strict rejects anything the tutorial does not document; lenient rejects only what Adobe documents as invalid';
  return new Option('--profile <name>', help).choices(profiles).default('strict');
}

/**
 * Returns a value unless it is empty, which usually means that an environment variable is not set. Node and SQLite would accept an empty
 * value, but bind to every address and use a temporary database.
 */
export function notEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('The value is empty. Is an environment variable not set?');
  return text;
}

/** Returns a name without credentials, because files and reports contain it. */
export function parseName(text: string): string {
  return redactText(notEmpty(text));
}

/** Adds a file to those of a repeatable option. */
export function addFile(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, notEmpty(text)];
}

/** Parses a port; 0 means any free port. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Expected a port from 0 to 65535.');
  return port;
}

/** Parses a number of seconds, more than 0. */
export function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d{1,6}(?:\.\d+)?$/.test(text) || seconds === 0)
    throw new InvalidArgumentError('Expected a number of seconds, more than 0 and less than 1000000.');
  return seconds;
}

/** Parses a whole number of seconds, 0 included. */
export function parseWholeSeconds(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number of seconds with at most nine digits, 0 included.');
  return Number(text);
}
