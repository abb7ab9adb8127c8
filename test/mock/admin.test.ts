import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { call } from '../call.ts';
import { operations } from '../contract.ts';
import { sample } from '../corpus.ts';
import { bodies, headers, request, withHeader } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
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
])('responds at its admin endpoints, and lists them at other paths: %s', async (path, method, status) => {
  const answer = await page(path, { method });
  expect([answer.status, answer.body.message.length > 10]).toEqual([status, true]);
});

test.each(['/', '/__mock', '/__mock/', '/?x=1'])(
  '%s lists every endpoint of the mock with the base URL, and is the inspector for browsers',
  async (path) => {
    const body = await (await fetch(mock.url + path)).json();
    expect(body).toMatchObject({
      baseUrl: `${mock.url}/data/foundation/flowservice`,
      flowService: { 'POST /connections': 'Create a base connection' },
      mock: { 'GET /__mock/health': 'responds with 200 when the mock is ready' },
    });
    expect(Object.keys({ ...body.flowService, ...body.neighbors })).toHaveLength(Object.keys(operations).length);
    expect(body.neighbors).toMatchObject({ 'POST /data/foundation/catalog/dataSets': 'Create a data set' });
    for (const endpoint of Object.keys(body.mock)) {
      const [method = '', own = ''] = endpoint.split(' ');
      const answer = await fetch(mock.url + own, { method });
      expect([endpoint, answer.status < 405]).toEqual([endpoint, true]);
      await answer.body?.cancel();
    }
    const page = await fetch(mock.url + path, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect([page.url, page.headers.get('content-type')]).toEqual([
      mock.url + (path.startsWith('/__mock') ? path : '/__mock/'),
      'text/html; charset=utf-8',
    ]);
    expect(await page.text()).toContain('<div id="inspector">');
    expect((await fetch(mock.url + path, { method: 'HEAD' })).status).toBe(200);
    expect(mock.requests).toEqual([]);
  },
);

test('a request with platform headers at / does not get the index', async () => {
  const answer = await fetch(`${mock.url}/`, { headers: { 'x-api-key': 'any' } });
  expect([answer.status, mock.requests[0]?.violations[0]?.code]).toEqual([404, 'operation-unknown']);
  expect((await fetch(`${mock.url}/`, { method: 'POST' })).status).toBe(404);
});

test('exports its connections, and accepts the export as seed', async () => {
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

test('the journal has the last requests with verdict and response, without credentials', async () => {
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
  ['conforms=False', 'Invalid value "False" for the filter "conforms". Use true or false.'],
  ['status=4xx', 'Invalid value "4xx" for the filter "status". Use an HTTP status, or 0 for a connection that was cut.'],
  ['operation=createConection', 'Unknown operation "createConection". Did you mean createConnection?'],
  ['code=header-mising', 'Unknown code "header-mising". Did you mean header-missing?'],
  ['scenario=throtled', 'Unknown scenario "throtled". Did you mean throttled?'],
  ['scenario=x', 'Unknown scenario "x".'],
])('refuses a filter that no request can meet: %s', async (query, message) => {
  expect(await page(`requests?${query}`)).toMatchObject({ status: 400, body: { message } });
});

test('DELETE empties the journal', async () => {
  await send(mock.url, request());
  expect((await page('requests', { method: 'DELETE' })).status).toBe(204);
  expect((await page('requests')).body).toEqual({ requests: [] });
});

test('the journal has no credential of any request, and no long body', async () => {
  const all = await startMock();
  for (const { request } of sample) all.handle(request);
  all.handle(
    request({ target: '/ims/token/v3', body: 'grant_type=client_credentials&client_id=a&client_secret=flowservice-test-password-ü' }),
  );
  const journal = JSON.stringify(all.requests);
  await all.close();
  expect(all.requests.length).toBe(sample.length + 1);
  expect(secretsIn(journal)).toEqual([]);
  expect(journal.length).toBeLessThan(sample.length * 5000);
});

test('the journal leaves out a response body over 65,536 bytes, and says so', async () => {
  const body = { ...bodies.basic, name: 'n'.repeat(40_000) };
  for (let i = 0; i < 2; i++) mock.handle(request({ body }));
  const list = await call(mock, 'listConnections', '/connections');
  mock.handle(request({ body: { ...body, name: 'n'.repeat(70_000) } }));
  const { requests } = (await page('requests')).body;
  expect(list.text.length).toBeGreaterThan(65_536);
  expect(
    requests.map(({ response, omitted }: Mock['requests'][number]) => [response.status, response.body === undefined, omitted]),
  ).toEqual([
    [201, false, undefined],
    [201, false, undefined],
    [200, true, ['/response/body']],
    [201, false, ['/body']],
  ]);
});

test('the journal masks a token in the name of a header', () => {
  mock.handle(request({ headers: [...headers, [secrets.token, 'x']] }));
  expect(mock.requests).toHaveLength(1);
  expect(secretsIn(JSON.stringify(mock.requests))).toEqual([]);
});

test('assertConforming throws one error with all violations', async () => {
  mock.handle(request());
  mock.assertConforming();
  mock.handle(request({ headers: withHeader('x-api-key') }));
  expect(() => mock.assertConforming()).toThrow(
    /^1 request does not conform.*\nRequest 2, POST \/connections:\n {2}header-missing at \/headers\/x-api-key: .*x-api-key is missing\./,
  );
});

test('the filter status=0 finds requests whose connection was cut before anything was done', async () => {
  await send(mock.url, request({ headers: withHeader('x-mock-scenario', 'reset:when=before') })).catch(() => {});
  const { body } = await page('requests?status=0');
  expect(body.requests).toMatchObject([{ response: { status: 0, cut: 'before' } }]);
});
