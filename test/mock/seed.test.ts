import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { deterministicIdentifiers } from '../../mock/identifiers.ts';
import { createMock, type Mock, SeedError } from '../../mock/index.ts';
import { memoryStore } from '../../mock/store/memory-store.ts';
import { seedConnections } from '../../mock/store/seed-connections.ts';
import tutorial from '../../spec/seeds/tutorial.json' with { type: 'json' };
import { flowService } from '../../src/contract/flow-service.ts';
import { runHere } from '../cli/run-here.ts';
import { type Ask, asksOf, type Scope } from '../connection-requests.ts';
import { bodies, headers } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { exported, killAll, startMockProcess } from './mock-process.ts';

const folder = temporaryFolder();
afterEach(killAll);

let files = 0;
const newFile = (content: unknown): string => {
  const file = join(folder, `${files++}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const prod: Scope = { imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' };
const dev: Scope = { imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'dev' };
const seed = { ...bodies.basic, imsOrgId: prod.imsOrg, sandboxName: prod.sandbox };

async function answer(mock: Mock, { request }: Ask) {
  const { status, body } = await mock.handle(request);
  return { status, body: JSON.parse(body) };
}

async function stateOf(mock: Mock): Promise<unknown> {
  return JSON.parse((await mock.handle({ method: 'GET', target: '/__mock/state', headers: [], body: new Uint8Array() })).body);
}

test("stores the seed's connections, each in its own sandbox, and generates their missing members", async () => {
  const id = '4CB0C374-D3BB-4557-B139-5712880ADC55';
  const mock = createMock({
    seed: [seed, { ...seed, sandboxName: 'dev', ...bodies['service principal'], id, etag: '"mine"', createdAt: 1 }],
  });
  const { items } = (await answer(mock, asksOf(prod).list(''))).body;
  expect(items).toMatchObject([{ name: 'Contoso', state: 'enabled', auth: { params: { password: '{MASKED}' } } }]);
  const { body } = await answer(mock, asksOf(dev).retrieve(id));
  expect(body.items).toMatchObject([{ id: id.toLowerCase(), etag: '"mine"', version: '"mine"', createdAt: 1 }]);
});

test('accepts the export of another mock as seed and keeps its etags', async () => {
  const mock = createMock();
  for (const scope of [prod, dev]) await answer(mock, asksOf(scope).create(bodies.basic));
  const { id, etag } = (await answer(mock, asksOf(dev).create(bodies['service principal']))).body;
  const updated = await answer(mock, asksOf(dev).update(id, [{ op: 'remove', path: '/description' }], etag));
  const state = await stateOf(mock);
  expect(secretsIn(JSON.stringify(state))).toEqual([]);
  const other = createMock({ seed: state });
  expect(await stateOf(other)).toEqual(state);
  expect(await answer(other, asksOf(dev).update(id, [{ op: 'add', path: '/name', value: 'x' }], updated.body.etag))).toMatchObject({
    status: 200,
  });
});

test('accepts the export of a lenient mock under the lenient profile only', async () => {
  const { auth, ...rest } = bodies.basic;
  const body = JSON.stringify({ ...rest, name: '', auth: { ...auth, params: { ...auth.params, tenant: 'any' } } });
  const first = createMock({ profile: 'lenient' });
  expect((await first.fetch('http://a/connections', { method: 'POST', headers: Object.fromEntries(headers), body })).status).toBe(201);
  const state = await stateOf(first);
  expect(await stateOf(createMock({ profile: 'lenient', seed: state }))).toEqual(state);
  expect(() => createMock({ seed: state })).toThrow(SeedError);
});

test('enables a seeded connection that was exported while it was being created', async () => {
  const mock = createMock({ scenario: 'initializing:after=60000' });
  const { id } = (await answer(mock, asksOf(prod).create(bodies.basic))).body;
  const other = createMock({ seed: await stateOf(mock) });
  const { items } = (await answer(other, asksOf(prod).retrieve(id))).body;
  expect(items).toMatchObject([{ state: 'enabled', etag: expect.any(String) }]);
});

test('a connection for every sandbox is in each from its first request on, and is deleted from one only', async () => {
  const id = '4cb0c374-d3bb-4557-b139-5712880adc55';
  const mock = createMock({ seed: [{ ...seed, imsOrgId: '*', sandboxName: '*', id }, seed] });
  expect((await answer(mock, asksOf(dev).retrieve(id))).body.items).toMatchObject([{ sandboxName: 'dev', imsOrgId: dev.imsOrg }]);
  await mock.handle(asksOf(dev).delete(id).request);
  expect((await answer(mock, asksOf(dev).list('count=true'))).body).toEqual({ count: 0 });
  expect((await answer(mock, asksOf(prod).list('count=true'))).body).toEqual({ count: 2 });
  const state = (await stateOf(mock)) as { connections: readonly object[] };
  expect(state.connections).toHaveLength(2);
  expect(await stateOf(createMock({ seed: state }))).toEqual(state);
});

test('of more than 1,000 sandboxes, the first loses its seed unless a request has changed something in it', () => {
  const store = memoryStore();
  const parts = { contract: flowService, identifiers: deterministicIdentifiers(), profile: 'strict' as const };
  const seedSandbox = seedConnections(store, [{ ...seed, imsOrgId: '*', sandboxName: '*' }], parts);
  const scopeOf = (nth: number): Scope => ({ ...prod, sandbox: `s${nth}` });
  for (let nth = 0; nth < 2; nth++) seedSandbox(scopeOf(nth));
  store.insert('schemas', scopeOf(0), { entity: { id: 'one', updatedAt: 1 }, dueAt: undefined, outcome: undefined });
  for (let nth = 2; nth < 1002; nth++) seedSandbox(scopeOf(nth));
  expect([0, 1, 2].map((nth) => store.list('connections', scopeOf(nth)).length)).toEqual([1, 0, 1]);
});

test("the command has the tutorial's connections in every sandbox", async () => {
  const mock = await startMockProcess(['--seed', 'tutorial']);
  for (const { id } of tutorial.connections) {
    for (const scope of [prod, { imsOrg: '{ORG_ID}', sandbox: '{SANDBOX_NAME}' }]) {
      const { request } = asksOf(scope).retrieve(id);
      const response = await fetch(mock.url + request.target, { headers: Object.fromEntries(request.headers) });
      expect(await response.json()).toMatchObject({ items: [{ id, imsOrgId: scope.imsOrg }] });
    }
  }
});

test('the command refuses two seeds', async () => {
  const { code, err } = await runHere('mock', '--port', '0', '--seed', 'tutorial', '--seed-file', newFile([seed]));
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--seed-file') });
});

test('a seed file is read once: a connection that is deleted later does not come back', async () => {
  const args = ['--state', join(folder, 'state.db'), '--seed-file', newFile({ connections: [seed, seed] })];
  const first = await startMockProcess(args);
  const [one, two] = JSON.parse(await exported(first)).connections;
  await fetch(`${first.url}/connections/${one.id}`, {
    method: 'DELETE',
    headers: asksOf(prod)
      .delete(one.id)
      .request.headers.map(([name, value]): [string, string] => [name, value]),
  });
  await first.kill();
  const second = await startMockProcess(args);
  expect(JSON.parse(await exported(second))).toEqual({ connections: [two] });
});

test.each<[string, unknown, RegExp]>([
  ['no list', { connection: [seed] }, /^It has no list of connections\. Add one, such as \{"connections": \[ … \]\}\.$/],
  ['a misspelled member', [{ ...seed, desciption: 'x' }], /^Connection 1 \(desciption\): .*Did you mean "description"\?/],
  ['no organization', [{ ...seed, imsOrgId: undefined }], /^Connection 1 \(imsOrgId\): The value is missing\. Set it to \S.+@AdobeOrg\.$/],
  ['an invalid sandbox', [{ ...seed, sandboxName: 'Prod' }], /^Connection 1 \(sandboxName\): The value has an invalid format\./],
  ['no params', [{ ...seed, auth: { ...seed.auth, params: {} } }], /^Connection 1 \(auth\.params\.\w+\): /],
  ['an invalid id', [seed, { ...seed, id: 'mine' }], /^Connection 2 \(id\): The value has an invalid format\. Set it to \S.+\.$/],
  [
    'an invalid time',
    [{ ...seed, createdAt: 'now' }],
    /^Connection 1 \(createdAt\): The value has an invalid format\. Set it to the documented form, or leave it out\.$/,
  ],
  ['a value that JSON does not have', [seed, { ...seed, description: 1n }], /^Connection 2 cannot be written as JSON\. Use strings, /],
  [
    'a hundred thousand levels',
    [{ ...seed, description: JSON.parse('['.repeat(1e5) + ']'.repeat(1e5)) }],
    /^Connection 1 cannot be written as JSON\. .* without cycles\.$/,
  ],
  ['an organization for every sandbox', [{ ...seed, imsOrgId: '*' }], /^Connection 1 \(imsOrgId\): The value has an invalid format\./],
  ['no connection', [null], /^Connection 1 \(imsOrgId\): The value is missing\./],
  [
    'two connections with one id',
    [1, 2].map(() => ({ ...seed, id: '4cb0c374-d3bb-4557-b139-5712880adc55' })),
    /^Two connections have the same id\. Use different ids, or leave them out\.$/,
  ],
])('refuses a seed and names the connection and the fault: %s', (_, seed, message) => {
  expect(() => createMock({ seed })).toThrow(SeedError);
  expect(() => createMock({ seed })).toThrow(message);
});

const wrong = { ...seed, auth: { ...seed.auth, params: { ...seed.auth.params, password: '' } } };

test.each<[string, string, RegExp]>([
  [
    'no such file',
    join(folder, 'nowhere.json'),
    /cannot read \S+ \(ENOENT: no such file or directory\)\. Name a JSON file with connections\.$/,
  ],
  [
    'invalid JSON',
    newFile('{\n  "connections": [,]\n}'),
    /\S+ is not valid JSON: syntax error at line 2, column 19\. Fix the syntax there\.$/,
  ],
  [
    'an empty password',
    newFile([seed, wrong]),
    /invalid seed file \S+\. Connection 2 \(auth\.params\.password\): The auth param password is empty\./,
  ],
])('the command prints one line about an invalid seed file and writes no state: %s', async (name, file, message) => {
  const state = join(folder, `${name}.db`);
  const { code, out, err } = await runHere('mock', '--port', '0', '--state', state, '--seed-file', file);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(/^flowservice: .*\n$/) });
  expect(err.trimEnd()).toMatch(message);
  expect(err).toContain(file);
  expect(secretsIn(err)).toEqual([]);
  const mock = createMock({ state });
  expect(await stateOf(mock)).toEqual({ connections: [] });
  await mock.close();
});
