import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['spec', 'docs', 'src', 'mock', 'contracts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
);
const sources = files.filter((file) => /\.[jt]s$/.test(file) && !file.startsWith('src/generated/'));

const contract = ['src/contract', 'src/generated'];
const check = ['src/check', 'src/messages', 'src/credentials', ...contract];

/**
 * The folders that each folder may import. docs/architecture.md has the rule in one line.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  spec: ['src/build', 'src/contract', 'docs'],
  docs: ['spec', 'src/cli', 'mock', ...check],
  'src/dynamics.ts': ['src/generated'],
  'src/index.ts': ['src/client', 'src/dynamics.ts', 'src/generated'],
  'src/client': ['src/generated'],
  'src/credentials': [],
  'src/contract': ['src/generated'],
  'src/sources': contract,
  'src/check': ['src/credentials', ...contract],
  'src/messages': ['src/check', 'src/credentials', ...contract],
  'src/redaction': check,
  'src/exchange': ['src/redaction', ...check],
  'src/formats': ['src/exchange', 'src/http', 'src/redaction', ...check],
  'src/verification': ['src/formats', 'src/exchange', 'src/redaction', ...check],
  'src/report': ['src/ui', 'src/verification', ...check],
  'src/ui': ['src/generated'],
  'src/http': check,
  'src/interception': ['src/http', ...check],
  'src/proxy': ['src/formats', 'src/http', 'mock', ...check],
  'src/build': ['src/ui', 'src/generated'],
  'src/cli': [
    'src/proxy',
    'src/interception',
    'src/report',
    'src/verification',
    'src/formats',
    'src/exchange',
    'src/http',
    'src/sources',
    'spec',
    'mock',
    ...check,
  ],
  mock: ['src/verification', 'src/formats', 'src/exchange', 'src/redaction', 'src/http', 'src/sources', ...check],
  'mock/ui': ['mock', 'src/ui', 'src/generated'],
  'mock/nock': ['mock', 'src/http', ...check],
  'mock/expect': ['mock', 'src/report', 'src/redaction', 'src/http', ...check],
  'mock/vitest': ['mock', 'mock/expect', 'src/report', 'src/redaction', 'src/http', ...check],
  contracts: ['contracts/pact', 'src/client', 'src/http', 'src/dynamics.ts', 'mock', 'test/contract.ts', ...contract],
  'contracts/pact': ['src/formats', 'src/sources', 'src/dynamics.ts', ...check],
};

test('imports run one way', () => {
  const wrong = sources.flatMap((file) => {
    const folder = folderOf(file);
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name)))
      .filter((target) => folderOf(target) !== folder && !target.endsWith('.json') && !allowed[folder]?.includes(folderOf(target)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('the client imports only its own modules and types', () => {
  const client = sources.filter((file) => file.startsWith('src/client/'));
  expect(client.length).toBeGreaterThan(3);
  const runtime = client.flatMap((file) =>
    [...read(file).matchAll(/^(?:import|export) (?!type\b)[^'"]*?from '([^']+)'/gm)].map(([, name = '']) => [file, name] as const),
  );
  expect(runtime.length).toBeGreaterThan(5);
  const isOwn = (file: string, name: string) => name.startsWith('.') && join(dirname(file), name).startsWith('src/client/');
  expect(runtime.filter(([file, name]) => !isOwn(file, name))).toEqual([]);
});

test.each([
  ['nock', 'mock/nock/'],
  ['vitest', 'mock/vitest/'],
])('only its own entry point loads the optional peer %s', (peer, folder) => {
  const loads = new RegExp(`(?:from |import\\(|\\)\\()'${peer}'`);
  const loading = sources.filter((file) => !file.startsWith('contracts/') && loads.test(read(file)));
  expect(loading.filter((file) => file.startsWith(folder))).not.toEqual([]);
  expect(loading.filter((file) => !file.startsWith(folder))).toEqual([]);
});

/** Packages whose code is in the bundle of the command. No entry point for programs loads them: see test/package. */
const bundled = ['htm', 'preact', 'preact-render-to-string'];

test('the package declares every package that it imports', () => {
  const { name: own, dependencies, optionalDependencies, peerDependencies } = JSON.parse(read('package.json'));
  const declared = [...bundled, ...Object.keys({ [own]: '', ...dependencies, ...optionalDependencies, ...peerDependencies })];
  const shipped = sources.filter((file) => /^(?:src\/(?!build\/)|mock\/|contracts\/pact\/)/.test(file));
  const imported = shipped.flatMap((file) =>
    [...read(file).matchAll(/^(?:import|export) (?!type\b)[^'"]*?from '([^']+)'|(?<!typeof )import\('([^']+)'\)/gm)].map(
      ([, name, loaded = '']) => name ?? loaded,
    ),
  );
  const packages = imported.filter((name) => !/^(?:\.|node:)/.test(name)).map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
  expect(new Set(packages).size).toBeGreaterThan(4);
  expect(packages.filter((name) => !declared.includes(name))).toEqual([]);
});

test('every source file belongs to a folder with a rule', () => {
  expect(sources.filter((file) => allowed[folderOf(file)] === undefined)).toEqual([]);
});

function folderOf(file: string): string {
  if (file.startsWith('contracts/') && file.endsWith('.test.ts')) return 'contracts';
  const folders = [...Object.keys(allowed), 'src/generated', 'test/contract.ts'].filter(
    (folder) => file === folder || file.startsWith(`${folder}/`),
  );
  return folders.sort((a, b) => b.length - a.length)[0] ?? file;
}

function importsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
