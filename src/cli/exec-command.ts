import { constants } from 'node:os';
import { basename } from 'node:path';
import { Command } from 'commander';
import { type Answer, createMock, type Mock, UnknownScenarioError } from '../../mock/index.ts';
import { checkResponse, examineRequest, isError, type Profile, type RequestMessage } from '../conformance/index.ts';
import { type PactWriter, pactWriter } from '../interactions/write-pact.ts';
import { recordTraffic, type TrafficRecorder } from '../verification/record-traffic.ts';
import { consumerEnvironment } from './consumer-environment.ts';
import { exitCodes, fail, reasonOf } from './fail.ts';
import { notEmpty } from './not-empty.ts';
import { parseSeconds } from './parse-seconds.ts';
import { profileOption } from './profile-option.ts';
import { writePact } from './recording.ts';
import { addReportOptions, type ReportOptions } from './report-options.ts';
import { type Ending, runCommand } from './run-command.ts';
import { writeReports } from './write-reports.ts';
import { checkWritable } from './write-whole-file.ts';

type Options = ReportOptions & {
  readonly profile: Profile;
  readonly scenario?: string;
  readonly timeout?: number;
  readonly writePact?: string;
  readonly consumer?: string;
};

/** `flowservice exec`: runs a command against the mock, and then tells whether all that it has sent conforms. */
export function execCommand(): Command {
  const command = new Command('exec')
    .description('Run a command, such as the tests of a client, against a mock, and check all that it sends.')
    .argument('<command...>', 'the command and its arguments, after --')
    .passThroughOptions()
    .addOption(profileOption())
    .option('--scenario <name>', 'play what goes wrong in real life to every request; "flowservice scenarios" lists them', notEmpty)
    .option('--timeout <seconds>', 'end the command, and fail, where it takes longer', parseSeconds)
    .option('--write-pact <file>', 'keep what was sent and answered as a Pact contract, without its secrets', notEmpty)
    .option('--consumer <name>', "the consumer's name in the contract and the report", notEmpty);
  return addReportOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice exec -- pytest tests/test_sources.py
  $ flowservice exec --write-pact pacts/sources.json --consumer sources -- npm test
  $ flowservice exec -- sh -c 'newman run sources.json --env-var baseUrl=$FLOWSERVICE_BASE_URL'

The command finds the mock in FLOWSERVICE_BASE_URL and AEP_FLOWSERVICE_BASE_URL (with Flow Service's base path), AEP_BASE_URL and
AEP_IMS_URL (without a path). Its output is its own; the report is written to standard error when it has ended. The contract is
written where the command succeeds and all that it has sent conforms; what was there before stays otherwise.

Exit codes: the command's own, where it is not 0; else 0 all conforms, 1 something does not or nothing was sent,
2 wrong usage, 3 the command cannot be run or takes too long, 130 interrupted.`,
    )
    .action(run);
}

async function run([command = '', ...args]: readonly string[], options: Options): Promise<void> {
  const { writePact: file, consumer = basename(command), profile } = options;
  if (file !== undefined && options.consumer === undefined)
    fail("--write-pact needs the consumer's name: add --consumer, such as --consumer sources.");
  checkWritable(file);
  // Arguments may hold credentials.
  const recorder = recordTraffic({
    input: args.length === 0 ? basename(command) : `${basename(command)} …`,
    consumer,
    profile,
    standard: 'promised',
  });
  const pact = file === undefined ? undefined : pactWriter(consumer);
  const mock = makeMock(options, recorder, pact);
  const url = await listen(mock);
  const ending = await runCommand(command, args, { env: consumerEnvironment(url, process.env), timeout: options.timeout });
  await mock.close();
  if (ending.how === 'not-started') {
    fail(
      `cannot run ${command} (${reasonOf(ending.error)}). Check its name and the PATH; what only a shell knows, it runs: sh -c '…'.`,
      exitCodes.environment,
    );
  }
  const passes = await report(recorder, ending, options);
  const code = exitCodeOf(ending, passes);
  if (file !== undefined && pact !== undefined) {
    if (code === 0) writePact(pact, file);
    else process.stderr.write(`flowservice: ${file} is not written, for a contract is what a right run has sent.\n`);
  }
  process.exitCode = code;
}

function makeMock({ profile, scenario }: Options, recorder: TrafficRecorder, pact: PactWriter | undefined): Mock {
  try {
    return createMock({
      profile,
      ...(scenario === undefined ? {} : { scenario }),
      onRequest: (request, answer) => {
        const { interaction } = recorder.record(request, intact(request, answer));
        pact?.add(interaction);
      },
      onError: (error) => process.stderr.write(`flowservice: the mock failed on a request (${reasonOf(error)}). Please report it.\n`),
    });
  } catch (error) {
    if (error instanceof UnknownScenarioError) fail(`${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`);
    throw error;
  }
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

/** Tells what was found; whether it is all well. */
async function report(recorder: TrafficRecorder, ending: Ending, options: Options): Promise<boolean> {
  const tell = (line: string): void => void process.stderr.write(`flowservice: ${line}\n`);
  const verification = recorder.result();
  const isCovered = await writeReports(verification, options, process.stderr);
  const { interactions } = verification;
  if (recorder.unlisted() > 0) tell(`${recorder.unlisted()} more requests were like these, and are not listed.`);
  if (interactions.length === 0)
    tell('the command sent nothing to the mock. Let it send to the URL in FLOWSERVICE_BASE_URL instead of https://platform.adobe.io.');
  if (ending.how === 'timed-out') tell(`the command was ended after ${options.timeout} s. Allow it more time with --timeout.`);
  if (ending.how === 'killed') tell(`the command was ended by ${ending.signal}.`);
  if (ending.how === 'exited' && ending.code !== 0) tell(`the command failed with exit code ${ending.code}.`);
  return isCovered && interactions.length > 0 && interactions.every(({ conforms }) => conforms);
}

/** As a shell has it, a command that a signal ended gives 128 and the signal's number. */
function exitCodeOf(ending: Ending, passes: boolean): number {
  if (ending.how === 'interrupted' || ending.how === 'killed') return 128 + constants.signals[ending.signal];
  if (ending.how === 'timed-out' || ending.how === 'not-started') return exitCodes.environment;
  if (ending.code !== 0) return ending.code;
  return passes ? 0 : exitCodes.violations;
}
