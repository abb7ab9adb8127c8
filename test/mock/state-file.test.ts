import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { runUnder } from '../cli/run.ts';
import { asksOf } from '../connection-requests.ts';
import { bodies } from '../requests.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { exported, killAll, startMockProcess } from './mock-process.ts';

const root = temporaryFolder();
afterEach(killAll);

/** root may write everywhere; without these rights it is like any other user. */
const unprivileged = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : [];

function makeDatabase(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

async function makeState(file: string): Promise<void> {
  const mock = createMock({ state: file });
  const { create } = asksOf({ imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' });
  for (let index = 0; index < 20; index++) await mock.handle(create(bodies.basic).request);
  await mock.close();
}

test.each<[string, string, (file: string) => void | Promise<void>, RegExp]>([
  ['no such folder', 'nowhere/state.db', () => {}, /it cannot be opened\. Use a file in a folder that exists and that you may write to\./],
  ['a folder', 'folder', (file) => mkdirSync(file), /it cannot be opened\. Use a file/],
  [
    'no database',
    'notes.txt',
    (file) => writeFileSync(file, 'Remember the milk.\n'.repeat(100)),
    /it is not a SQLite database\. Use another/,
  ],
  ['an empty line', 'notes.txt', (file) => writeFileSync(file, '\n'), /it is not a SQLite database\. Use another/],
  [
    "another program's database",
    'shop.db',
    (file) => makeDatabase(file, 'CREATE TABLE connections (id)'),
    /it is a database of another program\. Use another/,
  ],
  [
    "an empty database that is marked as another program's",
    'shop.db',
    (file) => makeDatabase(file, 'PRAGMA application_id = 1'),
    /it is a database of another program\. Use another file\./,
  ],
  [
    "a later version's",
    'state.db',
    (file) => makeState(file).then(() => makeDatabase(file, 'PRAGMA user_version = 99')),
    /it was written by a later version of this mock\. Use another file, or update flowservice-kit\./,
  ],
  [
    'half a file',
    'state.db',
    (file) => makeState(file).then(() => truncateSync(file, statSync(file).size / 2)),
    /it is damaged\. Use another file, or delete this one\./,
  ],
  [
    'a file that may only be read',
    'state.db',
    (file) => makeState(file).then(() => chmodSync(file, 0o444)),
    /it is not writable\. Use a file that you may write to\./,
  ],
  [
    'a folder that may only be read',
    'folder/state.db',
    (file) => mkdirSync(join(file, '..'), { mode: 0o555 }),
    /it cannot be opened\. Use a file in a folder/,
  ],
])('an unusable state file is reported in one line and not changed: %s', async (_, name, make, message) => {
  const folder = mkdtempSync(join(root, 'case-'));
  const file = join(folder, name);
  await make(file);
  const before = contents(folder);
  const { code, out, err } = await runUnder(unprivileged, 'mock', '--port', '0', '--state', file);
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
  expect(err).toMatch(new RegExp(`^flowservice: the state file ${file.replaceAll('.', '\\.')} cannot be used: ${message.source}`));
  expect(contents(folder)).toEqual(before);
});

test('several mocks that start at once with one new state file share it', async () => {
  const state = join(root, 'new.db');
  const seed = join(root, 'seed.json');
  writeFileSync(seed, JSON.stringify([{ ...bodies.basic, imsOrgId: '7DC732555AECDB4C0A494036@AdobeOrg', sandboxName: 'prod' }]));
  const mocks = await Promise.all(Array.from({ length: 4 }, () => startMockProcess(['--state', state, '--seed-file', seed])));
  const all = await Promise.all(mocks.map(exported));
  expect(JSON.parse(all[0] ?? '').connections).toHaveLength(1);
  expect(new Set(all).size).toBe(1);
});

function contents(folder: string): unknown {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path, entry.isFile() ? readFileSync(path).toString('base64') : ''];
  });
}
