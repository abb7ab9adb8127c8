import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mock, scenarios } from '../../mock/index.ts';
import { errorNames } from '../contract.ts';
import { bodies } from '../requests.ts';
import { secrets } from '../secrets.ts';
import { startMock } from '../start-mock.ts';
import { clientFor, leaks } from './client-under-test.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
// A second call closes connections with pending responses.
afterAll(() => Promise.all([mock.close(), mock.close()]));

/** The outcome of a call: the number of attempts, the error, and whether the error warns that the request may have been executed. */
type Outcome = { readonly attempts: number; readonly error?: string; readonly mayBeDone?: true };

/** The timeout of the client in milliseconds if the first response is slow. The others take a thousandth of it. */
const patience = 3000;

const fine: Outcome = { attempts: 1 };
const again: Outcome = { attempts: 2 };
const refused = (error: string): Outcome => ({ attempts: 1, error });
const unsure = (error: string): Outcome => ({ attempts: 1, error, mayBeDone: true });

/** The outcomes of a reading and a writing call if the scenario applies to the first attempt. */
const survived: readonly (readonly [name: string, settings: Readonly<Record<string, unknown>>, reads: Outcome, writes: Outcome])[] = [
  ['expired-token', {}, again, again],
  ['throttled', { retryAfter: 0 }, again, again],
  ['unavailable', {}, again, again],
  ['gateway-timeout', {}, again, refused('InternalServerError')],
  ['slow', { latency: 60_000, jitter: 0 }, again, unsure('APITimeoutError')],
  ['reset', { when: 'before' }, again, unsure('APIConnectionError')],
  ['reset', { when: 'middle' }, again, unsure('APIConnectionError')],
  ['reset', { when: 'after' }, fine, fine],
  ['broken-json', {}, refused('APIError'), unsure('APIError')],
  ['missing-etag', {}, fine, fine],
  ['initializing', {}, fine, fine],
  ['forbidden', {}, refused('PermissionDeniedError'), refused('PermissionDeniedError')],
  ['unknown-sandbox', {}, refused('NotFoundError'), refused('NotFoundError')],
  ['bad-credentials', {}, fine, refused('BadRequestError')],
  ['unreachable', {}, fine, fine],
  // They apply to dataflows and their runs only.
  ...['flow-finalizing', 'run-failed', 'run-partial', 'run-stuck'].map((name) => [name, {}, fine, fine] as const),
];

const ways = {
  'over HTTP': () => ({ baseURL: mock.url, fetch }),
  'in process': () => ({ baseURL: 'http://in-process', fetch: mock.fetch }),
};
const cases = Object.entries(ways).flatMap(([way, where]) => survived.map((one) => [one[0], one[1], way, where, one] as const));

test.each(cases)(
  'the client has the expected outcome under the scenario %s %o %s',
  async (name, settings, _way, where, [, , reads, writes]) => {
    const { baseURL, ...options } = where();
    const { connections } = clientFor(baseURL, options).client;
    const { id } = await connections.create(bodies.basic);
    for (const [outcome, operation] of [
      [reads, 'retrieveConnection'],
      [writes, 'createConnection'],
    ] as const) {
      mock.scenario(name, { times: 1, settings });
      const accessToken = () => secrets.token;
      const { client, log } = clientFor(baseURL, { ...options, accessToken, ...(name === 'slow' ? { timeout: patience } : {}) });
      const call = operation === 'retrieveConnection' ? client.connections.retrieve(id) : client.connections.create(bodies.basic);
      const error: unknown = await call.then(() => undefined).catch((thrown) => thrown);
      expect(Reflect.get(Object(error), 'name')).toBe(outcome.error);
      expect(String(error).includes('may have been')).toBe(outcome.mayBeDone ?? false);
      expect(log.filter((line) => line.endsWith(': sending'))).toHaveLength(outcome.attempts);
      expect(leaks(error, log)).toEqual([]);
    }
  },
);

test('every scenario that is more than one error response has an expected outcome', () => {
  const errors: ReadonlySet<string> = new Set(errorNames);
  const covered = new Set(survived.map(([name]) => name));
  expect(scenarios.filter(({ name }) => !errors.has(name) && !covered.has(name))).toEqual([]);
});
