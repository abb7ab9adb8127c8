import fc from 'fast-check';
import { expect } from 'vitest';
import type { Scope } from '../connection-requests.ts';
import { type NeighborKind, requestsOf } from '../entity-requests.ts';
import { anyBody, masked, mostly } from './bodies.ts';
import { command, idOf, lookUp, type Pick, pick, scope } from './command.ts';
import { dynamics, lake, naming, neighborBodies, otherSource, schemaId, tableName } from './flow-bodies.ts';
import { expectError, type MockUnderTest, type Received } from './mock-under-test.ts';
import type { Known, Model, Own } from './model.ts';

type CreatedKind = 'connections' | 'sourceConnections' | 'targetConnections' | 'flows' | 'runs';

/** How a new entity goes on: when something happens to it, and how its runs end. */
export type Going = (createdAt: number) => Partial<Known>;

/** Adds an entity to the model that the mock has created. */
export async function created(
  kind: CreatedKind,
  scope: Scope,
  said: Received,
  own: Own,
  model: Model,
  mock: MockUnderTest,
  going: Going = () => ({}),
): Promise<void> {
  expect(said).toMatchObject({ status: kind === 'runs' ? expect.any(Number) : 201 });
  const { id, etag } = said.body;
  expect(model.ids.has(id)).toBe(false);
  const { createdAt, at } = await lookUp(kind, scope, id, mock);
  model.create({ kind, scope, id, own, etags: [etag], createdAt, updatedAt: createdAt, ...going(createdAt) });
  model.settle(at);
}

const draft = mostly(false, true);
const stateOf = (isDraft: boolean): string => (isDraft ? 'draft' : 'enabled');

export type ConnectionGiven = { readonly scope: Scope; readonly body: Own; readonly draft: boolean; readonly initializing: boolean };

async function createConnection({ scope, body, draft, initializing }: ConnectionGiven, model: Model, mock: MockUnderTest): Promise<void> {
  const scenario = initializing ? 'initializing:after=20000' : undefined;
  const said = await mock.ask(requestsOf(scope).create('connections', body, { draft: draft && !initializing, scenario }));
  model.settle(said.at);
  expect(said.headers).toMatchObject({ location: `/connections/${said.body.id}` });
  const { name, description, connectionSpec, auth } = body;
  const own = { name, description, connectionSpec, state: stateOf(draft && !initializing), auth: { ...auth, params: masked(auth.params) } };
  await created('connections', scope, said, own, model, mock, (at) => (initializing ? { dueAt: at + 20_000 } : {}));
}

type SourceGiven = {
  readonly scope: Scope;
  readonly base: Pick;
  readonly naming: Own;
  readonly table: string;
  readonly fits: boolean;
  readonly draft: boolean;
};

async function createSource({ scope, base, naming, table, fits, draft }: SourceGiven, model: Model, mock: MockUnderTest): Promise<void> {
  const baseConnectionId = idOf(base, 'connections', scope, model);
  const connectionSpec = fits ? dynamics : otherSource;
  const members = { ...naming, baseConnectionId, connectionSpec, data: { format: 'tabular' }, params: { tableName: table } };
  const said = await mock.ask(requestsOf(scope).create('sourceConnections', members, { draft }));
  model.settle(said.at);
  if (model.find('connections', scope, baseConnectionId) === undefined) return expectError(said, 'resource-not-found');
  const inheritedAttributes = { baseConnection: { id: baseConnectionId, connectionSpec: dynamics } };
  await created('sourceConnections', scope, said, { ...members, state: stateOf(draft), inheritedAttributes }, model, mock);
}

type TargetGiven = { readonly scope: Scope; readonly dataSet: Pick; readonly naming: Own; readonly draft: boolean };

async function createTarget({ scope, dataSet, naming, draft }: TargetGiven, model: Model, mock: MockUnderTest): Promise<void> {
  const dataSetId = idOf(dataSet, 'dataSets', scope, model);
  const schema = { id: 'https://ns.adobe.com/contoso/schemas/one', version: 'application/vnd.adobe.xed-full+json;version=1' };
  const members = { ...naming, connectionSpec: lake, data: { schema }, params: { dataSetId } };
  const said = await mock.ask(requestsOf(scope).create('targetConnections', members, { draft }));
  model.settle(said.at);
  await created('targetConnections', scope, said, { ...members, state: stateOf(draft), inheritedAttributes: {} }, model, mock);
}

type NeighborGiven = { readonly scope: Scope; readonly kind: NeighborKind; readonly schemaId: string; readonly title: string };

async function createNeighbor({ scope, kind, schemaId, title }: NeighborGiven, model: Model, mock: MockUnderTest): Promise<void> {
  const body = neighborBodies[kind](schemaId, title);
  const said = await mock.ask(requestsOf(scope).create(kind, body));
  model.settle(said.at);
  expect(said.status).toBe(kind === 'mappingSets' ? 200 : 201);
  const id = kind === 'dataSets' ? said.body[0].replace('@/dataSets/', '') : kind === 'schemas' ? said.body.$id : said.body.id;
  expect(model.ids.has(id)).toBe(false);
  model.create({ kind, scope, id, own: { ...body, schemaId }, etags: [], createdAt: said.at, updatedAt: said.at });
}

const own: Pick = { nth: 0, from: 'own' };
const connectionGiven = fc.record({ scope, body: anyBody, draft, initializing: mostly(false, true) });
const neighborKind = fc.constantFrom<NeighborKind>('schemas', 'dataSets', 'mappingSets');
const title = fc.constantFrom('Contacts', 'Accounts');

export const connection = command('create a connection', connectionGiven, createConnection);
export const source = command(
  'create a source connection',
  fc.record({ scope, base: pick, naming, table: tableName, fits: mostly(true, false), draft }),
  createSource,
);
export const target = command('create a target connection', fc.record({ scope, dataSet: pick, naming, draft }), createTarget);
export const neighbor = command('create at a neighbor', fc.record({ scope, kind: neighborKind, schemaId, title }), createNeighbor);

/** Creates everything that a dataflow stands on. */
export const ground = command(
  'create the ground of a dataflow',
  fc.record({ connection: connectionGiven, schemaId, table: tableName, naming }),
  async ({ connection, schemaId, table, naming }, model, mock) => {
    const { scope } = connection;
    await createConnection(connection, model, mock);
    for (const kind of ['dataSets', 'mappingSets'] as const)
      await createNeighbor({ scope, kind, schemaId, title: 'Contacts' }, model, mock);
    await createSource({ scope, base: own, naming, table, fits: true, draft: false }, model, mock);
    await createTarget({ scope, dataSet: own, naming, draft: false }, model, mock);
  },
);
