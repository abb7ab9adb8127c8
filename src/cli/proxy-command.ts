import { isIP } from 'node:net';
import { Command, InvalidArgumentError } from 'commander';
import { headerValues } from '../check/http-message.ts';
import type { Profile } from '../check/profile.ts';
import type { Contract } from '../contract/contract.ts';
import { isLoopback } from '../http/loopback.ts';
import type { RunningServer } from '../http/start-server.ts';
import { isCovered } from '../proxy/covered.ts';
import type { ProxiedExchange } from '../proxy/handle-request.ts';
import { type ProxyOptions, startProxy } from '../proxy/start-proxy.ts';
import { pathBefore } from '../proxy/upstream-path.ts';
import { recordTraffic, type TrafficRecorder } from '../verification/record-traffic.ts';
import { countRefused, faultGate, interruptedGate, refusedGate } from './command-gate.ts';
import { exchangeLogger } from './exchange-logger.ts';
import { fail, notify, reasonOf } from './fail.ts';
import { interceptionNotice, interceptTerminal, reportIncidents } from './intercept-clients.ts';
import { addInterceptOptions, checkInterceptOptions, type InterceptOptions } from './intercept-options.ts';
import { endSoon, untilInterrupted } from './interruption.ts';
import { exposureWarning, failToListen, proxyBanner } from './listening.ts';
import { addFile, addServerOptions, parseName, parseSeconds, profileOption, RepeatableOption, type ServerOptions } from './options.ts';
import { type Recording, startRecording } from './recording.ts';
import { addReportOptions, type ReportOptions, showsExchanges } from './report-options.ts';
import { addSourceOptions, chosenContract, type SourceOptions } from './source-options.ts';
import { writeReports } from './write-reports.ts';

type Options = ReportOptions &
  ServerOptions &
  SourceOptions &
  InterceptOptions & {
    readonly upstream?: URL;
    readonly profile: Profile;
    readonly record?: readonly string[];
    readonly consumer?: string;
    readonly failOnViolation: boolean;
    readonly timeout: number;
  };

/** `flowservice proxy`: checks the traffic between a consumer and a Flow Service until it is interrupted. */
export function proxyCommand(): Command {
  const command = new Command('proxy')
    .description('Forward requests to a Flow Service unchanged, and check the requests and the responses.')
    // Not a required option, because Commander would report it as missing before it suggests the right spelling.
    .option('--upstream <url>', 'URL of the Flow Service, such as https://platform.adobe.io, or of a mock (required)', parseUpstream);
  addInterceptOptions(command, "check unchanged clients: intercept their calls to the upstream's host");
  return addReportOptions(
    addSourceOptions(addServerOptions(command, 'proxy'))
      .addOption(
        new RepeatableOption(
          '--record <file>',
          'file to record the traffic in, with secrets masked: FILE.har for HAR, FILE.json for a Pact contract; can be repeated',
        ).argParser(addFile),
      )
      .option('--consumer <name>', 'name of the consumer in the recording and the report', parseName)
      .option('--fail-on-violation', 'reject requests that do not conform, as the mock does, instead of forwarding them', false)
      .option('--timeout <seconds>', 'longest silence of the upstream, in seconds', parseSeconds, 60)
      .addOption(profileOption()),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice proxy --upstream https://platform.adobe.io --record today.har
  $ flowservice proxy --upstream https://platform.adobe.io --fail-on-violation
  $ flowservice proxy --upstream https://platform.adobe.io --source all
  $ flowservice proxy --upstream https://platform.adobe.io --intercept
  $ flowservice proxy --upstream http://127.0.0.1:4010 --record pacts/sources.json --consumer sources

Requests that the description does not cover, such as those of authors of sources and those for other services of the platform, are
forwarded but not checked. If the upstream does not respond, the proxy responds with 502, or with 504 after a timeout. To trust the
certificate of a private authority, set NODE_EXTRA_CA_CERTS.

With --intercept, clients keep the upstream's URL. The proxy prints a line for the terminal in which they run; it sets their proxy and
their authorities. All other hosts, the identity service included, are passed on unchecked.

Ctrl+C and SIGTERM print the pending responses and wait up to 5 s for them; a second one ends the proxy at once. The recording and the
report are written in both cases. A HAR file is replaced. A contract keeps the interactions that other runs wrote for the same consumer,
except those with the same description and another content. To begin anew, delete the file.

Exit codes: 0 everything conforms, 1 a violation was found or nothing was checked (see --allow-empty), 2 wrong usage or a recording
that cannot be written, 3 an error of the proxy itself, 130 interrupted, and a response was still pending at the end.`,
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const { upstream, consumer = 'consumer', profile, log, minCoverage, allowEmpty } = options;
  if (upstream === undefined)
    return fail('missing option --upstream. Pass the Flow Service URL, for example --upstream https://platform.adobe.io.');
  // Not checked by the option's parser, because its error message would repeat them.
  if (upstream.username !== '' || upstream.password !== '' || upstream.search !== '' || upstream.hash !== '')
    fail('--upstream contains credentials, a query or a fragment. Remove them; send credentials with the requests.');
  const { hostname, port } = upstream;
  if (Number(port) === options.port && options.port !== 0 && (isLoopback(hostname) || hostname === options.host))
    fail(`--upstream ${upstream.origin} is this proxy itself. Name another server, or another port with --port.`);
  checkInterceptOptions(options);
  const hosts = interceptedHosts(options, upstream);
  const contract = await chosenContract(options);
  const recording = startRecording(contract, options.record ?? [], options.consumer);
  const input = `traffic to ${upstream.origin}${upstream.pathname.replace(/\/$/, '')}`;
  const recorder = recordTraffic({ contract, input, consumer, profile, standard: 'published', keepExchanges: showsExchanges(options) });
  const logExchange = exchangeLogger(log, process.stderr);
  const refused = new Map<string, number>();
  let faults = 0;
  const proxy = await listen({
    ...options,
    allowHost: [...(options.allowHost ?? []), ...hosts],
    contract,
    upstream,
    onExchange: (exchange) => {
      const { request, response, status = 0, milliseconds, note, isRefused } = exchange;
      if (isRefused) countRefused(refused, request.method, status);
      const violations = isRefused ? [] : check(exchange, { contract, recorder, recording, upstream });
      const headers = { 'x-request-id': headerValues(response?.headers ?? [], 'x-request-id')[0] };
      const body = response && status >= 400 ? Buffer.from(response.body).toString() : undefined;
      logExchange({ ...request, milliseconds, answer: { status, headers, violations, body }, note });
    },
    onRefused: (request, answer) => {
      countRefused(refused, request.method, answer.status);
      logExchange({ ...request, milliseconds: 0, answer });
    },
    onError: (error) => {
      faults++;
      notify(`internal error of the proxy while it handled a request (${reasonOf(error)}). Please report it.`);
    },
  });
  // Before the banner, because a signal that arrives with the banner would end the process without a report.
  const ended = untilInterrupted(proxy, log);
  const interception = options.intercept ? await intercept(proxy, hosts) : undefined;
  process.stderr.write(exposureWarning(proxy.url, log, `send requests through it to ${upstream.origin}, and add them to its report`));
  const notice = interception && interceptionNotice(hosts, interception.file, log);
  process.stderr.write(proxyBanner(proxy.url, upstream, log, notice));
  const isCut = await ended;
  await interception?.close();
  // Before the reports, because the traffic cannot be repeated.
  recording.write();
  const way =
    interception === undefined ? `Let the consumer use ${proxy.url}.` : 'Run the printed line in the terminal of the consumer before it.';
  const howToCheck = `No request for a documented endpoint of Flow Service came through the proxy. ${way}`;
  const command = isCut ? interruptedGate() : faults > 0 ? faultGate('proxy', faults) : refusedGate(refused);
  await writeReports(recorder.result({ minCoverage, allowEmpty, howToCheck, command }), { ...options, contract }, process.stderr);
  if (interception !== undefined) reportIncidents(interception);
  endSoon();
}

/** Returns the intercepted hosts: the upstream's, unless that is this machine, and those in --intercept-host. */
function interceptedHosts({ intercept, interceptHost = [] }: InterceptOptions, { hostname }: URL): readonly string[] {
  if (!intercept) return [];
  const isName = isIP(hostname.replace(/^\[(.*)\]$/, '$1')) === 0 && !isLoopback(hostname);
  const hosts = [...new Set([...(isName ? [hostname] : []), ...interceptHost])];
  if (hosts.length > 0) return hosts;
  return fail('--intercept needs a host that clients call, and the upstream has none. Add it, such as --intercept-host platform.adobe.io.');
}

/** Starts the interception, or ends the proxy, which would keep the process from ending. */
async function intercept(proxy: RunningServer, hosts: readonly string[]) {
  try {
    return await interceptTerminal({ hosts, url: loopbackUrl(proxy.url) });
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

/** Returns the URL at which this process reaches a server that is bound to every address. */
function loopbackUrl(url: string): string {
  return url.replace(/\/\/(?:0\.0\.0\.0|\[::\])(?=:)/, '//127.0.0.1');
}

type Parts = {
  readonly contract: Contract;
  readonly recorder: TrafficRecorder;
  readonly recording: Recording;
  readonly upstream: URL;
};

/** Checks an exchange, records it, and returns its violations. */
function check(exchange: ProxiedExchange, { contract, recorder, recording, upstream }: Parts) {
  const { request, response, examination, notChecked, startedAt, milliseconds } = exchange;
  if (!isCovered(contract, request)) {
    recorder.passOver();
    return [];
  }
  const { exchange: recorded, verified } = recorder.record(request, response, { examination, notChecked });
  const base = upstream.origin + pathBefore(contract, upstream, request.target);
  recording.add(recorded, { base, startedAt, milliseconds });
  return verified.violations;
}

async function listen({ timeout, host, port, allowHost: allowHosts = [], ...options }: Options & ProxyOptions): Promise<RunningServer> {
  try {
    return await startProxy({ ...options, host, port, allowHosts, timeout: timeout * 1000 });
  } catch (error) {
    return failToListen(error, { host, port });
  }
}

function parseUpstream(text: string): URL {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('Expected an http or https URL, such as https://platform.adobe.io.');
  return new URL(text);
}
