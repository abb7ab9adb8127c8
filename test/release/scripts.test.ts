import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../package/installed-package.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

/** Runs a program in a folder, and returns its exit code and its output. */
function run(program: string, args: readonly string[], cwd: string, more: object = {}): Promise<{ code: number; out: string }> {
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  const author = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a' };
  const env = { ...process.env, ...author, GIT_CONFIG_GLOBAL: '/dev/null', PATH: path, ...more };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env }, (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), out: stdout + stderr }));
  });
}
const script = (file: string): string => join(root, file);

/** Makes a repository with one commit of these files, and a remote `origin` that has it. */
async function makeRepository(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const repository = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(repository, file, '..'), { recursive: true });
    writeFileSync(join(repository, file), text);
  }
  const commands = 'git init -q && git add -A && git commit -qm any && git init -q --bare ../$0.git && git remote add origin ../$0.git';
  expect(await run('sh', ['-c', commands, name], repository)).toEqual({ code: 0, out: '' });
  return repository;
}

test('a version is released once, when no changeset is left', async () => {
  const change = '.changeset/a.md';
  const repository = await makeRepository('next', { 'package.json': '{"version":"1.2.3"}', '.changeset/README.md': '', [change]: '' });
  const next = () => run('sh', [script('.ci/version-to-release')], repository);
  expect(await next()).toEqual({ code: 0, out: 'version=\n' });
  rmSync(join(repository, change));
  expect(await next()).toEqual({ code: 0, out: 'version=1.2.3\n' });
  await run('git', ['push', '-q', 'origin', 'HEAD:refs/tags/v1.2.3'], repository);
  expect(await next()).toEqual({ code: 0, out: 'version=\n' });
  await run('git', ['remote', 'set-url', 'origin', '../nowhere'], repository);
  expect(await next()).toEqual({ code: 128, out: expect.not.stringContaining('version=') });
});

test('a checkout has the line ends of the repository, also where Git is set to change them', async () => {
  const attributes = readFileSync(script('.gitattributes'), 'utf8');
  const repository = await makeRepository('lines', { '.gitattributes': attributes, 'script.sh': 'true\n' });
  expect(await run('git', ['-c', 'core.autocrlf=true', 'clone', '-q', '.', '../checkout'], repository)).toEqual({ code: 0, out: '' });
  expect(readFileSync(join(repository, '../checkout/script.sh'), 'utf8')).toBe('true\n');
});

/**
 * Starts a private registry that keeps the packages it gets in memory. It knows only the requests of `npm view` and `npm publish`.
 *
 * @returns its URL as a person may write it: without a slash at the end
 */
async function startRegistry() {
  const stored = new Map<string, object>();
  const tokens: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const name = String(request.url);
    if (request.method === 'PUT') {
      tokens.push(request.headers.authorization);
      stored.set(name, JSON.parse(await text(request)));
    }
    const found = request.headers.authorization === undefined ? undefined : stored.get(name);
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(found ?? {}));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stored, tokens };
}

test('a package is published with the token, and only if the registry does not have its version', async () => {
  const { url, stored, tokens } = await startRegistry();
  mkdirSync(join(folder, 'package'));
  writeFileSync(join(folder, 'package/package.json'), JSON.stringify({ name: 'kit', version: '1.0.0' }));
  await run('tar', ['-czf', 'kit.tgz', 'package'], folder);
  const environment = { npm_config_registry: url, NPM_TOKEN: 'fake' };
  const publish = () => run('sh', [script('.ci/publish'), 'kit.tgz', '--access', 'public'], folder, environment);
  expect(await publish()).toMatchObject({ code: 0, out: expect.stringContaining('+ kit@1.0.0') });
  expect(stored.get('/kit')).toMatchObject({ 'dist-tags': { latest: '1.0.0' }, access: 'public' });
  expect(await publish()).toEqual({ code: 0, out: 'The registry has kit@1.0.0 already.\n' });
  expect(tokens).toEqual(['Bearer fake']);
});

test('the history of the benchmarks grows on a branch of its own, with a table to read', async () => {
  const modules = ['test/bench/add-to-history.ts', 'test/bench/claim.ts', 'docs/tables/fill-table.ts'];
  const files = Object.fromEntries(modules.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const repository = await makeRepository('bench', { ...files, 'package.json': '{"type":"module"}' });
  const keep = async (at: string, result: number | null, met: boolean) => {
    const claims = [{ what: 'Start, against a | b', measured: 'any', result, unit: '×', target: { atMost: 2 }, met }];
    writeFileSync(join(repository, 'bench.json'), JSON.stringify({ at, node: '24.0.0', claims }));
    expect(await run('sh', [script('.ci/keep-benchmarks'), 'bench.json'], repository)).toMatchObject({ code: 0 });
  };
  await keep('2026-11-01T03:23:00Z', 1.25, true);
  await keep('2026-11-02T03:23:00Z', null, false);
  const origin = join(folder, 'bench.git');
  const shown = (path: string) => run('git', ['show', `bench-history:${path}`], origin).then(({ out }) => out);
  const commit = (await run('git', ['rev-parse', '--short=7', 'HEAD'], repository)).out.trim();
  expect((await shown('')).split('\n').filter((line) => /\.\w+$/.test(line))).toEqual(['README.md', 'history.ndjson']);
  expect((await shown('README.md')).split('\n').slice(4)).toEqual([
    `| what | 2026-11-02 ${commit} | 2026-11-01 ${commit} |`,
    '|---|---|---|',
    '| Start, against a \\| b | **not measured** | 1.25× |',
    '',
  ]);
  expect(
    (await shown('history.ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).claims[0].result),
  ).toEqual([1.25, null]);
  expect((await run('git', ['rev-list', '--count', 'bench-history'], origin)).out).toBe('2\n');
  expect((await run('git', ['status', '--porcelain'], repository)).out).toBe('?? bench.json\n');
});
