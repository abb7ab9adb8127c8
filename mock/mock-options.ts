import type { Examination } from '../src/check/examine.ts';
import type { RequestMessage } from '../src/check/http-message.ts';
import { type Profile, profiles } from '../src/check/profile.ts';
import type { Answer } from '../src/http/answer.ts';
import type { Exchange } from '../src/http/serve.ts';
import { reveal } from '../src/messages/wording.ts';
import { originFault } from './cors.ts';
import { refuseSurplus } from './refuse-surplus.ts';

/** How a mock behaves; every member may be left out. */
export type MockOptions = {
  /** Whether refusals list their violations, default true. Adobe's own do not. */
  readonly explain?: boolean;
  /** How strictly requests are taken, default `strict`. */
  readonly profile?: Profile;
  /** A scenario that is played to every request, as `throttled` or `slow:latency=300`; default none. */
  readonly scenario?: string;
  /** A file that keeps the connections when the process ends, made where it is not there; default memory alone. */
  readonly state?: string;
  /**
   * Connections to begin with, as `GET /__mock/state` exports them; `flowservice-kit/seeds/tutorial.json` has those of Adobe's pages. Not
   * read if a state file has had some already.
   */
  readonly seed?: unknown;
  /** Whether ids, etags, request ids, tokens and times are the same in every run, default false. */
  readonly deterministic?: boolean;
  /** Whether only access tokens that the mock has issued are accepted, default false. */
  readonly issuedTokensOnly?: boolean;
  /** How long an issued token is valid, in seconds, default 86,399. */
  readonly tokenLifetime?: number;
  /**
   * The origins whose web pages may call the mock and read its responses, such as `http://localhost:3000`; default none. `*` is every
   * origin, but only a named one may use the mock's own pages.
   *
   * @see Fetch Standard, CORS protocol
   */
  readonly cors?: readonly string[];
  /** How many requests are kept in the journal, default 1,000. */
  readonly journalSize?: number;
  /** Told of every answer that goes over the network. */
  readonly onExchange?: (exchange: Exchange) => void;
  /**
   * Told of every request for Flow Service and its answer, whatever way it came. The request is as it was sent: its credentials must
   * not be written anywhere.
   */
  readonly onRequest?: (request: RequestMessage, answer: Answer, examination: Examination) => void;
  /**
   * Told of what is a fault of the mock, or of its state file; the request is answered with 500. What the functions above throw is told
   * here as well; where this is left out, it goes to whoever called the mock's `fetch`, and is an uncaught exception over the network.
   */
  readonly onError?: (error: unknown) => void;
};

const known = Object.keys({
  explain: true,
  profile: true,
  scenario: true,
  state: true,
  seed: true,
  deterministic: true,
  issuedTokensOnly: true,
  tokenLifetime: true,
  journalSize: true,
  cors: true,
  onExchange: true,
  onRequest: true,
  onError: true,
} satisfies Record<keyof MockOptions, true>);

/**
 * Refuses an option that a mock does not have, a profile that there is not, origins that no browser sends, and numbers that can be none.
 *
 * @throws TypeError
 */
export function checkMockOptions(options: MockOptions): void {
  refuseSurplus('A mock', options, known);
  const { profile } = options;
  if (profile !== undefined && !profiles.includes(profile)) {
    throw new TypeError(`There is no profile ${profile}. There is ${profiles.join(', ')}.`);
  }
  const { cors = [] } = options;
  if (!Array.isArray(cors))
    throw new TypeError('The option cors is not a list. Give a list of origins, such as ["http://localhost:3000"].');
  for (const origin of cors) {
    const fault = originFault(origin);
    if (fault !== undefined) throw new TypeError(`The option cors has an invalid origin, ${reveal(String(origin))}. ${fault}`);
  }
  for (const name of ['journalSize', 'tokenLifetime'] as const) {
    const number = options[name];
    if (number !== undefined && !(Number.isInteger(number) && number >= 0)) {
      throw new TypeError(`The option ${name} is ${number}. Give it a whole number, 0 or more.`);
    }
  }
}
