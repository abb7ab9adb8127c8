import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { FlowServiceClient } from '../../src/client/index.ts';
import { dynamicsConnectionSpec, replaceAuthParams } from '../../src/dynamics.ts';
import type { ConnectionPatch } from '../../src/generated/flow-service.ts';
import { authSpecs, bodies } from '../requests.ts';
import { secrets } from '../secrets.ts';
import { startMock } from '../start-mock.ts';
import { clientFor, errorOf, id, ifMatch, leaks, read } from './client-under-test.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const ways = {
  'over HTTP': () => clientFor(mock.url).client,
  "over HTTP under Adobe's base path": () => clientFor(`${mock.url}/data/foundation/flowservice`).client,
  'in process': () => clientFor('http://in-process', { fetch: mock.fetch }).client,
} as const;
const lives = Object.entries(ways).flatMap(([way, make]) => authSpecs.map((spec) => [spec, way, make] as const));
const requestId = expect.stringMatching(/^[0-9a-z]{32}$/);

test.each(lives)('the client creates, reads, updates, tests, explores and deletes a connection with %s, %s', async (spec, _, make) => {
  const { connections } = make();
  const created = await connections.create(bodies[spec]);
  expect(created).toEqual({ id: expect.any(String), etag: expect.stringMatching(/^".+"$/), requestId });

  const retrieved = await connections.retrieve(created.id);
  const { name, description, auth } = bodies[spec];
  expect(retrieved).toMatchObject({ id: created.id, etag: created.etag, state: 'enabled', name, description, requestId });
  expect(retrieved.auth.specName).toBe(auth.specName);
  const { requestId: _ofAnswer, ...connection } = retrieved;
  expect(await read(connections.list())).toEqual([connection]);
  expect(await connections.count()).toBe(1);

  const serviceUri = 'https://fabrikam.crm.dynamics.com';
  const params =
    spec === 'basic'
      ? replaceAuthParams({ serviceUri, username: 'bert', password: secrets.password })
      : replaceAuthParams({ serviceUri, servicePrincipalId: 'b', servicePrincipalKey: secrets.servicePrincipalKey });
  const patch: ConnectionPatch = [params, { op: 'replace', path: '/name', value: 'Fabrikam' }, { op: 'remove', path: '/description' }];
  const updated = await connections.update(created.id, patch, { ifMatch: String(created.etag) });
  expect(updated).toEqual({ id: created.id, etag: expect.stringMatching(/^".+"$/), requestId });
  expect(updated.etag).not.toBe(created.etag);
  const changed = await connections.retrieve(created.id);
  expect(changed).toMatchObject({ name: 'Fabrikam', etag: updated.etag, auth: { params: { serviceUri } } });
  expect(changed).not.toHaveProperty('description');
  const stale = await errorOf(connections.update(created.id, patch, { ifMatch: String(created.etag) }));
  expect(stale).toMatchObject({ name: 'PreconditionFailedError', code: 'FLOW-1404-412' });

  expect(await connections.test(created.id)).toEqual({ result: true, requestId });
  const objects = await connections.explore(created.id, { objectType: 'root' });
  expect(objects).toContainEqual({ type: 'table', name: 'Contact', path: 'contact', canPreview: true, canFetchSchema: true });
  const columns = await connections.explore(created.id, { objectType: 'table', object: 'contact', preview: true, previewCount: 1 });
  expect(columns.schema.columns[0]).toMatchObject({ name: 'contactid', type: 'string' });
  expect(columns.data).toHaveLength(1);

  expect(await connections.delete(created.id)).toEqual({ requestId });
  expect(await errorOf(connections.retrieve(created.id))).toMatchObject({ name: 'NotFoundError', code: 'FLOW-1439-404' });
  expect(await errorOf(connections.delete(created.id))).toMatchObject({ name: 'NotFoundError', code: 'FLOW-1439-404' });
  mock.assertConforming();
});

test('the client retrieves and lists connection specifications', async () => {
  const { connectionSpecs } = clientFor(mock.url).client;
  const dynamics = { id: dynamicsConnectionSpec.id, name: 'dynamics-online', authSpec: expect.any(Array) };
  expect(await connectionSpecs.retrieve(dynamicsConnectionSpec.id)).toMatchObject({ ...dynamics, requestId });
  expect(await connectionSpecs.list()).toMatchObject([dynamics]);
  expect(await connectionSpecs.list({ name: 'dynamics-online', version: '1.0', id: dynamicsConnectionSpec.id })).toMatchObject([dynamics]);
  expect(await connectionSpecs.list({ name: 'sales "force", or so' })).toEqual([]);
  expect(await errorOf(connectionSpecs.retrieve(id))).toMatchObject({ name: 'NotFoundError', code: 'FLOW-1439-404' });
  mock.assertConforming();
});

test('the client reads a connection in the state initializing, which has no etag', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const mock = await startMock();
  onTestFinished(() => mock.close());
  mock.scenario('initializing', { times: 1, settings: { after: 60_000 } });
  const { connections } = clientFor(mock.url).client;
  const created = await connections.create(bodies.basic);
  const initializing = await connections.retrieve(created.id);
  expect(initializing).toMatchObject({ state: 'initializing' });
  expect([initializing.etag, initializing.version]).toEqual([undefined, undefined]);
  const early = await errorOf(connections.update(created.id, [{ op: 'replace', path: '/name', value: 'x' }], { ifMatch }));
  expect(early).toMatchObject({ name: 'BadRequestError', code: 'FLOW-1417-400' });
  vi.setSystemTime(Date.now() + 60_000);
  expect((await connections.retrieve(created.id)).etag).toBeTypeOf('string');
});

test('the client reads responses without etag and version', async () => {
  const { connections } = clientFor(mock.url).client;
  const { etag } = await connections.create(bodies.basic);
  mock.scenario('missing-etag');
  const created = await connections.create(bodies.basic);
  expect(created).toEqual({ id: expect.any(String), etag: undefined, requestId });
  const [listed, older] = await read(connections.list());
  expect([(await connections.retrieve(created.id)).etag, listed?.etag, listed?.id]).toEqual([undefined, undefined, created.id]);
  const updated = await connections.update(String(older?.id), [{ op: 'remove', path: '/description' }], { ifMatch: String(etag) });
  expect(updated).toEqual({ id: older?.id, etag: undefined, requestId });
});

test('test() returns false for credentials that do not work, and explore() throws', async () => {
  const { connections } = clientFor(mock.url).client;
  const params = { ...bodies.basic.auth.params, serviceUri: 'https://unreachable.crm.dynamics.com' };
  const created = await connections.create({ ...bodies.basic, auth: { ...bodies.basic.auth, params } });
  expect(await connections.test(created.id)).toEqual({ result: false, requestId });
  const exploring = errorOf(connections.explore(created.id, { objectType: 'root' }));
  expect(await exploring).toMatchObject({ name: 'BadRequestError', code: 'FLOW-1100-400' });
});

test.each([
  ['retrieve', { items: [] }, 'a connection in a list of one'],
  ['retrieve', { items: [{ id: 'a' }, { id: 'b' }] }, 'a connection in a list of one'],
  ['retrieve', { id: 'a' }, 'a connection in a list of one'],
  ['test', { result: 'true' }, 'a Boolean result'],
  ['count', { count: '5' }, 'a count'],
  ['explore', { items: [] }, 'a list of tables and views'],
  ['explore an object', { schema: {} }, 'a list of columns'],
  ['retrieve a connection specification', { items: [] }, 'a connection specification in a list of one'],
  ['list connection specifications', [], 'a list of connection specifications'],
])('the client rejects a successful response of another shape: %s %o', async (call, body, wanted) => {
  const { connections, connectionSpecs } = clientFor(mock.url, { fetch: async () => Response.json(body) }).client;
  const asked: Readonly<Record<string, () => Promise<unknown>>> = {
    retrieve: () => connections.retrieve(id),
    test: () => connections.test(id),
    count: () => connections.count(),
    explore: () => connections.explore(id, { objectType: 'root' }),
    'explore an object': () => connections.explore(id, { objectType: 'table', object: 'contact' }),
    'retrieve a connection specification': () => connectionSpecs.retrieve(id),
    'list connection specifications': () => connectionSpecs.list(),
  };
  const error = await errorOf(asked[call]?.() ?? Promise.resolve());
  expect(error.message).toMatch(new RegExp(`answered 200: the response is not ${wanted} in JSON\\.$`));
});

test.each([
  ['undefined', undefined, 'is undefined'],
  ['null', null, 'is null'],
  ['an empty string', '', 'is empty'],
  ['a space', ' ', 'is empty'],
  ['a dot', '.', 'is a dot segment'],
  ['two dots', '..', 'is a dot segment'],
  ['half a surrogate pair', '\ud800', 'has characters that a URL cannot contain'],
])('the client sends nothing if an id is invalid: %s', async (_, wrong, fault) => {
  const { connections, connectionSpecs } = clientFor(mock.url).client;
  const asked = [
    connections.retrieve(wrong as never),
    connections.update(wrong as never, [], { ifMatch }),
    connections.delete(wrong as never),
    connections.test(wrong as never),
    connections.explore(wrong as never, { objectType: 'root' }),
    connectionSpecs.retrieve(wrong as never),
  ];
  for (const call of asked)
    expect((await errorOf(call)).message).toBe(`The id ${fault}, so nothing was sent. Pass the id that the service returned.`);
  expect(mock.requests).toEqual([]);
});

test('the client escapes an id in the path', async () => {
  const { connections } = clientFor(mock.url).client;
  await errorOf(connections.delete('../a?b#c/%2e%2e'));
  expect(mock.requests.map(({ request }) => request.target)).toEqual(['/connections/..%2Fa%3Fb%23c%2F%252e%252e']);
});

test.each([
  ['missing options', undefined, 'undefined'],
  ['undefined', { ifMatch: undefined }, 'undefined'],
  ['null', { ifMatch: null }, 'null'],
  ['an empty string', { ifMatch: '' }, 'empty'],
  ['a line break', { ifMatch: '"a"\n' }, 'not a valid header value'],
])('the client sends nothing if an etag is invalid: %s', async (_, options, fault) => {
  const error = await errorOf(clientFor(mock.url).client.connections.update(id, [], options as never));
  expect(error.message).toContain(`The option ifMatch is ${fault}, so nothing was sent. Pass the etag of the connection`);
  expect(mock.requests).toEqual([]);
});

const { params } = bodies.basic.auth;
const secretParams = bodies['service principal'].auth.params;
test.each([
  ['replaced as a whole', [replaceAuthParams(params), replaceAuthParams(secretParams)]],
  ['replaced one by one', [{ op: 'add', path: '/auth/params/password', value: secrets.password }]],
  ['replaced with all of auth', [{ op: 'replace', path: '/auth', value: bodies['service principal'].auth }]],
  ['under an unusual path', [{ op: 'test', path: '/a~1b/servicePrincipalKey', value: [{ x: secrets.servicePrincipalKey }] }]],
  ['outside of auth', [{ op: 'add', path: '/x', value: { deep: [{ password: secrets.password }] } }]],
])('the client masks the secrets of a patch, %s', async (_, patch) => {
  const echo: typeof fetch = async (_url, init) =>
    new Response(JSON.stringify({ message: String(init?.body), echo: JSON.parse(String(init?.body)) }), { status: 400 });
  const { client, log } = clientFor(mock.url, { fetch: echo });
  const error = await errorOf(client.connections.update(id, patch as never, { ifMatch }));
  expect(leaks(error, log)).toEqual([]);
  expect(error.message).toContain('***');
});

test('the client reads inherited options', async () => {
  let sent: unknown;
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent = init?.headers;
    return Response.json({ items: [] });
  };
  const options = { accessToken: 'any', apiKey: 'any', imsOrg: 'any@AdobeOrg', sandbox: 'prod' };
  await new FlowServiceClient(Object.assign(Object.create(options), { fetch })).connectionSpecs.list();
  expect(sent).toMatchObject({ 'x-api-key': 'any', 'x-gw-ims-org-id': 'any@AdobeOrg', 'x-sandbox-name': 'prod' });
});
