import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createMock, type Mock, scenarios } from '../../mock/index.ts';
import { call } from '../call.ts';
import { bodies, bodyWith } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { startMock } from '../start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const playing = (scenario: string) => ({ body: bodies.basic, headers: { 'x-mock-scenario': scenario } });
const create = (options: object = { body: bodies.basic }) => call(mock, 'createConnection', '/connections', options);

test.each([
  ['expired-token', 401, { error_code: '401013' }],
  ['forbidden', 403, { type: 'https://ns.adobe.com/aep/errors/FLOW-2120-403' }],
  ['unknown-sandbox', 404, { errorMessage: expect.stringContaining("'prod'") }],
  ['throttled:retryAfter=7', 429, { error_code: '429050' }],
  ['unavailable', 503, { type: 'https://ns.adobe.com/aep/errors/FLOW-1103-503' }],
  ['gateway-timeout', 504, { type: 'https://ns.adobe.com/aep/errors/FLOW-1104-504' }],
  ['bad-credentials', 400, { type: 'https://ns.adobe.com/aep/errors/FLOW-1100-400' }],
  ['slow:latency=1,jitter=0', 201, { id: expect.any(String) }],
  ['initializing', 201, { id: expect.any(String), etag: expect.any(String) }],
  ['unreachable', 201, { id: expect.any(String) }],
])('applies %s as documented, and stores nothing if the response is an error', async (scenario, status, body) => {
  const answer = await create(playing(scenario));
  expect([answer.status, answer.violations]).toEqual([status, []]);
  expect(answer.body).toMatchObject(body);
  if (status === 429) expect(answer.headers.get('retry-after')).toBe('7');
  const { count } = (await call(mock, 'listConnections', '/connections?count=true')).body;
  expect(count).toBe(status === 201 ? 1 : 0);
});

test.each([
  ['reset:when=before', 0],
  ['reset:when=middle', 1],
])('cuts the connection: %s', async (scenario, stored) => {
  await expect(create(playing(scenario))).rejects.toThrow();
  expect((await call(mock, 'listConnections', '/connections?count=true')).body).toEqual({ count: stored });
});

test('cuts the connection after the response', async () => {
  expect(await create(playing('reset:when=after'))).toMatchObject({ status: 201, violations: [] });
});

test('broken-json and missing-etag damage the body of a success, but the operation is performed', async () => {
  const broken = await create(playing('broken-json'));
  expect([broken.status, broken.body, broken.text.startsWith('{"id":"')]).toEqual([201, undefined, true]);
  const bare = await create(playing('missing-etag'));
  expect([bare.status, Object.keys(bare.body)]).toEqual([201, ['id']]);
  const { body } = await call(mock, 'retrieveConnection', `/connections/${bare.body.id}`, { headers: playing('missing-etag').headers });
  expect([body.items[0].id, 'etag' in body.items[0], 'version' in body.items[0], body.items[0].connectionSpec.version]).toEqual([
    bare.body.id,
    false,
    false,
    '1.0',
  ]);
});

test('initializing shows a connection without etag and unchangeable at first, later enabled with the etag of the 201', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const mock = await startMock();
  onTestFinished(() => mock.close());
  const { id, etag } = (await call(mock, 'createConnection', '/connections', playing('initializing:after=60000'))).body;
  const early = (await call(mock, 'retrieveConnection', `/connections/${id}`)).body.items[0];
  expect([early.state, 'etag' in early, 'version' in early]).toEqual(['initializing', false, false]);
  const change = { body: [{ op: 'replace', path: '/name', value: 'x' }], headers: { 'If-Match': etag } };
  for (const answer of [
    await call(mock, 'updateConnection', `/connections/${id}`, change),
    await call(mock, 'deleteConnection', `/connections/${id}`),
  ]) {
    expect([answer.status, answer.body.type, answer.violations]).toEqual([400, 'https://ns.adobe.com/aep/errors/FLOW-1417-400', []]);
  }
  vi.setSystemTime(Date.now() + 60_000);
  const { connections } = await (await fetch(`${mock.url}/__mock/state`)).json();
  expect(connections.find((one: { id: string }) => one.id === id)).toMatchObject({ state: 'enabled', etag: expect.any(String) });
  const [listed] = (await call(mock, 'listConnections', '/connections')).body.items;
  const late = (await call(mock, 'retrieveConnection', `/connections/${id}`)).body.items[0];
  expect([late.state, late.version, late.etag]).toEqual(['enabled', etag, etag]);
  expect(listed).toEqual(late);
  expect((await call(mock, 'updateConnection', `/connections/${id}`, { ...change, headers: { 'If-Match': etag } })).status).toBe(200);
});

test('bad-credentials and unreachable fail testing and exploring a connection', async () => {
  const { id } = (await create()).body;
  for (const scenario of ['bad-credentials', 'unreachable']) {
    const { headers } = playing(scenario);
    expect((await call(mock, 'testConnection', `/connections/${id}/test`, { headers })).body).toEqual({ result: false });
    expect(await call(mock, 'exploreConnection', `/connections/${id}/explore?objectType=root`, { headers })).toMatchObject({
      status: 400,
      violations: [],
    });
    expect((await call(mock, 'retrieveConnection', `/connections/${id}`, { headers })).status).toBe(200);
  }
});

test.each([
  ['a service URI', bodyWith('basic', (_, params) => (params.serviceUri = 'https://throttled.crm4.dynamics.com/api')), 429],
  ['a user name', bodyWith('basic', (_, params) => (params.username = 'forbidden')), 403],
  ['a service principal id', bodyWith('service principal', (_, params) => (params.servicePrincipalId = 'bad-credentials')), 400],
  ['a host without a scenario name', bodyWith('basic', (_, params) => (params.serviceUri = 'https://contoso.crm.dynamics.com')), 201],
  ['a host elsewhere', bodyWith('basic', (_, params) => (params.serviceUri = 'https://throttled.crm.dynamics.com.example')), 201],
])('applies the scenario that the auth params name: %s', async (_, body, status) => {
  expect((await create({ body })).status).toBe(status);
});

test('a connection created with unreachable stays unreachable', async () => {
  const body = bodyWith('service principal', (_, params) => (params.serviceUri = 'https://unreachable.crm.dynamics.com'));
  const { id } = (await create({ body })).body;
  expect((await call(mock, 'testConnection', `/connections/${id}/test`)).body).toEqual({ result: false });
});

test('applies a plan: the next two creations are throttled, then none', async () => {
  const plan = await fetch(`${mock.url}/__mock/scenarios`, {
    method: 'POST',
    body: JSON.stringify({ scenario: 'throttled', operation: 'createConnection', times: 2, settings: { retryAfter: 3 } }),
  });
  expect(plan.status).toBe(204);
  expect((await call(mock, 'listConnections', '/connections')).status).toBe(200);
  const answers = [await create(), await create(), await create()];
  expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
    [429, '3'],
    [429, '3'],
    [201, null],
  ]);
  mock.scenario('unavailable', { times: 1 });
  mock.scenario('forbidden');
  expect([(await create()).status, (await create()).status, (await create()).status]).toEqual([503, 403, 403]);
  await fetch(`${mock.url}/__mock/scenarios`, { method: 'DELETE' });
  expect((await create()).status).toBe(201);
});

test.each([
  ['', 204, []],
  ['?scenario=forbidden', 204, ['throttled']],
  ['?scenario=forbidden&operation=createConnection', 204, ['forbidden', 'throttled']],
  ['?scenario=forbidden&operation=', 204, ['forbidden', 'throttled']],
  ['?scenario=throttled&operation=createConnection', 404, ['forbidden', 'forbidden', 'throttled']],
  ['?scenario=no-such', 404, ['forbidden', 'forbidden', 'throttled']],
])('DELETE /__mock/scenarios%s responds %i and leaves %j', async (query, status, left) => {
  mock.reset();
  mock.scenario('forbidden');
  mock.scenario('forbidden', { operation: 'createConnection' });
  mock.scenario('throttled');
  const response = await fetch(`${mock.url}/__mock/scenarios${query}`, { method: 'DELETE' });
  expect(response.status).toBe(status);
  const { planned } = await (await fetch(`${mock.url}/__mock/scenarios`)).json();
  expect(planned.map(({ scenario }: { scenario: string }) => scenario)).toEqual(left);
  mock.reset();
});

test('applies a standing scenario to valid requests that select no other', async () => {
  const standing = await startMock({ scenario: 'throttled' });
  const statuses = [
    (await call(standing, 'createConnection', '/connections', { body: bodies.basic })).status,
    (await call(standing, 'createConnection', '/connections', playing('forbidden'))).status,
    (await call(standing, 'createConnection', '/connections', { body: { ...bodies.basic, name: '' } })).status,
  ];
  await standing.close();
  expect(statuses).toEqual([429, 403, 400]);
});

test.each([
  ['throtled', /Unknown scenario "throtled"\. Did you mean throttled\?/],
  ['slow:latancy=1', /Unknown setting "latancy" of scenario slow\. Did you mean latency\?/],
  ['forbidden:a=1', /Unknown setting "a" of scenario forbidden\. It has no settings\./],
  ['slow:latency=fast', /Setting latency of scenario slow has the invalid value "fast"\. Use a number/],
  ['throttled=7', /Unknown scenario "throttled=7"\. Write the settings after a colon: throttled:retryAfter=1\.$/],
  ['forbidden;a=1', /Unknown scenario "forbidden;a=1"\. Write forbidden, which has no settings\.$/],
  [secrets.token, /Unknown scenario \(not shown, because it looks like a credential\)\. Use /],
  [
    `slow:latency=${secrets.token}`,
    /Setting latency of scenario slow has the invalid value \(not shown, because it looks like a credential\)\. Use/,
  ],
  [`slow:${secrets.token}=1`, /Unknown setting \(not shown, because it looks like a credential\) of scenario slow/],
  ['reset:when=never', /Setting when of scenario reset has the invalid value "never"\. Use before or middle or after\./],
])('an invalid scenario gets 400 and a message with the fix: %s', async (scenario, message) => {
  const { status, body } = await create(playing(scenario));
  expect([status, body.message]).toEqual([400, expect.stringMatching(message)]);
  expect(() => mock.scenario(scenario)).toThrow(message);
  expect(() => createMock({ scenario })).toThrow(message);
  const planned = await fetch(`${mock.url}/__mock/scenarios`, { method: 'POST', body: JSON.stringify({ scenario }) });
  expect([planned.status, (await planned.json()).message]).toEqual([400, expect.stringMatching(message)]);
});

test('the message about an invalid scenario contains no credential', async () => {
  const { token } = secrets;
  for (const scenario of [token, `slow:${token}=1`, `slow:latency=${token}`, `reset:when=${token}`]) {
    const { status, text } = await create(playing(scenario));
    expect([status, secretsIn(text)]).toEqual([400, []]);
    expect(text).toContain('looks like a credential');
  }
  for (const plan of [
    { scenario: 'slow', operation: token },
    { scenario: 'slow', [token]: 1 },
  ]) {
    const response = await fetch(`${mock.url}/__mock/scenarios`, { method: 'POST', body: JSON.stringify(plan) });
    expect([response.status, secretsIn(await response.text())]).toEqual([400, []]);
  }
});

test('a plan accepts settings in the name, in settings, or in both, and settings win', async () => {
  for (const scenario of [
    { scenario: 'throttled:retryAfter=7' },
    { scenario: 'throttled', settings: { retryAfter: 7 } },
    { scenario: 'throttled:retryAfter=1', settings: { retryAfter: 7 } },
  ]) {
    await fetch(`${mock.url}/__mock/scenarios`, { method: 'POST', body: JSON.stringify({ ...scenario, times: 1 }) });
    const { scenario: name, ...options } = scenario;
    mock.scenario(name, { ...options, times: 1 });
  }
  const { planned } = await (await fetch(`${mock.url}/__mock/scenarios`)).json();
  expect(planned).toEqual(Array(6).fill({ scenario: 'throttled', settings: { retryAfter: 7 }, times: 1 }));
});

test.each([
  ['not JSON', '{', /not valid JSON/],
  ['no scenario', '{}', /scenario must be a name/],
  ['several scenarios', '{"scenario":["slow"]}', /scenario must be a name/],
  ['a list of settings', '{"scenario":"slow","settings":[]}', /settings must be an object/],
  ['a list for a setting', '{"scenario":"slow","settings":{"latency":[7]}}', /must be a number or a string/],
  ['an unknown operation', '{"scenario":"slow","operation":"createConection"}', /Did you mean createConnection/],
  ['zero times', '{"scenario":"slow","times":0}', /times must be/],
  ['a name alone', '"slow"', /scenario must be a name/],
  ['another name for the scenario', '{"name":"slow"}', /Unknown member "name"\. Use scenario, operation, times and settings/],
  ['an unknown member', '{"scenario":"slow","repeat":2}', /"repeat"/],
])('refuses a plan: %s', async (_, body, message) => {
  const answer = await fetch(`${mock.url}/__mock/scenarios`, { method: 'POST', body });
  expect([answer.status, (await answer.json()).message]).toEqual([400, expect.stringMatching(message)]);
});

test.each([
  ['a number', 2],
  ['null', null],
  ['a list', []],
  ['a text', 'createConnection'],
])('refuses options of a plan that are %s, instead of planning it for all requests', (_, options) => {
  expect(() => mock.scenario('slow', options as never)).toThrow('The options of a scenario must be an object, such as { times: 2 }.');
});

test('lists every scenario with its settings, and the plan', async () => {
  mock.scenario('slow', { operation: 'listConnections', times: 3, settings: { latency: 5 } });
  const { scenarios: listed, planned } = await (await fetch(`${mock.url}/__mock/scenarios`)).json();
  expect(listed.map(({ name }: { name: string }) => name)).toEqual(scenarios.map(({ name }) => name));
  expect(planned).toEqual([{ scenario: 'slow', operation: 'listConnections', times: 3, settings: { latency: 5, jitter: 1 } }]);
});

test('keeps a planned scenario for an operation that it applies to', async () => {
  mock.scenario('initializing', { times: 1 });
  expect((await call(mock, 'listConnections', '/connections')).status).toBe(200);
  const { id } = (await create()).body;
  const { items } = (await call(mock, 'retrieveConnection', `/connections/${id}`)).body;
  expect(items[0].state).toBe('initializing');
});

test.each(['expired-token', 'forbidden', 'unknown-sandbox'])(
  'plays %s to no request for a token, which needs neither token nor sandbox',
  async (name) => {
    mock.scenario(name);
    const body = 'grant_type=client_credentials&client_id=any&client_secret=any&scope=openid';
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect(await call(mock, 'issueToken', '/ims/token/v3', { body, headers })).toMatchObject({ status: 200, violations: [] });
  },
);

test('Retry-After is in whole seconds', async () => {
  const answer = await create(playing('throttled:retryAfter=0.5'));
  expect([answer.status, answer.headers.get('retry-after'), answer.violations]).toEqual([429, '1', []]);
});
