import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { run, runUnder, startIn } from './run.ts';

const right = 'test/verify-corpus/pacts/right.json';
const wrong = 'test/verify-corpus/pacts/wrong.json';
const folder = temporaryFolder();
const fileNamed = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(fileNamed(name), 'utf8');

test('writes each report to its own file, and prints the one that has none', async () => {
  const names = ['json', 'junit', 'sarif', 'html'];
  const asked = names.flatMap((name) => ['--reporter', name, '--output', fileNamed(name)]);
  const { code, out, err } = await run('verify', wrong, ...asked, '--reporter', 'text');
  expect({ code, out, err }).toEqual({
    code: 1,
    out: expect.stringContaining('4 of 9 interactions conform.'),
    err: names.map((name) => `Wrote ${fileNamed(name)}.\n`).join(''),
  });
  expect(JSON.parse(read('json')).summary).toMatchObject({ interactions: 9, conforming: 4 });
  expect(read('junit')).toMatch(/^<\?xml .*\n<testsuites /);
  expect(JSON.parse(read('sarif')).version).toBe('2.1.0');
  expect(read('html')).toMatch(/^<!doctype html>/);
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
});

test('prints one report alone, fit for a pipe', async () => {
  expect(JSON.parse((await run('verify', right, '-r', 'json')).out).summary.conforming).toBe(6);
  const { out, err } = await run('verify', right, '-r', 'text', '-o', fileNamed('text'));
  const verdict = '6 of 6 interactions conform.';
  expect([out, err, read('text')]).toEqual([
    '',
    `Wrote ${fileNamed('text')}.\nflowservice: ${verdict}\n`,
    expect.stringContaining(verdict),
  ]);
});

test('writes to what a link points to', async () => {
  writeFileSync(fileNamed('linked'), 'before');
  symlinkSync('linked', fileNamed('link'));
  expect(await run('verify', right, '-r', 'junit', '-o', fileNamed('link'))).toMatchObject({ code: 0, out: '' });
  expect([lstatSync(fileNamed('link')).isSymbolicLink(), read('linked')]).toEqual([true, expect.stringMatching(/^<\?xml /)]);
});

test.skipIf(process.platform === 'win32')('writes into a pipe, and leaves it one', async () => {
  execFileSync('mkfifo', [fileNamed('pipe')]);
  const ended = await runUnder(
    ['sh', '-c', 'cat "$0" & exec "$@"', fileNamed('pipe')],
    'verify',
    right,
    '-r',
    'junit',
    '-o',
    fileNamed('pipe'),
  );
  expect([lstatSync(fileNamed('pipe')).isFIFO(), ended]).toEqual([
    true,
    expect.objectContaining({ code: 0, out: expect.stringMatching(/^<\?xml /) }),
  ]);
});

test('makes the file that a link points to', async () => {
  symlinkSync('made', fileNamed('early'));
  expect(await run('verify', right, '-r', 'junit', '-o', fileNamed('early'))).toMatchObject({ code: 0, out: '' });
  expect([lstatSync(fileNamed('early')).isSymbolicLink(), read('made')]).toEqual([true, expect.stringMatching(/^<\?xml /)]);
});

test('leaves it to those who may read a file', async () => {
  writeFileSync(fileNamed('own'), 'before', { mode: 0o600 });
  expect(await run('verify', right, '-r', 'junit', '-o', fileNamed('own'))).toMatchObject({ code: 0, out: '' });
  expect([lstatSync(fileNamed('own')).mode & 0o777, read('own')]).toEqual([0o600, expect.stringMatching(/^<\?xml /)]);
});

test.skipIf(process.platform === 'win32')('adds to a file that standard output is sent to', async () => {
  writeFileSync(fileNamed('log'), 'before\n');
  const prefix = ['sh', '-c', `exec "$@" >> ${fileNamed('log')}`, 'sh'];
  expect(await runUnder(prefix, 'verify', right, '-r', 'junit', '-o', '/dev/stdout')).toMatchObject({ code: 0, out: '' });
  expect(read('log')).toMatch(/^before\n<\?xml /);
});

test('adds annotations and the page of the step where GitHub Actions runs', async () => {
  const summary = fileNamed('summary.md');
  const { finished } = startIn({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary }, [], ['verify', wrong]);
  const { out } = await finished;
  expect(out).toMatch(/4 of 9 interactions conform\.\n::error file=test\/verify-corpus\/pacts\/wrong\.json,line=49,/);
  expect(read('summary.md')).toContain('4 of 9 interactions conform');
});

test.each([
  [
    'two that would be mixed up',
    ['-r', 'text', '-r', 'json'],
    /^flowservice: the reports text and json would be mixed up\. Send one to a file: .*\n$/,
  ],
  ['one that there is not', ['-r', 'jnit'], /Did you mean junit\?/],
  ['one that is like none', ['-r', 'xyzzy'], /There is text, json, junit, github, sarif, html\./],
  ['two files for one', ['-r', 'html', '-o', 'a', '-o', 'b'], /The report html goes to a already\./],
  [
    'one file for two',
    ['-r', 'html', '-o', 'a', '-r', 'json', '-o', 'a'],
    /^flowservice: two reports would be written to a\. Give each .*\n$/,
  ],
  ['a file without a name', ['-r', 'text', '-o', ''], /Name a file\./],
  ['a file without its reporter', ['-o', 'a'], /Put the --reporter whose report it is before it: --reporter text --output FILE\./],
  ['a file before its reporter', ['-o', 'a', '-r', 'json'], /Put the --reporter whose report it is before it/],
  ['two coverages', ['--min-coverage', '1', '--min-coverage', '2'], /^flowservice: --min-coverage is given twice/],
  ['a file in no folder', ['-r', 'text', '-r', 'html', '-o', '/nowhere/x'], /^flowservice: cannot write \/nowhere\/x \(ENOENT.*\n$/],
  ['a folder', ['-r', 'html', '-o', tmpdir()], /^flowservice: cannot write \S+ \(EISDIR: it is a folder\)\. Name a file .*\n$/],
  ['a coverage that is none', ['--min-coverage', '101'], /Give a number from 0 to 100\./],
])('refuses before anything is verified: %s', async (_, args, message) => {
  expect(await run('verify', right, ...args)).toEqual({ code: 2, out: '', err: expect.stringMatching(message) });
});
