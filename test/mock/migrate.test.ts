import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test, vi } from 'vitest';
import { createMock, StateFileError } from '../../mock/index.ts';
import type { Connection } from '../../src/generated/flow-service.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/*
 * state-0.1.0.db was written by the mock of 0.1.0 (profile lenient, real time), state-0.1.0.json is the
 * export of its GET /__mock/state at the end. The seed was a disabled connection; then these requests followed: create with basic auth and
 * a description with tabs, line breaks and quotes; create with a service principal, a tab in its name and no description; create and
 * delete; create with an auth param of its own; create and patch the name; create in another sandbox; create in another organization;
 * create twice under the scenario initializing:after=999999999, the second time with an auth param of its own.
 *
 * state-2.db and state-2.json are the same for version 2, which kept only connections. Its connections: the seed; created with basic auth
 * and a description; created with a service principal; created and deleted; created and patched; a draft; one in another sandbox; one in
 * another organization; one under initializing:after=999999999; created and deleted.
 */
type Export = { readonly connections: readonly Connection[] };
const exportOf = (name: string): Export => JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));
const written = exportOf('state-0.1.0');
const folder = temporaryFolder();
let copies = 0;
const copy = (name = 'state-0.1.0'): string => {
  const file = join(folder, `${copies++}.db`);
  copyFileSync(new URL(`${name}.db`, import.meta.url), file);
  return file;
};
afterEach(() => {
  vi.useRealTimers();
});

/** Opens a state file at a time and returns its connections as the mock exports them. */
async function connectionsIn(state: string, time: number): Promise<readonly Connection[]> {
  vi.useFakeTimers({ toFake: ['Date'], now: time });
  const mock = createMock({ state });
  const response = await mock.fetch('http://localhost/__mock/state');
  const { connections } = (await response.json()) as Export;
  await mock.close();
  return connections;
}

const shortlyAfter = Math.max(...written.connections.map(({ updatedAt }) => updatedAt)) + 1000;
const twoWeeksLater = shortlyAfter + 14 * 86_400_000;

test('a state file of 0.1.0 keeps all of its connections, and has the form of this version after it is opened', async () => {
  const state = copy();
  expect(versionOf(state)).toBe(1);
  expect(written.connections.map(({ name }) => name)).toEqual([
    'Disabled',
    'Basic, described',
    'Service principal\twith a tab',
    'Own param',
    'After the patch',
    'Other sandbox',
    'Other organization',
    'Being created',
    'Being created, own param',
  ]);
  expect(await connectionsIn(state, shortlyAfter)).toEqual(written.connections);
  expect(versionOf(state)).toBe(3);
  expect(await connectionsIn(state, shortlyAfter)).toEqual(written.connections);
});

test('a state file of version 2 keeps all of its connections, their order and their number', async () => {
  const state = copy('state-2');
  const { connections } = exportOf('state-2');
  const time = Math.max(...connections.map(({ updatedAt }) => updatedAt)) + 1000;
  expect([versionOf(state), connections.map(({ state: own, name }) => `${own}: ${name}`)]).toEqual([
    2,
    [
      'disabled: Disabled',
      'enabled: Basic, described',
      'enabled: Service principal\twith a tab',
      'enabled: After the patch',
      'draft: Draft',
      'enabled: Other sandbox',
      'enabled: Other organization',
      'initializing: Being created',
    ],
  ]);
  expect(await connectionsIn(state, time)).toEqual(connections);
  expect(versionOf(state)).toBe(3);
  expect(await connectionsIn(state, time)).toEqual(connections);
  const enabled = { state: 'enabled', etag: expect.stringMatching(/^"[0-9a-f-]+"$/) };
  expect((await connectionsIn(state, time + 999_999_999)).at(-1)).toMatchObject({ name: 'Being created', ...enabled });
  const database = new DatabaseSync(state);
  expect(database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'entities'").get()).toEqual({ seq: 10 });
  database.close();
});

test('a connection that 0.1.0 was still creating is enabled when its time is over, with an etag that stays', async () => {
  const state = copy();
  const connections = await connectionsIn(state, twoWeeksLater);
  expect(connections).toEqual(
    written.connections.map((connection) =>
      connection.state === 'initializing'
        ? { ...connection, state: 'enabled', etag: expect.stringMatching(/^"[0-9a-f-]+"$/), version: expect.any(String) }
        : connection,
    ),
  );
  expect(connections.every(({ etag, version }) => etag === version)).toBe(true);
  expect(await connectionsIn(state, twoWeeksLater)).toEqual(connections);
});

test('a migrated connection can be patched and deleted with the etag that 0.1.0 gave it', async () => {
  const mock = createMock({ state: copy() });
  const [, { id, etag = '', imsOrgId, sandboxName } = {} as Connection] = written.connections;
  const send = (method: string, body?: unknown) =>
    mock.fetch(`http://localhost/connections/${id}`, {
      method,
      headers: {
        authorization: 'Bearer any',
        'x-api-key': 'any',
        'x-gw-ims-org-id': imsOrgId ?? '',
        'x-sandbox-name': sandboxName ?? '',
        ...(body === undefined ? {} : { 'content-type': 'application/json', 'if-match': etag }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
  const patch = [{ op: 'replace', path: '/name', value: 'Patched' }];
  expect([(await send('PATCH', patch)).status, (await send('PATCH', patch)).status, (await send('DELETE')).status]).toEqual([
    200, 412, 204,
  ]);
  await mock.close();
});

test('a state file of a later version is refused and left as it is', () => {
  const state = copy();
  const database = new DatabaseSync(state);
  database.exec('PRAGMA user_version = 4');
  database.close();
  const before = readFileSync(state);
  expect(() => createMock({ state })).toThrow(StateFileError);
  expect(readFileSync(state)).toEqual(before);
});

function versionOf(file: string): unknown {
  const database = new DatabaseSync(file);
  const { user_version: version } = database.prepare('PRAGMA user_version').get() ?? {};
  database.close();
  return version;
}
