import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import '../../mock/vitest/index.ts';
import type { Mock } from '../../mock/index.ts';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { type CallOptions, call } from '../call.ts';
import { type NeighborOperationId, profiles } from '../contract.ts';
import { publishedBodies, schemaId, targetOf } from '../neighbor-requests.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const folder = temporaryFolder();
const accept = { Accept: 'application/vnd.adobe.xed+json; version=1' };
const [, schema] = publishedBodies['createSchema: with meta members'];
const [, dataSet] = publishedBodies['createDataSet: today'];
const [, mappingSet] = publishedBodies['createMappingSet: of the tutorials'];
const [, newMappingSet] = publishedBodies['createMappingSet: of Data Prep'];

type Place = { readonly id?: string; readonly query?: string; readonly from?: Pick<Mock, 'url'> };

const ask = (operation: NeighborOperationId, { id, query, from = mock, ...options }: Place & CallOptions = {}) =>
  call(from, operation, targetOf(operation, id, query), options);

test.each(profiles)('responds to everything that Adobe prints, with the profile %s', async (profile) => {
  await using own = await startMock({ profile });
  for (const [name, [operation, body, query]] of Object.entries(publishedBodies)) {
    const { status, violations } = await ask(operation, { body, query: query ?? '', from: own });
    expect([name, status, violations]).toEqual([name, operation === 'createMappingSet' ? 200 : 201, []]);
  }
  own.assertConforming();
});

test('creates a schema, and retrieves it by its $id and its meta:altId', async () => {
  const created = await ask('createSchema', { body: { ...schema, 'meta:immutableTags': ['union'] } });
  expect(created).toMatchObject({ status: 201, violations: [] });
  expect(created.body).toMatchObject({
    ...schema,
    $id: expect.stringMatching(/^https:\/\/ns\.adobe\.com\/\w+\/schemas\/[0-9a-f]{48}$/),
    'meta:altId': expect.stringMatching(/^_\w+\.schemas\.[0-9a-f]{48}$/),
    'meta:resourceType': 'schemas',
    version: '1.0',
    'meta:extends': schema.allOf.map(({ $ref }) => $ref),
    'meta:immutableTags': ['union'],
  });
  for (const id of [created.body.$id, created.body['meta:altId']])
    expect(await ask('retrieveSchema', { id, headers: accept })).toMatchObject({ status: 200, body: created.body, violations: [] });
});

test('creates a data set, and retrieves it under its id, with the members that are asked for', async () => {
  const { status, body, headers, violations } = await ask('createDataSet', { body: dataSet });
  expect([status, body, violations]).toEqual([201, [expect.stringMatching(/^@\/dataSets\/[0-9a-f]{24}$/)], []]);
  const id = body[0].replace('@/dataSets/', '');
  expect(headers.get('location')).toBe(targetOf('retrieveDataSet', id));
  const found = await ask('retrieveDataSet', { id });
  expect(found).toMatchObject({ status: 200, body: { [id]: { ...dataSet, files: `@/dataSetFiles?dataSetId=${id}` } }, violations: [] });
  expect((await ask('retrieveDataSet', { id, query: '?properties=name,tags' })).body).toEqual({
    [id]: { name: dataSet.name, tags: dataSet.tags },
  });
});

test.each([
  ['the tutorials', mappingSet, { xdmSchema: schemaId }],
  ['Data Prep', newMappingSet, { outputSchema: newMappingSet.outputSchema }],
])('creates a mapping set in the form of %s, and retrieves it', async (_, sent, kept) => {
  const { status, body, violations } = await ask('createMappingSet', { body: sent });
  const times = { createdDate: expect.any(Number), modifiedDate: expect.any(Number) };
  expect([status, body, violations]).toEqual([200, expect.objectContaining({ version: 0, ...times }), []]);
  const found = await ask('retrieveMappingSet', { id: body.id, query: '?version=0' });
  expect(found).toMatchObject({ status: 200, body: { ...kept, ...body, mappings: sent.mappings }, violations: [] });
  expect(await ask('retrieveMappingSet', { id: body.id, query: '?version=1' })).toMatchObject({ status: 404, violations: [] });
});

test.each<[string, NeighborOperationId, Place & CallOptions, number, string, readonly string[]]>([
  ['an unknown schema', 'retrieveSchema', { id: schemaId.replace('{TENANT_ID}', 'acme'), headers: accept }, 404, 'Resource not found', []],
  ['an id that is none', 'retrieveSchema', { id: 'contacts', headers: accept }, 404, 'Resource not found', ['/path']],
  ['no Accept of its own', 'retrieveSchema', { id: '_acme.schemas.52b5' }, 406, 'Accept header invalid', ['/headers/accept']],
  ['an unknown data set', 'retrieveDataSet', { id: '6889f4f89b982b2b90bc1207' }, 404, 'Not Found', []],
  ['the path of a data set', 'retrieveDataSet', { id: '@/dataSets/6889f4f89b982b2b90bc1207' }, 404, 'Not Found', ['/path']],
  ['an unknown mapping set', 'retrieveMappingSet', { id: 'e7c80e4c0d8f4a98a7d400b4e178b635' }, 404, 'Not Found', []],
  ['a schema without a class', 'createSchema', { body: { ...schema, allOf: undefined } }, 400, 'Bad Request', ['/body/allOf']],
  ['a data set without a schema', 'createDataSet', { body: { name: 'a' } }, 400, 'Bad Request', ['/body/schemaRef']],
  ['a mapping set without mappings', 'createMappingSet', { body: { xdmSchema: schemaId } }, 400, 'Bad Request', ['/body/mappings']],
  [
    'a body that is not JSON',
    'createDataSet',
    { body: '{', headers: { 'Content-Type': 'application/json' } },
    400,
    'Bad Request',
    ['/body'],
  ],
])('responds to %s', async (_, operation, options, status, title, places) => {
  const { body, ...answer } = await ask(operation, options);
  expect(answer).toMatchObject({ status, violations: [] });
  expect(body).toMatchObject({ status, title, detail: expect.any(String) });
  expect((body.violations ?? []).map(({ at }: { at: string }) => at)).toEqual(places);
});

test('has the gateway and the sandboxes of Flow Service in front of the neighbors', async () => {
  expect(await ask('createDataSet', { body: dataSet, sandbox: 'Prod' })).toMatchObject({ status: 404, violations: [] });
  expect(await ask('createDataSet', { body: dataSet, headers: { 'x-api-key': '' } })).toMatchObject({
    status: 403,
    body: { error_code: '403000' },
    violations: [],
  });
  const { body } = await ask('createDataSet', { body: dataSet });
  const id = body[0].replace('@/dataSets/', '');
  for (const place of [{ sandbox: 'dev' }, { imsOrg: 'another@AdobeOrg' }])
    expect(await ask('retrieveDataSet', { id, ...place })).toMatchObject({ status: 404, violations: [] });
  expect((await ask('retrieveDataSet', { id })).status).toBe(200);
});

test('applies the scenarios of the platform to the neighbors, and not those of Flow Service alone', async () => {
  const playing = (name: string) => ask('createDataSet', { body: dataSet, headers: { 'x-mock-scenario': name } });
  for (const [name, status] of [
    ['expired-token', 401],
    ['throttled', 429],
    ['unavailable', 503],
    ['missing-org', 400],
    ['content-type', 400],
  ] as const)
    expect([name, await playing(name)]).toMatchObject([name, { status, violations: [] }]);
  expect(await playing('connection-in-use')).toMatchObject({ status: 400, body: { message: /has no effect on createDataSet/ } });
  for (const name of ['bad-credentials', 'internal-failure'])
    expect(() => mock.scenario(name, { operation: 'createSchema' })).toThrow('has no effect on createSchema');
});

test('records the ids of the neighbors in the journal, which has no credentials', async () => {
  const { body } = await ask('createMappingSet', { body: mappingSet });
  const { body: created } = await ask('createSchema', { body: schema });
  await ask('retrieveMappingSet', { id: body.id });
  await ask('retrieveSchema', { id: created.$id, headers: accept });
  await ask('retrieveSchema', { id: created['meta:altId'], headers: accept });
  expect(mock.requests.map(({ request: { target }, conforms }) => [target, conforms])).toEqual([
    [targetOf('createMappingSet'), true],
    [targetOf('createSchema'), true],
    [targetOf('retrieveMappingSet', body.id), true],
    [targetOf('retrieveSchema', created.$id), true],
    [targetOf('retrieveSchema', created['meta:altId']), true],
  ]);
  for (const request of mock.requests) expect(request).toConformToFlowService();
});

test('verify judges the requests to the neighbors in a journal, and counts none of them as covered', async () => {
  await ask('createDataSet', { body: dataSet });
  await ask('createDataSet', { body: { ...dataSet, name: 5 } });
  const file = join(folder, 'journal.ndjson');
  writeFileSync(file, await (await fetch(`${mock.url}/__mock/requests`, { headers: { accept: 'application/x-ndjson' } })).text());
  const { interactions, coverage } = await verifyFiles([file]);
  expect(
    interactions.map(({ operation, status, conforms, violations }) => [operation, status, conforms, violations.map(({ at }) => at)]),
  ).toEqual([
    ['createDataSet', 201, true, []],
    ['createDataSet', 400, false, ['/body/name']],
  ]);
  expect(coverage.covered).toBe(0);
});

test('responds to other operations of the neighbors that they are not covered', async () => {
  const answer = await fetch(`${mock.url}/data/foundation/catalog/dataSets`);
  expect([answer.status, await answer.json()]).toMatchObject([404, { violations: [{ code: 'operation-unknown', at: '/path' }] }]);
});

test('keeps the entities of the neighbors in the state file', async () => {
  const state = join(folder, 'state.db');
  const first = await startMock({ state });
  const { body } = await ask('createMappingSet', { body: newMappingSet, from: first });
  await first.close();
  await using second = await startMock({ state });
  expect(await ask('retrieveMappingSet', { id: body.id, from: second })).toMatchObject({ status: 200, body, violations: [] });
});
