import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import type { EntityPages, FlowServiceClient, UpdateOptions, WrittenEntity } from '../../src/client/index.ts';
import { description } from '../../src/generated/description.ts';
import { bodies, headers } from '../requests.ts';
import { startMock } from '../start-mock.ts';
import { clientFor, errorOf, id, read } from './client-under-test.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const { examples } = description.components;
const requestId = expect.stringMatching(/^[0-9a-z]{32}$/);

/** Creates a base connection, a source connection and a target connection, and returns the ids. */
async function connect({ connections, sourceConnections, targetConnections }: FlowServiceClient) {
  const base = await connections.create(bodies.basic);
  const source = await sourceConnections.create({ ...examples['create-source-connection'].value, baseConnectionId: base.id });
  const target = await targetConnections.create(examples['create-target-connection'].value);
  return { base: base.id, source: source.id, target: target.id };
}

/** Creates a mapping set in the mock of Data Prep, which the client does not call, and returns its id. */
async function createMapping(): Promise<string> {
  const body = JSON.stringify(examples['create-mapping-set'].value);
  const response = await fetch(`${mock.url}/data/foundation/conversion/mappingSets`, {
    method: 'POST',
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    body,
  });
  return (await response.json()).id;
}

/** Returns a request for a dataflow between new connections. */
async function flowRequest(client: FlowServiceClient, example: 'create-flow' | 'create-flow-once') {
  const { source, target } = await connect(client);
  const mapping = { name: 'Mapping', params: { mappingId: await createMapping(), mappingVersion: '0' } } as const;
  const { transformations, ...request } = examples[example].value;
  const others = transformations.filter(({ name }) => name !== 'Mapping');
  return { ...request, sourceConnectionIds: [source], targetConnectionIds: [target], transformations: [...others, mapping] };
}

type Resource = {
  readonly retrieve: (
    id: string,
  ) => Promise<{ readonly id: string; readonly name?: string; readonly state?: string; readonly etag?: string }>;
  readonly list: (query: {
    readonly properties?: readonly `name==${string}`[];
    readonly limit?: number;
  }) => EntityPages<{ readonly id: string }>;
  readonly count: () => Promise<number>;
  readonly update: (id: string, patch: typeof renaming, options: UpdateOptions) => Promise<WrittenEntity>;
  readonly publish: (id: string) => Promise<WrittenEntity>;
  readonly delete: (id: string) => Promise<unknown>;
};
/** The part of each resource that lists. */
type Listed = { list(query: { readonly limit: number }): EntityPages<{ readonly id: string }>; count(): Promise<number> };

const renaming = [{ op: 'replace', path: '/name', value: 'Renamed' }] as const;

/** Creates an entity of each kind that can be changed, and its resource. */
const kinds: Readonly<Record<string, (client: FlowServiceClient, draft: boolean) => Promise<readonly [WrittenEntity, Resource]>>> = {
  connections: async ({ connections }, draft) => [await connections.create(bodies.basic, { draft }), connections],
  sourceConnections: async ({ connections, sourceConnections }, draft) => {
    const { id: baseConnectionId } = await connections.create(bodies.basic);
    const request = { ...examples['create-source-connection'].value, baseConnectionId };
    return [await sourceConnections.create(request, { draft }), sourceConnections];
  },
  targetConnections: async ({ targetConnections }, draft) => [
    await targetConnections.create(examples['create-target-connection'].value, { draft }),
    targetConnections,
  ],
  flows: async (client, draft) => [await client.flows.create(await flowRequest(client, 'create-flow'), { draft }), client.flows],
};

test.each(Object.entries(kinds))('the client creates, publishes, reads, updates and deletes an entity: %s', async (_, create) => {
  const { client } = clientFor(mock.url);
  const [created, resource] = await create(client, true);
  expect(created).toEqual({ id: expect.any(String), etag: expect.stringMatching(/^".+"$/), requestId });
  const draft = await resource.retrieve(created.id);
  expect(draft).toMatchObject({ id: created.id, state: 'draft', etag: created.etag, requestId });
  const published = await resource.publish(created.id);
  expect(published).toEqual({ id: created.id, etag: expect.stringMatching(/^".+"$/), requestId });

  const updated = await resource.update(created.id, renaming, { ifMatch: String(published.etag) });
  expect(updated).toEqual({ id: created.id, etag: expect.stringMatching(/^".+"$/), requestId });
  expect(await resource.retrieve(created.id)).toMatchObject({ name: 'Renamed', state: 'enabled', etag: updated.etag });
  expect(await read(resource.list({ properties: ['name==Renamed'] }))).toMatchObject([{ id: created.id }]);
  expect((await resource.list({ properties: ['name==Other'] })).items).toEqual([]);
  expect(await resource.count()).toBe(1);
  const stale = await errorOf(resource.update(created.id, renaming, { ifMatch: String(created.etag) }));
  expect(stale).toMatchObject({ name: 'PreconditionFailedError', code: 'FLOW-1404-412' });

  expect(await resource.delete(created.id)).toEqual({ requestId });
  expect(await errorOf(resource.retrieve(created.id))).toMatchObject({ name: 'NotFoundError', code: 'FLOW-1439-404' });
  mock.assertConforming();
});

test.each(['sourceConnections', 'targetConnections', 'flows', 'runs'] as const)('the client lists %s page by page', async (kind) => {
  const { client } = clientFor(mock.url);
  for (let i = 0; i < 3; i++) {
    const { id: flowId } = await client.flows.create(await flowRequest(client, 'create-flow-once'));
    await client.runs.create({ flowId });
  }
  const resource: Listed = client[kind];
  const total = await resource.count();
  expect((await read(resource.list({ limit: 2 }).pages())).map(({ items }) => items.length)).toEqual(total === 3 ? [2, 1] : [2, 2, 2]);
  mock.assertConforming();
});

test('the client searches connections page by page', async () => {
  const { connections } = clientFor(mock.url).client;
  for (const name of ['a', 'b', 'c']) await connections.create({ ...bodies.basic, name });
  await connections.create({ ...bodies.basic, name: 'd' }, { draft: true });
  const search = { queryString: 'state==enabled', orderBy: '-name', limit: 2 } as const;
  expect((await read(connections.search(search))).map(({ name }) => name)).toEqual(['c', 'b', 'a']);
  const { continuationToken = '' } = await connections.search(search);
  expect((await connections.search({ ...search, continuationToken })).items).toMatchObject([{ name: 'a' }]);
  expect((await read(connections.search())).length).toBe(4);
  expect((await errorOf(read(connections.search({ properties: [] } as never)))).message).toContain('Unknown query member properties.');
  const sent = new Set(mock.requests.filter(({ operation }) => operation !== 'createConnection').map(({ request }) => request.method));
  expect(sent).toEqual(new Set(['POST']));
  mock.assertConforming();
});

test('the client only takes the token of a link in a search, whose request would create a connection elsewhere', async () => {
  const sent: string[] = [];
  const fetch = async (url: unknown) => {
    sent.push(String(url));
    return Response.json({ items: [], _links: sent.length === 1 ? { next: { href: '/connections?continuationToken=x' } } : {} });
  };
  await read(clientFor('http://flow.example', { fetch }).client.connections.search());
  expect(sent).toEqual(['http://flow.example/connections/search', 'http://flow.example/connections/search?continuationToken=x']);
});

test('the client disables and enables a dataflow, and creates a draft of one without a schedule', async () => {
  const { client } = clientFor(mock.url);
  const { scheduleParams: _, transformations: __, ...draft } = await flowRequest(client, 'create-flow');
  const { id } = await client.flows.create(draft, { draft: true });
  expect(await client.flows.retrieve(id)).toMatchObject({ state: 'draft' });
  const enabled = await client.flows.create(await flowRequest(client, 'create-flow'));
  for (const [call, state] of [
    ['disable', 'disabled'],
    ['enable', 'enabled'],
  ] as const) {
    expect(await client.flows[call](enabled.id)).toMatchObject({ id: enabled.id });
    expect(await client.flows.retrieve(enabled.id)).toMatchObject({ state });
  }
  mock.assertConforming();
});

test('the client finds a flow specification by its name', async () => {
  const { flowSpecs } = clientFor(mock.url).client;
  const [spec] = await flowSpecs.list({ name: 'CRMToAEP' });
  expect(spec).toMatchObject({ name: 'CRMToAEP', sourceConnectionSpecIds: expect.any(Array) });
  expect(await flowSpecs.retrieve(String(spec?.id))).toMatchObject({ id: spec?.id, requestId });
  expect(await flowSpecs.list({ name: 'None' })).toEqual([]);
  expect(await errorOf(flowSpecs.retrieve(id))).toMatchObject({ name: 'NotFoundError' });
});

test('the client creates a run, waits until it has ended, and finds it in the list', async () => {
  const { client } = clientFor(mock.url);
  const { id: flowId } = await client.flows.create(await flowRequest(client, 'create-flow-once'));
  const { id } = await client.runs.create({ flowId });
  const waiting = client.runs.waitFor(id, { interval: 1 });
  await mock.clock.advance('PT1M');
  expect(await waiting).toMatchObject({ id, flowId, metrics: { statusSummary: { status: 'success' } }, requestId });
  expect(await read(client.runs.list({ properties: [`flowId==${flowId}`] }))).toContainEqual(expect.objectContaining({ id }));
  mock.assertConforming();
});

test('the client waits for the first run of a dataflow, returns it although it failed, and retries it', async () => {
  const { client } = clientFor(mock.url);
  const request = await flowRequest(client, 'create-flow');
  mock.scenario('run-failed', { times: 1 });
  const { id: flowId } = await client.flows.create(request);
  const waiting = client.flows.waitForRun(flowId, { interval: 1 });
  await mock.clock.advance('PT5M');
  const failed = await waiting;
  expect(failed).toMatchObject({ flowId, metrics: { statusSummary: { status: 'failed', errors: [{ code: 'CONNECTOR-1001-500' }] } } });
  const { id } = await client.runs.retry(failed.id);
  expect(id).not.toBe(failed.id);
  await mock.clock.advance('PT1M');
  expect(await client.runs.waitFor(id)).toMatchObject({ id, metrics: { statusSummary: { status: 'success' } } });
  mock.assertConforming();
});
