import type { Examination } from '../src/check/examine.ts';
import type { RequestMessage } from '../src/check/http-message.ts';
import { type Profile, profiles } from '../src/check/profile.ts';
import { nearMiss } from '../src/contract/near-miss.ts';
import type { Answer } from '../src/http/answer.ts';
import { hostNameFault } from '../src/http/host-check.ts';
import type { ListenOptions, Served } from '../src/http/serve.ts';
import { didYouMean, reveal } from '../src/messages/wording.ts';
import type { SourceChoice } from '../src/sources/read-sources.ts';
import { originFault } from './cors.ts';

/** The options of a mock. */
export type MockOptions = {
  /** Whether error responses list the violations, default true. Adobe's own do not. */
  readonly explain?: boolean;
  /** The validation profile, default `strict`. */
  readonly profile?: Profile;
  /**
   * The sources and destinations whose connections the mock has: names or ids of documented ones, such as `salesforce`, JSON files, or
   * responses of `GET /connectionSpecs/{id}`. Default: Microsoft Dynamics.
   */
  readonly sources?: readonly SourceChoice[];
  /** A scenario for every request, such as `throttled` or `slow:latency=300`; default none. */
  readonly scenario?: string;
  /** A file that keeps the connections when the process ends; created if it does not exist. Default: they are kept in memory. */
  readonly state?: string;
  /**
   * Whether each change of the state file survives a power failure, default false. Each then waits for the disk. Without it, a change
   * survives the end of the process, whatever ends it.
   */
  readonly durable?: boolean;
  /**
   * The first connections, in the form that `GET /__mock/state` exports; `flowservice-kit/seeds/tutorial.json` has those of Adobe's pages.
   * Ignored if a state file has ever had connections.
   */
  readonly seed?: unknown;
  /** Whether ids, etags, request ids, tokens and times are the same in every run, default false. Such a mock shares its state file with no other. */
  readonly deterministic?: boolean;
  /** Whether only access tokens that the mock has issued are accepted, default false. */
  readonly issuedTokensOnly?: boolean;
  /** How long an issued token is valid, in seconds, default 86,399. */
  readonly tokenLifetime?: number;
  /**
   * The origins whose web pages may call the mock and read its responses, such as `http://localhost:3000`; default none. `*` allows every
   * origin, but only a named origin may use the mock's admin endpoints.
   *
   * @see Fetch Standard, CORS protocol
   */
  readonly cors?: readonly string[];
  /** The number of requests in the journal, default 1,000. The journal has at most 64 million characters, so that long ones may be fewer. */
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

const mockOptions = Object.keys({
  explain: true,
  profile: true,
  sources: true,
  scenario: true,
  state: true,
  durable: true,
  seed: true,
  deterministic: true,
  issuedTokensOnly: true,
  tokenLifetime: true,
  journalSize: true,
  cors: true,
  onExchange: true,
  onRequest: true,
  onExamined: true,
  onError: true,
} satisfies Record<keyof MockOptions, true>);

const listenOptions = Object.keys({ host: true, port: true, allowHosts: true, requestTimeout: true } satisfies Record<
  keyof ListenOptions,
  true
>);

/**
 * Refuses unknown options, an unknown profile, origins that no browser sends, and numbers that are not whole or negative.
 *
 * @throws TypeError
 */
export function checkMockOptions(options: MockOptions): void {
  refuseUnknownOption('createMock()', options, mockOptions);
  const { profile, cors = [], durable, state } = options;
  if (profile !== undefined && !profiles.includes(profile)) {
    throw new TypeError(`Unknown profile ${reveal(String(profile))}. Use ${profiles.join(' or ')}.`);
  }
  if (!Array.isArray(cors))
    throw new TypeError('The option cors is not a list. Pass a list of origins, such as ["http://localhost:3000"].');
  for (const origin of cors) {
    const fault = originFault(origin);
    if (fault !== undefined) throw new TypeError(`The option cors has an invalid origin, ${reveal(String(origin))}. ${fault}`);
  }
  if (durable === true && state === undefined)
    throw new TypeError(
      'The option durable needs a state file. Pass the option state as well, such as { state: "connections.db", durable: true }.',
    );
  for (const name of ['journalSize', 'tokenLifetime'] as const) {
    const number = options[name];
    if (number !== undefined && !(Number.isInteger(number) && number >= 0)) {
      throw new TypeError(`The option ${name} is ${number}. Pass a whole number, 0 or greater.`);
    }
  }
}

/**
 * Refuses arguments that `listen()` does not take.
 *
 * @throws TypeError
 */
export function checkListenOptions(options: ListenOptions): void {
  if (typeof options !== 'object') throw new TypeError(`listen() got a ${typeof options}. Pass an object, such as { port: 4010 }.`);
  refuseUnknownOption('listen()', options, listenOptions);
  const { allowHosts = [] } = options;
  if (!Array.isArray(allowHosts))
    throw new TypeError('The option allowHosts is not a list. Pass a list of names, such as ["mock.example.com"].');
  for (const name of allowHosts) {
    const fault = hostNameFault(name);
    if (fault !== undefined) throw new TypeError(`The option allowHosts has an invalid name, ${reveal(String(name))}. ${fault}`);
  }
}

/** Refuses an option that would be ignored: most likely it is misspelt. */
function refuseUnknownOption(functionName: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = didYouMean(nearMiss(unknown, known));
  throw new TypeError(`Unknown option ${reveal(unknown)} of ${functionName}${meant} Its options are ${known.join(', ')}.`);
}
