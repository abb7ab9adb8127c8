import { Command, InvalidArgumentError } from 'commander';
import { createMock, type RunningMock, serve } from '../../mock/index.ts';
import { banner } from './banner.ts';
import { fail, reasonOf } from './fail.ts';
import { logExchange } from './log-exchange.ts';

type Options = { readonly host: string; readonly port: number; readonly explain: boolean; readonly log: boolean };

/** `flowservice mock`: the mock until it is interrupted. */
export function mockCommand(): Command {
  return new Command('mock')
    .description('Answer POST /connections as Adobe Flow Service does, on this machine, until interrupted.')
    .option('-p, --port <number>', 'port to listen on, 0 for any free one', parsePort, 4010)
    .option('--host <address>', 'address to listen on; others than the default let the network in', '127.0.0.1')
    .option('--no-explain', "leave the violations out of refusals, so that they are exactly Adobe's")
    .option('--no-log', 'do not print a line for each request')
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

async function run({ host, port, explain, log }: Options): Promise<void> {
  const mock = await start(host, port, explain, log);
  process.stderr.write(banner(mock.url));
  const stop = (): void => void mock.close();
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

async function start(host: string, port: number, explain: boolean, log: boolean): Promise<RunningMock> {
  try {
    return await serve(createMock({ explain }), {
      host,
      port,
      ...(log ? { onExchange: logExchange } : {}),
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
