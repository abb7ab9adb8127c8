import { execFileSync } from 'node:child_process';
import { chmodSync, lchownSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runUnder } from './run.ts';
import { runHere, runHereIn } from './run-here.ts';

const right = 'test/verify-corpus/pacts/right.json';
const wrong = 'test/verify-corpus/pacts/wrong.json';
const folder = temporaryFolder();
const fileNamed = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(fileNamed(name), 'utf8');

test('verify writes each report to its file, and prints the one without a file', async () => {
  const names = ['json', 'junit', 'sarif', 'html'];
  const asked = names.flatMap((name) => ['--reporter', name, '--output', fileNamed(name)]);
  const { code, out, err } = await runHere('verify', wrong, ...asked, '--reporter', 'text');
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

test('verify prints a single report for a pipe', async () => {
  expect(JSON.parse((await runHere('verify', right, '-r', 'json')).out).summary.conforming).toBe(6);
  const { out, err } = await runHere('verify', right, '-r', 'text', '-o', fileNamed('text'));
  const verdict = '6 of 6 interactions conform.';
  expect([out, err, read('text')]).toEqual([
    '',
    `Wrote ${fileNamed('text')}.\nflowservice: ${verdict}\n`,
    expect.stringContaining(verdict),
  ]);
});

test.each(['html', 'junit', 'json', 'sarif'])(
  'verify names each unreadable file on standard error if only a report %s in a file has it',
  async (name) => {
    const broken = fileNamed('broken.json');
    writeFileSync(broken, '{');
    const { code, out, err } = await runHere('verify', right, broken, 'no-such.json', '-r', name, '-o', fileNamed('report'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^flowservice: cannot read \S+broken\.json\. The file is not valid JSON: .* line 1, .*$/m);
    expect(err).toMatch(/^flowservice: cannot read no-such\.json\. The file does not exist\.$/m);
  },
);

test('verify writes a report to the target of a link', async () => {
  writeFileSync(fileNamed('linked'), 'before');
  symlinkSync('linked', fileNamed('link'));
  expect(await runHere('verify', right, '-r', 'junit', '-o', fileNamed('link'))).toMatchObject({ code: 0, out: '' });
  expect([lstatSync(fileNamed('link')).isSymbolicLink(), read('linked')]).toEqual([true, expect.stringMatching(/^<\?xml /)]);
});

test.skipIf(process.platform === 'win32')('verify writes a report into a named pipe', async () => {
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

test('verify creates the missing target of a link', async () => {
  symlinkSync('made', fileNamed('early'));
  expect(await runHere('verify', right, '-r', 'junit', '-o', fileNamed('early'))).toMatchObject({ code: 0, out: '' });
  expect([lstatSync(fileNamed('early')).isSymbolicLink(), read('made')]).toEqual([true, expect.stringMatching(/^<\?xml /)]);
});

test.skipIf(process.platform === 'win32')(
  'verify does not write through a link beside the report, although its name has the id of the process',
  async () => {
    const shared = mkdtempSync(fileNamed('shared-'));
    const [victim, report] = [fileNamed('victim'), join(shared, 'report.xml')];
    writeFileSync(victim, 'before');
    const plant = ['sh', '-c', `ln -s ${victim} ${report}.$$.tmp && exec "$@"`, 'sh'];
    expect(await runUnder(plant, 'verify', right, '-r', 'junit', '-o', report)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(victim, 'utf8')).toBe('before');
    expect(lstatSync(report).isFile()).toBe(true);
    expect(readdirSync(shared).filter((name) => name.startsWith('.'))).toEqual([]);
  },
);

// Only root can give a link to another user.
test.skipIf(process.getuid?.() !== 0)('verify does not follow a link that another user made in a shared folder', async () => {
  const shared = mkdtempSync(fileNamed('shared-'));
  chmodSync(shared, 0o1777);
  const [victim, link, own] = [fileNamed('victim'), join(shared, 'link'), fileNamed('to-link')];
  writeFileSync(victim, 'before');
  symlinkSync(victim, link);
  symlinkSync(link, own);
  const linkedFolder = join(shared, 'folder');
  symlinkSync(folder, linkedFolder);
  for (const planted of [link, linkedFolder]) lchownSync(planted, 65_534, 65_534);
  const below = join(linkedFolder, 'deeper');
  mkdirSync(below);
  for (const output of [link, own, join(linkedFolder, 'victim'), join(linkedFolder, 'new'), join(below, 'new')]) {
    expect(await runHere('verify', right, '-r', 'junit', '-o', output)).toEqual({
      code: 2,
      out: '',
      err: `flowservice: cannot write ${output} (it is a link or pipe that another user made in a shared folder). Choose a file in an existing folder in which you may write.\n`,
    });
  }
  expect(readFileSync(victim, 'utf8')).toBe('before');
});

test('verify keeps the mode of an existing file', async () => {
  writeFileSync(fileNamed('own'), 'before', { mode: 0o600 });
  expect(await runHere('verify', right, '-r', 'junit', '-o', fileNamed('own'))).toMatchObject({ code: 0, out: '' });
  expect([lstatSync(fileNamed('own')).mode & 0o777, read('own')]).toEqual([0o600, expect.stringMatching(/^<\?xml /)]);
});

test.skipIf(process.platform === 'win32')('verify appends to the file of standard output', async () => {
  writeFileSync(fileNamed('log'), 'before\n');
  const prefix = ['sh', '-c', `exec "$@" >> ${fileNamed('log')}`, 'sh'];
  expect(await runUnder(prefix, 'verify', right, '-r', 'junit', '-o', '/dev/stdout')).toMatchObject({ code: 0, out: '' });
  expect(read('log')).toMatch(/^before\n<\?xml /);
});

test('verify adds annotations and the summary of the step in GitHub Actions', async () => {
  const summary = fileNamed('summary.md');
  const { out } = await runHereIn({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary }, 'verify', wrong);
  expect(out).toMatch(/4 of 9 interactions conform\.\n::error file=test\/verify-corpus\/pacts\/wrong\.json,line=49,/);
  expect(read('summary.md')).toContain('4 of 9 interactions conform');
});

test.each([
  [
    'two reports on standard output',
    ['-r', 'text', '-r', 'json'],
    /^flowservice: the reports text and json cannot share standard output\. Write one to a file: .*\n$/,
  ],
  ['a misspelled reporter', ['-r', 'jnit'], /Did you mean junit\?/],
  ['an unknown reporter', ['-r', 'xyzzy'], /Expected one of text, json, junit, github, sarif, html\./],
  ['two files for one report', ['-r', 'html', '-o', 'a', '-o', 'b'], /The report html already has the file a\./],
  [
    'one file for two reports',
    ['-r', 'html', '-o', 'a', '-r', 'json', '-o', 'a'],
    /^flowservice: two reports have the same file a\. Give each .*\n$/,
  ],
  ['an empty name of a file', ['-r', 'text', '-o', ''], /The name of the file is empty\./],
  ['a file without its reporter', ['-o', 'a'], /Put --reporter before --output: --reporter text --output FILE\./],
  ['a file before its reporter', ['-o', 'a', '-r', 'json'], /Put --reporter before --output/],
  ['two coverages', ['--min-coverage', '1', '--min-coverage', '2'], /^flowservice: --min-coverage is given twice/],
  ['a file in a missing folder', ['-r', 'text', '-r', 'html', '-o', '/nowhere/x'], /^flowservice: cannot write \/nowhere\/x \(ENOENT.*\n$/],
  ['a folder', ['-r', 'html', '-o', tmpdir()], /^flowservice: cannot write \S+ \(EISDIR: it is a folder\)\. Choose a file .*\n$/],
  ['an invalid coverage', ['--min-coverage', '101'], /Expected a number from 0 to 100\./],
])('verify rejects invalid options before it reads files: %s', async (_, args, message) => {
  expect(await runHere('verify', right, ...args)).toEqual({ code: 2, out: '', err: expect.stringMatching(message) });
});
