import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { call } from '../call.ts';
import { operations } from '../contract.ts';
import { corpus } from '../corpus.ts';
import { bodies, request, withHeader } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ journalSize: 5 });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const page = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${mock.url}/__mock/${path}`, init);
  const text = await response.text();
  return {
    status: response.status,
    text,
    body: response.headers.get('content-type') === 'application/json' ? JSON.parse(text) : undefined,
    headers: response.headers,
  };
};

test.each([
  ['nothing', 'GET', 404],
  ['health', 'POST', 405],
  ['reset', 'GET', 405],
  ['requests', 'PUT', 405],
  ['requests?colour=red', 'GET', 400],
])('says what its own pages are: %s', async (path, method, status) => {
  const answer = await page(path, { method });
  expect([answer.status, answer.body.message.length > 10]).toEqual([status, true]);
});

test.each(['/', '/__mock', '/__mock/', '/?x=1'])(
  '%s lists every endpoint of the mock with the base URL, as JSON or as a page for browsers',
  async (path) => {
    const body = await (await fetch(mock.url + path)).json();
    expect(body).toMatchObject({
      baseUrl: `${mock.url}/data/foundation/flowservice`,
      flowService: { 'POST /connections': 'Create a base connection' },
      mock: { 'GET /__mock/health': 'responds with 200 when the mock is ready' },
    });
    expect(Object.keys(body.flowService)).toHaveLength(Object.keys(operations).length);
    for (const endpoint of Object.keys(body.mock)) {
      const [method = '', own = ''] = endpoint.split(' ');
      expect([endpoint, (await fetch(mock.url + own, { method })).status < 405]).toEqual([endpoint, true]);
    }
    const page = await fetch(mock.url + path, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    const text = await page.text();
    expect([page.headers.get('content-type'), text]).toEqual(['text/html; charset=utf-8', expect.stringContaining(body.baseUrl)]);
    for (const endpoint of Object.keys(body.mock)) expect(text.replaceAll(/<.*?>/g, '')).toContain(endpoint);
    expect((await fetch(mock.url + path, { method: 'HEAD' })).status).toBe(200);
    expect(mock.requests).toEqual([]);
  },
);

test('a request for Flow Service at / is not for the index', async () => {
  const answer = await fetch(`${mock.url}/`, { headers: { 'x-api-key': 'any' } });
  expect([answer.status, mock.requests[0]?.violations[0]?.code]).toEqual([404, 'operation-unknown']);
  expect((await fetch(`${mock.url}/`, { method: 'POST' })).status).toBe(404);
});

test('exports its connections, and begins with what it has exported', async () => {
  const { id } = (await call(mock, 'createConnection', '/connections', { body: bodies.basic })).body;
  await call(mock, 'createConnection', '/connections', { body: bodies['service principal'], sandbox: 'dev' });
  const state = (await page('state')).body;
  expect(state.connections).toMatchObject([
    { id, sandboxName: 'prod' },
    { name: 'Contoso', sandboxName: 'dev' },
  ]);
  expect(secretsIn(JSON.stringify(state))).toEqual([]);
  const second = await startMock({ seed: state });
  const copied = (await call(second, 'retrieveConnection', `/connections/${id}`)).body.items[0];
  await second.close();
  expect(copied).toEqual(state.connections[0]);
  expect((await page('reset', { method: 'POST' })).status).toBe(204);
  expect((await page('state')).body).toEqual({ connections: [] });
});

test('keeps the last requests with verdict and answer, without a credential', async () => {
  for (let i = 0; i < 4; i++) await send(mock.url, request({ method: 'GET', body: '' }));
  await send(mock.url, request());
  await send(mock.url, request({ headers: withHeader('x-api-key') }));
  await call(mock, 'listConnections', '/connections', { headers: { 'x-mock-scenario': 'throttled' } });
  const { requests } = (await page('requests')).body;
  expect(
    requests.map(({ id, operation, conforms, scenario, response }: Mock['requests'][number]) => [
      id,
      operation,
      conforms,
      scenario,
      response.status,
    ]),
  ).toEqual([
    [3, 'listConnections', true, undefined, 200],
    [4, 'listConnections', true, undefined, 200],
    [5, 'createConnection', true, undefined, 201],
    [6, 'createConnection', false, undefined, 403],
    [7, 'listConnections', true, 'throttled', 429],
  ]);
  expect(requests[2].request.body).toEqual({
    ...bodies.basic,
    auth: { ...bodies.basic.auth, params: { ...bodies.basic.auth.params, password: '{MASKED}' } },
  });
  expect(requests).toEqual(JSON.parse(JSON.stringify(mock.requests)));
});

test.each([
  ['operation=createConnection', [2, 3]],
  ['status=403', [3]],
  ['conforms=false', [3]],
  ['conforms=true&operation=createConnection', [2]],
  ['code=header-missing', [3]],
  ['scenario=throttled', [4]],
  ['code=header-empty', []],
])('filters the journal: %s', async (query, ids) => {
  await call(mock, 'listConnections', '/connections');
  await send(mock.url, request());
  await send(mock.url, request({ headers: withHeader('x-api-key') }));
  await call(mock, 'listConnections', '/connections', { headers: { 'x-mock-scenario': 'throttled' } });
  const found = (await page(`requests?${query}`)).body.requests;
  expect(found.map(({ id }: { id: number }) => id)).toEqual(ids);
  const lines = (await page(`requests?${query}`, { headers: { accept: 'application/x-ndjson' } })).text;
  expect(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  ).toEqual(found);
});

test.each([
  ['conforms=False', 'The journal is filtered by a conforms that is true or false, not "False".'],
  ['status=4xx', 'The journal is filtered by a status of three digits, or 0 where there was none, not "4xx".'],
  ['operation=createConection', 'There is no operation "createConection"; did you mean createConnection?'],
  ['code=header-mising', 'There is no code "header-mising"; did you mean header-missing?'],
  ['scenario=throtled', 'There is no scenario "throtled"; did you mean throttled?'],
  ['scenario=x', 'There is no scenario "x".'],
])('does not take a wrong filter for one that nothing passes: %s', async (query, message) => {
  expect(await page(`requests?${query}`)).toMatchObject({ status: 400, body: { message } });
});

test('forgets its requests when it is told to', async () => {
  await send(mock.url, request());
  expect((await page('requests', { method: 'DELETE' })).status).toBe(204);
  expect((await page('requests')).body).toEqual({ requests: [] });
});

test('keeps no credential of whatever request, and no big body', async () => {
  const all = await startMock({ journalSize: 10_000 });
  for (const { request } of corpus) all.handle(request);
  all.handle(
    request({ target: '/ims/token/v3', body: 'grant_type=client_credentials&client_id=a&client_secret=flowservice-test-password-ü' }),
  );
  const journal = JSON.stringify(all.requests);
  await all.close();
  expect(all.requests.length).toBe(corpus.length + 1);
  expect(secretsIn(journal)).toEqual([]);
  expect(journal.length).toBeLessThan(corpus.length * 5000);
});

test('says in one error what was wrong with the requests so far', async () => {
  mock.handle(request());
  mock.assertConforming();
  mock.handle(request({ headers: withHeader('x-api-key') }));
  expect(() => mock.assertConforming()).toThrow(
    /^1 request does not conform.*\nRequest 2, POST \/connections:\n {2}header-missing at \/headers\/x-api-key: The header x-api-key is missing\./,
  );
});

test('finds the requests whose connection was cut before anything was done', async () => {
  await send(mock.url, request({ headers: withHeader('x-mock-scenario', 'reset:when=before') })).catch(() => {});
  const { body } = await page('requests?status=0');
  expect(body.requests).toMatchObject([{ response: { status: 0, cut: 'before' } }]);
});
