import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import type { Answer, Mock } from '../../mock/index.ts';
import { checkResponse, examineRequest, isError, type RequestMessage } from '../conformance/index.ts';
import { pactWriter } from '../interactions/write-pact.ts';
import { recordTraffic } from '../verification/record-traffic.ts';
import { exitCodeOf } from '../verification/verification.ts';
import { commandGate } from './command-gate.ts';
import { consumerEnvironment } from './consumer-environment.ts';
import { exitCodes, fail, notify, reasonOf } from './fail.ts';
import { addMockSettings, complaint, type MockSettings, makeMock } from './mock-settings.ts';
import { parseName } from './not-empty.ts';
import { parseSeconds } from './parse-seconds.ts';
import { addFile, writePact } from './recording.ts';
import { RepeatableOption } from './repeatable-option.ts';
import { addReportOptions, type ReportOptions } from './report-options.ts';
import { runCommand } from './run-command.ts';
import { waitingLine } from './waiting-line.ts';
import { writeReports } from './write-reports.ts';
import { checkWritable } from './write-whole-file.ts';

type Options = ReportOptions &
  MockSettings & {
    readonly timeout?: number;
    readonly writePact?: readonly string[];
    readonly consumer?: string;
  };

/** `flowservice exec`: runs a command against the mock, and then tells whether all that it has sent conforms. */
export function execCommand(): Command {
  const command = new Command('exec')
    .description('Run a command, such as the tests of a client, against a mock, and check all that it sends.')
    .argument('<command...>', 'the command and its arguments, after --')
    .passThroughOptions()
    .option('--timeout <seconds>', 'time after which the command is ended, and fails', parseSeconds)
    .addOption(
      new RepeatableOption(
        '--write-pact <file>',
        'Pact contract to write of what was sent and answered, without its secrets (repeatable)',
      ).argParser(addFile),
    )
    .option('--consumer <name>', "the consumer's name in the contract and the report", parseName);
  return addReportOptions(addMockSettings(command))
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice exec -- pytest tests/test_sources.py
  $ flowservice exec --write-pact pacts/sources.json --consumer sources -- npm test
  $ flowservice exec --seed-file connections.json --issued-tokens-only -- npm test
  $ flowservice exec -- sh -c 'newman run sources.json --env-var baseUrl=$FLOWSERVICE_BASE_URL'

The command finds the mock in FLOWSERVICE_BASE_URL and AEP_FLOWSERVICE_BASE_URL (with Flow Service's base path), AEP_BASE_URL and
AEP_IMS_URL (without a path). Its output is its own; the report is written to standard error when it has ended. The contract is
written where the command succeeds and all that it has sent conforms; what was there before stays otherwise.

Ctrl+C is passed on to the command, and the pending responses are printed; a second Ctrl+C ends the command at once.

Exit codes: the command's own, where it is not 0; else 0 all conforms, 1 something does not or nothing was sent (see --allow-empty),
2 wrong usage, 3 the command cannot be run or takes too long, 130 interrupted.`,
    )
    .action(run);
}

async function run([command = '', ...args]: readonly string[], options: Options): Promise<void> {
  const { writePact: files = [], consumer = basename(command), profile, timeout, minCoverage, allowEmpty } = options;
  if (command === '') fail('the command is empty; an environment variable may not be set. Name a program after --.');
  if (files.length > 0 && options.consumer === undefined)
    fail("--write-pact needs the consumer's name: add --consumer, such as --consumer sources.");
  for (const file of files) checkWritable(file);
  // Arguments may hold credentials.
  const recorder = recordTraffic({
    input: args.length === 0 ? basename(command) : `${basename(command)} …`,
    consumer,
    profile,
    standard: 'promised',
  });
  const pact = pactWriter(consumer);
  const mock = makeMock(options, {
    onRequest: (request, answer) => {
      const { interaction } = recorder.record(request, intact(request, answer));
      if (files.length > 0) pact.add(interaction);
    },
    onError: (error) => notify(complaint(error)),
  });
  const url = await listen(mock);
  const ending = await runCommand(command, args, {
    env: consumerEnvironment(url, process.env),
    timeout,
    onInterrupt: () => process.stderr.write(waitingLine(mock.pending, 'text')),
  });
  await endMock(mock);
  if (ending.how === 'not-started') fail(`cannot run ${command} (${reasonOf(ending.error)}). ${advice(command)}`, exitCodes.environment);
  const howToCheck =
    'The command sent nothing to the mock. Let it send to the URL in FLOWSERVICE_BASE_URL instead of https://platform.adobe.io.';
  const verification = recorder.result({ minCoverage, allowEmpty, howToCheck, command: commandGate(ending, timeout) });
  await writeReports(verification, options, process.stderr);
  if (recorder.unlisted() > 0) notify(`${recorder.unlisted()} more requests were like these, and are not listed.`);
  if (exitCodeOf(verification) === 0) writePact(pact, files);
  else for (const file of files) notify(`${file} is not written, for a contract is what a right run has sent.`);
}

/** How to have a command run that could not be started. */
function advice(command: string): string {
  const stats = command.includes('/') ? statSync(command, { throwIfNoEntry: false }) : undefined;
  if (stats?.isDirectory()) return 'It is a folder. Name a program in it.';
  if (stats?.isFile() && (stats.mode & 0o111) === 0)
    return `The file is not executable. Run chmod +x ${command}, or name its interpreter before it.`;
  if (stats?.isFile()) return 'Check that the interpreter in its first line exists and may be run, or name one before it.';
  return "Check its name and the PATH; what only a shell knows, it runs: sh -c '…'.";
}

/** The mock's answer, unless a scenario has broken it: that is no fault of the consumer. */
function intact(request: RequestMessage, { status, headers, body, cut }: Answer) {
  const { operation } = examineRequest(request);
  const response = { status, headers: Object.entries(headers), body: Buffer.from(body) };
  const isBroken = cut !== undefined || (operation !== undefined && checkResponse(operation, response).some(isError));
  return isBroken ? undefined : response;
}

async function listen(mock: Mock): Promise<string> {
  try {
    return await mock.listen();
  } catch (error) {
    await mock.close();
    return fail(`the mock cannot listen on 127.0.0.1 (${reasonOf(error)}). Let this process open a port.`, exitCodes.environment);
  }
}

/** How long requests of a command that has ended may take to be read, in milliseconds. */
const readingTime = 500;

/** Ends the mock once it has read the command's last requests. Their responses are not waited for, because the command is gone. */
async function endMock(mock: Mock): Promise<void> {
  const timer = setTimeout(() => void mock.close(), readingTime);
  await mock.close();
  clearTimeout(timer);
}
