import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Command } from 'commander';
import type { Answer, Mock } from '../../mock/index.ts';
import { examineResponse } from '../check/check-response.ts';
import type { Examination } from '../check/examine.ts';
import { isError } from '../check/finding.ts';
import type { Contract } from '../contract/contract.ts';
import { platformHosts, regionalHosts } from '../contract/platform-host.ts';
import { pactWriter } from '../formats/pact-writer/pact-writer.ts';
import { childEnvironment } from '../interception/child-environment.ts';
import { explainsSilence } from '../interception/incidents.ts';
import { whyNotArrived } from '../interception/runtimes.ts';
import { recordTraffic } from '../verification/record-traffic.ts';
import { exitCodeOf } from '../verification/verification.ts';
import { commandGate, countRefused, faultGate, gateWithRefused } from './command-gate.ts';
import { consumerEnvironment } from './consumer-environment.ts';
import { exitCodes, fail, notify, reasonOf } from './fail.ts';
import { type ClientInterception, interceptClients, reportIncidents } from './intercept-clients.ts';
import { addInterceptOptions, checkInterceptOptions, type InterceptOptions } from './intercept-options.ts';
import { endSoon, untilInterrupted, waitingLine } from './interruption.ts';
import { failInBun, inspectorUrl } from './listening.ts';
import { addMockSettings, createConfiguredMock, type MockSettings, mockFault } from './mock-settings.ts';
import { openInspector } from './open-browser.ts';
import { addFile, allowHostOption, type HostNames, parseName, parseSeconds, RepeatableOption } from './options.ts';
import { addReportOptions, type ReportOptions, showsExchanges } from './report-options.ts';
import { grace, runCommand } from './run-command.ts';
import { chosenContract } from './source-options.ts';
import { checkPactFile, writePact } from './write-pact.ts';
import { writeReports } from './write-reports.ts';

type Options = ReportOptions &
  MockSettings &
  HostNames &
  InterceptOptions & {
    readonly offline: boolean;
    readonly timeout?: number;
    readonly writePact?: readonly string[];
    readonly consumer?: string;
    readonly open: boolean;
  };

/** `flowservice exec`: runs a command against the mock, and reports whether every request conforms. */
export function execCommand(): Command {
  const command = new Command('exec')
    .description('Run a command, such as the tests of a client, against a mock, and check every request that it sends.')
    .argument('<command...>', 'command and its arguments, after --')
    .passThroughOptions();
  addInterceptOptions(command, "send the command's calls to Adobe's own hosts to the mock, if its client has no setting for the host")
    .option('--offline', 'with --intercept: refuse connections to all hosts but these and this machine', false)
    .option('--timeout <seconds>', 'time limit for the command, in seconds (default: none)', parseSeconds)
    .addOption(
      new RepeatableOption(
        '--write-pact <file>',
        'Pact contract to add the interactions to, with secrets masked; can be repeated',
      ).argParser(addFile),
    )
    .option('--consumer <name>', 'name of the consumer in the contract and the report', parseName)
    .option('--open', 'open the inspector, which shows the requests live, in the default browser, and keep it until Ctrl+C', false);
  return addReportOptions(addMockSettings(command.addOption(allowHostOption())))
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice exec -- pytest tests/test_sources.py
  $ flowservice exec --intercept -- python3 sync_sources.py
  $ flowservice exec --intercept --open -- python3 sync_sources.py
  $ flowservice exec --write-pact pacts/sources.json --consumer sources -- npm test
  $ flowservice exec --source salesforce -- npm test
  $ flowservice exec --seed-file connections.json --issued-tokens-only -- npm test
  $ flowservice exec -- sh -c 'newman run sources.json --env-var baseUrl=$FLOWSERVICE_BASE_URL'

The command finds the mock in FLOWSERVICE_BASE_URL and AEP_FLOWSERVICE_BASE_URL (with Flow Service's base path), AEP_BASE_URL and
AEP_IMS_URL (without a path). With --intercept it runs unchanged: its calls to https://platform.adobe.io, the platform's regions and
stages and the identity service reach the mock through a proxy and certificates that exist only for this run. Its output is passed through; the report is written to stderr after it has ended. The contract is
written only if the command succeeds and every request conforms; otherwise an existing file is left unchanged. Interactions that other
runs wrote for the same consumer stay; one with the same description and another content is replaced. To begin anew, delete the file.

Ctrl+C and SIGTERM are passed on to the command, and the pending responses are printed. The command has 3 s to end; a second signal ends
it at once.

Exit codes: the command's own if it is not 0; otherwise 0 every request conforms, 1 a violation was found or nothing was sent (see
--allow-empty), 2 wrong usage, 3 the command cannot be run, takes too long or hits an error of the mock, 130
interrupted by Ctrl+C, 143 by SIGTERM.`,
    )
    .action(run);
}

async function run([command = '', ...args]: readonly string[], options: Options): Promise<void> {
  const { writePact: files = [], consumer = basename(command), profile, timeout, minCoverage, allowEmpty } = options;
  if (command.trim() === '') fail('the command is empty. Name a program after --, such as: flowservice exec -- npm test.');
  if (files.length > 0 && options.consumer === undefined)
    fail('--write-pact needs the name of the consumer. Add --consumer, such as --consumer sources.');
  checkInterceptOptions(options);
  for (const file of files) checkPactFile(file, consumer);
  // Arguments may contain credentials.
  const input = args.length === 0 ? basename(command) : `${basename(command)} …`;
  const contract = await chosenContract(options);
  const recorder = recordTraffic({ contract, input, consumer, profile, standard: 'promised', keepExchanges: showsExchanges(options) });
  const pact = pactWriter(contract, consumer);
  // As many kinds as there are methods and statuses, because Node accepts only known methods.
  const refused = new Map<string, number>();
  let faults = 0;
  const mock = createConfiguredMock(options, {
    onExamined: (request, answer, examination) => {
      const { exchange } = recorder.record(request, intact(contract, answer, examination), { examination });
      if (files.length > 0) pact.add(exchange);
    },
    onExchange: ({ method, answer, unchecked }) => void (unchecked && countRefused(refused, method, answer.status)),
    onError: (error) => {
      faults++;
      notify(mockFault(error));
    },
  });
  const hosts = options.intercept ? [...platformHosts(contract), ...(options.interceptHost ?? [])] : [];
  const url = await listen(mock, [...(options.allowHost ?? []), ...hosts]);
  const interception = options.intercept
    ? await intercept(mock, { hosts, unlisted: regionalHosts, offline: options.offline, url })
    : undefined;
  if (options.open) openInspector(inspectorUrl(url), 'text');
  const env = consumerEnvironment(url, process.env);
  const ending = await runCommand(command, args, {
    env: interception === undefined ? env : childEnvironment(interception.settings, env),
    timeout,
    onInterrupt: () => process.stderr.write(waitingLine(mock.pending, grace, 'text')),
  });
  const staysOpen = options.open && (ending.how === 'exited' || ending.how === 'killed');
  if (staysOpen) await setTimeout(readingTime);
  else await endMock(mock);
  await interception?.close();
  if (ending.how === 'not-started') fail(`cannot run ${command} (${reasonOf(ending.error)}). ${fixFor(command)}`, exitCodes.environment);
  const howToCheck = refused.size === 0 ? nothingSent(command, interception) : 'The command sent no other request to the mock.';
  const gate = gateWithRefused(commandGate(ending, timeout), refused);
  const verification = recorder.result({
    minCoverage,
    // The interruption is reason enough.
    allowEmpty: allowEmpty || ending.how === 'interrupted',
    howToCheck,
    command: gate.passed && faults > 0 ? faultGate('mock', faults) : gate,
  });
  await writeReports(verification, { ...options, contract }, process.stderr);
  if (interception !== undefined) reportIncidents(interception);
  if (recorder.unlisted() > 0) notify(`${recorder.unlisted()} more requests were like these, and are not listed.`);
  if (exitCodeOf(verification) === 0) writePact(pact, files);
  else for (const file of files) notify(`${file} was not written, because the run failed.`);
  if (staysOpen) await keepOpen(mock, inspectorUrl(url));
  if (staysOpen || ending.how === 'interrupted') endSoon();
}

/** Returns why the mock may not have received a request, and the fix. */
function nothingSent(command: string, interception: ClientInterception | undefined): string {
  if (interception === undefined)
    return 'The command sent no request to the mock. Let it use the URL in FLOWSERVICE_BASE_URL instead of https://platform.adobe.io, or add --intercept.';
  if (explainsSilence(interception.incidents())) return 'No request of the command reached the mock. The reason is below.';
  return `No request of the command reached the mock. ${whyNotArrived(command)} Let the client use the URL in FLOWSERVICE_BASE_URL instead, or check that the command ran its tests.`;
}

/** Returns how to run a command that could not be started. */
function fixFor(command: string): string {
  const stats = command.includes('/') ? statSync(command, { throwIfNoEntry: false }) : undefined;
  if (stats?.isDirectory()) return 'It is a folder. Name a program in it.';
  if (stats?.isFile() && (stats.mode & 0o111) === 0)
    return `The file is not executable. Run chmod +x ${command}, or put its interpreter before it.`;
  if (stats?.isFile()) return 'Check that the interpreter in its first line exists and is executable, or put one before it.';
  return "Check its name and the PATH. Run shell commands with: sh -c '…'.";
}

/**
 * Returns the mock's response; undefined if a scenario broke it, because that is not a fault of the consumer. Only then is the response
 * checked here, because the recorder checks all others.
 */
function intact(contract: Contract, { status, headers, body, cut, scenario }: Answer, { operation }: Examination) {
  const response = { status, headers: Object.entries(headers), body: Buffer.from(body) };
  if (cut !== undefined) return undefined;
  const isBroken = scenario !== undefined && operation !== undefined && examineResponse(contract, operation, response, {}).some(isError);
  return isBroken ? undefined : response;
}

/** Starts the interception, or ends the mock, which would keep the process from ending. */
async function intercept(mock: Mock, options: Parameters<typeof interceptClients>[0]): Promise<ClientInterception> {
  try {
    return await interceptClients(options);
  } catch (error) {
    await mock.close();
    throw error;
  }
}

async function listen(mock: Mock, allowHosts: readonly string[]): Promise<string> {
  try {
    return await mock.listen({ allowHosts });
  } catch (error) {
    await mock.close();
    failInBun(error);
    return fail(`the mock cannot listen on 127.0.0.1 (${reasonOf(error)}). Allow this process to open a port.`, exitCodes.environment);
  }
}

/** The time that the mock takes to read the last requests of a command that has ended, in milliseconds. */
const readingTime = 500;

/** Keeps the inspector of a command that has ended, until the user has seen enough. The exit code stays that of the run. */
async function keepOpen(mock: Mock, page: string): Promise<void> {
  const ended = untilInterrupted({ pending: () => mock.pending, close: mock.close }, 'text');
  notify(`the inspector stays at ${page} until Ctrl+C.`);
  await ended;
}

/** Ends the mock after it has read the command's last requests. Their responses are not waited for, because the command has ended. */
async function endMock(mock: Mock): Promise<void> {
  const ended = new AbortController();
  void setTimeout(readingTime, undefined, ended).then(mock.close, () => {});
  await mock.close();
  ended.abort();
}
