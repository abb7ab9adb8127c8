import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../package/installed-package.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { buildImage, type Image, isRoot } from './build-image.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const folder = temporaryFolder();
let image: Image;
beforeAll(() => {
  const context = join(folder, 'context');
  mkdirSync(context);
  copyFileSync(join(root, 'package-lock.json'), join(context, 'package-lock.json'));
  // The files of `npm pack`, which test/package checks.
  const archive = join(context, 'flowservice-kit-0.0.0.tgz');
  execFileSync('tar', ['-I', 'gzip -1', '-cf', archive, '--transform', 's,^,package/,', 'package.json', 'dist', 'spec'], { cwd: root });
  image = buildImage(read('Dockerfile'), context, folder);
  // The user of the image has to reach its files, and its Node.
  chmodSync(folder, 0o755);
  execFileSync('sh', ['-c', 'cp -Ll "$0" "$1" 2>&- || cp -L "$0" "$1"', process.execPath, join(folder, 'node')]);
});

/** Starts a program as the user of the image. If the tests do not run as root, they are that user. */
const asUser = () => ({
  cwd: image.workdir,
  env: { PATH: `${folder}:/usr/bin:/bin`, ...image.env },
  ...(isRoot && { uid: Number(image.user.split(':')[0]), gid: Number(image.user.split(':')[1]) }),
});

/** Runs the health check for a port, and returns its exit code. */
function healthOf(port: string): Promise<number> {
  const [program = '', ...args] = image.healthcheck.map((arg) => arg.replace('4010', port));
  return new Promise((resolve) => execFile(program, args, asUser(), (error) => resolve(Number(error?.code ?? 0))));
}

test('the image runs the mock as an unprivileged user, is healthy as long as the mock runs, and ends on SIGTERM', async () => {
  expect([image.user, image.ports]).toEqual(['1000:1000', ['4010']]);
  const [program = '', ...args] = [...image.entrypoint, '--port', '0', '--state', 'connections.db'];
  const mock = spawn(program, args, asUser());
  let log = '';
  for await (const part of mock.stderr.iterator({ destroyOnReturn: false })) {
    log += part;
    if (/Ctrl\+C/.test(log)) break;
  }
  const [, port = ''] = /ready at http:\S+:(\d+)/.exec(log) ?? [];
  expect(await healthOf(port)).toBe(0);
  expect(readdirSync(image.workdir)).toContain('connections.db');
  mock.kill('SIGTERM');
  expect(await once(mock, 'exit')).toEqual([0, null]);
  expect(await healthOf(port)).toBe(1);
});

test('the image has the dependencies of the package, without those of the tests and without Prism', () => {
  const modules = join(image.entrypoint[1] ?? '', '../../../node_modules');
  const installed = Object.keys(JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages);
  const { dependencies, optionalDependencies } = JSON.parse(read('package.json'));
  expect(Object.keys(dependencies).filter((name) => !existsSync(join(modules, name)))).toEqual([]);
  expect(Object.keys(optionalDependencies).filter((name) => existsSync(join(modules, name)))).toEqual([]);
  expect(installed).toHaveLength(14);
  expect(readdirSync(join(modules, '..'))).not.toContain('package.tgz');
});

test('the image is based on the Node of the tests, in a small variant, and its last stage runs nothing', () => {
  const base = `node:${JSON.parse(read('package.json')).devDependencies.node}-slim`;
  expect([image.bases, image.commands]).toEqual([[base, base], []]);
});

test('an engine gets only the files that the Dockerfile copies', () => {
  const sent = read('.dockerignore').trimEnd().split('\n');
  const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(\S+)/gm)].map(([, source]) => `!${source}`);
  expect(sent).toEqual(['*', ...copied]);
});
