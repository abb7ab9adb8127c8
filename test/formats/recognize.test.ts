import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { writeFiles } from './verify-written.ts';

const parties = { consumer: { name: 'c' }, provider: { name: 'p' } };
const pact = (metadata?: unknown) => ({ ...parties, interactions: [], metadata });
const har = (version?: unknown) => ({ log: { version, entries: [] } });
const collection = (schema?: unknown) => ({ info: { name: 'c', schema }, item: [] });
const environment = { name: 'stage', values: [{ key: 'HOST', value: 'a' }] };

test.each<[string, unknown]>([
  ['Pact V2', pact()],
  ['Pact V2', pact('none')],
  ['Pact V2', pact({ pactSpecification: { version: 3 } })],
  ['Pact V2', pact({ pactSpecification: { version: 'v3' } })],
  ['Pact V3', pact({ pactSpecification: { version: '3.0.0' } })],
  ['Pact V3', pact({ 'pact-specification': { version: '3.0.0' } })],
  ['Pact V1', pact({ pactSpecificationVersion: '1.0' })],
  ['Pact V4', { ...parties, messages: [], metadata: { pactSpecification: { version: '4.0' } } }],
  ['HAR 1.2', har()],
  ['HAR 1.2', har(1.3)],
  ['HAR 1.3', har('1.3')],
  ['HAR 1.2', har('v1.3')],
  ['HAR 1.2', har('1.3v')],
  ['HAR 1.2', har('1.3.1.3.1')],
  ['Postman collection 2.1', collection()],
  ['Postman collection 2.1', collection('https://schema.getpostman.com/json/collection/latest')],
  ['Postman collection 2.0', collection('https://schema.getpostman.com/json/collection/v2.0.0/collection.json')],
  ['Postman collection 2.0', { collection: collection('/v2.0') }],
  ['journal', { requests: [] }],
  ['Postman environment', environment],
  ['Postman environment', { environment }],
])('recognizes %s: %j', async (format, content) => {
  expect((await read(content)).inputs).toMatchObject([{ format, problem: undefined }]);
});

test.each<[unknown]>([
  [null],
  ['text'],
  [[]],
  [{ interactions: [] }],
  [{ consumer: 'c', interactions: [] }],
  [{ ...parties, interactions: {} }],
  [{ log: [] }],
  [{ log: { entries: {} } }],
  [{ info: 'c', item: [] }],
  [{ info: {}, item: {} }],
  [{ requests: {} }],
  [{ requests: [], other: 1 }],
  [{ ...environment, name: 1 }],
  [{ ...environment, values: {} }],
  [{ ...environment, values: [{ value: 'a' }] }],
  [{ ...environment, values: [null] }],
])('does not recognize %j', async (content) => {
  expect((await read(content)).inputs).toMatchObject([{ format: undefined, problem: expect.stringContaining('The file is JSON, but') }]);
});

test('skips the messages of a contract, and the interactions with another provider', async () => {
  const request = { method: 'GET', path: '/' };
  const written = { ...pact(), messages: [{}, {}], interactions: [{ description: 'one', request }] };
  const [all, own] = [await read(written), await read(written, 'other')];
  expect([all, own].map(({ inputs, interactions }) => [inputs[0]?.provider, inputs[0]?.passedOver, interactions.length])).toEqual([
    ['p', 2, 1],
    ['p', 3, 0],
  ]);
});

async function read(content: unknown, provider?: string) {
  const file = join(writeFiles({ 'a.json': JSON.stringify(content) }), 'a.json');
  return verifyFiles([file], provider === undefined ? {} : { provider });
}
