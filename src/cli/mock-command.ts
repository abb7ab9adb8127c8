import { Command, InvalidArgumentError, Option } from 'commander';
import { isForMock } from '../../mock/admin/admin-page.ts';
import { originFault } from '../../mock/cors.ts';
import type { Exchange, Mock } from '../../mock/index.ts';
import { redactText } from '../redaction/credentials.ts';
import { mockBanner } from './banner.ts';
import { defaultPorts } from './default-ports.ts';
import { exchangeLogger, type LogFormat, logFormats } from './exchange-logger.ts';
import { exposureWarning } from './exposure-warning.ts';
import { exitCodes, notify } from './fail.ts';
import { failToListen } from './fail-to-listen.ts';
import { keepHeapSmall } from './keep-heap-small.ts';
import { addMockSettings, complaint, type MockSettings, makeMock } from './mock-settings.ts';
import { notEmpty } from './not-empty.ts';
import { parsePort } from './parse-port.ts';
import { RepeatableOption } from './repeatable-option.ts';
import { untilInterrupted } from './until-interrupted.ts';

type Options = MockSettings & {
  readonly host: string;
  readonly port: number;
  readonly explain: boolean;
  readonly log: LogFormat;
  readonly cors?: readonly string[];
};

/** `flowservice mock`: the mock until it is interrupted. */
export function mockCommand(): Command {
  const command = new Command('mock')
    .description('Answer as Adobe Flow Service does, for connections to Microsoft Dynamics, on this machine, until interrupted.')
    .option('-p, --port <number>', 'port to listen on, 0 for any free one', parsePort, defaultPorts.mock)
    .option('--host <address>', 'address to listen on; others than the default let the network in', notEmpty, '127.0.0.1')
    .option('--no-explain', "leave the violations out of refusals, so that they are exactly Adobe's")
    .addOption(new Option('--log <format>', 'how to tell of each request on standard error').choices(logFormats).default('text'))
    .addOption(
      new RepeatableOption('--cors <origin>', 'origin whose web pages may call the mock, or * (default: none)').argParser(addOrigin),
    );
  return addMockSettings(command)
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice mock
  $ flowservice mock --port 0 --state connections.db
  $ flowservice mock --seed tutorial
  $ flowservice mock --scenario slow:latency=300,jitter=100
  $ flowservice mock --cors http://localhost:3000
  $ curl -H 'Prefer: code=429' …    any documented answer: Prefer: code=…, example=…, dynamic=true

Endpoints of the mock itself: GET / lists them. GET /__mock/health (200 when it is ready), GET /__mock/state, POST /__mock/reset,
GET and DELETE /__mock/requests, GET, POST and DELETE /__mock/scenarios. The log leaves them out.

Ctrl+C waits for the pending responses, such as slow ones, and prints which they are; a second Ctrl+C ends at once.

Exit codes: 0 ended, 2 wrong usage, 130 interrupted a second time, before every response was sent.`,
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const mock = makeMock(options, { ...handlersOf(options), cors: options.cors ?? [] });
  const url = await listen(mock, options);
  keepHeapSmall();
  // Before the banner, or a signal that comes with it would end the process at once.
  const ended = untilInterrupted({ pending: () => mock.pending, close: mock.close }, options.log);
  process.stderr.write(exposureWarning(url, options.log, 'use the mock, see what was sent to it and change what it answers'));
  process.stderr.write(mockBanner(url, options.log));
  if (await ended) process.exitCode = exitCodes.interrupted;
}

function handlersOf({ log, explain }: Options) {
  const logger = exchangeLogger(log, process.stderr);
  return {
    explain,
    onExchange: (exchange: Exchange) => isOwn(exchange) || logger.log(exchange),
    onError: (error: unknown) => {
      if (log === 'json') process.stderr.write(`${JSON.stringify({ error: redactText(complaint(error)) })}\n`);
      else notify(complaint(error));
    },
  };
}

/** Returns whether an exchange was with an endpoint of the mock itself: none of those has violations. */
function isOwn({ answer, ...request }: Exchange): boolean {
  return answer.violations.length === 0 && isForMock({ ...request, headers: [] });
}

async function listen(mock: Mock, { host, port }: Options): Promise<string> {
  try {
    return await mock.listen({ host, port });
  } catch (error) {
    await mock.close();
    return failToListen(error, { host, port });
  }
}

/** Adds the value of a repeatable option to those given before. */
function addOrigin(text: string, previous: readonly string[] = []): readonly string[] {
  const fault = originFault(text);
  if (fault !== undefined) throw new InvalidArgumentError(fault);
  return [...previous, text];
}
