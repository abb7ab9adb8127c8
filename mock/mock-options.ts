import type { Examination } from '../src/check/examine.ts';
import type { RequestMessage } from '../src/check/http-message.ts';
import type { Profile } from '../src/check/profile.ts';
import type { Answer } from '../src/http/answer.ts';
import { hostNameFault } from '../src/http/host-check.ts';
import type { ListenOptions, Served } from '../src/http/serve.ts';
import type { TlsOptions } from '../src/http/tls-settings.ts';
import type { SourceChoice } from '../src/sources/read-sources.ts';
import { anything, callback, checkOptions, flag, listOf, type OptionRule, profile, text, wholeNumber } from './check-options.ts';
import { originFault } from './cors.ts';

/** Options of {@link createMock}. All are optional. */
export type MockOptions = {
  /** Whether error responses list the violations. Default: true. Adobe's own do not. */
  readonly explain?: boolean;
  /** The validation profile. Default: `strict`. */
  readonly profile?: Profile;
  /**
   * The sources and destinations whose connections the mock has: names or ids of documented ones, such as `salesforce`, JSON files, or
   * responses of `GET /connectionSpecs/{id}`. Default: Microsoft Dynamics.
   */
  readonly sources?: readonly SourceChoice[];
  /** A scenario for every request, such as `throttled` or `slow:latency=300`. Default: none. */
  readonly scenario?: string;
  /** A file that keeps the connections when the process ends; created if it does not exist. Default: they are kept in memory. */
  readonly state?: string;
  /**
   * Whether each change of the state file survives a power failure. Default: false. If true, each change waits for the disk. If false,
   * changes still survive the end of the process, even a crash.
   */
  readonly durable?: boolean;
  /**
   * The first connections, in the form that `GET /__mock/state` exports; `flowservice-kit/seeds/tutorial.json` has those of Adobe's pages.
   * Ignored if a state file has ever had connections.
   */
  readonly seed?: unknown;
  /**
   * Whether ids, etags, request ids, tokens and times are the same in every run. Default: false. Such a mock shares its state file with no
   * other.
   */
  readonly deterministic?: boolean;
  /** Whether only access tokens that the mock has issued are accepted. Default: false. */
  readonly issuedTokensOnly?: boolean;
  /** How long an issued token is valid, in seconds. Default: 86,399. */
  readonly tokenLifetime?: number;
  /**
   * The origins whose web pages may call the mock and read its responses, such as `http://localhost:3000`. Default: none. `*` allows every
   * origin, but only a named origin may use the mock's admin endpoints.
   *
   * @see Fetch Standard, CORS protocol
   */
  readonly cors?: readonly string[];
  /**
   * The number of requests in the journal. Default: 1,000. The journal has at most 64 million characters, so it keeps fewer requests if
   * they are long.
   */
  readonly journalSize?: number;
  /** Called with each request over the network and its response. */
  readonly onExchange?: (exchange: Served) => void;
  /**
   * Called with each request for Flow Service and its response, over the network or in process. The request is as it was sent: its
   * credentials must not be written anywhere.
   */
  readonly onRequest?: (request: RequestMessage, answer: Answer) => void;
  /**
   * Called like `onRequest`, with the examination of the request as well.
   *
   * @internal
   */
  readonly onExamined?: (request: RequestMessage, answer: Answer, examination: Examination) => void;
  /**
   * Called with internal errors of the mock and errors of its state file, after which the response is 500, and with the errors of the two
   * functions above. Without it, their errors reject the call of the mock's `fetch`, and are uncaught exceptions over the network.
   */
  readonly onError?: (error: unknown) => void;
};

const mockRules: Readonly<Record<keyof MockOptions, OptionRule>> = {
  explain: flag,
  profile,
  sources: listOf('source', 'salesforce', sourceFault),
  scenario: text('throttled'),
  state: text('connections.db'),
  durable: flag,
  seed: anything,
  deterministic: flag,
  issuedTokensOnly: flag,
  tokenLifetime: wholeNumber(0),
  journalSize: wholeNumber(0),
  cors: listOf('origin', 'http://localhost:3000', originFault),
  onExchange: callback,
  onRequest: callback,
  onExamined: callback,
  onError: callback,
};

function sourceFault(choice: unknown): string | undefined {
  const isChoice = typeof choice === 'string' ? choice !== '' : typeof choice === 'object' && choice !== null;
  return isChoice ? undefined : 'Pass a name, an id, a file or a connection specification.';
}

const listenRules: Readonly<Record<keyof ListenOptions, OptionRule>> = {
  host: text('127.0.0.1'),
  port: wholeNumber(0, 65_535),
  allowHosts: listOf('name', 'mock.example.com', hostNameFault),
  requestTimeout: wholeNumber(1),
  tls: {
    allowed: 'true, false, or an object with cert and key',
    accepts: (value) => typeof value === 'boolean' || (typeof value === 'object' && value !== null),
  },
};

const tlsRules: Readonly<Record<keyof TlsOptions, OptionRule>> = {
  cert: text('-----BEGIN CERTIFICATE-----…'),
  key: text('-----BEGIN PRIVATE KEY-----…'),
  onFailedHandshake: callback,
};

/**
 * Refuses unknown options of a mock and invalid values.
 *
 * @param functionName - the function that got them
 * @param others - the rules of its options that are not the mock's
 * @throws TypeError
 */
export function checkMockOptions(
  options: MockOptions,
  functionName = 'createMock()',
  others: Readonly<Record<string, OptionRule>> = {},
): void {
  checkOptions(functionName, options, { ...mockRules, ...others });
  if (options.durable === true && options.state === undefined)
    throw new TypeError(
      'The option durable needs a state file. Pass the option state as well, such as { state: "connections.db", durable: true }.',
    );
}

/**
 * Refuses unknown options of `listen()` and invalid values.
 *
 * @throws TypeError
 */
export function checkListenOptions(options: ListenOptions): void {
  checkOptions('listen()', options, listenRules);
  if (typeof options.tls === 'object') checkOptions('listen({ tls })', options.tls, tlsRules);
}
