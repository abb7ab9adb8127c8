import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFlowService } from '../../contracts/verify/verify-flow-service.ts';
import { createMock } from '../../mock/index.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { pactWriter } from '../../src/formats/pact-writer/pact-writer.ts';
import { recordTraffic } from '../../src/verification/record-traffic.ts';
import { flowService, type Header, operations, type RequestMessage } from '../contract.ts';
import { areaVariable } from '../mutation/areas.ts';
import { neighborRequest, publishedBodies } from '../neighbor-requests.ts';
import { patch, requestTo } from '../request-to.ts';
import { bodies, request, withHeader } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

/** Typical traffic of a consumer, each time with other ids, optionally in reverse order. */
async function traffic(seen: (exchange: Exchange) => void): Promise<void> {
  const recorder = recordTraffic({ contract: flowService, input: 'test', consumer: 'test', profile: 'strict', standard: 'published' });
  const mock = createMock({
    onRequest: (asked, { status, headers, body }) =>
      seen(recorder.record(asked, { status, headers: Object.entries(headers), body: Buffer.from(body) }).exchange),
  });
  const send = async ({ method, target, headers, body }: RequestMessage, more: readonly Header[] = []) => {
    const init = { method, headers: [...headers, ...more].map(([name, value]): [string, string] => [name, value]) };
    return mock.fetch(`http://127.0.0.1${target}`, body.length === 0 ? init : { ...init, body: Buffer.from(body) });
  };
  const create = async (body: object) => (await send(request({ body }))).json() as Promise<{ id: string; etag: string }>;
  const about = (operation: keyof typeof operations, id: string, changes = {}) =>
    requestTo(operation, { path: operations[operation].path.replace('{id}', id), ...changes });

  await send(requestTo('listConnections'));
  await send(requestTo('issueToken'));
  await send(neighborRequest('createDataSet', publishedBodies['createDataSet: today'][1]));
  await send(neighborRequest('retrieveMappingSet', undefined, { id: 'e7c80e4c0d8f4a98a7d400b4e178b635' }));
  for (const body of [bodies.basic, bodies['service principal']]) {
    const { id, etag } = await create(body);
    for (const operation of ['retrieveConnection', 'testConnection', 'exploreConnection'] as const) await send(about(operation, id));
    await send(about('exploreConnection', id, { query: 'objectType=table&object=account&preview=true&previewCount=2' }));
    await send(requestTo('listConnections'));
    const headers = withHeader('If-Match', etag);
    const change = patch.map((one) => (one.path === '/auth/params' ? { ...one, value: body.auth.params } : one));
    await send(about('updateConnection', id, { headers, body: change }));
    await send(about('updateConnection', id, { headers, body: change }));
  }
  await send(requestTo('listConnections', { query: 'count=true' }));
  await send(requestTo('listConnections', { query: 'limit=5&orderby=-name' }));
  await send(requestTo('listConnections', { query: 'property=name%3D%3DContoso' }));
  const first = (await (await send(requestTo('listConnections', { query: 'limit=1' }))).json()) as { _links: { next: { href: string } } };
  const [, token] = first._links.next.href.split('continuationToken=');
  await send(requestTo('listConnections', { query: `limit=1&continuationToken=${token}` }));
  for (const operation of ['listConnectionSpecs', 'retrieveConnectionSpec'] as const) await send(requestTo(operation));
  for (const scenario of ['expired-token', 'forbidden', 'throttled', 'unavailable', 'gateway-timeout', 'bad-credentials'])
    await send(request(), [['x-mock-scenario', scenario]]);
  mock.scenario('initializing', { times: 1 });
  const { id } = await create(bodies.basic);
  await send(about('retrieveConnection', id));
  const gone = await create(bodies.basic);
  await send(about('deleteConnection', gone.id));
  await send(about('deleteConnection', gone.id));
  const unreachable = { ...bodies.basic.auth.params, serviceUri: 'https://unreachable.crm.dynamics.com' };
  const failing = await create({ ...bodies.basic, auth: { ...bodies.basic.auth, params: unreachable } });
  await send(about('testConnection', failing.id));
  await send(request({ headers: withHeader('x-api-key') }));
  await mock.close();
}

async function recorded() {
  const writer = pactWriter(flowService, 'recorded');
  await traffic(writer.add);
  return writer.result();
}

// Not under mutation: it takes seconds on a machine that is not busy, and the verifier has time limits.
const testOfVerifier = test.skipIf(process.env[areaVariable] !== undefined);

testOfVerifier("Pact's own verifier accepts the mock for a contract that was written from traffic, which contains no secret", async () => {
  const { pact, leftOut } = await recorded();
  // One exchange does not conform, and three are with other providers.
  expect(leftOut).toEqual({ ofOthers: 3, unrepeatable: 1 });
  expect(new Set(pact.interactions.map(({ description }) => description)).size).toBe(pact.interactions.length);
  expect(pact.interactions.length).toBeGreaterThan(25);
  const text = JSON.stringify(pact, null, 2);
  expect(secretsIn(text)).toEqual([]);
  const file = join(folder, 'recorded.json');
  writeFileSync(file, text);
  const mock = await startMock();
  const { verified, leftOut: unverified } = await verifyFlowService({ pactFiles: [file], baseUrl: mock.url });
  await mock.close();
  expect(unverified).toEqual([]);
  expect(verified).toHaveLength(pact.interactions.length);
});

test('writes each request and response with its examples, rules and generators', async () => {
  const { pact } = await recorded();
  const parts = (side: string, message: object) =>
    Object.entries(message).map(([name, value]) => `  ${side} ${name} ${JSON.stringify(value)}`);
  const lines = pact.interactions.flatMap(({ description, request, response, ...rest }) => [
    description,
    ...parts('', rest),
    ...parts('request', request),
    ...parts('response', response),
    '',
  ]);
  // If the contract is meant to change: `npx vitest run --update test/formats/write-pact.test.ts`.
  await expect(lines.join('\n')).toMatchFileSnapshot('recorded-contract.txt');
});

test('the same traffic makes the same contract, whatever its ids and times', async () => {
  expect(await recorded()).toEqual(await recorded());
});

test.each([
  ['has none of its required members', 204, ''],
  ['is deeper than anybody can walk', 201, `{"id":${'['.repeat(1e5)}${']'.repeat(1e5)}}`],
])('leaves out an exchange with an undocumented response: it %s', (_, status, body) => {
  const { record } = recordTraffic({ contract: flowService, input: 'test', consumer: 'test', profile: 'strict', standard: 'published' });
  const writer = pactWriter(flowService, 'test');
  writer.add(record(request(), { status, headers: [['Content-Type', 'application/json']], body: Buffer.from(body) }).exchange);
  const { pact, leftOut } = writer.result();
  expect([pact.interactions, leftOut]).toEqual([[], { ofOthers: 0, unrepeatable: 1 }]);
});
