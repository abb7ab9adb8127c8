import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDescription } from '../../src/cli/doctor/check-description.ts';
import { checkGeneratedFiles } from '../../src/cli/doctor/check-generated-files.ts';
import { checkNode } from '../../src/cli/doctor/check-node.ts';
import { checkPact } from '../../src/cli/doctor/check-pact.ts';
import { checkPeer } from '../../src/cli/doctor/check-peer.ts';
import { checkPort } from '../../src/cli/doctor/check-port.ts';
import { checkPrism } from '../../src/cli/doctor/check-prism.ts';
import { checkProxyVariables } from '../../src/cli/doctor/check-proxy-variables.ts';
import type { Diagnosis } from '../../src/cli/doctor/diagnosis.ts';
import { formatDiagnoses } from '../../src/cli/doctor/format-diagnoses.ts';
import { type Toolkit, toolkitIn } from '../../src/cli/doctor/toolkit.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { startIn } from './run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder();
const stranger = createServer((_, response) => response.writeHead(404).end('not here'));
let taken: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  taken = (stranger.address() as AddressInfo).port;
});
afterAll(() => void stranger.close());

let copies = 0;

/** A copy of what the toolkit reads of itself, without any package beside it, as a clone or as it is installed. */
function copy({ installed = false, files = {} }: { installed?: boolean; files?: Readonly<Record<string, string>> } = {}): Toolkit {
  const place = join(folder, String(copies++));
  for (const name of ['package.json', 'spec', 'src/generated']) cpSync(join(root, name), join(place, name), { recursive: true });
  if (installed) {
    rmSync(join(place, 'spec/generate.ts'));
    for (const name of ['description', 'constants', 'validators'])
      cpSync(join(root, `src/generated/${name}.ts`), join(place, `dist/src/generated/${name}.js`));
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  return toolkitIn(place);
}

/** The same without one of its files. */
function without(file: string, options = {}): Toolkit {
  const toolkit = copy(options);
  rmSync(join(toolkit.folder, file));
  return toolkit;
}

/** Packages that are there by name and version alone, or with a main file. */
function withPackages(packages: Readonly<Record<string, object>>, main = 'throw new Error("broken");'): Toolkit {
  const files = Object.entries(packages).flatMap(([name, manifest]) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', ...manifest })],
    [`node_modules/${name}/index.js`, main],
  ]);
  const toolkit = copy({ files: Object.fromEntries(files) });
  for (const name of ['detect-libc', 'node-gyp-build'])
    if (packages['@pact-foundation/pact-core']) symlinkSync(join(root, 'node_modules', name), join(toolkit.folder, 'node_modules', name));
  return toolkit;
}

const natives = ['darwin-arm64', 'linux-x64-glibc', 'linux-x64-musl', 'linux-arm64-glibc', 'linux-arm64-musl', 'windows-x64'];
const optionalDependencies = Object.fromEntries(natives.map((name) => [`@pact-foundation/pact-core-${name}`, '20.2.0']));
const pact = { '@pact-foundation/pact': { version: '17.1.4' } };
const core = { '@pact-foundation/pact-core': { optionalDependencies } };
const nock = { check: 'nock', name: 'nock', entry: 'nock' };
const prism = { '@stoplight/prism-core': {}, '@stoplight/prism-http': {} };

/** A library of each platform that is a text. */
function withTornLibrary(): Toolkit {
  const toolkit = withPackages({ ...pact, ...core, ...Object.fromEntries(Object.keys(optionalDependencies).map((name) => [name, {}])) });
  for (const name of Object.keys(optionalDependencies)) {
    const prebuilds = join(toolkit.folder, 'node_modules', name, 'prebuilds', `${process.platform}-${process.arch}`);
    mkdirSync(prebuilds, { recursive: true });
    writeFileSync(join(prebuilds, 'node.napi.node'), 'torn');
  }
  return toolkit;
}

const secret = 'http://anna:hunter2@proxy.example.com';
const cases: readonly (readonly [string, () => Diagnosis | Promise<Diagnosis>, Diagnosis['status'], RegExp, RegExp | undefined])[] = [
  ['a Node that is too old', () => checkNode('22.11.0', '>=22.12'), 'fault', /^22\.11\.0, and >=22\.12 is needed/, /Install a newer Node/],
  ['a port that is taken', () => checkPort(taken), 'fault', /taken by another program/, /lsof -nP -i :\d+.*--port 0/],
  ['a proxy that catches all', () => checkProxyVariables({ HTTP_PROXY: secret }), 'fault', /^HTTP_PROXY without/, /NO_PROXY=127\.0\.0\.1/],
  ['exceptions of others', () => checkProxyVariables({ all_proxy: secret, NO_PROXY: '.corp' }), 'fault', /^all_proxy/, /NO_PROXY/],
  ['an exception', () => checkProxyVariables({ http_proxy: secret, no_proxy: '.corp, 127.0.0.1' }), 'ok', /no_proxy leaves/, undefined],
  ['a proxy for https alone', () => checkProxyVariables({ HTTPS_PROXY: secret, HTTP_PROXY: '' }), 'ok', /none/, undefined],
  ['a whole description', () => checkDescription(copy()), 'ok', /OpenAPI 3\.1\.0, 12 operations, \d+ examples/, undefined],
  ['no description', () => checkDescription(without('spec/openapi.yaml')), 'fault', /openapi\.yaml is not there/, /git checkout spec/],
  ['no example', () => checkDescription(without('spec/examples/created.json')), 'fault', /spec\/examples\/created\.json$/, /git checkout/],
  ['OpenAPI 3.0', () => checkDescription(copy({ files: { 'spec/openapi.yaml': 'openapi: 3.0.3\n' } })), 'fault', /not OpenAPI 3\.1/, /git/],
  ['fresh types', () => checkGeneratedFiles(copy()), 'ok', /belong to spec\/openapi\.yaml/, undefined],
  ['fresh types of a package', () => checkGeneratedFiles(copy({ installed: true })), 'ok', /belong/, undefined],
  [
    'stale types',
    () => checkGeneratedFiles(copy({ files: { 'spec/examples/created.json': '{}' } })),
    'fault',
    /another description: src\/generated\/flow-service\.ts, src\/generated\/description\.ts, src\/generated\/constants\.ts, src\/generated\/validators\.ts$/,
    /npm run generate/,
  ],
  [
    'a package with a lost file',
    () => checkGeneratedFiles(without('dist/src/generated/validators.js', { installed: true })),
    'fault',
    /not there: dist\/src\/generated\/validators\.js/,
    /Install it again/,
  ],
  ['no Prism', () => checkPrism(copy()), 'missing', /only for the header Prefer/, /npm install @stoplight\/prism-core@5\S+ @stop/],
  ['a broken Prism', () => checkPrism(withPackages(prism)), 'fault', /cannot be loaded \(broken\)/, /^Run: npm install @stoplight/],
  ['no Pact', () => checkPact(copy()), 'missing', /only for flowservice-kit\/pact/, /npm install --save-dev @pact-foundation\/pact@17/],
  [
    'a Pact that is too old',
    () => checkPact(withPackages({ '@pact-foundation/pact': { version: '16.9.0' } })),
    'fault',
    /^16\.9\.0, and/,
    /@17$/,
  ],
  ['half a Pact', () => checkPact(withPackages(pact)), 'fault', /pact-core is not installed/, /npm install/],
  ["no library for Pact's platform", () => checkPact(withPackages({ ...pact, ...core })), 'fault', /is not installed$/, /--omit=optional/],
  [
    'a platform without Pact',
    () =>
      checkPact(
        withPackages({ ...pact, '@pact-foundation/pact-core': { optionalDependencies: { '@pact-foundation/pact-core-os2': '' } } }),
      ),
    'fault',
    /is not installed$/,
    /none for this platform.*: os2\.$/,
  ],
  ['a torn library', () => checkPact(withTornLibrary()), 'fault', /cannot be loaded: .*node\.napi\.node/, /rm -rf node_modules && npm ci/],
  [
    'no nock',
    () => checkPeer(nock, copy()),
    'missing',
    /only for flowservice-kit\/nock/,
    /^If you use it: npm install --save-dev nock@15$/,
  ],
  [
    'an old nock',
    () => checkPeer(nock, withPackages({ nock: { version: '14.0.1' } })),
    'fault',
    /14\.0\.1, and .* needs \^15\.0\.6/,
    /nock@15/,
  ],
  [
    'a nock for a newer Node',
    () => checkPeer(nock, withPackages({ nock: { version: '15.0.6', engines: { node: '>=22.20.0' } } }), '22.12.0'),
    'fault',
    /15\.0\.6 needs Node >=22\.20\.0; this is 22\.12\.0/,
    /newer Node/,
  ],
];

test.each(cases)('tells %s', async (_, check, status, seen, mend) => {
  const diagnosis = await check();
  expect(diagnosis).toMatchObject({ status, seen: expect.stringMatching(seen) });
  if (mend === undefined) expect(diagnosis).not.toHaveProperty('mend');
  else expect(diagnosis.mend).toMatch(mend);
  expect(JSON.stringify(diagnosis)).not.toContain('hunter2');
});

test('knows a mock that runs already from another program', async () => {
  const mock = await startMock();
  const port = Number(new URL(mock.url).port);
  expect(await checkPort(port, 50_000)).toMatchObject({ status: 'ok', seen: `a flowservice mock answers at ${mock.url} already` });
  await mock.close();
  expect(await checkPort(port)).toMatchObject({ status: 'ok', seen: 'free' });
});

test.each([
  ['resets at once', (socket: Socket) => socket.resetAndDestroy()],
  ['breaks off its response', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\nzz\r\n')],
  ['switches protocols', (socket: Socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n')],
])('doctor reports a port of a program that %s as taken', async (_, play) => {
  const server = createNetServer((socket) => socket.on('error', () => {}).once('data', () => play(socket))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { code, out } = await startIn({}, [], ['doctor', '--port', String((server.address() as AddressInfo).port)]).finished;
  server.close();
  expect({ code, out }).toEqual({ code: 3, out: expect.stringMatching(/taken by another program/) });
});

test('says that this clone is well', async () => {
  const { port } = await freePort();
  const { code, out, err } = await startIn({ NO_PROXY: '127.0.0.1' }, [], ['doctor', '--port', String(port)]).finished;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const names = ['Node', 'description', 'generated files', `port ${port}`, 'proxy variables', 'Prism', 'Pact', 'nock', 'Vitest'];
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => /^ok {7}(\S.*?) {2}/.exec(line)?.[1]).slice(0, -2)).toEqual(names);
  expect(lines.at(-1)).toBe('All that is needed is there.');
});

test("fails where something is broken, as JSON too, and shows no proxy's password", async () => {
  const { finished } = startIn({ HTTP_PROXY: secret, NO_PROXY: '', no_proxy: '' }, [], ['doctor', '--port', String(taken), '--json']);
  const { code, out, err } = await finished;
  const { healthy, checks } = JSON.parse(out);
  const faults = checks.filter(({ status }: Diagnosis) => status === 'fault').map(({ check }: Diagnosis) => check);
  expect({ code, err, healthy, faults }).toEqual({ code: 3, err: '', healthy: false, faults: [`port ${taken}`, 'proxy variables'] });
  expect(out).not.toContain('hunter2');
});

test('says how to mend what it finds under it, in color on a terminal alone', () => {
  const diagnoses: readonly Diagnosis[] = [
    { check: 'Node', status: 'ok', seen: '24.21.0' },
    { check: 'nock', status: 'fault', seen: '14.0.1', mend: 'npm install' },
  ];
  expect(formatDiagnoses(diagnoses, { color: false })).toBe(
    'ok       Node  24.21.0\nfault    nock  14.0.1\n               npm install\n\n1 of 2 checks found a fault.\n',
  );
  expect(formatDiagnoses(diagnoses, { color: true })).toContain('\u001b[31mfault  \u001b[39m  nock');
});

async function freePort(): Promise<AddressInfo> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return address;
}
