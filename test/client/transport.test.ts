import { getEventListeners } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import nock from 'nock';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { description } from '../../src/generated/description.ts';
import { operations } from '../contract.ts';
import { bodies } from '../requests.ts';
import { secrets } from '../secrets.ts';
import { calledOperations, calls, clientFor, errorOf, id, ifMatch, leaks } from './client-under-test.ts';
import { answerCreation, created, interceptProduction, nextRequest, production } from './intercepted.ts';

let servers: Server[] = [];
interceptProduction();
afterEach(() => {
  for (const server of servers) server.close().closeAllConnections();
  servers = [];
});

test('the client sends the request body unchanged', async () => {
  const seen: unknown[] = [];
  nextRequest('createConnection', (body) => seen.push(body) > 0).reply(201, created, { 'x-request-id': 'abc' });
  expect(await clientFor(production).client.connections.create(bodies['service principal'])).toEqual({ ...created, requestId: 'abc' });
  expect(seen).toEqual([bodies['service principal']]);
});

test.each(calledOperations)('the client sends exactly the headers of the operation: %s', async (operation) => {
  let sent: unknown;
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent = init?.headers;
    return new Response('{}', { status: 400 });
  };
  await errorOf(calls[operation](clientFor(production, { fetch }).client));
  const { body, headers } = operations[operation];
  expect(sent).toEqual({
    Authorization: `Bearer ${secrets.token}`,
    'x-api-key': secrets.apiKey,
    'x-gw-ims-org-id': '7DC732555AECDB4C0A494036@AdobeOrg',
    'x-sandbox-name': 'prod',
    Accept: 'application/json',
    'user-agent': `flowservice-kit/${description.info.version}`,
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(headers.some(({ name }) => name === 'if-match') ? { 'If-Match': ifMatch } : {}),
  });
});

test('the client waits for the time in Retry-After', async () => {
  answerCreation(429, {}, { 'Retry-After': '38' });
  answerCreation(201, created);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { client, log } = clientFor(production);
  const calling = client.connections.create(bodies.basic);
  await vi.waitFor(() => expect(log.at(-1)).toMatch(/retrying in 38000 ms/), { timeout: 50_000 });
  expect(nock.pendingMocks()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(38_000);
  vi.useRealTimers();
  expect(await calling).toMatchObject(created);
});

test('the client calls the token function for each attempt, and once more after 401', async () => {
  let tokens = 0;
  const accessToken = () => Promise.resolve(`token-${++tokens}`);
  const responses: [string, number][] = [
    ['token-1', 503],
    ['token-2', 401],
    ['token-3', 201],
  ];
  for (const [token, status] of responses)
    nextRequest('createConnection')
      .matchHeader('authorization', `Bearer ${token}`)
      .reply(status, status === 201 ? created : {}, { 'Retry-After': '0' });
  expect(await clientFor(production, { accessToken }).client.connections.create(bodies.basic)).toMatchObject(created);
  answerCreation(401);
  answerCreation(401);
  expect(await errorOf(clientFor(production, { accessToken }).client.connections.create(bodies.basic))).toMatchObject({
    name: 'AuthenticationError',
  });
});

test.each([
  ['fails', () => Promise.reject(new Error(`no ${secrets.password} for you`)), 'The function accessToken failed'],
  ['returns undefined', () => undefined as never, 'The function accessToken returned undefined. Return the token as a string.'],
  ['returns an object', () => ({ token: secrets.token }) as never, 'returned an object. Return the token as a string.'],
  [
    'returns the response of the identity service',
    async () => ({ access_token: secrets.token }) as never,
    'returned an object. Return only its member access_token.',
  ],
  ['returns a token with its scheme', () => `Bearer ${secrets.token}`, 'The result of the function accessToken begins with Bearer.'],
])('the client sends nothing if the token function %s', async (_, accessToken, message) => {
  const error = await errorOf(clientFor(production, { accessToken }).client.connections.create(bodies.basic));
  expect(error.message).toContain(message);
  expect(leaks(error)).toEqual([]);
});

// nock 15.0.6 makes undici fail an assertion if a delayed response is aborted, so slow responses come from a real server.
test.each([
  ['a response', () => {}],
  ['the rest of a body', (response) => response.writeHead(201, { 'content-length': 100 }).write('{')],
] as const satisfies readonly (readonly [string, (response: ServerResponse) => unknown])[])(
  'the client stops waiting for %s after the timeout, and retries only reads',
  async (_, begin) => {
    const url = await listen((_, response) => void begin(response));
    const { client, log } = clientFor(url, { timeout: 50, maxRetries: 1 });
    const attempts = () => log.filter((line) => line.endsWith(': sending')).length;
    const error = await errorOf(client.connections.create(bodies.basic));
    expect(error).toMatchObject({
      name: 'APITimeoutError',
      message: expect.stringContaining('within 50 ms. The connection may have been'),
    });
    expect(attempts()).toBe(1);
    const reading = await errorOf(client.connections.retrieve(id));
    expect(reading).toMatchObject({ name: 'APITimeoutError', message: expect.stringMatching(/ within 50 ms\.$/) });
    expect(attempts()).toBe(3);
    expect(leaks(error, log)).toEqual([]);
  },
);

test('the client reports a connection that breaks in the middle of a response', async () => {
  const url = await listen((_, response) => {
    response.writeHead(201, { 'content-length': 100 }).write('{', () => response.destroy());
  });
  expect((await errorOf(clientFor(url).client.connections.create(bodies.basic))).message).toContain('may have been created');
});

test('the client reports a port that fetch does not allow', async () => {
  const { client, log } = clientFor('http://127.0.0.1:6000');
  const error = await errorOf(client.connections.create(bodies.basic));
  expect(error.message).toBe('POST http://127.0.0.1:6000/connections was not sent: fetch does not allow port 6000. Use another port.');
  expect(log.join('\n')).not.toContain('retrying');
});

test.each([
  ['a browser', 'Mozilla/5.0 (X11; Linux x86_64)', undefined],
  ['another runtime', 'Cloudflare-Workers', `flowservice-kit/${description.info.version}`],
])('the client sends a User-Agent only if the platform allows it: %s', async (_, runtime, expected) => {
  vi.stubGlobal('navigator', { userAgent: runtime });
  onTestFinished(() => void vi.unstubAllGlobals());
  let sent = new Headers();
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent = new Headers(init?.headers);
    return Response.json({ count: 0 });
  };
  await clientFor(production, { fetch }).client.connections.count();
  expect(sent.get('user-agent') ?? undefined).toBe(expected);
});

test.each([
  ['before it starts', () => AbortSignal.abort()],
  ['while it waits for the response', () => AbortSignal.timeout(30)],
])('a call can be aborted %s', async (_, signal) => {
  let requests = 0;
  const url = await listen(() => void requests++);
  expect(await errorOf(clientFor(url).client.connections.create(bodies.basic, { signal: signal() }))).toMatchObject({
    name: 'APIUserAbortError',
  });
  expect(requests).toBeLessThan(2);
});

test('a call can be aborted while it waits for a retry', async () => {
  answerCreation(503, {}, { 'Retry-After': '30' });
  const controller = new AbortController();
  const { client, log } = clientFor(production);
  const error = errorOf(client.connections.create(bodies.basic, { signal: controller.signal }));
  await vi.waitFor(() => expect(log.at(-1)).toMatch(/retrying in 30000 ms/), { timeout: 50_000 });
  controller.abort(new Error('enough'));
  expect(await error).toMatchObject({ name: 'APIUserAbortError', cause: { message: 'enough' } });
});

test('the client removes its listeners from a signal', async () => {
  answerCreation(503, {}, { 'Retry-After': '0' });
  answerCreation(201, created);
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  await clientFor(production).client.connections.create(bodies.basic, { signal });
  expect(added).toHaveBeenCalled();
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('the client masks its credentials if a response echoes them', async () => {
  const echo = await listen(async (request, response) => {
    const body = await text(request);
    response.writeHead(400).end(JSON.stringify({ message: JSON.stringify([request.headers, body]), [secrets.token]: [request.headers] }));
  });
  const echoed = await errorOf(clientFor(echo).client.connections.create(bodies.basic));
  answerCreation(201);
  const unmatched = await errorOf(clientFor(`${production}/elsewhere`).client.connections.create(bodies['service principal']));
  expect(unmatched).toMatchObject({ status: 501 });
  nock.cleanAll();
  const thrown = Object.assign(new TypeError(`bad ${secrets.token}`), { cause: new Error(secrets.password) });
  const broken = await errorOf(clientFor(production, { fetch: () => Promise.reject(thrown) }).client.connections.create(bodies.basic));
  expect(leaks(echoed, unmatched, broken)).toEqual([]);
  expect(echoed.message).toContain('Bearer ***');
});

const unusual = `p!a's"s\\& w/=(r)d*~<\né€😀`;
const escapes = (text: string, pattern: RegExp, written: (char: string) => string) => text.replace(pattern, written);
const unit = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

test.each([
  ['a form', new URLSearchParams({ unusual }).toString().slice(8)],
  ['a URL, all characters escaped', escapes(encodeURIComponent(unusual), /[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)],
  ['a URL, few characters escaped', encodeURI(unusual)],
  ['JSON escaped for HTML', escapes(JSON.stringify(unusual), /[<>&='é]/g, unit)],
  ['JSON with its slashes escaped', escapes(JSON.stringify(unusual).replaceAll('/', '\\/'), /[^ -~]/g, unit)],
  ['JSON in a URL', encodeURIComponent(JSON.stringify(unusual))],
  ['JSON in JSON in JSON', JSON.stringify(JSON.stringify(JSON.stringify(unusual)))],
  ['HTML by decimals', escapes(unusual, /[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)],
  ['HTML by hexadecimals', escapes(unusual, /[&<>"']/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`)],
  ['HTML, without quotes', unusual.replaceAll('&', '&amp;').replaceAll('<', '&lt;')],
])('the client masks a credential in every encoding: %s', async (_, written) => {
  const fetch = async () => Response.json({ message: `<${written}>` }, { status: 400 });
  const { auth, ...request } = bodies.basic;
  const creation = { ...request, auth: { ...auth, params: { ...auth.params, password: unusual } } };
  const error = await errorOf(clientFor(production, { fetch }).client.connections.create(creation));
  expect(error.message.replace(/(\\*"|%22)/g, '')).toMatch(/: <\*\*\*>$/);
});

test('a credential that a URL cannot contain does not mask other text', async () => {
  const fetch = async () => Response.json({ message: 'as it is' }, { status: 400 });
  const { auth, ...request } = bodies.basic;
  const creation = { ...request, auth: { ...auth, params: { ...auth.params, password: '\ud800' } } };
  expect((await errorOf(clientFor(production, { fetch }).client.connections.create(creation))).message).toContain('as it is');
});

function listen(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  servers.push(server);
  return new Promise((resolve) => server.once('listening', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)));
}
