import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { corpus } from '../corpus.ts';
import { converse } from '../hostile/converse.ts';
import { bodies, request, withHeader } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { startMock } from '../start-mock.ts';
import { eventsOf } from './event-client.ts';

const app = 'http://localhost:3000';
let mock: Mock;
let token: string;
beforeAll(async () => {
  mock = await startMock({ cors: [app, '*'] });
  token = await tokenOf(mock);
});
afterAll(() => mock.close());

async function tokenOf({ url }: Pick<Mock, 'url'>): Promise<string> {
  const text = await (await fetch(`${url}/__mock/`, { headers: { accept: 'text/html' } })).text();
  return /<meta name="flowservice-token" content="([^"]+)">/.exec(text)?.[1] ?? '';
}

const own = ['Host: localhost:PORT', 'Origin: http://localhost:PORT', 'Sec-Fetch-Site: same-origin'];
const attacker = ['Host: evil.example:PORT', 'Origin: http://evil.example:PORT', 'Sec-Fetch-Site: same-origin'];

test.each([
  ['the page with its token', own, 'TOKEN', 204],
  ['the page without a token', own, undefined, 403],
  ['the page with the token of another mock', own, 'OTHER', 403],
  ['the page with an empty token', own, '', 403],
  ['a browser that sends no origin', ['Host: localhost:PORT', 'Sec-Fetch-Site: none'], undefined, 403],
  ['a program', ['Host: localhost:PORT'], undefined, 204],
  ['a page of an allowed origin', ['Host: localhost:PORT', `Origin: ${app}`, 'Sec-Fetch-Site: same-site'], undefined, 204],
  ['a page of another origin with the token', ['Host: localhost:PORT', 'Origin: http://evil.example'], 'TOKEN', 403],
  ['a page of another origin, which * does not let in', ['Host: localhost:PORT', 'Origin: https://evil.example'], undefined, 403],
  ['a page whose name was rebound to this machine, with the token', attacker, 'TOKEN', 403],
])('only the page with its token, an allowed origin or a program changes the mock: %s', async (_, lines, sent, status) => {
  const other = await startMock();
  const values = { TOKEN: token, OTHER: await tokenOf(other) };
  const header = sent === undefined ? [] : [`x-flowservice-token: ${values[sent as keyof typeof values] ?? sent}`];
  for (const start of ['POST /__mock/scenarios', 'POST /__mock/reset', 'DELETE /__mock/requests', 'DELETE /__mock/scenarios']) {
    const body = '{"scenario":"throttled"}';
    const head = [`${start} HTTP/1.1`, ...lines, ...header, `Content-Length: ${body.length}`, 'Connection: close', '', body];
    const { statuses, text } = await converse(mock.url, head.join('\r\n').replaceAll('PORT', new URL(mock.url).port));
    expect([start, statuses]).toEqual([start, [status]]);
    expect(/^access-control-allow-origin/im.test(text)).toBe(lines.includes(`Origin: ${app}`));
  }
  await other.close();
});

const readable = [
  '',
  'events',
  'ui/inspector.js',
  'ui/inspector.css',
  'requests/1',
  'requests/1/pact',
  'entities',
  'entities/flows',
  'coverage',
  'codes/1404',
];

test.each([
  ['a page whose name was rebound to this machine', attacker],
  ['a page of another origin', ['Host: localhost:PORT', 'Origin: https://evil.example', 'Sec-Fetch-Site: cross-site']],
  ['a script or frame of another page', ['Host: localhost:PORT', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors']],
])('%s reads nothing, the token included', async (_, lines) => {
  for (const path of readable) {
    const head = [`GET /__mock/${path} HTTP/1.1`, ...lines, 'Accept: text/html', 'Connection: close', '', ''];
    const { statuses, text } = await converse(mock.url, head.join('\r\n').replaceAll('PORT', new URL(mock.url).port));
    expect([path, statuses, text.includes(token), /^access-control-/im.test(text)]).toEqual([path, [403], false, false]);
  }
});

const link = ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate'];

test.each([
  ['a link on another page', 'GET', ['Host: localhost:PORT', ...link, 'Sec-Fetch-Dest: document'], 200],
  ['a link on a page whose name was rebound', 'GET', ['Host: evil.example:PORT', ...link, 'Sec-Fetch-Dest: document'], 403],
  ['a frame of another page', 'GET', ['Host: localhost:PORT', ...link, 'Sec-Fetch-Dest: iframe'], 403],
  ['a navigation without its destination', 'GET', ['Host: localhost:PORT', ...link], 403],
  ['a form of another page', 'POST', ['Host: localhost:PORT', 'Origin: null', ...link, 'Sec-Fetch-Dest: document'], 403],
])('%s may open the inspector only as a document of its own', async (_, method, lines, status) => {
  const head = [`${method} /__mock/ HTTP/1.1`, ...lines, 'Accept: text/html', 'Connection: close', '', ''];
  const { statuses } = await converse(mock.url, head.join('\r\n').replaceAll('PORT', new URL(mock.url).port));
  expect(statuses).toEqual([status]);
});

test('each mock has another token', async () => {
  const other = await startMock({ deterministic: true });
  const again = await startMock({ deterministic: true });
  expect(new Set([token, await tokenOf(other), await tokenOf(again)]).size).toBe(3);
  expect(token.length).toBeGreaterThan(30);
  await Promise.all([other.close(), again.close()]);
});

test.each(['', 'ui/inspector.js', 'ui/inspector.css', 'codes/1404'])(
  'a browser gets the headers that protect a page: /__mock/%s',
  async (path) => {
    const { headers, status } = await fetch(`${mock.url}/__mock/${path}`, { headers: { accept: 'text/html' } });
    expect({ status, ...Object.fromEntries(headers) }).toMatchObject({
      status: 200,
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  },
);

test('no endpoint of the inspector has a credential', async () => {
  const all = await startMock({ journalSize: corpus.length + 10 });
  for (const { request: one } of corpus.filter((_, index) => index % 100 === 0)) await all.handle(one);
  const inName = `Contoso ${secrets.token}`;
  await all.handle(request());
  await all.handle(request({ body: bodies['service principal'] }));
  await all.handle(request({ body: { ...bodies.basic, name: inName, description: `password=${secrets.password}` } }));
  await all.handle(
    request({ target: `/connections?property=auth.params.password==${encodeURIComponent(secrets.password)}`, method: 'GET', body: '' }),
  );
  await all.handle(request({ headers: withHeader('x-sandbox-name', secrets.token) }));
  const last = all.requests.at(-1)?.id ?? 0;
  const texts: string[] = [];
  for (const path of [
    'entities',
    'entities/connections?limit=1000',
    'coverage',
    'requests?fields=summary',
    `requests?text=${secrets.token}`,
  ])
    texts.push(await (await fetch(`${all.url}/__mock/${path}`)).text());
  for (let id = last - 30; id <= last; id++)
    for (const path of [`requests/${id}`, `requests/${id}/pact`]) texts.push(await (await fetch(`${all.url}/__mock/${path}`)).text());
  const rows = await eventsOf(await fetch(`${all.url}/__mock/events`)).rowsUntil(last);
  await all.close();
  expect(rows).toHaveLength(last);
  expect(secretsIn(JSON.stringify(rows) + texts.join('\n'))).toEqual([]);
});
