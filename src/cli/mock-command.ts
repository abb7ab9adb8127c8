import { Command, InvalidArgumentError } from 'commander';
import { isForMock } from '../../mock/admin/admin-page.ts';
import { originFault } from '../../mock/cors.ts';
import type { ListenOptions, Mock, Served } from '../../mock/index.ts';
import { redactText } from '../credentials/credentials.ts';
import { printableJson } from '../report/printable.ts';
import { exchangeLogger, isUnread } from './exchange-logger.ts';
import { exitCodes, notify } from './fail.ts';
import { endSoon, untilInterrupted } from './interruption.ts';
import { exposureWarning, failToListen, inspectorUrl, mockBanner } from './listening.ts';
import { addMockSettings, createConfiguredMock, type MockSettings, mockFault } from './mock-settings.ts';
import { openInspector } from './open-browser.ts';
import { addServerOptions, RepeatableOption, type ServerOptions } from './options.ts';
import { chosenContract } from './source-options.ts';
import { acceptedUrl, addTlsOptions, handshakeLogger, readOwnCertificate, type TlsOptions, temporaryCertificate } from './tls-options.ts';

type Options = MockSettings &
  ServerOptions &
  TlsOptions & { readonly explain: boolean; readonly cors?: readonly string[]; readonly open: boolean };

/** `flowservice mock`: runs the mock until it is interrupted. */
export function mockCommand(): Command {
  const command = new Command('mock').description(
    'Run a mock of Adobe Flow Service, from a connection to Microsoft Dynamics or another source to a flow run, on this machine until interrupted.',
  );
  return addMockSettings(
    addTlsOptions(addServerOptions(command, 'mock'))
      .option('--open', 'open the inspector, a page that shows the requests live, in the default browser', false)
      .option('--no-explain', 'error responses exactly as Adobe publishes them, without the list of violations')
      .addOption(
        new RepeatableOption(
          '--cors <origin>',
          'origin of web pages that may call the mock, or * for all (default: none); can be repeated',
        ).argParser(addOrigin),
      ),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice mock
  $ flowservice mock --open
  $ flowservice mock --port 0 --state connections.db
  $ flowservice mock --source salesforce --source ./my-connection-spec.json
  $ flowservice mock --seed tutorial
  $ flowservice mock --scenario slow:latency=300,jitter=100
  $ flowservice mock --cors http://localhost:3000
  $ flowservice mock --tls
  $ flowservice mock --tls-cert cert.pem --tls-key key.pem
  $ flowservice mock --host 0.0.0.0 --allow-host mock.example.com
  $ curl -H 'Prefer: code=429' …    any documented response: Prefer: code=…, example=…, dynamic=true

Inspector: open /__mock/ of the mock in a browser. It shows requests, violations, state and coverage live, and sets scenarios and the clock.

Admin endpoints (GET / lists them; the log leaves them out): GET /__mock/health (200 when ready), GET /__mock/state,
POST /__mock/reset, GET and DELETE /__mock/requests, GET /__mock/events, GET, POST and DELETE /__mock/scenarios, GET and POST
/__mock/clock ({"advance": "PT1H"} makes happen what is due), GET /__mock/entities, GET /__mock/coverage, POST /__mock/pact-states,
GET /__mock/ca.pem (with --tls).

With --tls, clients must trust the CA certificate, whose file the mock prints: curl --cacert FILE, SSL_CERT_FILE=FILE for Python's urllib,
REQUESTS_CA_BUNDLE=FILE for requests, NODE_EXTRA_CA_CERTS=FILE for Node. It is valid for this run, this machine, the names in --allow-host
and Adobe's hosts; its key is never written.

Ctrl+C and SIGTERM print the pending responses and wait up to 5 s for them; a second one ends the mock at once.

Exit codes: 0 ended, 2 wrong usage, 130 interrupted, and a response was still pending at the end.`,
    )
    .action(run);
}

async function run(options: Options): Promise<void> {
  const { log } = options;
  const contract = await chosenContract(options);
  const own = await readOwnCertificate(options, log);
  const mock = createConfiguredMock(options, handlersOf(options));
  let caFile = options.tlsCert;
  const tls = (options.tls || own !== undefined) && { ...own, onFailedHandshake: handshakeLogger(log, () => caFile) };
  const url = await listen(mock, options, tls);
  // Before the banner, because a signal that arrives with the banner would end the process at once.
  const ended = untilInterrupted({ pending: () => mock.pending, close: mock.close }, log);
  process.stderr.write(exposureWarning(url, log, 'call the mock, read the requests sent to it and change its responses'));
  if (mock.certificate !== undefined) caFile = temporaryCertificate(mock.certificate);
  const shown = own === undefined ? url : acceptedUrl(url, own.cert);
  process.stderr.write(mockBanner(shown, log, contract, caFile));
  if (options.open) openInspector(inspectorUrl(url), log);
  if (await ended) process.exitCode = exitCodes.interrupted;
  endSoon();
}

function handlersOf({ log, explain, cors }: Options) {
  const logExchange = exchangeLogger(log, process.stderr);
  return {
    explain,
    ...(cors === undefined ? {} : { cors }),
    onExchange: (exchange: Served) => isAdmin(exchange) || logExchange(exchange),
    onError: (error: unknown) => {
      if (isUnread(process.stderr)) return;
      if (log === 'json') process.stderr.write(`${printableJson(JSON.stringify({ error: redactText(mockFault(error)) }))}\n`);
      else notify(mockFault(error));
    },
  };
}

/** Returns whether an exchange was with an admin endpoint. Those have no violations. */
function isAdmin({ answer, ...request }: Served): boolean {
  return answer.violations.length === 0 && isForMock({ ...request, headers: [] });
}

async function listen(mock: Mock, { host, port, allowHost: allowHosts = [] }: Options, tls: ListenOptions['tls']): Promise<string> {
  try {
    return await mock.listen({ host, port, allowHosts, ...(tls && { tls }) });
  } catch (error) {
    await mock.close();
    return failToListen(error, { host, port });
  }
}

function addOrigin(text: string, previous: readonly string[] = []): readonly string[] {
  const fault = originFault(text);
  if (fault !== undefined) throw new InvalidArgumentError(fault);
  return [...previous, text];
}
