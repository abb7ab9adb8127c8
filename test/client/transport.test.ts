import { getEventListeners } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import nock from 'nock';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { longestWait } from '../../src/client/retry-delay.ts';
import { bodies } from '../requests.ts';
import { secrets } from '../secrets.ts';
import { clientFor, errorOf, leaks } from './client-under-test.ts';

const host = 'https://platform.adobe.io';
const path = '/data/foundation/flowservice/connections';
const created = { id: '4cb0c374-d3bb-4557-b139-5712880adc55', etag: '"9e0052a2-0000-0200-0000-5e35fb330000"' };
/** The client's default base URL. */
const production = `${host}/data/foundation/flowservice`;

let servers: Server[] = [];
beforeAll(() => {
  nock.restore();
  nock.activate();
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
});
afterEach(() => {
  vi.useRealTimers();
  const unused = nock.pendingMocks();
  nock.cleanAll();
  for (const server of servers) server.close().closeAllConnections();
  servers = [];
  expect(unused).toEqual([]);
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

const once = (status: number, body: nock.Body = {}, headers: Record<string, string> = {}) =>
  nock(host).post(path).reply(status, body, headers);

test('sends the five headers and the body as it is', async () => {
  const seen: unknown[] = [];
  nock(host)
    .post(path, (body) => seen.push(body) > 0)
    .matchHeader('authorization', `Bearer ${secrets.token}`)
    .matchHeader('x-api-key', secrets.apiKey)
    .matchHeader('x-gw-ims-org-id', '7DC732555AECDB4C0A494036@AdobeOrg')
    .matchHeader('x-sandbox-name', 'prod')
    .matchHeader('content-type', 'application/json')
    .reply(201, created, { 'x-request-id': 'abc' });
  expect(await clientFor(production).client.connections.create(bodies['service principal'])).toEqual({ ...created, requestId: 'abc' });
  expect(seen).toEqual([bodies['service principal']]);
});

test.each([
  ['429', () => once(429, {}, { 'Retry-After': '0' })],
  ['503', () => once(503, {}, { 'Retry-After': '0' })],
  ['429 until a date that is over', () => once(429, {}, { 'Retry-After': 'Tue, 24 Nov 2020 00:00:00 GMT' })],
  [
    'a refused connection',
    () =>
      nock(host)
        .post(path)
        .replyWithError(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })),
  ],
  [
    'a host that is not found',
    () =>
      nock(host)
        .post(path)
        .replyWithError(Object.assign(new Error('not found'), { code: 'ENOTFOUND' })),
  ],
])('tries again where nothing can have been created: %s', async (_, fail) => {
  fail();
  once(201, created);
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { client, log } = clientFor(production);
  expect(await client.connections.create(bodies.basic)).toMatchObject(created);
  expect(log.join('\n')).toMatch(/trying again in 0 ms \(1 of 2\)/);
  expect(leaks(log)).toEqual([]);
});

test.each([
  ['500', () => once(500), 'answered 500'],
  ['502', () => once(502), 'answered 502'],
  ['504', () => once(504), 'answered 504'],
  ['400', () => once(400), 'answered 400'],
  ['401 with a token that is a string', () => once(401), 'answered 401'],
  ['broken JSON', () => once(201, '{"id":'), 'may have been created'],
  [
    'a reset connection',
    () =>
      nock(host)
        .post(path)
        .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' })),
    'ECONNRESET. The connection may have been created',
  ],
  ['more patience asked for than there is', () => once(429, {}, { 'Retry-After': String(longestWait / 1000 + 1) }), 'answered 429'],
])('does not try again: %s', async (_, fail, message) => {
  fail();
  const { client, log } = clientFor(production);
  const error = await errorOf(client.connections.create(bodies.basic));
  expect(error.message).toContain(message);
  expect(log.join('\n')).not.toContain('trying again');
  expect(leaks(error, log)).toEqual([]);
});

test('gives up after the retries it has, with what the answer asks for', async () => {
  for (let i = 0; i < 3; i++) once(429, { error_code: '429050', message: 'Too many requests' }, { 'Retry-After': '0' });
  expect(await errorOf(clientFor(production).client.connections.create(bodies.basic))).toMatchObject({
    name: 'RateLimitError',
    code: '429050',
    retryAfter: 0,
  });
  once(503);
  expect(await errorOf(clientFor(production, { maxRetries: 0 }).client.connections.create(bodies.basic))).toMatchObject({
    name: 'InternalServerError',
    retryAfter: undefined,
  });
});

test('waits as long as it is asked to', async () => {
  once(429, {}, { 'Retry-After': '38' });
  once(201, created);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { client, log } = clientFor(production);
  const calling = client.connections.create(bodies.basic);
  await vi.waitFor(() => expect(log.at(-1)).toMatch(/trying again in 38000 ms/), { timeout: 2000 });
  expect(nock.pendingMocks()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(38_000);
  vi.useRealTimers();
  expect(await calling).toMatchObject(created);
});

test('asks for a new token once after 401, and for each attempt', async () => {
  let tokens = 0;
  const accessToken = () => Promise.resolve(`token-${++tokens}`);
  const answers: [string, number][] = [
    ['token-1', 503],
    ['token-2', 401],
    ['token-3', 201],
  ];
  for (const [token, status] of answers)
    nock(host)
      .post(path)
      .matchHeader('authorization', `Bearer ${token}`)
      .reply(status, status === 201 ? created : {}, { 'Retry-After': '0' });
  expect(await clientFor(production, { accessToken }).client.connections.create(bodies.basic)).toMatchObject(created);
  once(401);
  once(401);
  expect(await errorOf(clientFor(production, { accessToken }).client.connections.create(bodies.basic))).toMatchObject({
    name: 'AuthenticationError',
  });
});

test.each([
  ['fails', () => Promise.reject(new Error(`no ${secrets.password} for you`)), 'The function accessToken failed'],
  ['gives nothing', () => undefined as never, 'accessToken is undefined'],
  ['gives a token with its scheme', () => `Bearer ${secrets.token}`, 'begins with Bearer'],
])('sends nothing where the token function %s', async (_, accessToken, message) => {
  const error = await errorOf(clientFor(production, { accessToken }).client.connections.create(bodies.basic));
  expect(error.message).toContain(message);
  expect(leaks(error)).toEqual([]);
});

// nock 15.0.6 makes undici fail an assertion where a delayed answer is aborted, so what is slow comes from a real server.
test.each([
  ['an answer', () => {}],
  ['the rest of a body', (response) => response.writeHead(201, { 'content-length': 100 }).write('{')],
] as const satisfies readonly (readonly [string, (response: ServerResponse) => unknown])[])(
  'waits no longer than it should for %s, and does not try again',
  async (_, begin) => {
    let requests = 0;
    const url = await listen((_, response) => {
      requests++;
      begin(response);
    });
    const { client, log } = clientFor(url, { timeout: 50 });
    const error = await errorOf(client.connections.create(bodies.basic));
    expect(error).toMatchObject({ name: 'APITimeoutError', message: expect.stringContaining('no whole answer within 50 ms') });
    expect(requests).toBeLessThan(2);
    expect(leaks(error, log)).toEqual([]);
  },
);

test('tells a connection that breaks in the middle of an answer', async () => {
  const url = await listen((_, response) => {
    response.writeHead(201, { 'content-length': 100 }).write('{');
    setTimeout(() => response.destroy(), 10);
  });
  expect((await errorOf(clientFor(url).client.connections.create(bodies.basic))).message).toContain('may have been created');
});

test.each([
  ['before it begins', () => AbortSignal.abort()],
  ['while it waits for the answer', () => AbortSignal.timeout(30)],
])('is aborted %s', async (_, signal) => {
  let requests = 0;
  const url = await listen(() => void requests++);
  expect(await errorOf(clientFor(url).client.connections.create(bodies.basic, { signal: signal() }))).toMatchObject({
    name: 'APIUserAbortError',
  });
  expect(requests).toBeLessThan(2);
});

test('is aborted while it waits to try again', async () => {
  once(503, {}, { 'Retry-After': '30' });
  const controller = new AbortController();
  const { client, log } = clientFor(production);
  const error = errorOf(client.connections.create(bodies.basic, { signal: controller.signal }));
  await vi.waitFor(() => expect(log.at(-1)).toMatch(/trying again in 30000 ms/));
  controller.abort(new Error('enough'));
  expect(await error).toMatchObject({ name: 'APIUserAbortError', cause: { message: 'enough' } });
});

test('leaves no listener behind on a signal that lives on', async () => {
  once(503, {}, { 'Retry-After': '0' });
  once(201, created);
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  await clientFor(production).client.connections.create(bodies.basic, { signal });
  expect(added).toHaveBeenCalled();
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('masks its credentials in whatever an answer echoes', async () => {
  const echo = await listen(async (request, response) => {
    const body = await text(request);
    response.writeHead(400).end(JSON.stringify({ message: JSON.stringify([request.headers, body]), [secrets.token]: [request.headers] }));
  });
  const echoed = await errorOf(clientFor(echo).client.connections.create(bodies.basic));
  once(201);
  const unmatched = await errorOf(clientFor(`${host}/elsewhere`).client.connections.create(bodies['service principal']));
  expect(unmatched).toMatchObject({ status: 501 });
  nock.cleanAll();
  const thrown = Object.assign(new TypeError(`bad ${secrets.token}`), { cause: new Error(secrets.password) });
  const broken = await errorOf(clientFor(production, { fetch: () => Promise.reject(thrown) }).client.connections.create(bodies.basic));
  expect(leaks(echoed, unmatched, broken)).toEqual([]);
  expect(echoed.message).toContain('Bearer ***');
});

function listen(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  servers.push(server);
  return new Promise((resolve) => server.once('listening', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)));
}
