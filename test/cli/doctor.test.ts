import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDescription, checkGeneratedFiles } from '../../src/cli/doctor/description-checks.ts';
import { type Diagnosis, formatDiagnoses } from '../../src/cli/doctor/diagnosis.ts';
import { checkNode, checkPort, checkProxyVariables } from '../../src/cli/doctor/environment-checks.ts';
import { checkPact, checkPeer, checkPrism } from '../../src/cli/doctor/package-checks.ts';
import { type Toolkit, toolkitIn } from '../../src/cli/doctor/toolkit.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { run } from './run.ts';
import { runHereIn } from './run-here.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder();
const otherProgram = createServer((_, response) => response.writeHead(404).end('not here'));
let taken: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => otherProgram.listen(0, '127.0.0.1', resolve));
  taken = (otherProgram.address() as AddressInfo).port;
});
afterAll(() => void otherProgram.close());

let copies = 0;

/** Copies the files that the toolkit reads of itself, without other packages: as a clone or as an installation. */
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

/** Copies the toolkit without one of its files. */
function without(file: string, options = {}): Toolkit {
  const toolkit = copy(options);
  rmSync(join(toolkit.folder, file));
  return toolkit;
}

/** Copies the toolkit, and adds packages with a manifest and a main file. */
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

/** Copies the toolkit, and adds a broken native library for each platform. */
function withBrokenLibrary(): Toolkit {
  const toolkit = withPackages({ ...pact, ...core, ...Object.fromEntries(Object.keys(optionalDependencies).map((name) => [name, {}])) });
  for (const name of Object.keys(optionalDependencies)) {
    const prebuilds = join(toolkit.folder, 'node_modules', name, 'prebuilds', `${process.platform}-${process.arch}`);
    mkdirSync(prebuilds, { recursive: true });
    writeFileSync(join(prebuilds, 'node.napi.node'), 'broken');
  }
  return toolkit;
}

const secret = 'http://anna:hunter2@proxy.example.com';
const cases: readonly (readonly [string, () => Diagnosis | Promise<Diagnosis>, Diagnosis['status'], RegExp, RegExp | undefined])[] = [
  ['an old Node', () => checkNode('22.11.0', '>=22.12'), 'fault', /^22\.11\.0, but >=22\.12 is required/, /Install a newer Node/],
  ['a prerelease of a newer Node', () => checkNode('25.0.0-rc.1', '>=22.12'), 'ok', /^25\.0\.0-rc\.1 /, undefined],
  ['a port that nothing can use', () => checkPort(70_000), 'fault', /^cannot be used \(/, /above 1023/],
  ['a port in use', () => checkPort(taken), 'fault', /in use by another program/, /lsof -nP -i :\d+.*--port 0/],
  [
    'a proxy without exceptions',
    () => checkProxyVariables({ HTTP_PROXY: secret }),
    'fault',
    /^HTTP_PROXY without/,
    /NO_PROXY=127\.0\.0\.1/,
  ],
  [
    'a proxy with exceptions for other hosts',
    () => checkProxyVariables({ all_proxy: secret, NO_PROXY: '.corp' }),
    'fault',
    /^all_proxy/,
    /NO_PROXY/,
  ],
  [
    'a proxy with an exception for this machine',
    () => checkProxyVariables({ http_proxy: secret, no_proxy: '.corp, 127.0.0.1' }),
    'ok',
    /no_proxy excludes/,
    undefined,
  ],
  [
    'proxies for every program',
    () => checkProxyVariables({ http_proxy: secret, HTTP_PROXY: secret, all_proxy: secret, ALL_PROXY: secret }),
    'fault',
    /^http_proxy, HTTP_PROXY, all_proxy, ALL_PROXY without/,
    /NO_PROXY/,
  ],
  [
    'a proxy with an exception for all hosts',
    () => checkProxyVariables({ HTTP_PROXY: secret, NO_PROXY: '*' }),
    'ok',
    /NO_PROXY/,
    undefined,
  ],
  [
    'a proxy with an exception for the loopback network',
    () => checkProxyVariables({ HTTP_PROXY: secret, NO_PROXY: '10.0.0.0/8 127.0.0.0/8' }),
    'ok',
    /NO_PROXY excludes/,
    undefined,
  ],
  ['a proxy only for https', () => checkProxyVariables({ HTTPS_PROXY: secret, HTTP_PROXY: '' }), 'ok', /none set/, undefined],
  ['a complete description', () => checkDescription(copy()), 'ok', /OpenAPI 3\.1\.0, 37 operations, \d+ examples/, undefined],
  [
    'a missing description',
    () => checkDescription(without('spec/openapi.yaml')),
    'fault',
    /openapi\.yaml does not exist/,
    /git checkout spec/,
  ],
  [
    'a missing example',
    () => checkDescription(without('spec/examples/created.json')),
    'fault',
    /spec\/examples\/created\.json$/,
    /git checkout/,
  ],
  ['OpenAPI 3.0', () => checkDescription(copy({ files: { 'spec/openapi.yaml': 'openapi: 3.0.3\n' } })), 'fault', /not OpenAPI 3\.1/, /git/],
  ['current types', () => checkGeneratedFiles(copy()), 'ok', /match spec\/openapi\.yaml/, undefined],
  [
    'types of a missing description',
    () => checkGeneratedFiles(without('spec/openapi.yaml')),
    'fault',
    /^cannot be read \(.*ENOENT/,
    /npm run generate/,
  ],
  ['current types of a package', () => checkGeneratedFiles(copy({ installed: true })), 'ok', /match/, undefined],
  [
    'outdated types',
    () => checkGeneratedFiles(copy({ files: { 'spec/examples/created.json': '{}' } })),
    'fault',
    /from another description: spec\/openapi\.json, src\/generated\/flow-service\.ts, src\/generated\/description\.ts, src\/generated\/constants\.ts, src\/generated\/validators\.ts$/,
    /npm run generate/,
  ],
  [
    'a package with a missing file',
    () => checkGeneratedFiles(without('dist/src/generated/validators.js', { installed: true })),
    'fault',
    /missing: dist\/src\/generated\/validators\.js/,
    /Install the package again/,
  ],
  [
    'a missing Prism',
    () => checkPrism(copy()),
    'missing',
    /only the header Prefer needs it/,
    /npm install @stoplight\/prism-core@5\S+ @stop/,
  ],
  ['a broken Prism', () => checkPrism(withPackages(prism)), 'fault', /cannot be loaded \(broken\)/, /^Run: npm install @stoplight/],
  [
    'a missing Pact',
    () => checkPact(copy()),
    'missing',
    /only flowservice-kit\/pact needs it/,
    /npm install --save-dev @pact-foundation\/pact@17/,
  ],
  ['an old Pact', () => checkPact(withPackages({ '@pact-foundation/pact': { version: '12.5.2' } })), 'fault', /^12\.5\.2, but/, /@17$/],
  [
    'a Pact 13, which contains its native library',
    () => checkPact(withPackages({ '@pact-foundation/pact': { version: '13.2.0' }, '@pact-foundation/pact-core': {} })),
    'fault',
    /cannot be loaded: No native build was found for platform=/,
    /rm -rf node_modules && npm ci/,
  ],
  ['a Pact without its core', () => checkPact(withPackages(pact)), 'fault', /pact-core is not installed/, /npm install/],
  ['a Pact without a native library', () => checkPact(withPackages({ ...pact, ...core })), 'fault', /is not installed$/, /--omit=optional/],
  [
    'a platform that Pact does not support',
    () =>
      checkPact(
        withPackages({ ...pact, '@pact-foundation/pact-core': { optionalDependencies: { '@pact-foundation/pact-core-os2': '' } } }),
      ),
    'fault',
    /is not installed$/,
    /does not support this platform.*: os2\.$/,
  ],
  [
    'a broken native library',
    () => checkPact(withBrokenLibrary()),
    'fault',
    /cannot be loaded: .*node\.napi\.node/,
    /rm -rf node_modules && npm ci/,
  ],
  [
    'a missing nock',
    () => checkPeer(nock, copy()),
    'missing',
    /only flowservice-kit\/nock needs it/,
    /^If you use it: npm install --save-dev nock@15$/,
  ],
  ['a nock for every Node', () => checkPeer(nock, withPackages({ nock: { version: '15.0.6' } })), 'ok', /^15\.0\.6$/, undefined],
  [
    'an old nock',
    () => checkPeer(nock, withPackages({ nock: { version: '14.0.1' } })),
    'fault',
    /14\.0\.1, but .* needs \^15\.0\.1/,
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

test.each(cases)('doctor reports %s', async (_, check, status, seen, fix) => {
  const diagnosis = await check();
  expect(diagnosis).toMatchObject({ status, seen: expect.stringMatching(seen) });
  if (fix === undefined) expect(diagnosis).not.toHaveProperty('fix');
  else expect(diagnosis.fix).toMatch(fix);
  expect(JSON.stringify(diagnosis)).not.toContain('hunter2');
});

test('doctor distinguishes a running mock from another program on the port', async () => {
  const mock = await startMock();
  const port = Number(new URL(mock.url).port);
  expect(await checkPort(port, 50_000)).toMatchObject({ status: 'ok', seen: `in use by a flowservice mock at ${mock.url}` });
  await mock.close();
  expect(await checkPort(port)).toMatchObject({ status: 'ok', seen: 'free' });
});

test('doctor reports a port as in use by another program, whatever that sends', async () => {
  const programs: readonly ((socket: Socket) => unknown)[] = [
    (socket) => socket.resetAndDestroy(),
    (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\nzz\r\n'),
    (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
  ];
  const servers = programs.map((respond) => createNetServer((socket) => socket.on('error', () => {}).once('data', () => respond(socket))));
  for (const server of servers) await once(server.listen(0, '127.0.0.1'), 'listening');
  const ports = servers.flatMap((server) => ['--port', String((server.address() as AddressInfo).port)]);
  // In a process, because an error of a socket without a listener would end it.
  const { code, out } = await run('doctor', ...ports);
  for (const server of servers) server.close();
  expect({ code, found: out.match(/in use by another program/g) }).toEqual({
    code: 3,
    found: programs.map(() => 'in use by another program'),
  });
});

test('doctor finds no problems in this clone', async () => {
  const { port } = await freePort();
  const { code, out, err } = await runHereIn({ NO_PROXY: '127.0.0.1' }, 'doctor', '--port', String(port));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const names = ['Node', 'description', 'generated files', `port ${port}`, 'proxy variables', 'Prism', 'Pact', 'nock', 'Vitest'];
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => /^ok {7}(\S.*?) {2}/.exec(line)?.[1]).slice(0, -2)).toEqual(names);
  expect(lines.at(-1)).toBe('No problems found.');
});

test('doctor --json exits 3 if a check fails, and hides the password of a proxy', async () => {
  const env = { HTTP_PROXY: secret, NO_PROXY: '', no_proxy: '' };
  const { code, out, err } = await runHereIn(env, 'doctor', '--port', String(taken), '--json');
  const { healthy, checks } = JSON.parse(out);
  const faults = checks.filter(({ status }: Diagnosis) => status === 'fault').map(({ check }: Diagnosis) => check);
  expect({ code, err, healthy, faults }).toEqual({ code: 3, err: '', healthy: false, faults: [`port ${taken}`, 'proxy variables'] });
  expect(checks.find(({ status }: Diagnosis) => status === 'fault')).toMatchObject({ fix: expect.any(String), mend: expect.any(String) });
  expect(out).not.toContain('hunter2');
});

test('doctor prints each fix below its problem, and colors only on a terminal', () => {
  const diagnoses: readonly Diagnosis[] = [
    { check: 'Node', status: 'ok', seen: '24.21.0' },
    { check: 'nock', status: 'fault', seen: '14.0.1', fix: 'npm install' },
  ];
  expect(formatDiagnoses(diagnoses, { color: false })).toBe(
    'ok       Node  24.21.0\nfault    nock  14.0.1\n               npm install\n\n1 of 2 checks found a problem.\n',
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
