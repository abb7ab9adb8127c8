import { expect, test } from 'vitest';
import { hostFilter } from '../../src/formats/flow-service-hosts.ts';
import { isCovered } from '../../src/proxy/covered.ts';
import { coverageRecorder } from '../../src/verification/coverage.ts';
import { errorNames, examineRequest, flowService, type Header, type NeighborOperationId, operations, profiles } from '../contract.ts';
import { neighborRequest, publishedBodies, targetOf } from '../neighbor-requests.ts';

const dataSetId = '6889f4f89b982b2b90bc1207';
const version: Header = ['Accept', 'application/vnd.adobe.xed+json; version=1'];
const fullId = 'https://ns.adobe.com/acme/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168';
const altId = '_acme.schemas.52b59140414aa6a370ef5e21155fd7a686744b8739ecc168';

test.each(Object.entries(publishedBodies))('accepts what Adobe prints, in both profiles: %s', (_, [operation, body, query]) => {
  for (const profile of profiles)
    expect(examineRequest(neighborRequest(operation, body, { query: query ?? '' }), { profile })).toMatchObject({
      operation: { id: operation },
      violations: [],
    });
});

const [, schema] = publishedBodies['createSchema: with meta members'];
const [, dataSet] = publishedBodies['createDataSet: today'];
const [, mappingSet] = publishedBodies['createMappingSet: of the tutorials'];
const [, newMappingSet] = publishedBodies['createMappingSet: of Data Prep'];
const [mapping] = mappingSet.mappings;

const without = <Body extends object>(body: Body, name: keyof Body): object => ({ ...body, [name]: undefined });

test.each<[mistake: string, operation: NeighborOperationId, body: unknown, code: string, at: string]>([
  ['a schema without a class', 'createSchema', { ...schema, allOf: [] }, 'property-empty', '/body/allOf'],
  ['a schema without a title', 'createSchema', without(schema, 'title'), 'property-missing', '/body/title'],
  ['a class that is a text', 'createSchema', { ...schema, allOf: ['x'] }, 'property-type', '/body/allOf/0'],
  ['a reference without $ref', 'createSchema', { ...schema, allOf: [{}] }, 'property-missing', '/body/allOf/0/$ref'],
  ['a schema for lists', 'createSchema', { ...schema, type: 'array' }, 'property-format', '/body/type'],
  ['a data set without a schema', 'createDataSet', without(dataSet, 'schemaRef'), 'property-missing', '/body/schemaRef'],
  [
    'a meta:altId',
    'createDataSet',
    { ...dataSet, schemaRef: { ...dataSet.schemaRef, id: altId } },
    'property-format',
    '/body/schemaRef/id',
  ],
  [
    'no version',
    'createDataSet',
    { ...dataSet, schemaRef: { ...dataSet.schemaRef, contentType: 'application/vnd.adobe.xed+json' } },
    'property-format',
    '/body/schemaRef/contentType',
  ],
  [
    'a tag that is a text',
    'createDataSet',
    { ...dataSet, tags: { unifiedProfile: 'enabled: true' } },
    'property-type',
    '/body/tags/unifiedProfile',
  ],
  ['no schema to map to', 'createMappingSet', without(mappingSet, 'xdmSchema'), 'property-missing', '/body/xdmSchema'],
  ['no mappings', 'createMappingSet', without(mappingSet, 'mappings'), 'property-missing', '/body/mappings'],
  [
    'no column',
    'createMappingSet',
    { ...mappingSet, mappings: [mapping, without(mapping, 'sourceAttribute')] },
    'property-missing',
    '/body/mappings/1/sourceAttribute',
  ],
  ['no field', 'createMappingSet', { ...newMappingSet, mappings: [{ source: 'id' }] }, 'property-missing', '/body/mappings/0/destination'],
  [
    'no source',
    'createMappingSet',
    { ...newMappingSet, mappings: [{ destination: '_id' }] },
    'property-missing',
    '/body/mappings/0/source',
  ],
  [
    'an unknown kind of source',
    'createMappingSet',
    { ...newMappingSet, mappings: [{ ...newMappingSet.mappings[0], sourceType: 'COLUMN' }] },
    'property-format',
    '/body/mappings/0/sourceType',
  ],
])('finds one mistake at its place: %s', (_, operation, body, code, at) => {
  for (const profile of profiles) {
    const { violations, refused } = examineRequest(neighborRequest(operation, body), { profile });
    expect([violations.map((one) => [one.code, one.at]), refused]).toEqual([[[code, at]], true]);
  }
});

test.each<[string, NeighborOperationId, string, readonly Header[], readonly (readonly [string, string])[]]>([
  ['an $id', 'retrieveSchema', fullId, [version], []],
  ['a meta:altId', 'retrieveSchema', altId, [version], []],
  ['another form', 'retrieveSchema', altId, [['Accept', 'application/vnd.adobe.xed-full-notext+json;version=1']], []],
  ['no Accept', 'retrieveSchema', altId, [], [['header-missing', '/headers/accept']]],
  ['JSON', 'retrieveSchema', altId, [['Accept', 'application/json']], [['header-format', '/headers/accept']]],
  ['no version', 'retrieveSchema', altId, [['Accept', 'application/vnd.adobe.xed+json']], [['header-format', '/headers/accept']]],
  [
    'the form of a list',
    'retrieveSchema',
    altId,
    [['Accept', 'application/vnd.adobe.xed-id+json; version=1']],
    [['header-format', '/headers/accept']],
  ],
  ['an id of 24 digits', 'retrieveDataSet', dataSetId, [], []],
  ['the path of a data set', 'retrieveDataSet', `@/dataSets/${dataSetId}`, [], [['path-format', '/path']]],
  ['a UUID', 'retrieveMappingSet', '4cb0c374-d3bb-4557-b139-5712880adc55', [], [['path-format', '/path']]],
])('examines id and Accept of a retrieval: %s', (_, operation, id, headers, want) => {
  const { violations } = examineRequest(neighborRequest(operation, undefined, { id, headers }));
  expect(violations.map(({ code, at }) => [code, at])).toEqual(want);
});

test('leaves the other operations of the neighbors alone, and those of Flow Service not', () => {
  const filter = hostFilter(flowService);
  const isOwn = (method: string, path: string): readonly boolean[] => [
    filter(method, new URL(path, 'https://platform.adobe.io'), []),
    filter(method, new URL(path, 'http://127.0.0.1:4010'), []),
    isCovered(flowService, { method, target: path, headers: [] }),
  ];
  for (const path of [targetOf('createDataSet'), targetOf('createSchema'), targetOf('createMappingSet')]) {
    expect([path, isOwn('POST', path)]).toEqual([path, [true, true, true]]);
    expect([path, isOwn('GET', path)]).toEqual([path, [false, false, false]]);
  }
  expect(isOwn('GET', targetOf('retrieveSchema', altId))).toEqual([true, true, true]);
  expect(isOwn('GET', '/data/foundation/catalog/batches')).toEqual([false, false, false]);
  expect(isOwn('GET', '/data/foundation/flowservice/connection')).toEqual([true, true, true]);
});

test('leaves the neighbors out of coverage and of the errors of Flow Service', () => {
  const { items } = coverageRecorder(flowService).result();
  const neighbors = Object.values(operations).filter(({ neighbor }) => neighbor !== undefined);
  expect(neighbors.map(({ id }) => id)).toHaveLength(6);
  expect(items.filter(({ operation }) => neighbors.some(({ id }) => id === operation))).toEqual([]);
  expect(errorNames.filter((name) => /^(?:schema|data-set|mapping-set)-(?:invalid|not-found)/.test(name))).toEqual([]);
});
