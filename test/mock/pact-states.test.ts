import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { stateHandlers } from '../../contracts/pact/index.ts';
import type { Mock } from '../../mock/index.ts';
import { codeOfError, type ErrorName, errorExamples, errorNames } from '../../src/contract/error-example.ts';
import { providerStates, stateNames, stateOfError } from '../../src/contract/provider-states.ts';
import { call } from '../call.ts';
import { flowService, type OperationId, operations } from '../contract.ts';
import { patch, requestTo } from '../request-to.ts';
import { bodies } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

type Values = { readonly id: string; readonly etag: string; readonly continuationToken?: string };

/** Sends a state change: a body, or the query of the endpoint. */
async function change(body: unknown, query = '') {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${mock.url}/__mock/pact-states${query}`, { method: 'POST', ...(text === undefined ? {} : { body: text }) });
  return { status: response.status, body: await response.json() };
}

const setUp = async (state: string): Promise<Values> => (await change({ state, params: {}, action: 'setup' })).body;
const tearDown = (state: string) => change({ state, params: {}, action: 'teardown' });
const count = async () => (await call(mock, 'listConnections', '/connections?count=true')).body.count;

const basic = providerStates.basicConnection;

test.each([
  ['the Rust verifier', { state: basic, params: { any: 1 }, action: 'setup' }],
  ['the Rust verifier with --state-change-as-query', undefined, `?action=setup&any=1&state=${encodeURIComponent(basic)}`],
  ['pact-jvm without teardown', { state: basic }],
  ['the Ruby verifier, as older versions for Python and Go use it', { consumer: 'a', state: basic, states: [basic], params: {} }],
  ['a verifier with a list of states', { consumer: 'a', states: [basic] }],
])('a provider state is set up as %s asks for it', async (_, body, query?: string) => {
  const { status, body: values } = await change(body, query);
  expect([status, values]).toEqual([200, { id: expect.any(String), etag: expect.any(String), connectionId: values.id }]);
  expect((await call(mock, 'retrieveConnection', `/connections/${values.id}`)).body.items[0].etag).toBe(values.etag);
});

test.each([
  ['an interaction without a state', { state: '', params: {}, action: 'setup' }],
  ['an interaction without a state, of the Ruby verifier', { consumer: 'a', state: null, states: [], params: {} }],
])('the setup of %s changes nothing', async (_, body) => {
  expect(await change(body)).toEqual({ status: 200, body: {} });
  expect(await count()).toBe(0);
});

const unknown = /^Unknown provider state "A conection with basic authentication exists"\. Did you mean "A connection with basic /;
test.each([
  ['an unknown state', { state: 'A conection with basic authentication exists' }, unknown],
  [
    'one of several states that is unknown',
    { states: [basic, 'The moon is full'] },
    /^Unknown provider state "The moon is full"\. The states are "A /,
  ],
  ['a state that is a credential', { state: secrets.token }, /^Unknown provider state a value that looks like a credential/],
  ['an unknown action', { state: basic, action: 'tear down' }, /^Unknown action "tear down"\. Use setup or teardown\.$/],
  ['a state that is not a string', { state: { name: basic } }, /^The state is not a string\. Send \{"state": /],
  ['a list', [basic], /^The body is not a JSON object\. Send /],
  ['broken JSON', '{"state"', /^The body is not a JSON object\. Send /],
  ['a misspelled member', { State: basic }, /^The request has no state\. Send /],
  ['nothing', undefined, /^The request has no state\. Send .* GET \/__mock\/pact-states lists the states\.$/],
])('a state change with %s gets 400, and sets up nothing', async (_, body, message) => {
  const { status, body: got } = await change(body);
  expect([status, got]).toEqual([400, { message: expect.stringMatching(message) }]);
  expect(secretsIn(got.message)).toEqual([]);
  expect(await count()).toBe(0);
});

test('each state of a successful response is set up', async () => {
  const shown = async (state: string) => {
    const { id } = await setUp(state);
    const [found] = (await call(mock, 'retrieveConnection', `/connections/${id}`)).body.items;
    const { result } = (await call(mock, 'testConnection', `/connections/${id}/test`)).body;
    return [found.state, found.auth.specName, result];
  };
  const { basicConnection, servicePrincipalConnection, failingConnection, draftConnection, initializingConnection } = providerStates;
  const [ofBasic, ofPrincipal] = [bodies.basic.auth.specName, bodies['service principal'].auth.specName];
  expect(await shown(basicConnection)).toEqual(['enabled', ofBasic, true]);
  expect(await shown(servicePrincipalConnection)).toEqual(['enabled', ofPrincipal, true]);
  expect(await shown(failingConnection)).toEqual(['enabled', ofBasic, false]);
  expect(await shown(draftConnection)).toEqual(['draft', ofBasic, true]);
  expect(await shown(initializingConnection)).toEqual(['initializing', ofBasic, true]);
  const { continuationToken } = await setUp(providerStates.secondPage);
  const first = (await call(mock, 'listConnections', '/connections?limit=1')).body;
  const second = (await call(mock, 'listConnections', `/connections?limit=1&continuationToken=${continuationToken}`)).body;
  expect([first, second]).toMatchObject([{ items: [{}], _links: { next: {} } }, { items: [{}] }]);
  expect(second.items[0].id).not.toBe(first.items[0].id);
});

/** The values of a state with a dataflow. */
const ofFlow = ['connectionId', 'etag', 'flowId', 'id', 'mappingId', 'sourceConnectionId', 'targetConnectionId'];
const ofRun = [...ofFlow, 'runId'].sort();

test.each([
  [providerStates.sourceConnection, 'sourceConnection', { state: 'enabled' }, ['connectionId', 'etag', 'id', 'sourceConnectionId']],
  [providerStates.draftSourceConnection, 'sourceConnection', { state: 'draft' }, ['connectionId', 'etag', 'id', 'sourceConnectionId']],
  [providerStates.targetConnection, 'targetConnection', { state: 'enabled' }, ['etag', 'id', 'targetConnectionId']],
  [providerStates.draftTargetConnection, 'targetConnection', { state: 'draft' }, ['etag', 'id', 'targetConnectionId']],
  [providerStates.flow, 'flow', { state: 'enabled', scheduleParams: { frequency: 'minute' } }, ofRun],
  [providerStates.flowOnce, 'flow', { state: 'enabled', scheduleParams: { frequency: 'once' } }, ofFlow],
  [providerStates.draftFlow, 'flow', { state: 'draft' }, ofFlow],
  [providerStates.disabledFlow, 'flow', { state: 'disabled' }, ofRun],
  [providerStates.run, 'run', { metrics: { statusSummary: { status: 'success' } } }, ofRun],
  [providerStates.failedRun, 'run', { metrics: { statusSummary: { status: 'failed' } } }, ofRun],
])('in the state "%s", there is a %s that refers to the entities in the values', async (state, kind, members, names) => {
  const values: Values & Readonly<Record<string, string>> = await setUp(state);
  expect(Object.keys(values).sort()).toEqual(names);
  expect(values.id).toBe(values[`${kind}Id`]);
  const [entity] = (await call(mock, 'retrieveFlow', `/${kind}s/${values.id}`)).body.items;
  expect(entity).toMatchObject({ ...members, etag: values.etag });
  const { sourceConnectionId, connectionId, flowId } = values;
  const [source] =
    sourceConnectionId === undefined ? [] : (await call(mock, 'retrieveFlow', `/sourceConnections/${sourceConnectionId}`)).body.items;
  expect(source?.baseConnectionId).toBe(connectionId);
  const [flow] = flowId === undefined ? [] : (await call(mock, 'retrieveFlow', `/flows/${flowId}`)).body.items;
  expect(flow?.sourceConnectionIds[0]).toBe(flowId === undefined ? undefined : sourceConnectionId);
  const runs = (await call(mock, 'listRuns', `/runs?property=flowId==${flowId}`)).body.items;
  expect(runs.map(({ id }: Values) => id)).toEqual(values.runId === undefined ? [] : [values.runId]);
  // Nothing happens on its own.
  mock.clock.advance('PT2H');
  expect((await call(mock, 'listRuns', '/runs')).body.items).toHaveLength(runs.length);
});

test.each([
  [providerStates.secondPage, 'connections'],
  [providerStates.secondPageOfSourceConnections, 'sourceConnections'],
  [providerStates.secondPageOfTargetConnections, 'targetConnections'],
  [providerStates.secondPageOfFlows, 'flows'],
  [providerStates.secondPageOfRuns, 'runs'],
])('in the state "%s", the list of %s has one', async (state, kind) => {
  const { id, continuationToken } = await setUp(state);
  const first = (await call(mock, 'listFlows', `/${kind}?limit=1`)).body;
  const second = (await call(mock, 'listFlows', `/${kind}?limit=1&continuationToken=${continuationToken}`)).body;
  expect([first, second]).toMatchObject([
    { items: [{ id }], _links: { next: {} } },
    { items: [{}], _links: {} },
  ]);
  expect(second.items[0].id).not.toBe(id);
});

test.each([
  ['resource-not-found', 404],
  ['stale-etag', 412],
  ['throttled', 429],
  ['unavailable', 503],
] as const)('the error response %s can be that to an update of any entity', async (error, status) => {
  for (const [operation, value] of [
    ['updateConnection', 'id'],
    ['updateSourceConnection', 'sourceConnectionId'],
    ['updateTargetConnection', 'targetConnectionId'],
    ['updateFlow', 'flowId'],
  ] as const) {
    const { etag, ...ids }: Values & Readonly<Record<string, string>> = await setUp(stateOfError(flowService, error));
    const path = operations[operation].path.replace('{id}', ids[value] ?? '');
    const body = [{ op: 'replace', path: '/name', value: 'x' }];
    const answer = await call(mock, operation, path, { body, headers: { 'If-Match': etag } });
    expect([operation, answer.status, codeOfError(answer.body)]).toEqual([
      operation,
      status,
      codeOfError(errorExamples(flowService)[error].value),
    ]);
    await tearDown(stateOfError(flowService, error));
  }
});

/** Returns the first operation that has an error response, as a valid request to it with the values of a state. */
function requestWith(error: ErrorName, { id, etag }: Partial<Values>) {
  const found = Object.values(operations).find(({ responses }) => [...responses.values()].some(({ examples }) => examples.includes(error)));
  if (found === undefined) throw new Error(`No operation has the error ${error}.`);
  const asked = requestTo(found.id as OperationId, error === 'action-not-applicable' ? { query: 'op=publish' } : {});
  const headers = asked.headers.map(([name, value]) => [name, name === 'If-Match' ? (etag ?? '') : value] as const);
  return { ...asked, headers, target: asked.target.replace(/(?<=\/connections\/)[0-9a-f-]{36}/, id ?? '') };
}

test.each(errorNames(flowService))('the next request has the error response of its state: %s', async (error) => {
  const values = await setUp(stateOfError(flowService, error));
  const { status, text } = await send(mock.url, requestWith(error, values));
  const example = errorExamples(flowService)[error].value;
  expect([status, codeOfError(JSON.parse(text))]).toEqual([expect.any(Number), codeOfError(example)]);
  await tearDown(stateOfError(flowService, error));
  expect((await call(mock, 'listConnections', '/connections')).body.items).toEqual([]);
});

test('the endpoint lists every state, and stateHandlers has a handler for each', async () => {
  const { states } = await (await fetch(`${mock.url}/__mock/pact-states`)).json();
  expect(states).toEqual(stateNames(flowService));
  expect(Object.keys(stateHandlers(mock))).toEqual(states);
});

test.each([
  ['in the same process', () => mock],
  ['at a URL', () => mock.url],
])('stateHandlers sets up and tears down the states of a mock %s, and rejects an unknown state', async (_, given) => {
  const handlers = stateHandlers(given());
  const { id } = (await handlers[basic]?.setup()) ?? {};
  expect((await call(mock, 'retrieveConnection', `/connections/${id}`)).status).toBe(200);
  await handlers[basic]?.teardown();
  expect((await call(mock, 'retrieveConnection', `/connections/${id}`)).status).toBe(404);
  await expect(handlers['The moon is full']?.setup()).rejects.toThrow(
    /^Unknown provider state "The moon is full"\. The states are "A connection/,
  );
});

test('states hold in any organization and sandbox, and are added to each other', async () => {
  const { id } = await setUp(basic);
  await setUp(stateOfError(flowService, 'throttled'));
  const elsewhere = { imsOrg: 'other@AdobeOrg', sandbox: 'dev' };
  expect((await call(mock, 'retrieveConnection', `/connections/${id}`, elsewhere)).status).toBe(429);
  expect((await call(mock, 'retrieveConnection', `/connections/${id}`, elsewhere)).status).toBe(200);
});

test('a state ends with the setup after its request, because most verifiers do not tear it down', async () => {
  const { id } = await setUp(basic);
  await setUp(stateOfError(flowService, 'throttled'));
  // An invalid request has its own error response, and uses the state all the same.
  expect((await call(mock, 'updateConnection', `/connections/${id}`, { body: patch, headers: { 'If-Match': '' } })).status).toBe(400);
  await change({ state: '', action: 'setup' });
  expect((await call(mock, 'retrieveConnection', `/connections/${id}`)).status).toBe(404);
});

test('a token request before the request does not use up its state', async () => {
  await setUp(stateOfError(flowService, 'throttled'));
  expect((await send(mock.url, requestTo('issueToken'))).status).toBe(200);
  expect((await call(mock, 'listConnections', '/connections')).status).toBe(429);
});

test('connections of other tests stay when a state is torn down', async () => {
  await call(mock, 'createConnection', '/connections', { body: bodies.basic });
  await setUp(basic);
  expect(await count()).toBe(2);
  await tearDown(basic);
  expect(await count()).toBe(1);
});
