import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFlowService } from '../../contracts/verify/verify-flow-service.ts';
import { createMock, type Mock } from '../../mock/index.ts';
import { type PactInteraction, pactWriter } from '../../src/formats/pact-writer/pact-writer.ts';
import { description } from '../../src/generated/description.ts';
import { recordTraffic } from '../../src/verification/record-traffic.ts';
import { flowService, type OperationId, operations } from '../contract.ts';
import { areaVariable } from '../mutation/areas.ts';
import { publishedBodies, targetOf } from '../neighbor-requests.ts';
import { bodies, headers } from '../requests.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const { examples } = description.components;

type Created = { readonly id: string; readonly etag: string };
type Sending = { readonly id?: string; readonly query?: string; readonly body?: unknown; readonly ifMatch?: string };
type Send = (operation: OperationId, sending?: Sending) => Promise<unknown>;

/** Records what a consumer sends to a mock, which responds as Flow Service does. */
async function record(consume: (send: Send, mock: Mock) => Promise<void>) {
  const recorder = recordTraffic({ contract: flowService, input: 'test', consumer: 'test', profile: 'strict', standard: 'published' });
  const writer = pactWriter(flowService, 'recorded');
  const mock = createMock({
    onRequest: (asked, response) =>
      writer.add(
        recorder.record(asked, { ...response, headers: Object.entries(response.headers), body: Buffer.from(response.body) }).exchange,
      ),
  });
  // Between two runs of the documented schedule, so that no run begins while the consumer sends its requests.
  mock.clock.set('2030-01-01T00:05:00Z');
  const send: Send = async (operation, { id = '', query = '', body, ifMatch } = {}) => {
    const { method, path, neighbor } = operations[operation];
    const target = neighbor === undefined ? path.replace('{id}', id) : targetOf(operation as Parameters<typeof targetOf>[0], id);
    const sent = headers.filter(([name]) => body !== undefined || name !== 'Content-Type');
    const response = await mock.fetch(`http://127.0.0.1${target}${query}`, {
      method,
      headers: [...sent, ...(ifMatch === undefined ? [] : [['If-Match', ifMatch] as const])].map(([name, value]): [string, string] => [
        name,
        value,
      ]),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  };
  await consume(send, mock);
  await mock.close();
  return writer.result();
}

/** Creates everything on the way to a dataflow, and returns the ids. */
async function createFlowWith(send: Send, flow: object): Promise<Record<'connection' | 'source' | 'target' | 'mapping' | 'flow', Created>> {
  const create = async (operation: OperationId, body: object) => (await send(operation, { body })) as Created;
  const connection = await create('createConnection', bodies.basic);
  const schema = (await send('createSchema', { body: publishedBodies['createSchema: without meta members'][1] })) as {
    readonly $id: string;
  };
  const schemaRef = { id: schema.$id, contentType: 'application/vnd.adobe.xed+json;version=1' };
  const [dataSet = ''] = (await send('createDataSet', { body: { ...publishedBodies['createDataSet: today'][1], schemaRef } })) as string[];
  const mappingBody = { ...publishedBodies['createMappingSet: of the tutorials'][1], xdmSchema: schema.$id };
  const mapping = await create('createMappingSet', mappingBody);
  const source = await create('createSourceConnection', { ...examples['create-source-connection'].value, baseConnectionId: connection.id });
  const target = await create('createTargetConnection', {
    ...examples['create-target-connection'].value,
    data: { schema: { id: schema.$id, version: 'application/vnd.adobe.xed-full+json;version=1' } },
    params: { dataSetId: dataSet.replace(/^.*\//, '') },
  });
  const withIds = JSON.parse(
    JSON.stringify({ ...flow, sourceConnectionIds: [source.id], targetConnectionIds: [target.id] }).replace(
      examples['create-flow'].value.transformations[1].params.mappingId,
      mapping.id,
    ),
  );
  return { connection, source, target, mapping, flow: await create('createFlow', withIds) };
}

/** The nine calls from a connection to a finished run. */
const nineCalls = async (send: Send, mock: Mock): Promise<void> => {
  const { flow } = await createFlowWith(send, examples['create-flow-once'].value);
  mock.clock.advance('PT1H');
  const { items } = (await send('listRuns', { query: `?property=flowId==${flow.id}` })) as { readonly items: readonly Created[] };
  await send('retrieveRun', { id: items[0]?.id ?? '' });
};

/** Everything else that a consumer does on the way. */
const theWholeJourney = async (send: Send, mock: Mock): Promise<void> => {
  await send('listFlowSpecs', { query: '?property=name==%22CRMToAEP%22' });
  await send('retrieveFlowSpec', { id: examples['create-flow'].value.flowSpec.id });
  const { connection, source, target, mapping, flow } = await createFlowWith(send, examples['create-flow'].value);
  await send('searchConnections', { body: { queryString: `id==${connection.id}` } });
  await send('listSourceConnections', { query: `?property=baseConnectionId==${connection.id}` });
  await send('listTargetConnections', { query: '?count=true' });
  await send('listTargetConnections', { query: `?property=baseConnectionId==${connection.id}` });
  await send('createTargetConnection', { body: { ...examples['create-target-connection'].value, baseConnectionId: connection.id } });
  await send('listTargetConnections', { query: `?property=baseConnectionId==${connection.id}` });
  await send('listFlows', { query: `?property=state==enabled&property=inheritedAttributes.sourceConnections.id==${source.id}` });
  await send('listFlows', { query: `?property=inheritedAttributes.sourceConnections.id==${source.id}` });
  await send('listRuns', { query: `?property=flowId==${flow.id}` });
  await send('retrieveSourceConnection', { id: source.id });
  await send('retrieveTargetConnection', { id: target.id });
  await send('retrieveFlow', { id: flow.id });
  mock.clock.advance('PT1S');
  await send('listRuns', { query: `?property=flowId==${flow.id}` });
  mock.clock.advance('PT1H');
  for (const kind of ['Connections', 'SourceConnections', 'TargetConnections', 'Flows', 'Runs'] as const) {
    const list = (await send(`list${kind}`, { query: '?limit=1' })) as { readonly _links: { readonly next?: { readonly href: string } } };
    const [, token] = list._links.next?.href.split('continuationToken=') ?? [];
    if (token !== undefined) await send(`list${kind}`, { query: `?limit=1&continuationToken=${token}` });
  }
  const update = examples['update-flow'].value.map((one) =>
    JSON.parse(JSON.stringify(one).replace('93ddfa69c4864d978832b1e5ef6ec3b9', mapping.id)),
  );
  await send('updateFlow', { id: flow.id, ifMatch: flow.etag, body: update });
  await send('updateFlow', { id: flow.id, ifMatch: flow.etag, body: update });
  await send('updateSourceConnection', { id: source.id, ifMatch: source.etag, body: examples['update-source-connection'].value });
  await send('updateTargetConnection', { id: target.id, ifMatch: target.etag, body: examples['update-target-connection'].value });
  for (const op of ['disable', 'enable', 'enable']) await send('performFlowAction', { id: flow.id, query: `?op=${op}` });
  await send('createRun', { body: { ...examples['create-run'].value, flowId: flow.id } });
  await send('createRun', { body: { ...examples['create-run'].value, flowId: connection.id } });
  await send('deleteConnection', { id: connection.id });
  await send('deleteSourceConnection', { id: source.id });
  await send('deleteTargetConnection', { id: target.id });
  for (const _ of ['deletes', 'finds nothing']) await send('deleteFlow', { id: flow.id });
  await send('deleteSourceConnection', { id: source.id });
  await send('deleteTargetConnection', { id: target.id });
  await send('createSourceConnection', { body: { ...examples['create-source-view'].value, baseConnectionId: flow.id } });
  const draft = (await send('createSourceConnection', {
    query: '?mode=draft',
    body: { ...examples['create-source-view'].value, baseConnectionId: connection.id },
  })) as Created;
  await send('retrieveSourceConnection', { id: draft.id });
  await send('performSourceConnectionAction', { id: draft.id, query: '?op=publish' });
};

/** Traffic with dataflows that run once, drafts, and runs that fail. */
const runsAndDrafts = async (send: Send, mock: Mock): Promise<void> => {
  mock.scenario('run-failed', { operation: 'createFlow', times: 1 });
  const { source, target, flow } = await createFlowWith(send, examples['create-flow-once'].value);
  await send('createRun', { body: { ...examples['create-run'].value, flowId: flow.id } });
  mock.clock.advance('PT1H');
  const { items } = (await send('listRuns')) as { readonly items: readonly Created[] };
  for (const { id } of items) {
    await send('retrieveRun', { id });
    await send('performRunAction', { id, query: '?op=re-trigger' });
  }
  const body = { ...examples['create-flow-draft'].value, sourceConnectionIds: [source.id], targetConnectionIds: [target.id] };
  const draft = (await send('createFlow', { query: '?mode=draft', body })) as Created;
  await send('retrieveFlow', { id: draft.id });
  await send('performFlowAction', { id: draft.id, query: '?op=publish' });
  await send('deleteFlow', { id: draft.id });
};

const journeys = [
  ['the nine calls', nineCalls, { ofOthers: 3, unrepeatable: 0 }],
  ['the whole journey', theWholeJourney, { ofOthers: 3, unrepeatable: 0 }],
  ['runs and drafts', runsAndDrafts, { ofOthers: 3, unrepeatable: 0 }],
] as const;

// Not under mutation: it takes seconds on a machine that is not busy, and the verifier has time limits.
const testOfVerifier = test.skipIf(process.env[areaVariable] !== undefined);

testOfVerifier.each(journeys)("Pact's own verifier replays the contract that was written from %s", async (name, consume, left) => {
  const { pact, leftOut } = await record(consume);
  expect(leftOut).toEqual(left);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(pact));
  const mock = await startMock();
  const { verified, leftOut: unverified } = await verifyFlowService({ pactFiles: [file], baseUrl: mock.url, timeout: 60_000 });
  await mock.close();
  expect(unverified).toEqual([]);
  expect(verified).toHaveLength(pact.interactions.length);
});

test('the ids that earlier responses gave are values of the provider state, and examples in the contract', async () => {
  const { pact } = await record(nineCalls);
  expect(pact.interactions.map(stated)).toMatchInlineSnapshot(`
    [
      [
        "POST /connections",
      ],
      [
        "POST /flows",
        "A source connection and a target connection exist",
        "\${sourceConnectionId}",
        "\${targetConnectionId}",
        "\${mappingId}",
        "b7581b59-c603-4df1-a689-d23d7ac440f3",
        "320f119a-5ac1-4ab1-88ea-eb19e674ea2e",
        "93ddfa69c4864d978832b1e5ef6ec3b9",
      ],
      [
        "POST /sourceConnections",
        "A connection with basic authentication exists",
        "\${connectionId}",
        "4cb0c374-d3bb-4557-b139-5712880adc55",
      ],
      [
        "POST /targetConnections",
        "6889f4f89b982b2b90bc1207",
      ],
      [
        "GET /runs",
        "flowId==2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
        "A flow run that succeeded exists",
        "flowId==\${flowId}",
      ],
      [
        "GET /runs/9830305a-985f-47d0-b030-5a985fd7d004",
        "A flow run that succeeded exists",
        "/runs/\${runId}",
      ],
    ]
  `);
});

test.each(journeys)('%s make the same contract, whatever the ids', async (_, consume) => {
  expect(await record(consume)).toEqual(await record(consume));
});

/** Returns the parts of an interaction that the provider state decides. */
function stated({ request: { method, path, query = {}, body, generators = {} }, providerStates = [] }: PactInteraction) {
  const expressions = [...JSON.stringify(generators).matchAll(/"expression":"([^"]+)"/g)].map(([, one]) => one);
  return [
    `${method} ${path}`,
    ...Object.values(query).flat(),
    ...providerStates.map(({ name }) => name),
    ...expressions,
    ...idsIn(body?.content),
  ];
}

/** Lists the ids of other entities in a body. */
function idsIn(content: unknown): readonly string[] {
  return [...JSON.stringify(content ?? '').matchAll(/"(?:baseConnectionId|\w+ConnectionIds|mappingId|dataSetId)":\[?"([^"]+)"/g)].map(
    ([, id = '']) => id,
  );
}
