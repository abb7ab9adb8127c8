import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { coverageRecorder } from '../../src/verification/coverage.ts';
import { call } from '../call.ts';
import { flowService } from '../contract.ts';
import { foundIn, writeFiles } from '../formats/verify-written.ts';
import { bodies, request, withHeader } from '../requests.ts';
import { startMock } from '../start-mock.ts';

const journalSize = 4;
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ journalSize });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const list = request({ method: 'GET', target: '/connections', body: '' });
const wrong = request({ headers: withHeader('x-api-key') });

async function page(path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${mock.url}/__mock/${path}`, { headers, redirect: 'manual' });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text, body: type === 'application/json' ? JSON.parse(text) : undefined };
}

test('a browser at / is sent to the inspector, whose page loads its script and style', async () => {
  const root = await fetch(mock.url, { headers: browser, redirect: 'manual' });
  expect([root.status, root.headers.get('location')]).toEqual([302, '/__mock/']);
  const { text } = await page('', browser);
  const paths = [...text.matchAll(/(?:src|href)="\/__mock\/(ui\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(paths.sort()).toEqual(['ui/inspector.css', 'ui/inspector.js']);
  const assets = await Promise.all(paths.map((path) => page(path)));
  expect(assets).toMatchObject([
    { status: 200, type: 'text/css; charset=utf-8', text: expect.stringMatching(/./) },
    { status: 200, type: 'text/javascript; charset=utf-8', text: expect.stringMatching(/./) },
  ]);
});

test('returns one request of the journal', async () => {
  mock.handle(wrong);
  expect(await page('requests/1')).toMatchObject({
    status: 200,
    body: { id: 1, conforms: false, violations: [{ code: 'header-missing' }] },
  });
  expect((await page('requests/1')).body).toEqual(JSON.parse(JSON.stringify(mock.requests[0])));
});

test.each([
  ['1', 'The journal no longer has request 1: it keeps the last ones only. GET /__mock/requests lists those that it has.'],
  ['7', 'The journal has no request with this id. GET /__mock/requests lists those that it has.'],
  ['0', 'The journal has no request with this id. GET /__mock/requests lists those that it has.'],
  ['x%2', 'The journal has no request with this id. GET /__mock/requests lists those that it has.'],
])('a request that the journal does not have is 404: %s', async (id, message) => {
  for (let sent = 0; sent < 6; sent++) mock.handle(list);
  for (const path of [`requests/${id}`, `requests/${id}/pact`]) expect(await page(path)).toMatchObject({ status: 404, body: { message } });
  expect((await page('requests/3')).body.id).toBe(3);
});

test.each([
  ['NORTHWIND', [1]],
  ['"name":"Contoso"', [3]],
  ['header x-api-key is missing', [3]],
  ['/connections?limit', [2]],
  ['quote " and \\ backslash', [4]],
  ['{masked}', [1, 2, 3, 4]],
  ['conforms', []],
])('the filter text finds requests by any part of them, in any case: %s', async (text, ids) => {
  mock.handle(request({ body: { ...bodies.basic, name: 'Northwind' } }));
  mock.handle({ ...list, target: '/connections?limit=2', headers: withHeader('x-sandbox-name', 'dev') });
  mock.handle(wrong);
  mock.handle(request({ body: { ...bodies.basic, name: 'quote " and \\ backslash' } }));
  const found = (await page(`requests?fields=summary&text=${encodeURIComponent(text)}`)).body.requests;
  expect(found.map(({ id }: { id: number }) => id)).toEqual(ids);
});

test('fields=summary lists rows without bodies, and with long paths cut', async () => {
  mock.handle(request({ target: `/${'long'.repeat(500)}?x=1` }));
  const { requests } = (await page('requests?fields=summary')).body;
  expect(Object.keys(requests[0])).toEqual(['id', 'at', 'method', 'path', 'query', 'status', 'milliseconds', 'verdict', 'mistakes']);
  expect([requests[0].path.length, requests[0].query]).toEqual([1001, 'x=%7BMASKED%7D']);
  expect(await page('requests?fields=all')).toMatchObject({ status: 400, body: { message: expect.stringContaining('Use summary') } });
});

test('a request becomes a contract, with the provider state that an earlier one shows', async () => {
  const { id } = (await call(mock, 'createConnection', '/connections', { body: bodies['service principal'] })).body;
  await call(mock, 'deleteConnection', `/connections/${id}`);
  await call(mock, 'listConnections', '/connections', { headers: { 'x-mock-scenario': 'throttled' } });
  const created = (await page('requests/1/pact')).body;
  const deleted = (await page('requests/2/pact?consumer=dashboard')).body;
  const throttled = (await page('requests/3/pact')).body;
  expect(deleted).toMatchObject({
    consumer: { name: 'dashboard' },
    interactions: [{ providerStates: [{ name: 'A connection with a service principal exists' }] }],
  });
  expect(throttled.interactions).toMatchObject([{ providerStates: [{ name: 'Too many requests' }], response: { status: 429 } }]);
  const folder = writeFiles({ 'a.json': created, 'b.json': deleted, 'c.json': throttled });
  for (const name of ['a.json', 'b.json', 'c.json']) expect([name, await foundIn(join(folder, name))]).toEqual([name, [[]]]);
});

test.each([
  ['a mistake', wrong, /^Request 1 .*does not conform to Flow Service \(header-missing at \/headers\/x-api-key\)\. Correct/],
  [
    'another service',
    request({
      target: '/ims/token/v3',
      headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      body: 'grant_type=client_credentials&client_id=a&client_secret=b&scope=openid',
    }),
    /another service/,
  ],
  ['a cut connection', { ...list, headers: withHeader('x-mock-scenario', 'reset:when=after') }, /connection was cut/],
  ['a long body', request({ body: { ...bodies.basic, description: 'x'.repeat(70_000) } }), /left out a body/],
  ['a broken response', { ...list, headers: withHeader('x-mock-scenario', 'broken-json') }, /not documented/],
])('a request that cannot be in a contract is 409 with the reason: %s', async (_, one, message) => {
  mock.handle(one);
  expect(await page('requests/1/pact')).toMatchObject({ status: 409, body: { message: expect.stringMatching(message) } });
});

test('lists the entities of a kind in all sandboxes, the newest first, a page at a time', async () => {
  const ids: string[] = [];
  for (const [sandbox, imsOrg] of [['prod'], ['dev'], ['prod', 'B7DC732555AECDB4C0A49403@AdobeOrg']]) {
    const { body } = await call(mock, 'createConnection', '/connections', {
      body: bodies.basic,
      sandbox: sandbox ?? '',
      ...(imsOrg && { imsOrg }),
    });
    ids.unshift(body.id);
  }
  expect((await page('entities')).body.kinds).toEqual({
    ...{ connections: 3, sourceConnections: 0, targetConnections: 0, flows: 0, runs: 0 },
    ...{ schemas: 0, dataSets: 0, mappingSets: 0 },
  });
  const all = (await page('entities/connections')).body;
  expect(all).toMatchObject({ kind: 'connections', total: 3, items: ids.map((id) => ({ entity: { id } })) });
  expect(all.items[1]).toMatchObject({ organization: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'dev', entity: { sandboxName: 'dev' } });
  expect((await page('entities/connections?limit=1&from=1')).body).toEqual({ ...all, items: [all.items[1]] });
  expect((await page('entities/flows')).body).toEqual({ kind: 'flows', total: 0, items: [] });
});

test('a connection that is being created is listed as it is shown, and as created when the clock has moved', async () => {
  const headers = { 'x-mock-scenario': 'initializing' };
  await call(mock, 'createConnection', '/connections', { body: bodies.basic, headers });
  const state = async () => (await page('entities/connections')).body.items[0].entity.state;
  expect(await state()).toBe('initializing');
  mock.clock.advance('PT1H');
  expect(await state()).toBe('enabled');
});

test.each([
  ['conections', 404, 'Unknown kind "conections". Did you mean connections? The kinds are connections,'],
  ['connections?limit=1001', 400, 'Invalid limit. Use a number from 0 to 1000.'],
  ['connections?from=-1', 400, 'Invalid from.'],
  ['connections?page=2', 400, 'Unknown query parameter "page". Use limit and from.'],
])('refuses entities/%s', async (path, status, message) => {
  expect(await page(`entities/${path}`)).toMatchObject({ status, body: { message: expect.stringContaining(message) } });
});

test('coverage grows with the requests, counts each once, and says how many the journal had dropped', async () => {
  const { total } = coverageRecorder(flowService).result();
  const gapOf = async (operation: string) => {
    const { operations } = (await page('coverage')).body;
    return operations.find((gap: { operation: string }) => gap.operation === operation);
  };
  expect((await page('coverage')).body).toMatchObject({ covered: 0, total, uncounted: 0 });
  mock.handle(list);
  mock.handle(wrong);
  expect(await gapOf('listConnections')).toMatchObject({ isCalled: true, covered: 6 });
  expect(await gapOf('createConnection')).toMatchObject({
    isCalled: false,
    covered: 0,
    missing: expect.arrayContaining(['operation createConnection']),
  });
  for (let sent = 0; sent < journalSize + 3; sent++) mock.handle(request());
  const [one, other] = await Promise.all([page('coverage'), page('coverage')]);
  expect([one.body.uncounted, other.body]).toEqual([3, one.body]);
  expect(await gapOf('createConnection')).toMatchObject({ isCalled: true });
  mock.reset();
  expect((await page('coverage')).body).toMatchObject({ covered: 0, uncounted: 0 });
});

test.each([
  ['header-missing', [{ code: 'header-missing', means: 'A required header is missing.' }]],
  ['403010', [{ code: '403010', status: 403, means: 'No Authorization header.' }]],
  ['FLOW-1404-412', [{ code: 'FLOW-1404-412', status: 412 }]],
])('explains a code for programs and for browsers: %s', async (code, explanations) => {
  expect((await page(`codes/${code}`)).body).toMatchObject({ explanations });
  const { type, text } = await page(`codes/${code}`, browser);
  expect([type, text]).toEqual(['text/html; charset=utf-8', expect.stringContaining(`<h2>${code}`)]);
  expect(text).toContain('<dt>Source</dt>');
});

test('an unknown code is 404, and its name is never HTML', async () => {
  const answer = await page('codes/header-mising', browser);
  expect(answer).toMatchObject({ status: 404, body: { message: expect.stringContaining('Did you mean header-missing?') } });
  const hostile = await page(`codes/${encodeURIComponent('<script>alert(1)</script>')}`, browser);
  expect([hostile.status, hostile.type]).toEqual([404, 'application/json']);
});
