import { createRequire } from 'node:module';
import { type Command, Option } from 'commander';
import { createMock, type Mock, type MockOptions, SeedError, StateFileError, UnknownScenarioError } from '../../mock/index.ts';
import type { Profile } from '../check/profile.ts';
import { findSyntaxError } from '../check/read-json.ts';
import { fail, reasonOf } from './fail.ts';
import { notEmpty, parseWholeSeconds, profileOption } from './options.ts';
import { readText } from './read-files.ts';
import { addSourceOptions, type SourceOptions } from './source-options.ts';

/** The settings of a mock, as the options of every command that starts one. */
export type MockSettings = SourceOptions & {
  readonly profile: Profile;
  readonly scenario?: string;
  readonly state?: string;
  readonly durable: boolean;
  readonly seed?: keyof typeof seeds;
  readonly seedFile?: string;
  readonly deterministic: boolean;
  readonly issuedTokensOnly: boolean;
  readonly tokenLifetime?: number;
};

/** The seeds in the package, and their files. */
const seeds = { tutorial: 'flowservice-kit/seeds/tutorial.json' } as const;

/** Adds the options of {@link MockSettings} to a command. */
export function addMockSettings(command: Command): Command {
  return addSourceOptions(command)
    .addOption(profileOption())
    .option('--state <file>', 'SQLite file that stores the connections (default: in memory, until the mock ends)', notEmpty)
    .option('--durable', 'each change of the state file survives a power failure, not only the end of the mock; slower', false)
    .addOption(
      new Option('--seed <name>', "connections to start with, in every sandbox: those of Adobe's Dynamics tutorial")
        .choices(Object.keys(seeds))
        .conflicts('seedFile'),
    )
    .option('--seed-file <file>', 'JSON file with the connections to start with, as GET /__mock/state exports them', notEmpty)
    .option('--scenario <name>', 'apply a failure scenario to every request (see "flowservice scenarios")', notEmpty)
    .option('--deterministic', 'the same ids, etags, request ids, tokens and times in every run', false)
    .option('--issued-tokens-only', 'accept only access tokens issued by POST /ims/token/v3 of this mock', false)
    .option('--token-lifetime <seconds>', 'lifetime of an issued token, in seconds (default: 86399)', parseWholeSeconds);
}

/** Creates the mock that the options describe. Ends the command if a file or name in them is invalid. */
export function createConfiguredMock(settings: MockSettings, others: MockOptions): Mock {
  const { profile, source, scenario, state, durable, seed, deterministic, issuedTokensOnly, tokenLifetime } = settings;
  if (durable && state === undefined) fail('--durable needs a state file. Add --state FILE, or leave out --durable.');
  const seedFile = seed === undefined ? settings.seedFile : createRequire(import.meta.url).resolve(seeds[seed]);
  try {
    return createMock({
      ...others,
      profile,
      deterministic,
      durable,
      issuedTokensOnly,
      ...(source === undefined ? {} : { sources: source }),
      ...(scenario === undefined ? {} : { scenario }),
      ...(state === undefined ? {} : { state }),
      ...(tokenLifetime === undefined ? {} : { tokenLifetime }),
      ...(seedFile === undefined ? {} : { seed: readSeed(seedFile) }),
    });
  } catch (error) {
    if (error instanceof SeedError) fail(`invalid seed file ${seedFile}. ${error.message}`);
    if (error instanceof UnknownScenarioError || error instanceof StateFileError) fail(lowerFirst(error.message));
    throw error;
  }
}

/** Returns the message for an internal error of the mock, or an error of its state file. */
export function mockFault(error: unknown): string {
  return error instanceof StateFileError
    ? lowerFirst(error.message)
    : `internal error of the mock while it handled a request (${reasonOf(error)}). Please report it.`;
}

function readSeed(file: string): unknown {
  const text = readText(file, 'Name a JSON file with connections.');
  if (text.trim() === '') return fail(`${file} is empty. Name a JSON file with connections, as GET /__mock/state exports them.`);
  try {
    return JSON.parse(text);
  } catch {
    const place = findSyntaxError(text);
    return fail(`${file} is not valid JSON: syntax error at line ${place?.line ?? 1}, column ${place?.column ?? 1}. Fix the syntax there.`);
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
