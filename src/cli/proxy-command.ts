import { Command, InvalidArgumentError, Option } from 'commander';
import { headerValues, type Profile } from '../conformance/index.ts';
import { isCovered } from '../proxy/covered.ts';
import type { ProxiedExchange } from '../proxy/exchange.ts';
import { type ProxyOptions, type RunningProxy, startProxy } from '../proxy/start-proxy.ts';
import { pathBefore } from '../proxy/upstream-path.ts';
import { redactText } from '../redaction/credentials.ts';
import { countOf } from '../verification/count-of.ts';
import { recordTraffic, type TrafficRecorder } from '../verification/record-traffic.ts';
import type { Gate } from '../verification/verification.ts';
import { proxyBanner } from './banner.ts';
import { defaultPorts } from './default-ports.ts';
import { exchangeLogger, type LogFormat, logFormats } from './exchange-logger.ts';
import { exposureWarning } from './exposure-warning.ts';
import { exitCodes, fail, reasonOf } from './fail.ts';
import { failToListen } from './fail-to-listen.ts';
import { notEmpty, parseName } from './not-empty.ts';
import { parsePort } from './parse-port.ts';
import { parseSeconds } from './parse-seconds.ts';
import { profileOption } from './profile-option.ts';
import { addFile, type Recording, startRecording } from './recording.ts';
import { RepeatableOption } from './repeatable-option.ts';
import { addReportOptions, type ReportOptions } from './report-options.ts';
import { untilInterrupted } from './until-interrupted.ts';
import { writeReports } from './write-reports.ts';

type Options = ReportOptions & {
  readonly upstream?: URL;
  readonly host: string;
  readonly port: number;
  readonly profile: Profile;
  readonly record?: readonly string[];
  readonly consumer?: string;
  readonly failOnViolation: boolean;
  readonly timeout: number;
  readonly log: LogFormat;
};

/** `flowservice proxy`: checks what passes between a consumer and a Flow Service until it is interrupted. */
export function proxyCommand(): Command {
  const command = new Command('proxy')
    .description('Stand between a consumer and a Flow Service, pass everything on unchanged, and check both directions.')
    // Were it required, Commander would miss it before it sees how it was misspelt.
    .option('--upstream <url>', 'the Flow Service, such as https://platform.adobe.io, or a double of it (required)', parseUpstream)
    .option('-p, --port <number>', 'port to listen on, 0 for any free one', parsePort, defaultPorts.proxy)
    .option('--host <address>', 'address to listen on; others than the default let the network in', notEmpty, '127.0.0.1')
    .addOption(
      new RepeatableOption(
        '--record <file>',
        'file for what passes, without its secrets: HAR in FILE.har, Pact contract in FILE.json (repeatable)',
      ).argParser(addFile),
    )
    .option('--consumer <name>', "the consumer's name in the recording and the report", parseName)
    .option('--fail-on-violation', 'refuse requests that do not conform, as the mock does, instead of sending them', false)
    .option('--timeout <seconds>', 'how long the upstream may be silent', parseSeconds, 60)
    .addOption(profileOption())
    .addOption(new Option('--log <format>', 'how to tell of each request on standard error').choices(logFormats).default('text'));
  return addReportOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice proxy --upstream https://platform.adobe.io --record today.har
  $ flowservice proxy --upstream https://platform.adobe.io --fail-on-violation
  $ flowservice proxy --upstream http://127.0.0.1:4010 --record pacts/sources.json --consumer sources

What the description does not cover, such as flows and other parts of the platform, passes through unjudged.
Where the upstream does not answer, the proxy does: 502, or 504 when it takes too long. A certificate of one's own authority is
trusted where NODE_EXTRA_CA_CERTS names it.

Ctrl+C waits for the pending responses and prints which they are; a second Ctrl+C ends at once. The recording and the report are
written in both cases.

Exit codes when it has ended: 0 all conforms, 1 a request or an answer does not, or nothing that is checked came through (see
--allow-empty), 2 wrong usage or a recording that cannot be written, 130 interrupted a second time, before all was answered.`,
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const { upstream, consumer = 'consumer', profile, log } = options;
  if (upstream === undefined)
    return fail('there is nothing to stand in front of. Add --upstream https://platform.adobe.io, or a double of it.');
  // Not told by the flag's parser, for its complaint would repeat them.
  if (upstream.username !== '' || upstream.password !== '' || upstream.search !== '' || upstream.hash !== '')
    fail('--upstream has credentials, a query or a fragment in it. Take them out; credentials belong into the requests.');
  const recording = startRecording(options.record ?? [], options.consumer);
  const recorder = recordTraffic({
    input: `traffic to ${upstream.origin}${upstream.pathname.replace(/\/$/, '')}`,
    consumer,
    profile,
    standard: 'published',
  });
  const logger = exchangeLogger(log, process.stderr);
  let lost = 0;
  const onError = (error: unknown): void => {
    lost++;
    process.stderr.write(`flowservice: the proxy failed on a request (${redactText(reasonOf(error))}). Please report it.\n`);
  };
  const onExchange = (exchange: ProxiedExchange): void => {
    const violations = take(exchange, recorder, recording, upstream);
    const { request, response, status = 0, milliseconds, note } = exchange;
    const headers = { 'x-request-id': headerValues(response?.headers ?? [], 'x-request-id')[0] };
    const body = response && status >= 400 ? Buffer.from(response.body).toString() : undefined;
    logger.log({ ...request, milliseconds, answer: { status, headers, violations, body }, note });
  };
  const proxy = await listen({ ...options, upstream }, { onExchange, onError });
  // Before the banner, or a signal that comes with it would end the process without a report.
  const ended = untilInterrupted(proxy, log);
  process.stderr.write(exposureWarning(proxy.url, log, `send requests through it to ${upstream.origin}, and have them in its report`));
  process.stderr.write(proxyBanner(proxy.url, upstream, log));
  const isCut = await ended;
  logger.flush();
  // First, for what has passed cannot be had again.
  recording.write();
  const { minCoverage, allowEmpty } = options;
  const howToCheck = `No request for an endpoint of Flow Service that is checked came through the proxy. Let the consumer send to ${proxy.url}.`;
  const command = isCut ? interrupted : lost > 0 ? unchecked(lost) : undefined;
  await writeReports(recorder.result({ minCoverage, allowEmpty, howToCheck, command }), options, process.stderr);
}

const interrupted: Gate = {
  name: 'command',
  passed: false,
  message: 'The proxy was interrupted before every request was answered.',
  fix: undefined,
  exitCode: exitCodes.interrupted,
};

/** The verdict if the proxy itself failed on some exchanges, so that they are in no report. */
function unchecked(lost: number): Gate {
  const message = `${countOf(lost, 'request')} could not be checked, because the proxy failed on ${lost === 1 ? 'it' : 'them'}.`;
  return { name: 'command', passed: false, message, fix: 'Please report it.', exitCode: exitCodes.violations };
}

/** Judges an exchange and keeps it; what was found wrong with it. */
function take(exchange: ProxiedExchange, recorder: TrafficRecorder, recording: Recording, upstream: URL) {
  const { request, response, startedAt, milliseconds } = exchange;
  if (!isCovered(request)) {
    recorder.passOver();
    return [];
  }
  const { interaction, verified } = recorder.record(request, response);
  const base = upstream.origin + pathBefore(upstream, request.target);
  recording.add(interaction, { base, startedAt, milliseconds });
  return verified.violations;
}

async function listen(
  options: Options & { readonly upstream: URL },
  listeners: Pick<ProxyOptions, 'onExchange' | 'onError'>,
): Promise<RunningProxy> {
  const { host, port, upstream, timeout, profile, failOnViolation } = options;
  try {
    return await startProxy({ host, port, upstream, timeout: timeout * 1000, profile, failOnViolation, ...listeners });
  } catch (error) {
    return failToListen(error, { host, port });
  }
}

function parseUpstream(text: string): URL {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('Give an http or https URL, such as https://platform.adobe.io.');
  return new URL(text);
}
