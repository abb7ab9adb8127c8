import { createServer, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import axios from 'axios';
import nock from 'nock';
import * as undici from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMock, type Mock } from '../../mock/index.ts';
import { type Interception, interceptFlowService } from '../../mock/nock/index.ts';
import { FlowServiceClient } from '../../src/client/index.ts';
import { bodies, headers } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { changes, traceOf } from './trace-of.ts';

const platform = 'https://platform.adobe.io';
const connections = `${platform}/data/foundation/flowservice/connections`;
const named = Object.fromEntries(headers);
const body = JSON.stringify(bodies.basic);

let mock: Mock;
let intercepted: Interception;
/** The platform's `fetch`, as a client keeps it that was loaded before the interception. */
let keptFetch: typeof fetch;
beforeAll(() => {
  nock.restore();
  keptFetch = globalThis.fetch;
  nock.activate();
  mock = createMock();
});
beforeEach(() => {
  mock.reset();
  intercepted = interceptFlowService(mock);
});
afterEach(() => {
  intercepted.restore();
  nock.cleanAll();
  nock.enableNetConnect();
});
afterAll(async () => {
  nock.restore();
  await mock.close();
});

/** Clients with a hard-coded host. */
const clients: Readonly<Record<string, () => Promise<number | undefined>>> = {
  fetch: async () => (await fetch(connections, { method: 'POST', headers: named, body })).status,
  'a fetch kept from before': async () => (await keptFetch(connections, { method: 'POST', headers: named, body })).status,
  'a Request': async () => (await fetch(new Request(connections, { method: 'POST', headers: named, body }))).status,
  'node:https': async () => (await overHttps(connections, { method: 'POST', headers: named }, body)).status,
  axios: async () => (await axios.post(connections, bodies.basic, { headers: named })).status,
  'axios over fetch': async () => (await axios.post(connections, bodies.basic, { headers: named, adapter: 'fetch' })).status,
  undici: async () => (await undici.request(connections, { method: 'POST', headers: named, body })).statusCode,
  "undici's own fetch": async () => (await undici.fetch(connections, { method: 'POST', headers: named, body })).status,
  'the reference client': async () => {
    const client = new FlowServiceClient({ accessToken: secrets.token, apiKey: 'a', imsOrg: 'a@AdobeOrg', sandbox: 'prod' });
    const { id } = await client.connections.create(bodies.basic);
    return id === '' ? undefined : 201;
  },
};

test.each(Object.entries(clients))('interceptFlowService intercepts a client with a hard-coded host: %s', async (_, create) => {
  expect([await create(), await create()]).toEqual([201, 201]);
  const wanted = { operation: 'createConnection', conforms: true, response: { status: 201 } };
  expect(mock.requests).toMatchObject([wanted, wanted]);
  expect(intercepted.refused).toEqual([]);
});

test('interceptFlowService intercepts the stage platform and the identity service', async () => {
  const stage = await fetch(connections.replace('platform', 'platform-stage'), { method: 'POST', headers: named, body });
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'a', client_secret: secrets.password, scope: 'openid' });
  const token = await fetch('https://ims-na1.adobelogin.com/ims/token/v3', { method: 'POST', body: form });
  expect([stage.status, token.status, await token.json()]).toMatchObject([201, 200, { token_type: 'bearer' }]);
});

test('interceptFlowService intercepts every path of the origins in its options', async () => {
  intercepted.restore();
  using _ = interceptFlowService(mock, { origins: ['https://flow.example.com', 'http://localhost:8123'] });
  for (const url of ['https://flow.example.com/connections', 'http://localhost:8123/data/foundation/flowservice/connections'])
    expect(await fetch(url, { method: 'POST', headers: named, body })).toMatchObject({ status: 201 });
});

test.each([
  [
    { origins: ['flow.example.com'] },
    'The option origins has an invalid origin, "flow.example.com". Pass only scheme and host, for example',
  ],
  [{ origins: ['https://flow.example.com/v1'] }, 'has an invalid origin, "https://flow.example.com/v1".'],
  [
    { allow: ['https://api.example.com'] },
    'The option allow has an invalid host, "https://api.example.com". Pass only a host name and optionally a port, for example',
  ],
])('interceptFlowService rejects %j and changes nothing', (options, message) => {
  intercepted.restore();
  const before = traceOf();
  expect(() => interceptFlowService(mock, options)).toThrow(message);
  expect(changes(before, traceOf())).toEqual([]);
});

test.each([
  ['another host', 'https://example.com/a', 'Refused GET https://example.com/a: only Flow Service is mocked'],
  ['another scheme', 'http://platform.adobe.io/data/foundation/flowservice/connections', 'Refused GET http://platform.adobe.io/data'],
  [
    'another service',
    `${platform}/data/foundation/catalog`,
    'only https://platform.adobe.io/data/foundation/flowservice is mocked on this host.',
  ],
  [
    'a path that starts with the same characters',
    `${platform}/data/foundation/flowservices`,
    'Correct the path, or intercept it with nock.',
  ],
])('a request to %s is refused for every client library', async (_, url, message) => {
  const asked = `${url}?token=${secrets.token}`;
  const errors = [
    await fetch(asked).catch((error) => error.cause),
    await overHttps(asked, {}).catch((error) => error),
    await axios.get(asked).catch((error) => error),
    await undici.request(asked).catch((error) => error),
  ];
  for (const error of errors) expect(error).toMatchObject({ code: 'ERR_REQUEST_REFUSED', message: expect.stringContaining(message) });
  expect(intercepted.refused).toEqual(errors.map((error) => error.message));
  expect(secretsIn(intercepted.refused.join())).toEqual([]);
});

test.each([
  ['the same host', () => nock('https://example.com').get('/b').reply(200), 'https://example.com/a'],
  ['another path of the platform', () => nock(platform).get('/b').reply(200), `${platform}/a`],
  [
    'the same host, with allowUnmocked',
    () => nock('https://example.com', { allowUnmocked: true }).get('/b').reply(200),
    'https://example.com/a',
  ],
])('a request without interceptor is refused, without a 501 response, if nock has interceptors for %s', async (_, intercept, url) => {
  intercept();
  await expect(fetch(url)).rejects.toMatchObject({ cause: { name: 'RefusedRequestError' } });
});

test('requests that would bypass the mock are refused: CONNECT to a proxy, and Expect', async () => {
  const tunnel = overHttps('http://127.0.0.1:3128', { method: 'CONNECT', path: 'platform.adobe.io:443' });
  await expect(tunnel).rejects.toThrow('platform.adobe.io:443: a tunnel through a proxy would bypass the mock. Unset HTTPS_PROXY');
  const waiting = overHttps(connections, { method: 'POST', headers: { ...named, Expect: '100-continue' } }, body);
  await expect(waiting).rejects.toThrow(`Refused POST ${connections}: Expect: 100-continue is not mocked. Remove the Expect header.`);
});

test('real requests reach this machine and allowed hosts, unless nock.disableNetConnect() forbids it', async () => {
  const server = createServer((_, response) => response.end('real')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const here = `http://127.0.0.1:${port}`;
  try {
    expect(await overHttps(here, { headers: { Expect: '100-continue' } })).toMatchObject({ status: 200, body: 'real' });
    expect(await (await fetch(`http://localhost:${port}`)).text()).toBe('real');
    intercepted.restore();
    intercepted = interceptFlowService(mock, { allow: ['allowed.example.com'] });
    await expect(fetch('https://allowed.example.com')).rejects.not.toMatchObject({ cause: { name: 'RefusedRequestError' } });
    await expect(fetch('https://example.com')).rejects.toMatchObject({ cause: { name: 'RefusedRequestError' } });
    nock.disableNetConnect();
    await expect(fetch(here)).rejects.toMatchObject({ cause: { name: 'NetConnectNotAllowedError' } });
  } finally {
    server.close();
  }
});

test("nock's own interceptors keep working, also for the same host, and nock does not count the mock", async () => {
  intercepted.restore();
  nock(platform).get('/data/foundation/catalog/a').reply(200, 'before');
  intercepted = interceptFlowService(mock);
  nock(platform).get('/data/foundation/catalog/b').reply(200, 'after');
  nock('https://example.com').get('/').reply(200, 'elsewhere');
  const texts = [];
  for (const url of [`${platform}/data/foundation/catalog/a`, `${platform}/data/foundation/catalog/b`, 'https://example.com/'])
    texts.push(await (await fetch(url)).text());
  expect(texts).toEqual(['before', 'after', 'elsewhere']);
  expect(await fetch(connections, { method: 'POST', headers: named, body })).toMatchObject({ status: 201 });
  expect([nock.pendingMocks(), nock.isDone()]).toEqual([[], true]);
  nock(platform).get('/').reply(200, 'still there');
  intercepted.restore();
  expect(await (await fetch(platform)).text()).toBe('still there');
});

test('the mock keeps responding after nock.cleanAll() and nock.disableNetConnect()', async () => {
  nock.cleanAll();
  nock.disableNetConnect();
  expect(await fetch(connections, { method: 'POST', headers: named, body })).toMatchObject({ status: 201 });
  expect(intercepted.refused).toEqual([]);
});

test('a request to change the protocol gets 405', async () => {
  const upgrade = { headers: { ...named, Connection: 'Upgrade', Upgrade: 'websocket' } };
  expect(await overHttps(connections, upgrade)).toMatchObject({ status: 405, body: expect.stringContaining('Remove the Upgrade header.') });
});

test('only one interception can be active at a time', async () => {
  expect(() => interceptFlowService(mock)).toThrow('Flow Service is already intercepted. Call restore() of that interception');
  intercepted.restore();
  nock.restore();
  const first = interceptFlowService(mock);
  first.restore();
  intercepted = interceptFlowService(mock);
  first.restore();
  expect(await fetch(connections, { method: 'POST', headers: named, body })).toMatchObject({ status: 201 });
});

test.each([
  ['was not active', false],
  ['was active', true],
])('restore() restores the HTTP of the process if nock %s', async (_, active) => {
  intercepted.restore();
  nock('https://example.com').persist().get('/').reply(200, 'elsewhere');
  nock.restore();
  const before = traceOf();
  if (active) nock.activate();
  {
    using _ = interceptFlowService(mock);
    expect(changes(before, traceOf())).not.toEqual([]);
    expect(await fetch(connections, { method: 'POST', headers: named, body })).toMatchObject({ status: 201 });
    await fetch(`${platform}/a`).catch(() => {});
  }
  expect(nock.isActive()).toBe(active);
  nock.restore();
  expect(changes(before, traceOf())).toEqual([]);
  nock.activate();
  nock.disableNetConnect();
  await expect(fetch(connections)).rejects.toMatchObject({ cause: { name: 'NetConnectNotAllowedError' } });
  expect(await (await fetch('https://example.com/')).text()).toBe('elsewhere');
});

test('a response that is delayed ends when its client aborts', async () => {
  mock.scenario('slow', { settings: { latency: 60_000, jitter: 0 } });
  const send = { method: 'POST', headers: named, body };
  await expect(fetch(connections, { ...send, signal: AbortSignal.timeout(30) })).rejects.toMatchObject({ name: 'TimeoutError' });
  await expect(axios.post(connections, body, { headers: named, timeout: 30 })).rejects.toMatchObject({ code: 'ECONNABORTED' });
  const client = new FlowServiceClient({ accessToken: 'a', apiKey: 'a', imsOrg: 'a@AdobeOrg', sandbox: 'prod', timeout: 30 });
  await expect(client.connections.create(bodies.basic)).rejects.toMatchObject({ name: 'APITimeoutError' });
  mock.reset();
  expect(await fetch(connections, send)).toMatchObject({ status: 201 });
});

test('the mock receives the target and the body as they were sent, and repeated headers joined', async () => {
  const text = '{"name": "a", "name": "b"';
  const seen: unknown[] = [];
  intercepted.restore();
  using _ = interceptFlowService({
    handle: (request) => {
      seen.push({ ...request, body: Buffer.from(request.body).toString() });
      return mock.handle(request);
    },
  });
  await overHttps(`${connections}?a=%7B&a`, { method: 'PATCH', headers: ['X-A', '1', 'x-a', '2', 'Content-Length', '25'] }, text);
  const sent = [
    ['connection', 'keep-alive'],
    ['content-length', '25'],
    ['x-a', '1, 2'],
  ];
  const target = '/data/foundation/flowservice/connections?a=%7B&a';
  expect(seen).toEqual([{ method: 'PATCH', target, headers: sent, body: text }]);
});

/** Sends a request by node:http or node:https, as their documentation shows. */
function overHttps(url: string, options: object, sent = ''): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? httpsRequest : httpRequest;
    request(url, options, async (response) => resolve({ status: response.statusCode, body: await text(response) }))
      .on('error', reject)
      .end(sent);
  });
}
