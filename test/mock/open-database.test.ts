import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { openDatabase } from '../../mock/store/open-database.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

const openers = 4;
const files = Array.from({ length: 40 }, (_, index) => join(folder, `${index}.db`));

/** Opens one file after the other, each at the same moment as all other openers. */
const opener = `
  const { parentPort, workerData: { files, openers, barrier, module } } = require('node:worker_threads');
  const arrived = new Int32Array(barrier);
  import(module).then(({ openDatabase }) => {
    const faults = [];
    files.forEach((file, index) => {
      Atomics.add(arrived, 0, 1);
      while (Atomics.load(arrived, 0) < (index + 1) * openers);
      try { openDatabase(file).close(); } catch (error) { faults.push(error.message); }
    });
    parentPort.postMessage(faults);
  });
`;

test('several threads that open a new file at the same moment share it', async () => {
  const workerData = {
    files,
    openers,
    barrier: new SharedArrayBuffer(4),
    module: new URL('../../mock/store/open-database.ts', import.meta.url).href,
  };
  const open = (): Promise<readonly string[]> =>
    new Promise((resolve, reject) => new Worker(opener, { eval: true, workerData }).once('message', resolve).once('error', reject));
  expect((await Promise.all(Array.from({ length: openers }, open))).flat()).toEqual([]);
});

test.each([
  ['by default', {}, { journal_mode: 'delete', synchronous: 0 }],
  ['if it is durable', { durable: true }, { journal_mode: 'delete', synchronous: 3, fullfsync: 1 }],
  ['if it is exclusive', { exclusive: true }, { locking_mode: 'exclusive', synchronous: 0 }],
])('SQLite waits for the disk, and locks the file, as SECURITY.md promises: %s', (_, options, settings) => {
  const database = openDatabase(join(folder, `settings-${Object.keys(options)}.db`), options);
  expect(Object.assign({}, ...Object.keys(settings).map((name) => database.prepare(`PRAGMA ${name}`).get()))).toEqual(settings);
  database.close();
});
