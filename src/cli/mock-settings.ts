import { createRequire } from 'node:module';
import { type Command, Option } from 'commander';
import { createMock, type Mock, type MockOptions, SeedError, StateFileError, UnknownScenarioError } from '../../mock/index.ts';
import type { Profile } from '../check/profile.ts';
import { findSyntaxError } from '../check/read-json.ts';
import { fail, reasonOf } from './fail.ts';
import { notEmpty } from './not-empty.ts';
import { parseWholeSeconds } from './parse-whole-seconds.ts';
import { profileOption } from './profile-option.ts';
import { readText } from './read-text.ts';

/** How a mock behaves, as the options of every command that starts one say. */
export type MockSettings = {
  readonly profile: Profile;
  readonly scenario?: string;
  readonly state?: string;
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
  return command
    .addOption(profileOption())
    .option('--state <file>', 'SQLite file that keeps the connections; without it they end with the mock', notEmpty)
    .addOption(
      new Option('--seed <name>', "connections to begin with, in every sandbox: those of Adobe's Dynamics tutorial")
        .choices(Object.keys(seeds))
        .conflicts('seedFile'),
    )
    .option('--seed-file <file>', 'JSON file with the connections to begin with, as GET /__mock/state exports them', notEmpty)
    .option('--scenario <name>', 'failure to play to every request; "flowservice scenarios" lists them', notEmpty)
    .option('--deterministic', 'make ids, etags, request ids, tokens and times the same in every run', false)
    .option('--issued-tokens-only', 'accept only access tokens that POST /ims/token/v3 of this mock has issued', false)
    .option('--token-lifetime <seconds>', 'lifetime of an issued token (default: 86399)', parseWholeSeconds);
}

/** Makes the mock that the options describe, or ends the command if a file or name in them is of no use. */
export function makeMock(settings: MockSettings, others: MockOptions): Mock {
  const { profile, scenario, state, seed, deterministic, issuedTokensOnly, tokenLifetime } = settings;
  const seedFile = seed === undefined ? settings.seedFile : createRequire(import.meta.url).resolve(seeds[seed]);
  try {
    return createMock({
      ...others,
      profile,
      deterministic,
      issuedTokensOnly,
      ...(scenario === undefined ? {} : { scenario }),
      ...(state === undefined ? {} : { state }),
      ...(tokenLifetime === undefined ? {} : { tokenLifetime }),
      ...(seedFile === undefined ? {} : { seed: readSeed(seedFile) }),
    });
  } catch (error) {
    if (error instanceof SeedError) fail(`cannot begin with ${seedFile}. ${error.message}`);
    if (error instanceof UnknownScenarioError || error instanceof StateFileError) fail(lowerFirst(error.message));
    throw error;
  }
}

/** Why the mock failed on a request: mostly nothing that its caller could know. */
export function complaint(error: unknown): string {
  return error instanceof StateFileError
    ? lowerFirst(error.message)
    : `the mock failed on a request (${reasonOf(error)}). Please report it.`;
}

function readSeed(file: string): unknown {
  const text = readText(file, 'Name a JSON file with connections.');
  try {
    return JSON.parse(text);
  } catch {
    const place = findSyntaxError(text);
    return fail(`${file} is not JSON: it breaks off at line ${place?.line ?? 1}, column ${place?.column ?? 1}. Mend the syntax there.`);
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
