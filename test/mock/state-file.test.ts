import {
  chmodSync,
  copyFileSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { createMock, type Mock, StateFileError } from '../../mock/index.ts';
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
  await fill(mock);
  await mock.close();
}

/** The number of connections that `fill` creates. */
const count = 20;
const pageSize = 4096;

async function fill(mock: Mock): Promise<void> {
  for (let index = 0; index < count; index++) expect(await createIn(mock)).toBe(201);
}

async function createIn(mock: Mock): Promise<number> {
  const { create } = asksOf({ imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' });
  return (await mock.handle(create(bodies.basic).request)).status;
}

async function countIn(mock: Mock): Promise<number> {
  const response = await mock.fetch('http://localhost/__mock/state');
  return ((await response.json()) as { readonly connections: readonly unknown[] }).connections.length;
}

/** Runs SQL on the state file of a mock that has ended. */
const edited = (sql: string) => (file: string) => makeState(file).then(() => makeDatabase(file, sql));
const marks = 'PRAGMA application_id = 0x464c4f57; PRAGMA user_version = 3;';
const setJson = (change: string): string => `UPDATE entities SET json = ${change} WHERE sequence = 7`;

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

test.each<[string, (file: string) => void | Promise<void>, RegExp]>([
  ['a page that was overwritten', (file) => makeState(file).then(() => overwrite(file)), /it is damaged\. Use/],
  ['an index that does not find every row', (file) => makeState(file).then(() => changeIndex(file)), /it is damaged\. Use/],
  ['a file with its marks and other tables', (file) => makeDatabase(file, `${marks} CREATE TABLE connections (id)`), /its tables are not/],
  ['a further table', edited('CREATE TABLE others (id)'), /its tables are not those of a state file\. Use another file\.$/],
  [
    'a trigger that swallows what is written',
    edited('CREATE TRIGGER swallow BEFORE INSERT ON entities BEGIN SELECT RAISE(IGNORE); END'),
    /its tables are not those/,
  ],
  ['a row that is not JSON', edited(setJson("'{'")), /a row in it was not written by a mock\. Use another file, or delete this one\./],
  ['a row of another form', edited(setJson("json_remove(json, '$.auth')")), /a row in it was not written by a mock/],
  [
    'a row with the id of another connection',
    edited(setJson("json_set(json, '$.id', lower(id) || '0')")),
    /a row in it was not written by a mock/,
  ],
  ['a row in another sandbox', edited("UPDATE entities SET sandbox = 'dev' WHERE sequence = 7"), /a row in it was not written by a mock/],
  ['a row of another organization', edited("UPDATE entities SET ims_org = 'A@AdobeOrg'"), /a row in it was not written by a mock/],
  [
    'a row of a kind that there is not',
    edited("UPDATE entities SET kind = 'others' WHERE sequence = 7"),
    /a row in it was not written by a mock/,
  ],
  ['a row with an outcome that there is not', edited("UPDATE entities SET outcome = 'other'"), /a row in it was not written by a mock/],
  ['no time of the clock', edited('DELETE FROM clock'), /a row in it was not written by a mock/],
  ['a row with another etag', edited(`UPDATE entities SET etag = '"1"'`), /a row in it was not written by a mock/],
])('a file that was changed by others is refused at the start, and not changed: %s', async (_, make, message) => {
  const folder = mkdtempSync(join(root, 'changed-'));
  const state = join(folder, 'state.db');
  await make(state);
  const before = contents(folder);
  expect(() => createMock({ state })).toThrow(StateFileError);
  expect(() => createMock({ state })).toThrow(message);
  expect(contents(folder)).toEqual(before);
});

// Only root can give a link to another user.
test.skipIf(process.getuid?.() !== 0)('a link that another user made in a shared folder is not followed', () => {
  const folder = mkdtempSync(join(root, 'shared-'));
  chmodSync(folder, 0o1777);
  const [state, victim] = [join(folder, 'state.db'), join(root, 'victim.db')];
  symlinkSync(victim, state);
  const mock = createMock({ state });
  rmSync(victim);
  lchownSync(state, 65_534, 65_534);
  expect(() => createMock({ state })).toThrow(/it is a link or pipe that another user made in a shared folder\. Use a file in a folder of/);
  expect(existsSync(victim)).toBe(false);
  return mock.close();
});

test('the file alone has every connection that was responded to, and a shorter one is refused', async () => {
  const state = join(root, 'alone.db');
  const mock = createMock({ state });
  await fill(mock);
  const copy = join(root, 'copy.db');
  copyFileSync(state, copy);
  for (let size = statSync(copy).size - pageSize; size > 0; size -= pageSize) {
    const short = join(root, `short-${size}.db`);
    copyFileSync(copy, short);
    truncateSync(short, size);
    expect(() => createMock({ state: short })).toThrow(/it is damaged/);
  }
  const other = createMock({ state: copy });
  expect(await countIn(other)).toBe(count);
  await Promise.all([mock.close(), other.close()]);
});

const moved = /another program moved, deleted or changed it while the mock was using it\. Put it back, or start the mock again\.$/;

test.each<[string, (file: string) => void, RegExp]>([
  ['deleted', (file) => rmSync(file), moved],
  ['moved', (file) => renameSync(file, `${file}.old`), moved],
  ['replaced', (file) => renameSync(`${file}.spare`, file), moved],
  ['cut', (file) => truncateSync(file, pageSize), /it is damaged/],
  ['emptied', (file) => truncateSync(file, 0), /its tables are not those of a state file/],
  ['overwritten', (file) => writeFileSync(file, 'Remember the milk.\n'.repeat(5000)), /it is not a SQLite database/],
])('a mock whose file is %s acknowledges nothing more, and reports it', async (how, change, message) => {
  for (const deterministic of [false, true]) {
    const state = join(root, `${how}-${deterministic}.db`);
    const errors: unknown[] = [];
    const mock = createMock({ state, deterministic, onError: (error) => errors.push(error) });
    await fill(mock);
    copyFileSync(state, `${state}.spare`);
    change(state);
    expect(await createIn(mock)).toBe(500);
    expect((await mock.fetch('http://localhost/__mock/state')).status).toBe(500);
    expect(errors).toEqual([expect.any(StateFileError), expect.any(StateFileError)]);
    for (const error of errors) expect(String(error)).toMatch(deterministic ? moved : message);
    await mock.close();
  }
});

test('a mock whose file was moved goes on when it is back', async () => {
  const state = join(root, 'back.db');
  const mock = createMock({ state });
  renameSync(state, `${state}.old`);
  expect(await createIn(mock)).toBe(500);
  renameSync(`${state}.old`, state);
  expect([await createIn(mock), await countIn(mock)]).toEqual([201, 1]);
  await mock.close();
});

test('a deterministic mock shares its file with no other, until it ends', async () => {
  const state = join(root, 'deterministic.db');
  const first = createMock({ state, deterministic: true });
  expect(() => createMock({ state, deterministic: true })).toThrow(
    /another process has locked it\. End that process, or use another file\. A mock with --deterministic shares its file with no other\.$/,
  );
  expect(await createIn(first)).toBe(201);
  await first.close();
  const second = createMock({ state, deterministic: true });
  expect([await createIn(second), await countIn(second)]).toEqual([201, 2]);
  await second.close();
});

test('a program that asks for a durable mock without a state file gets an error', () => {
  expect(() => createMock({ durable: true })).toThrow(/^The option durable needs a state file\. Pass the option state as well/);
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

/** Overwrites the middle of the file's fourth page, which has rows. */
function overwrite(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 3 * pageSize, 3 * pageSize + 2000);
  writeFileSync(file, bytes);
}

/** Changes a letter in the first page of an index, which finds one row less then. */
function changeIndex(file: string): void {
  const bytes = readFileSync(file);
  const indexPage = 0x0a;
  const places = Array.from({ length: bytes.length / pageSize }, (_, page) => page * pageSize);
  const start = places.find((place) => bytes[place] === indexPage && bytes.indexOf('AdobeOrg', place) < place + pageSize);
  bytes.write('X', bytes.indexOf('AdobeOrg', start));
  writeFileSync(file, bytes);
}
