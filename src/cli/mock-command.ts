import { createRequire } from 'node:module';
import { Command, Option } from 'commander';
import { createMock, type Mock, SeedError, StateFileError, UnknownScenarioError } from '../../mock/index.ts';
import { findSyntaxError, type Profile } from '../conformance/index.ts';
import { banner } from './banner.ts';
import { defaultPorts } from './default-ports.ts';
import { exchangeLogger, type LogFormat, logFormats } from './exchange-logger.ts';
import { exposureWarning } from './exposure-warning.ts';
import { fail, reasonOf } from './fail.ts';
import { failToListen } from './fail-to-listen.ts';
import { keepHeapSmall } from './keep-heap-small.ts';
import { notEmpty } from './not-empty.ts';
import { onParentGone } from './on-parent-gone.ts';
import { parsePort } from './parse-port.ts';
import { parseWholeSeconds } from './parse-whole-seconds.ts';
import { profileOption } from './profile-option.ts';
import { readText } from './read-text.ts';

type Options = {
  readonly host: string;
  readonly port: number;
  readonly explain: boolean;
  readonly profile: Profile;
  readonly log: LogFormat;
  readonly scenario?: string;
  readonly state?: string;
  readonly seed?: keyof typeof seeds;
  readonly seedFile?: string;
  readonly deterministic: boolean;
  readonly issuedTokensOnly: boolean;
  readonly tokenLifetime?: number;
};

/** The seeds that the package has, and where. */
const seeds = { tutorial: 'flowservice-kit/seeds/tutorial.json' } as const;

/** `flowservice mock`: the mock until it is interrupted. */
export function mockCommand(): Command {
  return new Command('mock')
    .description('Answer as Adobe Flow Service does, for connections to Microsoft Dynamics, on this machine, until interrupted.')
    .option('-p, --port <number>', 'port to listen on, 0 for any free one', parsePort, defaultPorts.mock)
    .option('--host <address>', 'address to listen on; others than the default let the network in', notEmpty, '127.0.0.1')
    .addOption(profileOption())
    .option('--no-explain', "leave the violations out of refusals, so that they are exactly Adobe's")
    .addOption(new Option('--log <format>', 'how to tell of each request on standard error').choices(logFormats).default('text'))
    .option('--state <file>', 'keep the connections in this SQLite file; without it they end with the mock', notEmpty)
    .addOption(
      new Option('--seed <name>', "begin with the connections of Adobe's Dynamics tutorial, in every sandbox")
        .choices(Object.keys(seeds))
        .conflicts('seedFile'),
    )
    .option('--seed-file <file>', 'begin with the connections in this JSON file, as GET /__mock/state exports them', notEmpty)
    .option('--scenario <name>', 'play what goes wrong in real life to every request; "flowservice scenarios" lists them', notEmpty)
    .option('--deterministic', 'make ids, etags, request ids, tokens and times the same in every run', false)
    .option('--issued-tokens-only', 'accept only access tokens that POST /ims/token/v3 of this mock has issued', false)
    .option('--token-lifetime <seconds>', 'how long an issued token is valid (default: 86399)', parseWholeSeconds)
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice mock
  $ flowservice mock --port 0 --state connections.db
  $ flowservice mock --seed tutorial
  $ flowservice mock --scenario slow:latency=300,jitter=100
  $ curl -H 'Prefer: code=429' …    any documented answer: Prefer: code=…, example=…, dynamic=true

The mock's own pages: GET /__mock/health (200 when it is ready), GET /__mock/state, POST /__mock/reset,
GET and DELETE /__mock/requests, GET, POST and DELETE /__mock/scenarios.`,
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const mock = make(options);
  const url = await listen(mock, options);
  keepHeapSmall();
  process.stderr.write(exposureWarning(url, options.log, 'use the mock, see what was sent to it and change what it answers'));
  process.stderr.write(options.log === 'json' ? `${JSON.stringify({ ready: url })}\n` : banner(url));
  let ending = false;
  const stop = (): void => {
    ending = true;
    void mock.close();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  // A second call would cut what is still being answered.
  onParentGone(() => ending || stop());
}

function make({ log, seed, seedFile: named, host: _, port: __, ...options }: Options): Mock {
  const seedFile = seed === undefined ? named : createRequire(import.meta.url).resolve(seeds[seed]);
  try {
    return createMock({
      ...options,
      ...(seedFile === undefined ? {} : { seed: readSeed(seedFile) }),
      onExchange: exchangeLogger(log, process.stderr).log,
      onError: (error) =>
        process.stderr.write(`${log === 'json' ? JSON.stringify({ error: complaint(error) }) : `flowservice: ${complaint(error)}`}\n`),
    });
  } catch (error) {
    if (error instanceof SeedError) fail(`cannot begin with ${seedFile}. ${error.message}`);
    if (error instanceof UnknownScenarioError || error instanceof StateFileError) fail(lowerFirst(error.message));
    throw error;
  }
}

/** What is wrong while the mock runs: mostly nothing that the caller of the mock could know. */
function complaint(error: unknown): string {
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

async function listen(mock: Mock, { host, port }: Options): Promise<string> {
  try {
    return await mock.listen({ host, port });
  } catch (error) {
    await mock.close();
    return failToListen(error, { host, port });
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
