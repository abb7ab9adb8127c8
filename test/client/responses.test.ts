import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { errorBody } from '../../mock/published-errors.ts';
import * as client from '../../src/client/index.ts';
import { secretParams } from '../../src/client/redact.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { description } from '../../src/generated/description.ts';
import { type ErrorName, operations } from '../contract.ts';
import { authSpecs, bodies, bodyWith } from '../requests.ts';
import { secrets } from '../secrets.ts';
import { startMock } from '../start-mock.ts';
import { calledOperations, calls, clientFor, errorOf, leaks } from './client-under-test.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
  // The first documented response loads Prism.
  await calls.testConnection(clientFor(mock.url, { fetch: preferring('code=200') }).client);
});
afterAll(() => mock.close());

/** A `fetch` that requests a documented response from the mock. */
const preferring =
  (prefer: string) =>
  (url: string | URL | Request, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), prefer } });

/** A `fetch` with a fixed response. */
const answering =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  async () =>
    new Response(body, { status, headers });

test.each(authSpecs)('the client creates a connection that the mock accepts: %s', async (spec) => {
  for (const base of ['', '/', '/data/foundation/flowservice']) {
    const created = await clientFor(mock.url + base).client.connections.create(bodies[spec]);
    expect(created).toEqual({
      id: expect.any(String),
      etag: expect.stringMatching(/^".+"$/),
      requestId: expect.stringMatching(/^[0-9a-z]{32}$/),
    });
  }
});

const errors = {
  400: client.BadRequestError,
  401: client.AuthenticationError,
  403: client.PermissionDeniedError,
  404: client.NotFoundError,
  412: client.PreconditionFailedError,
  413: client.APIError,
  415: client.APIError,
  429: client.RateLimitError,
  500: client.InternalServerError,
  503: client.InternalServerError,
  504: client.InternalServerError,
} as const;
/** One operation for each documented error response, because all operations read them in the same way. */
const documented = [
  ...new Map(
    calledOperations.flatMap((operation) =>
      [...operations[operation].responses].flatMap(([status, { examples }]) =>
        status < 400 ? [] : examples.map((name) => [name, [operation, status, name as ErrorName] as const] as const),
      ),
    ),
  ).values(),
];

test.each(documented)('the client reads every documented error response: %s %s %s', async (operation, status, name) => {
  const example = description.components.examples[name].value;
  const { client: asking } = clientFor(mock.url, { fetch: preferring(`code=${status}, example=${name}`), maxRetries: 0 });
  const error = await errorOf(calls[operation](asking));
  expect(error.constructor).toBe(errors[status as keyof typeof errors]);
  const code =
    'error_code' in example
      ? example.error_code
      : 'report' in example
        ? example.type.replace('https://ns.adobe.com/aep/errors/', '')
        : undefined;
  const text =
    'errorMessage' in example
      ? example.errorMessage
      : 'detail' in example
        ? example.detail
        : 'message' in example
          ? example.message
          : 'none';
  expect(error).toMatchObject({
    name: errors[status as keyof typeof errors].name,
    status,
    code,
    requestId: expect.any(String),
    violations: [],
  });
  expect(error.message).toContain(text);
  const { method, path } = operations[operation];
  expect(error.message).toMatch(new RegExp(`^${method} ${mock.url}${path.replace('{id}', '[^/]+')} answered ${status}`));
});

const nested = (depth: number, innermost: string): unknown => Array.from({ length: depth }).reduce((inner) => [inner], innermost);

test.each([
  [
    "the gateway's code as a number",
    401,
    { error_code: 401013, message: 'Oauth token is not valid' },
    { code: '401013' },
    'Oauth token is not valid',
  ],
  [
    "Flow Service's older shape",
    412,
    { errorMessage: 'Supplied version=["a"] does not match', errorDetails: 'x' },
    { code: undefined },
    'Supplied version',
  ],
  ['the older shape without details', 404, { errorMessage: 'connections not found' }, { code: undefined }, 'connections not found'],
  ['a bare message', 400, { message: 'Please provide a valid spec id' }, { code: undefined }, 'Please provide a valid spec id'],
  [
    "the request id of Flow Service's report",
    403,
    errorBody(flowService, 'forbidden', 'abc123'),
    { code: 'FLOW-2120-403', requestId: 'abc123' },
    '(request id abc123)',
  ],
  ['a page in HTML', 502, '<html>Bad Gateway</html>', { body: '<html>Bad Gateway</html>' }, 'answered 502'],
  ['an empty body', 500, '', { body: undefined }, 'answered 500'],
  ['JSON that is not an object', 400, 'null', { body: null }, 'answered 400'],
  ['an undocumented status', 418, '{}', { status: 418 }, 'answered 418'],
  ['a body of 32 levels', 400, nested(32, 'x'), { body: nested(32, 'x') }, 'answered 400'],
  ['a body of more levels', 400, nested(33, 'x'), { body: nested(32, '***') }, 'answered 400'],
] as const)('the client reads an error response with %s', async (_, status, body, fields, message) => {
  const { client } = clientFor(mock.url, { fetch: answering(status, typeof body === 'string' ? body : JSON.stringify(body)) });
  const error = await errorOf(client.connections.create(bodies.basic));
  expect(error).toMatchObject(fields);
  expect(error.message).toContain(message);
});

test("the client's error contains the violations that the mock reports", async () => {
  const wrong = bodyWith('basic', (_, params) => delete params.password);
  const error = await errorOf(clientFor(mock.url).client.connections.create(wrong as never));
  expect(error).toMatchObject({ violations: [{ code: 'auth-param-missing', at: '/body/auth/params/password' }] });
  expect(error.message).toContain('\n/body/auth/params/password: The auth param password is missing. Add auth.params.password.');
});

test('the client reads a response whose member names are also credentials', async () => {
  const words = { accessToken: 't', apiKey: 'k' };
  const wrong = bodyWith('basic', (_, params) => Object.assign(params, { password: 'violations' }) && delete params.username);
  const error = await errorOf(clientFor(mock.url, words).client.connections.create(wrong as never));
  expect(error).toMatchObject({ code: 'FLOW-1100-400', violations: [{ code: 'auth-param-missing', at: '/body/auth/params/username' }] });
  expect(error.message).toContain('The mandatory field username is not provided. Please provide the username and try again.');

  const echo = { error_code: '401013', message: 'Oauth token t is not valid' };
  const fetch = answering(401, JSON.stringify(echo), { 'x-request-id': 'a t' });
  const refused = clientFor(mock.url, { ...words, accessToken: 'error_code', fetch }).client;
  expect(await errorOf(refused.connections.create(bodies.basic))).toMatchObject({ code: '401013' });
  const echoing = clientFor(mock.url, { ...words, fetch }).client;
  expect(await errorOf(echoing.connections.create(bodies.basic))).toMatchObject({
    message: expect.stringContaining('Oauth token *** is not valid'),
    requestId: 'a ***',
    body: { error_code: '401013', message: 'Oauth token *** is not valid' },
  });
});

test.each([
  ['broken JSON', 201, '{"id"'],
  ['a body without id', 201, '{"etag":"\\"a\\""}'],
  ['an empty body', 204, ''],
  ['a list', 200, '[]'],
] as const)('the client does not accept %s as a created connection', async (_, status, body) => {
  const { client } = clientFor(mock.url, { fetch: async () => new Response(status === 204 ? null : body, { status }) });
  const error = await errorOf(client.connections.create(bodies.basic));
  expect(error).toMatchObject({ name: 'APIError', status });
  expect(error.message).toContain('The connection may have been created; check');
});

test('the client reads a long type in linear time', async () => {
  // In quadratic time, this exceeds the timeout of a test.
  const fetch = answering(400, JSON.stringify({ type: 'A'.repeat(1_000_000) }));
  expect(await errorOf(calls.createConnection(clientFor(mock.url, { fetch }).client))).toMatchObject({ code: undefined });
});

const violation = (text: string) => ({ code: text, at: text, message: text, fix: text });
test.each([
  ['a bare text', (long: string) => long],
  ['a message in JSON', (long: string) => JSON.stringify({ message: long, error_code: long })],
  ['a list in JSON', (long: string) => JSON.stringify({ message: 'x', list: Array(3).fill(long) })],
  ['violations', (long: string) => JSON.stringify({ violations: Array(200).fill(violation(long.slice(0, 5000))) })],
])('an error response of megabytes becomes a short error: %s', async (_, write) => {
  const body = write(`${secrets.token} ${'-'.repeat(50)} `.repeat(20_000));
  const error = await errorOf(calls.createConnection(clientFor(mock.url, { fetch: answering(400, body) }).client));
  expect(error.message.length).toBeLessThan(10_000);
  expect(JSON.stringify(error).length).toBeLessThan(1_000_000);
  expect(leaks(error)).toEqual([]);
});

test.each([
  [429, {}, /answered 429\. It has no Retry-After; wait before you try again\.$/],
  [429, { 'retry-after': '3600' }, /answered 429\. Retry after 3600 s\.$/],
  [503, {}, /answered 503$/],
  [503, { 'retry-after': '3600' }, /answered 503\. Retry after 3600 s\.$/],
  [304, {}, /answered 304: not modified, so the response has no body\. Remove If-None-Match/],
  [302, {}, /answered 302: a redirect\. It was not followed/],
])('the error for status %s with the headers %o contains the fix', async (status, headers, message) => {
  const fetch = async () => new Response(null, { status, headers: { ...headers } });
  expect((await errorOf(calls.createConnection(clientFor(mock.url, { fetch, maxRetries: 0 }).client))).message).toMatch(message);
});

test('the client works without URL.canParse, which older runtimes lack', async () => {
  const { canParse } = URL;
  onTestFinished(() => void Object.assign(URL, { canParse }));
  Object.assign(URL, { canParse: undefined });
  expect(() => clientFor('no URL')).toThrow('not an absolute URL');
  const links = { items: [], _links: { next: { href: 'http://[' } } };
  const { client } = clientFor(mock.url, { fetch: async () => Response.json(links) });
  expect((await errorOf(calls.listConnections(client))).message).toContain('The link was not followed');
});

test('the client does not follow redirects', async () => {
  let calls = 0;
  const { client } = clientFor(mock.url, {
    fetch: async (_, init) => new Response(null, { status: 307, headers: { location: `http://elsewhere/${++calls}${init?.redirect}` } }),
  });
  expect((await errorOf(client.connections.create(bodies.basic))).message).toContain('a redirect. It was not followed');
  expect(calls).toBe(1);
});

test.each([
  ['an empty token', { accessToken: '' }, 'accessToken is empty'],
  ['a missing token', { accessToken: undefined as never }, 'accessToken is undefined'],
  ['a promise of a token', { accessToken: Promise.resolve('x') as never }, 'accessToken is an object. Pass a string, or a function that'],
  ['a token with its scheme', { accessToken: `Bearer ${secrets.token}` }, 'begins with Bearer'],
  ['a token with a line end', { accessToken: `${secrets.token}\n` }, 'such as a line break'],
  ['a token with a blank', { accessToken: `${secrets.token} x` }, 'contains white space'],
  ['a blank API key', { apiKey: ' ' }, 'apiKey is empty'],
  ['an organization that is not a string', { imsOrg: 1 as never }, 'imsOrg is a number'],
  ['an empty sandbox', { sandbox: '' }, 'sandbox is empty'],
  [
    'a base URL from a missing environment variable',
    { baseURL: undefined as never },
    'baseURL is undefined; an environment variable may be missing',
  ],
  ['a base URL that is relative', { baseURL: '/connections' }, 'not an absolute URL'],
  ['a base URL of another scheme', { baseURL: 'ftp://a' }, 'scheme ftp:'],
  ['a base URL with credentials', { baseURL: `https://anna:${secrets.token}@a` }, 'credentials'],
  ['a timeout of 0', { timeout: 0 }, 'timeout is 0'],
  ['a fractional number of retries', { maxRetries: 0.5 }, 'maxRetries is 0.5'],
  ['a hook that is not a function', { onRequest: 'log' as never }, 'onRequest is a string. Pass a function.'],
  ['a logger without warn', { logger: { debug() {} } as never }, 'logger.warn is undefined. Pass a function.'],
  ['a misspelled option', { baseUrl: 'http://127.0.0.1' } as object, 'Unknown option baseUrl'],
] as const)('the client rejects invalid options: %s', (_, options, message) => {
  let error: unknown;
  try {
    clientFor(mock.url, options);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(client.FlowServiceError);
  expect(String(error)).toContain(message);
  expect(leaks(error)).toEqual([]);
});

test('the secret params of the client are those that the description marks as password', () => {
  const { BasicAuthenticationParams, ServicePrincipalAuthenticationParams } = description.components.schemas;
  const params = Object.entries({ ...BasicAuthenticationParams.properties, ...ServicePrincipalAuthenticationParams.properties });
  expect([...secretParams]).toEqual(params.flatMap(([name, schema]) => ('format' in schema && schema.format === 'password' ? [name] : [])));
});

test('an inspected client shows no credentials', () => {
  expect(leaks(clientFor(mock.url).client)).toEqual([]);
});
