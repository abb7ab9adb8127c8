import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder();
const withOldNock = temporaryFolder();

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

const printMessage = 'catch (error) { console.log(JSON.stringify(error.message)); }';

test('interceptFlowService reports the missing package if nock is not installed; importing the entry point works', async () => {
  const program = `
    const { createMock } = await import('./mock/index.ts');
    const { interceptFlowService } = await import('./mock/nock/index.ts');
    try { interceptFlowService(createMock()); } ${printMessage}`;
  expect(await run(folder, program)).toBe('flowservice-kit/nock needs nock, which is not installed. Run: npm install --save-dev nock@15');
});

test('interceptFlowService reports the installed package if it is older than nock 15.0.1', async () => {
  cpSync(folder, withOldNock, { recursive: true, verbatimSymlinks: true });
  mkdirSync(join(withOldNock, 'node_modules/nock'));
  // Like nock 13 to 15.0.0, a function without a default export.
  writeFileSync(join(withOldNock, 'node_modules/nock/index.js'), 'module.exports = Object.assign(() => {}, { isActive: () => true });');
  const program = `
    const { interceptFlowService } = await import('./mock/nock/index.ts');
    try { interceptFlowService({ handle: () => {} }); } ${printMessage}`;
  expect(await run(withOldNock, program)).toBe(
    'flowservice-kit/nock needs nock 15.0.1 or newer, but an older version is installed. Run: npm install --save-dev nock@15',
  );
});

test('the vitest entry point reports the missing package if Vitest is not installed', async () => {
  expect(await run(folder, `try { await import('./mock/vitest/index.ts'); } ${printMessage}`)).toBe(
    'flowservice-kit/vitest needs Vitest, which is not installed. Run: npm install --save-dev vitest@5',
  );
});

test('importing the nock entry point changes no global, and restore() puts the globals back', async () => {
  const program = `
    const look = () => [fetch, Headers, Request, Response];
    const isSame = (before) => look().every((one, index) => one === before[index]);
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

test('interceptFlowService reports that nock is switched off', async () => {
  const program = `
    process.env.NOCK_OFF = 'true';
    const { interceptFlowService } = await import('./mock/nock/index.ts');
    try { interceptFlowService({ handle: () => {} }); } ${printMessage}`;
  expect(await run(root, program)).toBe('NOCK_OFF is true, so nock intercepts nothing. Unset it for these tests.');
});
