import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['spec', 'src', 'mock', 'contracts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
);
const sources = files.filter((file) => /\.[jt]s$/.test(file) && !file.startsWith('src/generated/'));

/** What each room may import, besides itself. `cli → report, mock, client → verification → interactions → conformance → redaction → generated`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  spec: [],
  'src/dynamics.ts': ['src/generated'],
  'src/index.ts': ['src/client', 'src/dynamics.ts', 'src/generated'],
  'src/client': ['src/generated'],
  'src/redaction': ['src/generated'],
  'src/conformance': ['src/redaction', 'src/generated'],
  'src/interactions': ['src/conformance', 'src/redaction', 'src/generated'],
  'src/verification': ['src/interactions', 'src/conformance', 'src/redaction', 'src/generated'],
  'src/report': ['src/verification', 'src/conformance', 'src/redaction', 'src/generated'],
  'src/proxy': ['src/interactions', 'src/conformance', 'src/redaction', 'src/generated', 'mock'],
  'src/build': ['src/generated'],
  'src/cli': [
    'src/proxy',
    'src/report',
    'src/verification',
    'src/interactions',
    'src/conformance',
    'src/redaction',
    'src/generated',
    'spec',
    'mock',
  ],
  mock: ['src/interactions', 'src/conformance', 'src/redaction', 'src/generated'],
  'mock/nock': ['mock', 'src/interactions', 'src/conformance', 'src/redaction', 'src/generated'],
  'mock/vitest': ['mock', 'src/report', 'src/interactions', 'src/conformance'],
  contracts: [
    'contracts/pact',
    'src/client',
    'src/verification',
    'src/interactions',
    'src/conformance',
    'src/dynamics.ts',
    'src/generated',
    'mock',
  ],
  'contracts/pact': ['src/interactions', 'src/conformance', 'src/dynamics.ts', 'src/generated'],
};

test('imports run one way', () => {
  const wrong = sources.flatMap((file) => {
    const room = roomOf(file);
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name)))
      .filter((target) => roomOf(target) !== room && !target.endsWith('.json') && !allowed[room]?.includes(roomOf(target)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('the client imports nothing but itself and types', () => {
  const client = sources.filter((file) => file.startsWith('src/client/'));
  expect(client.length).toBeGreaterThan(3);
  const runtime = client.flatMap((file) =>
    [...read(file).matchAll(/^(?:import|export) (?!type\b)[^'"]*?from '([^']+)'/gm)].map(([, name]) => [file, name]),
  );
  expect(runtime.length).toBeGreaterThan(5);
  expect(runtime.filter(([, name]) => !name?.startsWith('./'))).toEqual([]);
});

test.each([
  ['nock', 'mock/nock/'],
  ['vitest', 'mock/vitest/'],
])('the optional peer %s is loaded by its own entry alone', (peer, room) => {
  const loads = new RegExp(`(?:from |import\\(|\\)\\()'${peer}'`);
  const loading = sources.filter((file) => !file.startsWith('contracts/') && loads.test(read(file)));
  expect(loading.filter((file) => file.startsWith(room))).not.toEqual([]);
  expect(loading.filter((file) => !file.startsWith(room))).toEqual([]);
});

test('the package declares every package that it imports', () => {
  const { name: own, dependencies, optionalDependencies, peerDependencies } = JSON.parse(read('package.json'));
  const declared = Object.keys({ [own]: '', ...dependencies, ...optionalDependencies, ...peerDependencies });
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

test('every source file belongs to a room', () => {
  expect(sources.filter((file) => allowed[roomOf(file)] === undefined)).toEqual([]);
});

function roomOf(file: string): string {
  if (file.startsWith('contracts/') && file.endsWith('.test.ts')) return 'contracts';
  const rooms = [...Object.keys(allowed), 'src/generated'].filter((room) => file === room || file.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? file;
}

function importsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
