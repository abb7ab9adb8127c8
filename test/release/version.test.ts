import { execFile } from 'node:child_process';
import { cpSync, globSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gt } from 'semver';
import { expect, test } from 'vitest';
import { root } from '../package/installed-package.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The files that `npm run version` reads, without those that `npm run generate` writes. */
const files = [
  '.changeset',
  '.ci/write-version.ts',
  'CHANGELOG.md',
  'package.json',
  'package-lock.json',
  'spec/*.yaml',
  'src/client/headers.ts',
  'src/cli/require-node.js',
  'examples/*/package.json',
  'docs/*.md',
];

test('npm run version moves the changes to the changelog, and leaves the old version in no place of the new one', async () => {
  for (const file of files.flatMap((files) => globSync(files, { cwd: root })))
    cpSync(join(root, file), join(folder, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.changeset/one-more.md'), "---\n'flowservice-kit': minor\n---\n\n**One more**\n\n- A change.\n");
  const before = JSON.parse(read('package.json'));
  const changes = globSync('.changeset/*.md', { cwd: folder, exclude: ['.changeset/README.md'] }).map(
    (file) => read(file).split('---\n')[2],
  );

  const [command = '', last] = before.scripts.version.split(' && npm run ');
  expect(last).toBe('generate');
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` };
  await promisify(execFile)('sh', ['-c', command], { cwd: folder, env });

  const { version } = JSON.parse(read('package.json'));
  expect(gt(version, before.version)).toBe(true);
  const [, latest = '', ...earlier] = read('CHANGELOG.md').split(/^## (?=\d)/m);
  expect(latest.startsWith(`${version}\n`)).toBe(true);
  expect(earlier.join('## ')).toBe(
    readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
      .split(/^## (?=\d)/m)
      .slice(1)
      .join('## '),
  );
  const lines = changes.flatMap((text = '') => text.split('\n').map((line) => line.trim()));
  expect(lines.filter((line) => !latest.includes(line))).toEqual([]);
  expect(readdirSync(join(folder, '.changeset')).sort()).toEqual(['README.md', 'config.json']);

  const lock = JSON.parse(read('package-lock.json'));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  const others = globSync(files.slice(5), { cwd: folder });
  const stating = (from: string, version: string) =>
    others.filter((file) => new RegExp(`(?:version: |= '|@v|kit[-:])${version}\\b`).test(readFileSync(join(from, file), 'utf8')));
  expect(stating(root, before.version).length).toBeGreaterThan(5);
  expect(stating(folder, version)).toEqual(stating(root, before.version));
  expect(stating(folder, before.version)).toEqual([]);
}, 60_000);
