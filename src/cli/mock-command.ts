import { Command, InvalidArgumentError, Option } from 'commander';
import { createMock, type RunningMock, serve } from '../../mock/index.ts';
import { type Profile, profiles } from '../conformance/index.ts';
import { banner } from './banner.ts';
import { exchangeLogger, type LogFormat, logFormats } from './exchange-logger.ts';
import { fail, reasonOf } from './fail.ts';

type Options = {
  readonly host: string;
  readonly port: number;
  readonly explain: boolean;
  readonly profile: Profile;
  readonly log: LogFormat;
};

/** `flowservice mock`: the mock until it is interrupted. */
export function mockCommand(): Command {
  return new Command('mock')
    .description('Answer POST /connections as Adobe Flow Service does, on this machine, until interrupted.')
    .option('-p, --port <number>', 'port to listen on, 0 for any free one', parsePort, 4010)
    .option('--host <address>', 'address to listen on; others than the default let the network in', '127.0.0.1')
    .addOption(
      new Option('--profile <name>', 'what to refuse: all that the tutorial does not have, or only what Adobe says is refused')
        .choices(profiles)
        .default('strict'),
    )
    .option('--no-explain', "leave the violations out of refusals, so that they are exactly Adobe's")
    .addOption(new Option('--log <format>', 'how to tell of each request on standard error').choices(logFormats).default('text'))
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice mock
  $ flowservice mock --port 0
  $ curl -H 'Prefer: code=429' …    any documented answer: Prefer: code=…, example=…, dynamic=true

GET /__mock/health answers 200 when the mock is ready.`,
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const mock = await start(options);
  process.stderr.write(banner(mock.url));
  const stop = (): void => void mock.close();
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

async function start({ host, port, explain, profile, log }: Options): Promise<RunningMock> {
  try {
    return await serve(createMock({ explain, profile }), {
      host,
      port,
      ...(log === 'none' ? {} : { onExchange: exchangeLogger(log, process.stderr) }),
      onError: (error) => process.stderr.write(`flowservice: the mock failed on a request (${reasonOf(error)}). Please report it.\n`),
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      fail(`port ${port} of ${host} is taken. End what listens there, or choose another port: --port 0 takes any free one.`);
    if (code === 'EACCES') fail(`port ${port} of ${host} is not yours to listen on. Choose one above 1023, or --port 0 for any free one.`);
    return fail(`cannot listen on ${host}, port ${port} (${reasonOf(error)}). Name an address of this machine: --host 127.0.0.1.`);
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}
