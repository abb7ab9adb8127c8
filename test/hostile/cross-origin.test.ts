import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type Mock } from '../../mock/index.ts';
import { interceptFlowService } from '../../mock/nock/index.ts';
import { type HostOptions, hostCheck } from '../../src/http/host-check.ts';
import { startProxy } from '../../src/proxy/start-proxy.ts';
import { flowService } from '../contract.ts';
import { bodies, headers, request } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { converse } from './converse.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** `PORT` stands for the mock's own. */
const filled = (text: string) => text.replaceAll('PORT', new URL(mock.url).port);
const ask = (start: string, ...more: string[]) =>
  converse(mock.url, filled([`${start} HTTP/1.1`, ...more, 'Connection: close', '', ''].join('\r\n')));

test.each([
  ['its address', ['Host: 127.0.0.1:PORT'], 200],
  ['its name', ['Host: localhost:PORT'], 200],
  ['its name without a port', ['Host: LocalHost'], 200],
  ['a name that is this machine by definition', ['Host: mock.localhost:PORT'], 200],
  ['its address of version 6', ['Host: [::1]:PORT'], 200],
  ['a page of its own origin', ['Host: localhost:PORT', 'Origin: http://localhost:PORT', 'Sec-Fetch-Site: same-origin'], 200],
  ['a page of its own origin, in any case', ['Host: LocalHost:PORT', 'Origin: HTTP://localhost:PORT', 'Sec-Fetch-Site: same-origin'], 200],
  ['the address bar', ['Host: localhost:PORT', 'Sec-Fetch-Site: none'], 200],
  ['a page of another site', ['Host: localhost:PORT', 'Origin: https://evil.example'], 403],
  ['a page of another port', ['Host: localhost:PORT', 'Origin: http://localhost:3000', 'Sec-Fetch-Site: same-site'], 403],
  ['a page of its origin with TLS', ['Host: localhost:PORT', 'Origin: https://localhost:PORT'], 403],
  ['a page in a sandbox', ['Host: localhost:PORT', 'Origin: null'], 403],
  ['an image on a page of another site', ['Host: localhost:PORT', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors'], 403],
  ['two origins', ['Host: localhost:PORT', 'Origin: http://localhost:PORT', 'Origin: http://evil.example'], 403],
])('the admin endpoints respond to programs on this machine, and to no web page of another origin: %s', async (_, lines, status) => {
  const { statuses, text } = await ask('GET /__mock/state', ...lines);
  expect(statuses).toEqual([status]);
  expect(text).not.toMatch(/^access-control-/im);
  if (status === 403)
    expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '').message).toMatch(/^The mock's admin endpoints do not .+\. Call .+\.$/);
});

test.each([
  ['https', ['Host: localhost:PORT', 'Origin: https://localhost:PORT'], 200],
  ['http, at the same port', ['Host: localhost:PORT', 'Origin: http://localhost:PORT'], 200],
  ['https at its own port', ['Host: localhost', 'Origin: https://localhost'], 200],
  ['http at its own port, where another server is', ['Host: localhost', 'Origin: http://localhost'], 403],
  ['https at another port', ['Host: localhost:PORT', 'Origin: https://localhost:1'], 403],
])('a mock with TLS is of one origin with its pages only: %s', async (_, lines, status) => {
  const withTls = createMock();
  const url = (await withTls.listen({ tls: true })).replace('https', 'http');
  const head = ['GET /__mock/health HTTP/1.1', ...lines, 'Connection: close', '', ''].join('\r\n');
  expect((await converse(url, head.replaceAll('PORT', new URL(url).port))).statuses).toEqual([status]);
  await withTls.close();
});

test.each([
  ['a simple request', 'POST /__mock/reset', ['Content-Type: text/plain']],
  ['a form', 'POST /__mock/scenarios', ['Content-Type: text/plain', 'Content-Length: 24']],
  ['a URL for a target', 'POST http://evil.example/__mock/reset', []],
  ['a question beforehand', 'OPTIONS /__mock/scenarios', ['Access-Control-Request-Method: DELETE']],
] as const)("a page of another origin cannot change the mock's responses: %s", async (_, start, more) => {
  const { status } = await send(mock.url, request());
  const [host, origin] = ['Host: localhost:PORT', 'Origin: http://evil.example'];
  const { text } = await converse(
    mock.url,
    filled([`${start} HTTP/1.1`, host, origin, 'Connection: close', ...more, '', '{"scenario":"throttled"}'].join('\r\n')),
  );
  expect(text).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
  expect(text).not.toMatch(/^access-control-/im);
  const [{ length }, planned] = [
    JSON.parse((await send(mock.url, request({ method: 'GET', target: '/__mock/state', headers: [], body: '' }))).text).connections,
    JSON.parse((await send(mock.url, request({ method: 'GET', target: '/__mock/scenarios', headers: [], body: '' }))).text).planned,
  ];
  expect([status, length > 0, planned]).toEqual([201, true, []]);
});

/** Names that a web page may have, and that its owner can let lead to this machine. */
const rebound = [
  'evil.example:PORT',
  'localhost.evil.example:PORT',
  '127.0.0.1.evil.example',
  'localhost@evil.example',
  'platform.adobe.io.evil.example',
  'evil-adobe.io',
  'mock',
  '',
];

test('no endpoint responds to a page under a name that was rebound to this machine, and nothing changes', async () => {
  const target = createMock();
  const url = await target.listen();
  const proxy = await startProxy({ contract: flowService, upstream: new URL(url), onExchange: () => {} });
  const create = JSON.stringify(bodies.basic);
  for (const { url: server, paths } of [
    { url, paths: ['/connections', '/data/foundation/flowservice/connections', '/__mock/scenarios', '/ims/token/v3'] },
    { url: proxy.url, paths: ['/connections'] },
  ]) {
    for (const name of rebound) {
      const host = name.replace('PORT', new URL(server).port);
      const page = [`Host: ${host}`, `Origin: http://${host}`, 'Sec-Fetch-Site: same-origin'];
      for (const path of paths) {
        const head = [`POST ${path} HTTP/1.1`, ...page, ...headers.map((pair) => pair.join(': ')), `Content-Length: ${create.length}`];
        const { statuses, text } = await converse(server, [...head, 'Connection: close', '', create].join('\r\n'));
        expect([name, path, statuses]).toEqual([name, path, [403]]);
        expect(text).toContain(name === '' ? 'The header Host is empty.' : '--allow-host');
      }
    }
  }
  expect([target.requests, await (await target.fetch('http://localhost/__mock/state')).json()]).toEqual([[], { connections: [] }]);
  await Promise.all([proxy.close(), target.close()]);
});

test.each<[string, HostOptions, string, boolean]>([
  ['its own name', { host: 'mock.internal' }, 'mock.internal:4010', true],
  ['its own name in other letters', { host: 'Mock.Internal' }, 'MOCK.internal', true],
  ['another name', { host: 'mock.internal' }, 'evil.example', false],
  ['its own address', { host: '192.168.0.7' }, '192.168.0.7:4010', true],
  ['an address, which no page can rebind', {}, '192.0.2.1:4010', true],
  ['an address of version 6', { host: '::' }, '[fe80::7]:4010', true],
  ['no address', {}, '1.2.3', false],
  ['a name of Docker Compose', { host: '0.0.0.0' }, 'mock:4010', true],
  ['a name of Docker Compose, although no other machine can reach it', {}, 'mock:4010', false],
  ['a page, although every machine can reach it', { host: '0.0.0.0' }, 'evil.example:4010', false],
  ["Adobe's name, which leads here by /etc/hosts", {}, 'platform.adobe.io', true],
  ["Adobe's name of a region", {}, 'platform-nld2.adobe.io', true],
  ["Adobe's identity service", {}, 'ims-na1.adobelogin.com', true],
  ['an allowed name', { allowHosts: ['other.example', 'Mock.example.com'] }, 'mock.example.COM.:4010', true],
  ['a name below an allowed one', { allowHosts: ['example.com'] }, 'evil.example.com', false],
])('a server accepts the hosts that no rebound page can have: %s', (_, options, host, isAccepted) => {
  expect(hostCheck(flowService, options)([['Host', host]]) === undefined).toBe(isAccepted);
});

test('listen() accepts the names in allowHosts, and refuses values that are no names', async () => {
  const target = createMock();
  await expect(target.listen({ allowHosts: ['http://mock.example.com'] })).rejects.toThrow(
    'The option allowHosts has an invalid name, "http://mock.example.com". Expected the name of a host, such as mock.example.com, without',
  );
  const url = await target.listen({ allowHosts: ['mock.example.com'] });
  const { statuses } = await converse(url, 'GET /__mock/health HTTP/1.1\r\nHost: mock.example.com:80\r\nConnection: close\r\n\r\n');
  expect(statuses).toEqual([200]);
  await target.close();
});

test('requests in process are accepted from any host and origin', async () => {
  for (const origin of ['https://platform.adobe.io', 'http://evil.example']) {
    const state = await mock.fetch(`${origin}/__mock/state`, { headers: { Origin: 'http://evil.example' } });
    expect(state.status).toBe(200);
  }
  const intercepted = interceptFlowService(mock, { origins: ['https://flow.example.com'] });
  const health = await fetch('https://flow.example.com/__mock/health').finally(intercepted.restore);
  expect(health.status).toBe(200);
});

test.each(['/connections', '/data/foundation/flowservice/connections'])(
  "the paths of Flow Service respond at Adobe's host, also to a web page: %s",
  async (path) => {
    const sent = headers.map(([name, value]) => `${name}: ${value}`);
    const length = `Content-Length: ${Buffer.byteLength(JSON.stringify(bodies.basic))}`;
    const { statuses, text } = await converse(
      mock.url,
      [
        `POST ${path} HTTP/1.1`,
        'Host: platform.adobe.io',
        'Origin: https://evil.example',
        ...sent,
        length,
        'Connection: close',
        '',
        JSON.stringify(bodies.basic),
      ].join('\r\n'),
    );
    expect(statuses).toEqual([201]);
    // So that the browser shows the page nothing of it.
    expect(text).not.toMatch(/^access-control-/im);
  },
);

test('an unknown host that is a credential is not repeated', async () => {
  const token = Buffer.from('{ "alg": "RS256" }').toString('base64url');
  const { text } = await ask('GET /__mock/state', `Host: ${token}.c2lnbmF0dXJl.c2lnbmF0dXJl`);
  expect(text).toContain('The host a value that looks like a credential (not shown)');
  expect(text).not.toContain('c2lnbmf0dxjl');
});
