import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseCrossOrigin } from '../../mock/admin/refuse-cross-origin.ts';
import type { Mock } from '../../mock/index.ts';
import { interceptFlowService } from '../../mock/nock/index.ts';
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
  ['a foreign name that resolves to this machine', ['Host: evil.example:PORT'], 403],
  [
    'a foreign name and its own origin',
    ['Host: evil.example:PORT', 'Origin: http://evil.example:PORT', 'Sec-Fetch-Site: same-origin'],
    403,
  ],
  ['a name that begins like its own', ['Host: localhost.evil.example:PORT'], 403],
  ['an address that begins like its own', ['Host: 127.0.0.1.evil.example'], 403],
  ['a user before the host', ['Host: localhost@evil.example'], 403],
  ['another address', ['Host: 192.0.2.1:PORT'], 403],
  ['no host', ['Host:'], 403],
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
    expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '').message).toMatch(
      /^The mock's admin endpoints (?:are|do) not .+\. (?:Use|Call) .+\.$/,
    );
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

test.each([
  ['mock.internal', 'mock.internal:4010', 200],
  ['Mock.Internal', 'mock.internal', 200],
  ['mock.internal', 'evil.example', 403],
  ['192.168.0.7', '192.168.0.7:4010', 200],
  ['fe80::7', '[fe80::7]:4010', 200],
  ['fe80::7', 'localhost', 200],
  ['0.0.0.0', '192.168.0.7:4010', 200],
  ['::', '[fe80::7]:4010', 200],
  ['0.0.0.0', 'mock:4010', 200],
  ['0.0.0.0', 'evil.example:4010', 403],
  ['0.0.0.0', '1.2.3.4.evil.example', 403],
])('a mock bound to %s checks the host %s', async (bound, host, status) => {
  const guarded = refuseCrossOrigin(mock.handle, bound);
  const answer = await guarded(request({ method: 'GET', target: '/__mock/health', headers: [['Host', host]], body: '' }));
  expect(answer.status).toBe(status);
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
  'the paths of Flow Service respond at any host, also to a web page: %s',
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

test('the admin endpoints do not repeat a credential in place of their host', async () => {
  const token = Buffer.from('{ "alg": "RS256" }').toString('base64url');
  const { text } = await ask('GET /__mock/state', `Host: ${token}.c2lnbmF0dXJl.c2lnbmF0dXJl`);
  expect(text).toContain('not available at the host a value that looks like a credential (not shown)');
  expect(text).not.toContain('c2lnbmf0dxjl');
});
