import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createMock, type Mock } from '../../mock/index.ts';
import { checkResponse, type OperationId, operations } from '../contract.ts';
import { bodies, headers } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const dynamics = { id: '38ad80fe-8b06-4938-94f4-d4ee80266b07', version: '1.0' };
const lake = { id: 'c604ff05-7f1a-43c0-8e18-33bf874cb11c', version: '1.0' };
const mappingSet = { version: 0, xdmSchema: 'https://ns.adobe.com/t/schemas/x', mappings: [] };
const copy = { name: 'Copy', params: { deltaColumn: { name: 'modifiedon' } } };

// biome-ignore lint/suspicious/noExplicitAny: a test reads any member that it expects, and fails if it is missing
type Said = { readonly status: number; readonly body: any; readonly text: string };

describe.each(['memory', 'a file'])('with its state in %s', (place) => {
  let mock: Mock;
  let files = 0;
  beforeEach(async () => {
    await mock?.close();
    mock = createMock(place === 'memory' ? {} : { state: join(folder, `${files++}.db`) });
  });
  afterAll(() => mock.close());

  /** Sends a request, and expects a response that conforms. */
  async function ask(id: OperationId, target: string, body?: unknown, more: Readonly<Record<string, string>> = {}): Promise<Said> {
    const sent = headers.filter(([name]) => body !== undefined || name !== 'Content-Type');
    const init = { method: operations[id].method, headers: { ...Object.fromEntries(sent), ...more } };
    const response = await mock.fetch(`http://mock${target}`, { ...init, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    const query = new URLSearchParams(target.split('?')[1]);
    const answer = { status: response.status, headers: [...response.headers], body: Buffer.from(text) };
    expect(checkResponse(operations[id], answer, { query })).toEqual([]);
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), text };
  }

  /** Creates what a dataflow stands on. */
  async function parts() {
    const base = (await ask('createConnection', '/connections', bodies.basic)).body;
    const source = (await ask('createSourceConnection', '/sourceConnections', sourceOf(base.id))).body;
    const target = (await ask('createTargetConnection', '/targetConnections', targetBody())).body;
    const mapping = (await ask('createMappingSet', '/data/foundation/conversion/mappingSets', mappingSet)).body;
    return { base, source, target, mapping };
  }

  const sourceOf = (baseConnectionId: string, more: object = {}) => ({
    name: 'Contacts',
    baseConnectionId,
    data: { format: 'tabular' },
    params: { tableName: 'contact' },
    connectionSpec: dynamics,
    ...more,
  });
  const targetBody = (more: object = {}) => ({
    name: 'Lake',
    data: { schema: { id: 'https://ns.adobe.com/t/schemas/x', version: 'application/vnd.adobe.xed-full+json;version=1' } },
    params: { dataSetId: '6889f4f89b982b2b90bc1207' },
    connectionSpec: lake,
    ...more,
  });
  const flowOf = ({ source, target, mapping }: Awaited<ReturnType<typeof parts>>, scheduleParams: object, more: object = {}) => ({
    name: 'Flow',
    flowSpec: { id: '14518937-270c-4525-bdec-c2ba7cce3860', version: '1.0' },
    sourceConnectionIds: [source.id],
    targetConnectionIds: [target.id],
    transformations: [copy, { name: 'Mapping', params: { mappingId: mapping.id, mappingVersion: '0' } }],
    scheduleParams,
    ...more,
  });
  const daily = { startTime: 1612310466, frequency: 'day', interval: 1 };

  test.each<[string, object]>([
    ['milliseconds', { ...daily, startTime: 4_102_444_799_000 }],
    ['a placeholder as its start', { ...daily, startTime: '{START}', backfill: false }],
    ['the longest interval', { startTime: 1, frequency: 'week', interval: 1_000_000 }],
    ['the start of 1970', { ...daily, startTime: 0 }],
  ])('a schedule with %s can be read, and does not stop the runs of others', async (_, schedule) => {
    const all = await parts();
    const { body: odd } = await ask('createFlow', '/flows', flowOf(all, schedule));
    const { body: usual } = await ask('createFlow', '/flows', flowOf(all, daily));
    const { events } = mock.clock.advance('P1D', { limit: 100_000 });
    expect(events.filter(({ flowId, what }) => flowId === usual.id && what === 'flow-run-finished').length).toBe(2);
    expect((await ask('retrieveFlow', `/flows/${odd.id}`)).status).toBe(200);
    expect((await ask('listFlows', '/flows')).body.items).toHaveLength(2);
    expect((await mock.fetch('http://mock/__mock/clock')).status).toBe(200);
  });

  test('placeholders as times refuse neither a change of the dataflow nor a run', async () => {
    const all = await parts();
    const { body: flow } = await ask('createFlow', '/flows', flowOf(all, { ...daily, startTime: '{START}' }));
    const renamed = await ask('updateFlow', `/flows/${flow.id}`, [{ op: 'replace', path: '/name', value: 'New' }], {
      'If-Match': flow.etag,
    });
    const [, mapping] = flowOf(all, daily).transformations;
    const once = flowOf(all, { startTime: '{START}', frequency: 'once' }, { transformations: [mapping] });
    const { body: other } = await ask('createFlow', '/flows', once);
    const params = { windowStartTime: '{START}', windowEndTime: '{END}' };
    expect([renamed.status, (await ask('createRun', '/runs', { flowId: other.id, params })).status]).toEqual([200, 201]);
  });

  test.each<[string, object]>([
    ['nanoseconds', { startTime: 1_700_000_000_000_000_000 }],
    ['a text of twenty digits', { startTime: '99999999999999999999' }],
    ['an endless interval', { interval: '99999999999999999999' }],
  ])('a schedule with %s is refused', async (_, wrong) => {
    expect((await ask('createFlow', '/flows', flowOf(await parts(), { ...daily, ...wrong }))).status).toBe(400);
  });

  test.each<[string, readonly object[]]>([
    ['labels', [{ op: 'add', path: '/labels', value: ['core/C12'] }]],
    ['a policy', [{ op: 'Replace', path: '/policy', value: { enforcementRefs: [] } }]],
  ])('a dataflow with %s can be read', async (_, patch) => {
    const { body: flow } = await ask('createFlow', '/flows', flowOf(await parts(), daily));
    const updated = await ask('updateFlow', `/flows/${flow.id}`, patch, { 'If-Match': flow.etag });
    expect([updated.status, (await ask('retrieveFlow', `/flows/${flow.id}`)).status]).toEqual([200, 200]);
  });

  test('no entity keeps a credential, wherever a request has it', async () => {
    const { password, token, clientSecret } = secrets;
    const all = await parts();
    const kept = [
      await ask('createSourceConnection', '/sourceConnections', sourceOf(all.base.id, { data: { format: 'tabular', password } })),
      await ask(
        'createSourceConnection',
        '/sourceConnections',
        sourceOf(all.base.id, { params: { tableName: 'contact', clientSecret, note: token } }),
      ),
      await ask('createTargetConnection', '/targetConnections', targetBody({ data: { ...targetBody().data, password } })),
      await ask('createFlow', '/flows', flowOf(all, daily, { options: { password } })),
    ];
    expect(kept.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const schema = { type: 'object', title: 'Contacts', allOf: [{ $ref: 'https://ns.adobe.com/xdm/context/profile' }], password };
    const made = await ask('createSchema', '/data/foundation/schemaregistry/tenant/schemas', {
      ...schema,
      properties: { password: { type: 'string' } },
    });
    expect(made.body.properties).toEqual({ password: { type: 'string' } });
    const shown = [
      made.text,
      (await ask('listSourceConnections', '/sourceConnections')).text,
      (await ask('listTargetConnections', '/targetConnections')).text,
      (await ask('listFlows', '/flows')).text,
      JSON.stringify(mock.requests.map(({ response }) => response)),
    ];
    expect(shown.flatMap(secretsIn)).toEqual([]);
  });

  test('ids may be in either case', async () => {
    const { base, ...all } = await parts();
    const upper = sourceOf(base.id.toUpperCase(), { connectionSpec: { ...dynamics, id: dynamics.id.toUpperCase() } });
    const { body: source } = await ask('createSourceConnection', '/sourceConnections', upper);
    const flow = flowOf({ base, ...all, source: { id: source.id.toUpperCase() } }, daily, {
      flowSpec: { id: '14518937-270C-4525-BDEC-C2BA7CCE3860', version: '1.0' },
    });
    const created = await ask('createFlow', '/flows', flow);
    expect(created.status).toBe(201);
    expect((await ask('createFlow', '/flows', { ...flow, transformations: [] })).status).toBe(400);
    mock.clock.advance('PT1M');
    expect((await ask('listRuns', `/runs?property=flowId==${created.body.id.toUpperCase()}`)).body.items).toHaveLength(1);
  });

  test.each<[object, RegExp]>([
    [{ queryString: 'foo==c' }, /FLOW-1449/],
    [{ queryString: 'property=name~c' }, /FLOW-1440/],
    [{ orderby: 'foo' }, /FLOW-1433/],
  ])('a search with an invalid condition is refused: %j', async (search, code) => {
    const { status, body } = await ask('searchConnections', '/connections/search', search);
    expect([status, body.type]).toEqual([400, expect.stringMatching(code)]);
  });

  test.each<[OperationId, 'source' | 'target', object]>([
    ['updateSourceConnection', 'source', { op: 'replace', path: '/params/tableName', value: 5 }],
    ['updateSourceConnection', 'source', { op: 'replace', path: '/data', value: { format: 'delimited' } }],
    ['updateTargetConnection', 'target', { op: 'replace', path: '/params/dataSetId', value: 5 }],
  ])('%s of the %s connection refuses what its creation refuses: %j', async (id, kind, instruction) => {
    const { [kind]: entity } = await parts();
    expect((await ask(id, `/${kind}Connections/${entity.id}`, [instruction], { 'If-Match': entity.etag })).status).toBe(400);
  });

  test('each mapping of a dataflow must exist, and the error names its id', async () => {
    const all = await parts();
    const unknown = '93ddfa69c4864d978832b1e5ef6ec3b9';
    const { transformations, ...flow } = flowOf(all, daily);
    const second = { name: 'Mapping', params: { mappingId: unknown, mappingVersion: '0' } };
    const { status, body } = await ask('createFlow', '/flows', { ...flow, transformations: [...transformations, second] });
    expect([status, body.errorMessage]).toEqual([400, expect.stringContaining(unknown)]);
  });

  test('the runs of a source that cannot be reached fail', async () => {
    const auth = { ...bodies.basic.auth, params: { ...bodies.basic.auth.params, serviceUri: 'https://unreachable.crm.dynamics.com' } };
    const { body: base } = await ask('createConnection', '/connections', { ...bodies.basic, auth });
    const { body: source } = await ask('createSourceConnection', '/sourceConnections', sourceOf(base.id));
    const all = { ...(await parts()), source };
    await ask('createFlow', '/flows', flowOf(all, daily));
    expect(mock.clock.advance('PT1M').events.at(-1)).toMatchObject({ what: 'flow-run-finished', status: 'failed' });
  });

  test('a run on demand stops at the limit of events', async () => {
    const { body: flow } = await ask('createFlow', '/flows', flowOf(await parts(), daily));
    mock.clock.advance('P2D');
    expect(mock.clock.runNow(flow.id).events.map(({ what }) => what)).toEqual(['flow-run-pending']);
    expect(() => mock.clock.runNow(flow.id, { limit: 0 })).toThrow('limit');
  });
});
