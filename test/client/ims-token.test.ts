import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { FlowServiceError, type ImsTokenOptions, imsToken } from '../../src/client/index.ts';
import { secrets } from '../secrets.ts';
import { startMock } from '../start-mock.ts';
import { clientFor, errorOf, leaks } from './client-under-test.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ issuedTokensOnly: true });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const credentials = { clientId: secrets.apiKey, clientSecret: secrets.clientSecret, scope: 'openid,AdobeID' };
const ways = {
  'over HTTP': () => ({ baseURL: mock.url, fetch }),
  'in process': () => ({ baseURL: 'http://in-process', fetch: mock.fetch }),
};

/** Returns a client with a token from the mock's identity service. */
function clientWithToken({ baseURL, fetch }: { readonly baseURL: string; readonly fetch: typeof globalThis.fetch }) {
  return clientFor(baseURL, { fetch, accessToken: imsToken({ ...credentials, url: `${baseURL}/ims/token/v3`, fetch }) }).client;
}

/** Counts the token requests that the mock received. */
const issued = () => mock.requests.filter(({ operation }) => operation === 'issueToken').length;

test.each(Object.entries(ways))('imsToken gets one token for concurrent and later calls: %s', async (_, way) => {
  const { connections } = clientWithToken(way());
  await Promise.all([connections.count(), connections.count(), connections.count()]);
  await connections.count();
  expect(issued()).toBe(1);
  mock.assertConforming();
});

test.each(Object.entries(ways))('imsToken gets one new token if the service rejects the old one for several calls: %s', async (_, way) => {
  const { connections } = clientWithToken(way());
  await connections.count();
  // The mock forgets the tokens that it issued.
  mock.reset();
  await Promise.all([connections.count(), connections.count()]);
  expect(issued()).toBe(1);
});

test('imsToken renews a token one minute before it expires', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const token = tokens([{ expires_in: 3600 }, {}, { expires_in: 'never' }]);
  const at = async (seconds: number) => {
    vi.setSystemTime(seconds * 1000);
    return token();
  };
  expect([await at(0), await at(3539), await at(3540)]).toEqual(['token-1', 'token-1', 'token-2']);
  // Without a valid expires_in it is not known how long a token is valid.
  expect([await at(3540), await at(3540)]).toEqual(['token-3', 'token-4']);
});

test('imsToken returns the token of another call instead of a rejected one', async () => {
  const token = tokens([{ expires_in: 3600 }, { expires_in: 3600 }]);
  expect(await token()).toBe('token-1');
  expect(await token({ rejected: 'token-1' })).toBe('token-2');
  expect(await token({ rejected: 'token-1' })).toBe('token-2');
});

test.each([
  [
    'an unknown client',
    () => Response.json({ error: 'invalid_client', error_description: `not ${secrets.clientSecret}` }, { status: 401 }),
    { name: 'AuthenticationError', status: 401, code: 'invalid_client', message: expect.stringContaining('invalid_client: not ***') },
  ],
  [
    'a throttled client',
    () => new Response(null, { status: 429, headers: { 'retry-after': '9' } }),
    { name: 'RateLimitError', retryAfter: 9 },
  ],
  ['a redirect', () => new Response(null, { status: 302, headers: { location: 'http://elsewhere.example' } }), { status: 302 }],
  [
    'a token in another member',
    () => Response.json({ accessToken: secrets.token }),
    { message: expect.stringMatching(/ returned no access_token\. Check the option url\.$/) },
  ],
  ['a page in HTML', () => new Response('<html>'), { message: expect.stringContaining('returned no access_token') }],
  [
    'a token with its scheme',
    () => Response.json({ access_token: `Bearer ${secrets.token}` }),
    { message: expect.stringContaining('begins with Bearer') },
  ],
  [
    'a lost connection',
    () => {
      throw new TypeError(`reset ${secrets.clientSecret}`);
    },
    { name: 'APIConnectionError', message: expect.stringContaining('failed: reset ***') },
  ],
] as const)('a call throws the error of imsToken, and the next call tries again: %s', async (_, respond, expected) => {
  let requests = 0;
  const accessToken = imsToken({
    ...credentials,
    fetch: async () => (requests++ === 0 ? respond() : Response.json({ access_token: 'fine' })),
  });
  const { client, log } = clientFor(mock.url, { accessToken, fetch: async () => Response.json({ count: 5 }) });
  const errors = await Promise.all([errorOf(client.connections.count()), errorOf(client.connections.count())]);
  for (const error of errors) expect(error).toMatchObject(expected);
  expect(leaks(errors, log)).toEqual([]);
  expect(errors[0]?.message).toContain('https://ims-na1.adobelogin.com/ims/token/v3');
  expect(await client.connections.count()).toBe(5);
  expect(requests).toBe(2);
});

test('imsToken stops waiting after its timeout', async () => {
  const token = imsToken({ ...credentials, fetch: () => new Promise(() => {}), timeout: 20 });
  expect(await errorOf(token())).toMatchObject({ name: 'APITimeoutError', message: expect.stringContaining('within 20 ms') });
});

test.each([
  ['a secret from a missing environment variable', { clientSecret: undefined }, 'The option clientSecret is undefined.'],
  ['an empty client id', { clientId: ' ' }, 'The option clientId is empty.'],
  ['scopes in a list', { scope: ['openid'] }, 'The option scope is an array.'],
  ['a URL from a missing environment variable', { url: undefined }, 'The option url is undefined;'],
  [
    'a URL with the credentials',
    { url: `https://ims.example?client_secret=${secrets.clientSecret}` },
    'The option url has credentials, a query',
  ],
  ['a fetch that is not a function', { fetch: 'fetch' }, 'The option fetch is a string. Pass a function.'],
  ['a timeout of 0', { timeout: 0 }, 'The option timeout is 0.'],
  ['a misspelled option', { clientsecret: secrets.clientSecret }, 'Unknown option clientsecret.'],
])('imsToken rejects %s', (_, options, message) => {
  let error: unknown;
  try {
    imsToken({ ...credentials, ...options } as unknown as ImsTokenOptions);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(FlowServiceError);
  expect(String(error)).toContain(message);
  expect(leaks(error)).toEqual([]);
});

/** Returns a token function whose identity service issues token-1, token-2 and so on, with these members. */
function tokens(members: readonly object[]): ReturnType<typeof imsToken> {
  let count = 0;
  return imsToken({ ...credentials, fetch: async () => Response.json({ ...members[count], access_token: `token-${++count}` }) });
}
