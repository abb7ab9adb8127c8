import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type Mock } from '../../mock/index.ts';
import { testWithMock } from '../../mock/vitest/index.ts';
import { bodies, headers } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';

const url = 'https://platform.adobe.io/data/foundation/flowservice/connections';
const named = Object.fromEntries(headers);
const { 'x-api-key': _, ...keyless } = named;
const body = JSON.stringify(bodies.basic);
const right = { method: 'POST', url, headers: named, body };
const wrong = { ...right, headers: keyless };
const created = { status: 201, headers: { 'content-type': 'application/json', 'x-request-id': 'a', location: '/connections/a' } };
const creation = { id: '4cb0c374-d3bb-4557-b139-5712880adc55', etag: '"9e0052a2-0000-0200-0000-5e35fb330000"' };

let mock: Mock;
beforeAll(() => {
  mock = createMock();
});
afterAll(() => mock.close());

test('toConformToFlowService accepts valid requests in every form and rejects invalid ones', async () => {
  const request = new Request(url, right);
  await expect(request).toConformToFlowService();
  expect(await request.text()).toBe(body);
  expect(right).toConformToFlowService();
  expect({ ...right, headers }).toConformToFlowService();
  expect({ ...right, headers: new Headers(named), body: bodies.basic }).toConformToFlowService();
  expect({ ...right, url: new URL(url), body: Buffer.from(body) }).toConformToFlowService();
  await expect(new Request(url, wrong)).not.toConformToFlowService();
  expect(wrong).not.toConformToFlowService();
  expect({ ...right, headers: { ...named, 'x-api-key': ['a', 'b'] } }).not.toConformToFlowService();
  expect({ method: 'GET', url: '/connections?limit=0', headers: named }).not.toConformToFlowService();
  const unknown = { ...right, body: { ...bodies.basic, surplus: 1 } };
  expect(unknown).not.toConformToFlowService();
  expect(unknown).toConformToFlowService({ profile: 'lenient' });
});

test('toConformToFlowService accepts entries of mock.requests, also as an asymmetric matcher', async () => {
  await mock.fetch(url, right);
  await mock.fetch(url, wrong);
  expect(mock.requests).toEqual([expect.toConformToFlowService(), expect.not.toConformToFlowService()]);
});

test('toConformToFlowService checks responses in every form by their operation or their request', async () => {
  const response = Response.json(creation, created);
  await expect(response).toConformToFlowService({ operation: 'createConnection' });
  expect(await response.json()).toEqual(creation);
  await expect(mock.fetch(url, right)).resolves.toConformToFlowService({ request: right });
  await expect(await mock.fetch(url, wrong)).toConformToFlowService({ request: new Request(url, wrong) });
  expect({ ...created, body: creation }).toConformToFlowService({ operation: 'createConnection' });
  await expect(Response.json({ id: creation.id }, created)).not.toConformToFlowService({ operation: 'createConnection' });
  await expect(Response.json({ id: creation.id }, created)).toConformToFlowService({
    operation: 'createConnection',
    standard: 'published',
  });
  const counted = { method: 'GET', url: `${url}?count=true` };
  expect({ status: 200, headers: created.headers, body: { count: 1 } }).toConformToFlowService({ request: counted });
  expect({ status: 200, headers: created.headers, body: { items: [] } }).not.toConformToFlowService({ request: counted });
  expect({ ...created, body: creation, status: 200 }).not.toConformToFlowService({ operation: 'createConnection' });
});

test('the failure lists each violation and contains no secret', async () => {
  const target = `${url}?token=${secrets.token}`;
  const failure = await failureOf(() => expect(new Request(target, wrong)).toConformToFlowService());
  const [head, ...list] = failure.split('\n\n');
  expect(head).toBe(
    'expected POST /data/foundation/flowservice/connections?token=%7BMASKED%7D to conform to Flow Service, but it has one error:',
  );
  expect(list.join('\n').match(/(?:error|warning) [a-z-]+ at [^\s:]+/g)).toEqual([
    'error header-missing at /headers/x-api-key',
    'warning query-unknown at /query/token',
  ]);
  expect(secretsIn(failure)).toEqual([]);
});

test.each([
  [
    'a response',
    () => expect({ ...created, body: { id: creation.id } }).toConformToFlowService({ operation: 'createConnection' }),
    /^expected response 201 to createConnection to conform to Flow Service, but it has one error:\n\n {2}error property-missing at \/response\/body\/etag\n/,
  ],
  ['several errors', () => expect({ ...right, headers: {} }).toConformToFlowService(), /but it has 5 errors:/],
  [
    'a valid request under not',
    () => expect(new Request(url, right)).not.toConformToFlowService(),
    /^expected POST \/data\/foundation\/flowservice\/connections not to conform to Flow Service, but it does$/,
  ],
  [
    'a secret in the wrong place',
    () =>
      expect({
        ...right,
        body: { ...bodies.basic, surplus: secrets.servicePrincipalKey, name: secrets.token, connectionSpec: secrets.password },
      }).toConformToFlowService(),
    /error property-unknown/,
  ],
])('the failure describes %s', async (_, expectation, message) => {
  const failure = await failureOf(expectation);
  expect(failure).toMatch(message);
  expect(secretsIn(failure)).toEqual([]);
});

test.each([
  [
    'a response without operation and request',
    () => expect({ status: 200 }).toConformToFlowService(),
    "Pass { operation: 'createConnection' }, for example, or { request }.",
  ],
  [
    'an unknown operation',
    () => expect({ status: 200 }).toConformToFlowService({ operation: 'create' as 'createConnection' }),
    'Unknown operation "create". The operations are listConnections, createConnection, ',
  ],
  [
    'a request of no operation',
    () => expect({ status: 200 }).toConformToFlowService({ request: { method: 'GET', url: '/orders' } }),
    'GET /orders is not an operation',
  ],
  [
    'a body that has been read',
    async () => {
      const request = new Request(url, right);
      await request.text();
      await expect(request).toConformToFlowService();
    },
    'Pass a clone() to expect.',
  ],
  ['another value', () => expect(null).toConformToFlowService(), 'toConformToFlowService received null.'],
])('toConformToFlowService throws for %s', async (_, expectation, message) => {
  expect(await failureOf(expectation)).toContain(message);
});

const seed = [{ imsOrgId: named['x-gw-ims-org-id'], sandboxName: 'prod', ...bodies.basic, id: creation.id }];
const seeded = testWithMock({ deterministic: true, seed });
const urls: string[] = [];

seeded.for([1, 2])('testWithMock starts each test with the same mock, reset: %i', async (_, { mock }) => {
  urls.push(mock.url);
  expect(mock.requests).toEqual([]);
  const listed = await fetch(`${mock.url}/connections`, { headers: keyless }).then((response) => response.status);
  expect(listed).toBe(403);
  const before = await fetch(`${mock.url}/connections`, { headers: named }).then((response) => response.json());
  expect(before).toMatchObject({ items: [{ id: creation.id }] });
  expect(await fetch(`${mock.url}/connections`, right)).toMatchObject({ status: 201 });
  mock.scenario('unavailable');
});

seeded('fileMock is the mock of the whole file', ({ fileMock }) => {
  expect(urls).toEqual([fileMock.url, fileMock.url]);
});

/** Returns the message of a failing expectation. */
async function failureOf(expectation: () => unknown): Promise<string> {
  try {
    await expectation();
  } catch (error) {
    return String((error as Error).message);
  }
  throw new Error('Nothing failed.');
}
