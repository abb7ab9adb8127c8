import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder();

/** Runs a program in a fresh process, in a folder with the project's sources. */
async function run(cwd: string, program: string): Promise<unknown> {
  const args = ['--preserve-symlinks', '--input-type=module', '-e', program];
  return JSON.parse((await promisify(execFile)(process.execPath, args, { cwd })).stdout);
}

beforeAll(() => {
  for (const name of ['mock', 'src', 'package.json']) symlinkSync(join(root, name), join(folder, name));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== 'nock' && name !== 'vitest') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
});

const told = 'catch (error) { console.log(JSON.stringify(error.message)); }';

test('says what to install where nock is not, and only when it is needed', async () => {
  const program = `
    const { createMock } = await import('./mock/index.ts');
    const { interceptFlowService } = await import('./mock/nock/index.ts');
    try { interceptFlowService(createMock()); } ${told}`;
  expect(await run(folder, program)).toBe('flowservice-kit/nock needs nock, which is not installed. Run: npm install --save-dev nock@15');
});

test('says what to install where vitest is not', async () => {
  expect(await run(folder, `try { await import('./mock/vitest/index.ts'); } ${told}`)).toBe(
    'flowservice-kit/vitest needs Vitest, which is not installed. Run: npm install --save-dev vitest@5',
  );
});

test("changes nothing of a process's HTTP by being imported, and puts it back as it was before nock was loaded", async () => {
  const program = `
    const { hasSubscribers } = await import('node:diagnostics_channel');
    const look = () => [
      ...['fetch', 'Headers', 'Request', 'Response'].map((name) => Object.getOwnPropertyDescriptor(globalThis, name)),
      { told: hasSubscribers('http.client.request.created') },
    ];
    const isSame = (before) => look().every((one, index) => Object.keys(one).every((key) => one[key] === before[index][key]));
    const before = look();
    const { createMock } = await import('./mock/index.ts');
    const { interceptFlowService } = await import('./mock/nock/index.ts');
    const imported = isSame(before);
    const interception = interceptFlowService(createMock());
    const intercepted = isSame(before);
    interception.restore();
    console.log(JSON.stringify({ imported, intercepted, restored: isSame(before) }));`;
  expect(await run(root, program)).toEqual({ imported: true, intercepted: false, restored: true });
});

test('says so where nock is switched off', async () => {
  const program = `
    process.env.NOCK_OFF = 'true';
    const { interceptFlowService } = await import('./mock/nock/index.ts');
    try { interceptFlowService({ handle: () => {} }); } ${told}`;
  expect(await run(root, program)).toBe('NOCK_OFF is true, so nock intercepts nothing. Unset it for these tests.');
});
