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
/** The platform's own, as a client has it that kept it before anything was intercepted. */
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

/** Clients whose host is hard-wired, as they are written everywhere. */
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

test.each(Object.entries(clients))('answers a client that knows nothing of it: %s', async (_, create) => {
  expect([await create(), await create()]).toEqual([201, 201]);
  const wanted = { operation: 'createConnection', conforms: true, response: { status: 201 } };
  expect(mock.requests).toMatchObject([wanted, wanted]);
  expect(intercepted.refused).toEqual([]);
});

test('answers for the stage and for the identity service, too', async () => {
  const stage = await fetch(connections.replace('platform', 'platform-stage'), { method: 'POST', headers: named, body });
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'a', client_secret: secrets.password, scope: 'openid' });
  const token = await fetch('https://ims-na1.adobelogin.com/ims/token/v3', { method: 'POST', body: form });
  expect([stage.status, token.status, await token.json()]).toMatchObject([201, 200, { token_type: 'bearer' }]);
});

test('answers for further origins under every path', async () => {
  intercepted.restore();
  using _ = interceptFlowService(mock, { origins: ['https://flow.example.com', 'http://localhost:8123'] });
  for (const url of ['https://flow.example.com/connections', 'http://localhost:8123/data/foundation/flowservice/connections'])
    expect(await fetch(url, { method: 'POST', headers: named, body })).toMatchObject({ status: 201 });
});

test.each([
  [{ origins: ['https://flow.example.com/v1'] }, '"https://flow.example.com/v1" is no origin. Give scheme and host alone, such as'],
  [{ origins: ['flow.example.com'] }, '"flow.example.com" is no origin.'],
  [{ allow: ['https://api.example.com'] }, '"https://api.example.com" is no host. Give its name, perhaps with a port, such as'],
])('does not take %j, and changes nothing', (options, message) => {
  intercepted.restore();
  const before = traceOf();
  expect(() => interceptFlowService(mock, options)).toThrow(message);
  expect(changes(before, traceOf())).toEqual([]);
});

test.each([
  ['another host', 'https://example.com/a', 'Refused GET https://example.com/a: only Flow Service is mocked'],
  ['another scheme', 'http://platform.adobe.io/data/foundation/flowservice/connections', 'Refused GET http://platform.adobe.io/data'],
  ['another service', `${platform}/data/foundation/catalog`, 'of this host only https://platform.adobe.io/data/foundation/flowservice is'],
  ['a name that begins alike', `${platform}/data/foundation/flowservices`, 'Correct the path, or intercept it with nock.'],
])('refuses %s, whoever asks', async (_, url, message) => {
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
  ['for the host', () => nock('https://example.com').get('/b').reply(200), 'https://example.com/a'],
  ['for another path there', () => nock(platform).get('/b').reply(200), `${platform}/a`],
  ['that let all else through', () => nock('https://example.com', { allowUnmocked: true }).get('/b').reply(200), 'https://example.com/a'],
])('answers no 501 where there are interceptors %s', async (_, intercept, url) => {
  intercept();
  await expect(fetch(url)).rejects.toMatchObject({ cause: { name: 'RefusedRequestError' } });
});

test('refuses what would go round it: a proxy, and Expect', async () => {
  const tunnel = overHttps('http://127.0.0.1:3128', { method: 'CONNECT', path: 'platform.adobe.io:443' });
  await expect(tunnel).rejects.toThrow('platform.adobe.io:443: a tunnel through a proxy would go round the mock. Unset HTTPS_PROXY');
  const waiting = overHttps(connections, { method: 'POST', headers: { ...named, Expect: '100-continue' } }, body);
  await expect(waiting).rejects.toThrow(`Refused POST ${connections}: nock lets requests with Expect through to the real host.`);
});

test('lets this machine and what is allowed be reached, unless nock itself does not', async () => {
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

test('leaves other interceptors at work, for the same host too, and itself out of what nock counts', async () => {
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

test('says so where it was taken away', async () => {
  nock.cleanAll();
  await expect(fetch(connections)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('nock.cleanAll() took it away: intercept anew') },
  });
});

test('is there once at a time', async () => {
  expect(() => interceptFlowService(mock)).toThrow('Flow Service is intercepted already. Call restore() of that interception');
  intercepted.restore();
  nock.restore();
  const first = interceptFlowService(mock);
  first.restore();
  intercepted = interceptFlowService(mock);
  first.restore();
  expect(await fetch(connections, { method: 'POST', headers: named, body })).toMatchObject({ status: 201 });
});

test.each([
  ['was not active', () => nock.restore()],
  ['was active', () => nock.isActive() || nock.activate()],
])('leaves no trace where nock %s', async (_, prepare) => {
  intercepted.restore();
  nock('https://example.com').persist().get('/').reply(200, 'elsewhere');
  prepare();
  const before = traceOf();
  {
    using _ = interceptFlowService(mock);
    expect(changes(before, traceOf())).not.toEqual([]);
    expect(await fetch(connections, { method: 'POST', headers: named, body })).toMatchObject({ status: 201 });
    await fetch(`${platform}/a`).catch(() => {});
  }
  expect(changes(before, traceOf())).toEqual([]);
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  await expect(fetch(connections)).rejects.toMatchObject({ cause: { name: 'NetConnectNotAllowedError' } });
  expect(await (await fetch('https://example.com/')).text()).toBe('elsewhere');
});

test('ends with its caller', async () => {
  mock.scenario('slow', { settings: { latency: 60_000, jitter: 0 } });
  const send = { method: 'POST', headers: named, body };
  await expect(fetch(connections, { ...send, signal: AbortSignal.timeout(30) })).rejects.toMatchObject({ name: 'TimeoutError' });
  await expect(axios.post(connections, body, { headers: named, timeout: 30 })).rejects.toMatchObject({ code: 'ECONNABORTED' });
  const client = new FlowServiceClient({ accessToken: 'a', apiKey: 'a', imsOrg: 'a@AdobeOrg', sandbox: 'prod', timeout: 30 });
  await expect(client.connections.create(bodies.basic)).rejects.toMatchObject({ name: 'APITimeoutError' });
  mock.reset();
  expect(await fetch(connections, send)).toMatchObject({ status: 201 });
});

test('sees the request as it was sent', async () => {
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
    ['X-A', '1'],
    ['x-a', '2'],
    ['Content-Length', '25'],
    ['Connection', 'keep-alive'],
  ];
  const target = '/data/foundation/flowservice/connections?a=%7B&a';
  expect(seen).toEqual([{ method: 'PATCH', target, headers: sent, body: text }]);
});

/** A request by node:http or node:https as their own documentation shows it. */
function overHttps(url: string, options: object, sent = ''): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? httpsRequest : httpRequest;
    request(url, options, async (response) => resolve({ status: response.statusCode, body: await text(response) }))
      .on('error', reject)
      .end(sent);
  });
}
