import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { type Called, call } from '../call.ts';
import { authSpecs, bodies } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { startMock } from '../start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const unknownId = '84224def-1e2a-4d95-9ea2-132d697ed2aa';
const create = (body: unknown = bodies.basic, options = {}): Promise<Called> =>
  call(mock, 'createConnection', '/connections', { body, ...options });
const retrieve = (id: string, options = {}): Promise<Called> => call(mock, 'retrieveConnection', `/connections/${id}`, options);
const patch = (id: string, etag: string, body: unknown, path = `/connections/${id}`): Promise<Called> =>
  call(mock, 'updateConnection', path, { body, headers: { 'If-Match': etag } });
const codeOf = ({ body }: Called): string => body.type?.replace('https://ns.adobe.com/aep/errors/', '') ?? body.error_code;

test.each(authSpecs)('keeps a connection with %s, shows all but its secrets, and forgets it once it is deleted', async (spec) => {
  for (const base of ['', '/data/foundation/flowservice']) {
    const created = await call(mock, 'createConnection', `${base}/connections`, { body: bodies[spec] });
    const { id, etag } = created.body;
    const shown = await call(mock, 'retrieveConnection', `${base}/connections/${id}`);
    const secret = Object.keys(bodies[spec].auth.params).at(-1) ?? '';
    expect(shown.body.items).toEqual([
      {
        ...bodies[spec],
        auth: { ...bodies[spec].auth, params: { ...bodies[spec].auth.params, [secret]: '{MASKED}' } },
        id,
        createdAt: expect.any(Number),
        updatedAt: expect.any(Number),
        createdBy: expect.any(String),
        updatedBy: expect.any(String),
        createdClient: expect.any(String),
        updatedClient: expect.any(String),
        sandboxId: expect.any(String),
        sandboxName: 'prod',
        imsOrgId: '7DC732555AECDB4C0A494036@AdobeOrg',
        state: 'enabled',
        version: etag,
        etag,
      },
    ]);
    const tested = await call(mock, 'testConnection', `${base}/connections/${id}/test`);
    const deleted = await call(mock, 'deleteConnection', `${base}/connections/${id}`);
    const gone = await call(mock, 'retrieveConnection', `${base}/connections/${id}`);
    expect([created.status, shown.status, tested.body, deleted.status, deleted.text, gone.status]).toEqual([
      201,
      200,
      { result: true },
      204,
      '',
      404,
    ]);
    for (const { violations, text } of [created, shown, tested, deleted, gone]) expect([violations, secretsIn(text)]).toEqual([[], []]);
  }
});

test.each([
  ['retrieveConnection', ''],
  ['deleteConnection', ''],
  ['testConnection', '/test'],
  ['exploreConnection', '/explore?objectType=root'],
] as const)('responds with 404 for an unknown id: %s', async (operation, end) => {
  const answer = await call(mock, operation, `/connections/${unknownId}${end}`);
  const text = `The requested connections resource ${unknownId} is not found. Verify the resource ID before trying again.`;
  expect([answer.status, codeOf(answer), answer.body.errorMessage, answer.violations]).toEqual([404, 'FLOW-1439-404', text, []]);
});

test('a connection is visible in its own organization and sandbox only', async () => {
  const { id, etag } = (await create()).body;
  for (const scope of [{ sandbox: 'dev' }, { imsOrg: 'other@AdobeOrg' }]) {
    expect((await retrieve(id, scope)).status).toBe(404);
    expect((await call(mock, 'listConnections', '/connections', scope)).body).toEqual({ items: [], _links: {} });
    expect((await call(mock, 'deleteConnection', `/connections/${id}`, scope)).status).toBe(404);
    const stolen = { body: [{ op: 'replace', path: '/name', value: 'x' }], headers: { 'If-Match': etag }, ...scope };
    expect((await call(mock, 'updateConnection', `/connections/${id}`, stolen)).status).toBe(404);
  }
  expect((await retrieve(id)).body.items[0].etag).toBe(etag);
});

test('lists page by page, newest first, each connection once, also while others are created and deleted', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 7; i++) ids.push((await create({ ...bodies.basic, name: `c${i}` })).body.id);
  const seen: string[] = [];
  let target: string | undefined = '/connections?limit=3';
  while (target !== undefined) {
    const { body, violations }: Called = await call(mock, 'listConnections', target);
    expect(violations).toEqual([]);
    seen.push(...body.items.map(({ id }: { id: string }) => id));
    if (seen.length === 3) {
      await create();
      await call(mock, 'deleteConnection', `/connections/${ids[1]}`);
    }
    target = body._links.next?.href;
    if (target !== undefined) expect(target).toMatch(/^\/connections\?continuationToken=[\w-]+$/);
  }
  expect(seen).toEqual(ids.filter((_, index) => index !== 1).reverse());
});

test.each([
  ['+name', ['a', 'b', 'c']],
  ['name', ['a', 'b', 'c']],
  ['-name', ['c', 'b', 'a']],
  ['createdAt', ['b', 'c', 'a']],
  ['-createdAt', ['a', 'c', 'b']],
])('orders by %s, over pages as well', async (orderby, names) => {
  for (const name of ['b', 'c', 'a']) {
    await create({ ...bodies.basic, name });
    const created = Date.now();
    await vi.waitUntil(() => Date.now() > created, { interval: 1, timeout: 50_000 });
  }
  const first = await call(mock, 'listConnections', `/connections?orderby=${orderby}&limit=2`);
  const second = await call(mock, 'listConnections', first.body._links.next.href);
  expect([...first.body.items, ...second.body.items].map(({ name }) => name)).toEqual(names);
});

test.each([
  ['name==A', ['A']],
  ['name=="A"', ['A']],
  ['name==A,B', ['B', 'A']],
  ['name==none', []],
  ['auth.specName==Service Principal Key Based Authentication', ['B']],
  ['auth.params.username==anna', ['A']],
  ['connectionSpec.id==38ad80fe-8b06-4938-94f4-d4ee80266b07', ['B', 'A']],
  ['createdAt>1', ['B', 'A']],
  ['createdAt<1', []],
  ['name==A&property=state==disabled', []],
])('filters by %s, and counts the matches', async (filter, names) => {
  await create({ ...bodies.basic, name: 'A' });
  await create({ ...bodies['service principal'], name: 'B' });
  const query = filter
    .split('&property=')
    .map((one) => `property=${encodeURIComponent(one)}`)
    .join('&');
  const { body, violations } = await call(mock, 'listConnections', `/connections?${query}`);
  expect([body.items.map(({ name }: { name: string }) => name), violations]).toEqual([names, []]);
  expect((await call(mock, 'listConnections', `/connections?${query}&count=true`)).body).toEqual({ count: names.length });
});

test.each(['name==Contoso, CRM', 'name=="Contoso, CRM"', 'name=="Contoso, CRM",B'])('finds a name with a comma by %s', async (filter) => {
  await create({ ...bodies.basic, name: 'Contoso, CRM' });
  const { body } = await call(mock, 'listConnections', `/connections?property=${encodeURIComponent(filter)}`);
  expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['Contoso, CRM']);
});

test.each([
  ['limit=1&count=true', 'FLOW-1401-400'],
  ['orderby=*name', 'FLOW-1432-400'],
  ['orderby=+nothing', 'FLOW-1433-400'],
  ['property=name~x', 'FLOW-1440-400'],
  ['property=createdAt<=1,2', 'FLOW-1443-400'],
  ['property=id>=x', 'FLOW-1448-400'],
  ['property=nothing==x', 'FLOW-1449-400'],
  ['property=name!>x', 'FLOW-1450-400'],
  ['property=name', 'FLOW-1450-400'],
  ['testParam=1', 'FLOW-1451-400'],
  ['property=createdAt==1,2', 'FLOW-1452-400'],
  ['property=createdAt==', 'FLOW-1453-400'],
  ['limit=0', 'FLOW-1100-400'],
  ['limit=101', 'FLOW-1100-400'],
  ['continuationToken=made-up', 'FLOW-1100-400'],
])('refuses a list with the published code: %s', async (query, code) => {
  const answer = await call(mock, 'listConnections', `/connections?${query}`);
  expect([answer.status, codeOf(answer), answer.violations]).toEqual([400, code, []]);
});

test('a patch of the auth params replaces all of them, with op in either case and with or without a slash at the end', async () => {
  const { id, etag } = (await create()).body;
  const params = { serviceUri: 'https://fabrikam.crm.dynamics.com', username: 'berta', password: 'not-shown' };
  const changed = await patch(
    id,
    etag,
    [
      { op: 'replace', path: '/auth/params', value: params },
      { op: 'ADD', path: '/name', value: 'New' },
      { op: 'remove', path: '/description', value: 'CRM' },
    ],
    `/connections/${id}/`,
  );
  expect([changed.status, changed.violations, changed.body]).toEqual([200, [], { id, etag: expect.not.stringMatching(etag) }]);
  const [shown] = (await retrieve(id)).body.items;
  expect(shown).toMatchObject({ name: 'New', auth: { params: { ...params, password: '{MASKED}' } }, etag: changed.body.etag });
  expect(shown).not.toHaveProperty('description');
});

test.each([
  ['a stale etag', '"stale"', [{ op: 'replace', path: '/name', value: 'x' }], 412, 'FLOW-1404-412'],
  ['an etag without quotes', 'stale', [{ op: 'replace', path: '/name', value: 'x' }], 412, 'FLOW-1404-412'],
  ['no If-Match', undefined, [{ op: 'replace', path: '/name', value: 'x' }], 400, 'FLOW-1403-400'],
  ['another connection spec', '*', [{ op: 'replace', path: '/connectionSpec/id', value: 'x' }], 400, 'FLOW-1414-400'],
  ['another auth spec', '*', [{ op: 'replace', path: '/auth/specName', value: 'x' }], 400, 'FLOW-1455-400'],
  ['a path that is nothing', '*', [{ op: 'replace', path: '/keyWhichDoesNotExist', value: 'x' }], 400, 'FLOW-1455-400'],
  ['an operation that is not supported', '*', [{ op: 'move', path: '/name', from: '/description' }], 400, 'FLOW-1434-400'],
  [
    "the other auth spec's params",
    '*',
    [{ op: 'replace', path: '/auth/params', value: bodies['service principal'].auth.params }],
    400,
    'FLOW-1100-400',
  ],
  ['a description that is removed twice', '*', Array(2).fill({ op: 'remove', path: '/description' }), 400, 'FLOW-1455-400'],
  ['no body', '*', undefined, 400, 'FLOW-1405-400'],
])('an invalid patch is refused and changes nothing: %s', async (_, ifMatch, body, status, code) => {
  const { id, etag } = (await create()).body;
  const headers: Record<string, string> = ifMatch === undefined ? {} : { 'If-Match': ifMatch === '*' ? etag : ifMatch };
  const answer = await call(mock, 'updateConnection', `/connections/${id}`, {
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
  expect([answer.status, codeOf(answer), answer.violations]).toEqual([status, code, []]);
  expect((await retrieve(id)).body.items[0]).toMatchObject({ etag, name: bodies.basic.name, description: bodies.basic.description });
});

test('exactly one of simultaneous patches wins, the others are stale', async () => {
  const { id, etag } = (await create()).body;
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => patch(id, etag, [{ op: 'replace', path: '/name', value: `n${i}` }])),
  );
  const won = answers.filter(({ status }) => status === 200);
  expect([won.length, answers.filter(({ status }) => status === 412).length]).toEqual([1, 19]);
  expect((await retrieve(id)).body.items[0].etag).toBe(won[0]?.body.etag);
});

test('every object that the root of the fake CRM lists can be explored', async () => {
  const { id } = (await create()).body;
  const explore = (query: string): Promise<Called> => call(mock, 'exploreConnection', `/connections/${id}/explore?${query}`);
  const root = await explore('objectType=ROOT');
  expect(root.body.length).toBeGreaterThan(3);
  for (const { type, path } of root.body) {
    const { body, violations } = await explore(`objectType=${type}&object=${path}&preview=true&previewCount=1`);
    expect(violations).toEqual([]);
    expect(Object.keys(body.data[0])).toEqual(body.schema.columns.map(({ name }: { name: string }) => name));
    expect(body.data).toHaveLength(1);
    expect((await explore(`objectType=${type}&object=${path}`)).body).toEqual({ format: 'flat', schema: body.schema });
  }
  for (const query of [
    'objectType=table',
    'objectType=table&object=nothing',
    'objectType=file',
    'object=contact',
    'objectType=view&object=contact',
  ]) {
    const { status, violations } = await explore(query);
    expect([query, status, violations]).toEqual([query, 400, []]);
  }
  expect((await explore('objectType=table&object=contact&primaryKey=nothing')).status).toBe(400);
});

test.each([
  ['listConnectionSpecs', '/connectionSpecs', 1],
  ['listConnectionSpecs', '/connectionSpecs?property=name==%22dynamics-online%22', 1],
  ['listConnectionSpecs', '/connectionSpecs?property=id==a,38ad80fe-8b06-4938-94f4-d4ee80266b07', 1],
  ['listConnectionSpecs', '/connectionSpecs?property=name==salesforce', 0],
  ['retrieveConnectionSpec', '/connectionSpecs/38ad80fe-8b06-4938-94f4-d4ee80266b07', 1],
] as const)('looks up connection specifications: %s %s', async (operation, target, count) => {
  const { status, body, violations } = await call(mock, operation, target);
  expect([status, body.items.length, violations]).toEqual([200, count, []]);
  for (const { authSpec } of body.items)
    expect(authSpec.map(({ name }: { name: string }) => name)).toEqual(Object.values(bodies).map(({ auth }) => auth.specName));
});

test('responds 404 for the connection specification of another source', async () => {
  const answer = await call(mock, 'retrieveConnectionSpec', '/connectionSpecs/cfc0fee1-7dc0-40ef-b73e-d8b134c436f5');
  expect([answer.status, codeOf(answer), answer.body.report.type, answer.violations]).toEqual([
    404,
    'FLOW-1439-404',
    'connectionSpecs',
    [],
  ]);
});

test.each(['flows/search', 'flowSpecs/search', 'connections/1/configs', 'connectionSpecs/1/configs', 'connectionSpecs/1/explore'])(
  'reports that another resource of Flow Service is not covered: %s',
  async (path) => {
    const response = await fetch(`${mock.url}/data/foundation/flowservice/${path}`, { method: 'POST' });
    const body = await response.json();
    expect([response.status, body.type]).toEqual([404, 'https://ns.adobe.com/aep/errors/FLOW-1101-404']);
    expect(body.violations).toMatchObject([{ code: 'operation-unknown', message: expect.stringContaining('does not cover') }]);
  },
);

test('a continuation token keeps the order of the first page and refuses another', async () => {
  for (const name of ['a', 'b', 'c']) await create({ ...bodies.basic, name });
  const { href } = (await call(mock, 'listConnections', '/connections?limit=1&orderby=name')).body._links.next;
  const next = await call(mock, 'listConnections', `${href}&orderby=%2Bname`);
  expect(next.body.items).toMatchObject([{ name: 'b' }]);
  const other = await call(mock, 'listConnections', `${href}&orderby=-name`);
  expect([other.status, other.violations]).toEqual([400, []]);
  expect(other.body.errorMessage).toContain('property=continuationToken');
  const unknown = await call(mock, 'listConnections', '/connections?continuationToken=abc');
  expect(unknown.body.errorMessage).toContain('The provided param value abc is not a valid input for property=continuationToken');
});
