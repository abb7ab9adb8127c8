import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAuthority } from '../../src/http/certificate-authority.ts';
import { caBundle, caVariables } from '../../src/interception/ca-bundle.ts';
import { type ChildSettings, childEnvironment, childVariables } from '../../src/interception/child-environment.ts';
import { exempts } from '../../src/interception/no-proxy.ts';
import { runtimes, whyNotArrived } from '../../src/interception/runtimes.ts';
import { sourcedFile } from '../../src/interception/sourced-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

const settings: ChildSettings = {
  hosts: ['platform.adobe.io', 'ims-na1.adobelogin.com'],
  proxyUrl: 'http://flowservice:secret@127.0.0.1:4012',
  openPort: 4013,
  bundleFile: '/tmp/x/ca.pem',
  trustStoreFile: '/tmp/with space/ca.jks',
  wgetFile: '/tmp/x/wgetrc',
  preloadFile: 'C:\\with "space\\preload.cjs',
  preload: '{}',
};

test.each([
  ['adobe.io', 'platform.adobe.io', 443, true],
  ['.adobe.io', 'platform.adobe.io', 443, true],
  ['*.adobe.io', 'platform.adobe.io', 443, true],
  ['Platform.Adobe.io', 'platform.adobe.io', 443, true],
  ['adobe.io.', 'platform.adobe.io', 443, true],
  ['platform.adobe.io.:443', 'platform.adobe.io', 443, true],
  ['dobe.io', 'platform.adobe.io', 443, false],
  ['platform.adobe.io:443', 'platform.adobe.io', 443, true],
  ['platform.adobe.io:80', 'platform.adobe.io', 443, false],
  ['*', 'example.com', 443, true],
  ['.', 'example.com', 443, false],
  ['10.0.0.0/8', '10.1.2.3', 443, true],
  ['10.0.0.0/8', '11.1.2.3', 443, false],
  ['10.0.0.0/99', '10.1.2.3', 443, false],
  ['fd00::/8', 'fd00::1', 443, true],
  ['::1', '::1', 80, true],
  ['[::1]:80', '::1', 80, true],
  ['[::1]:80', '::1', 443, false],
])('NO_PROXY=%s for %s, port %i: %s', (entry, host, port, expected) => {
  expect(exempts(entry, { host, port })).toBe(expected);
});

test.each([
  [undefined, 'localhost,127.0.0.1,::1'],
  ['*', 'localhost,127.0.0.1,::1'],
  ['internal.example, .adobe.io:443 10.0.0.0/8,localhost', 'internal.example,10.0.0.0/8,localhost,127.0.0.1,::1'],
  ['adobelogin.com,platform.adobe.io:8443', 'localhost,127.0.0.1,::1'],
])('a client keeps the entries of NO_PROXY that do not exempt an intercepted host: %s', (value, expected) => {
  const env = childEnvironment(settings, { no_proxy: value });
  expect([env.no_proxy, env.NO_PROXY]).toEqual([expected, expected]);
});

test('a client gets the proxy in both cases, the bundle in every variable, and our options after its own', () => {
  const env = childEnvironment(settings, { NODE_OPTIONS: '--max-old-space-size=100', HTTPS_PROXY: 'http://own:3128', OTHER: 'kept' });
  expect([env.HTTPS_PROXY, env.https_proxy, env.HTTP_PROXY, env.http_proxy]).toEqual(Array(4).fill(settings.proxyUrl));
  expect(caVariables.map((name) => env[name])).toEqual(caVariables.map(() => settings.bundleFile));
  expect(env.OTHER).toBe('kept');
  expect(env.NODE_OPTIONS).toBe('--max-old-space-size=100 --require "C:\\\\with \\"space\\\\preload.cjs"');
  expect(env.JAVA_TOOL_OPTIONS).toContain('-Dhttps.proxyPort=4013 -Djavax.net.ssl.trustStore="/tmp/with space/ca.jks"');
  expect(env.JAVA_TOOL_OPTIONS).not.toContain('secret');
  for (const [trustStoreFile, quoted] of [
    ["/tmp/o'b/ca.jks", `"/tmp/o'b/ca.jks"`],
    ['/tmp/o"b/ca.jks', `'/tmp/o"b/ca.jks'`],
  ] as const)
    expect(childEnvironment({ ...settings, trustStoreFile }, {}).JAVA_TOOL_OPTIONS).toContain(`trustStore=${quoted} `);
});

test("the bundle has our authority, the system's and those of the user's variables, each once, and no key", () => {
  const [one = '', two = '', three = '', four = ''] = ['a', 'b', 'c', 'd'].map((name) => createAuthority([name]).certificate.trim());
  const broken = '-----BEGIN CERTIFICATE-----\nnot base64!!\n-----END CERTIFICATE-----';
  const key = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----';
  const directory = join(folder, 'certs');
  mkdirSync(directory);
  writeFileSync(join(folder, 'one.pem'), `${key}\n${one}\n${broken}\n${two}`);
  writeFileSync(join(folder, 'elsewhere.pem'), four);
  writeFileSync(join(directory, 'three.pem'), `${three}\n${one}`);
  symlinkSync('three.pem', join(directory, '0a0b0c0d.0'));
  symlinkSync(join(folder, 'elsewhere.pem'), join(directory, '1a0b0c0d.0'));
  const ours = '-----BEGIN CERTIFICATE-----\nours\n-----END CERTIFICATE-----';
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const env = {
    CURL_CA_BUNDLE: join(folder, 'one.pem'),
    REQUESTS_CA_BUNDLE: join(folder, 'pipe'),
    SSL_CERT_FILE: '/nowhere',
    SSL_CERT_DIR: `${directory}:/nowhere`,
  };
  const [first, ...others] = caBundle(`${ours}\n`, env);
  const ofSystem = caBundle(ours, {}).length - 1;
  expect([first, ofSystem > 20]).toEqual([ours, true]);
  expect(others.slice(ofSystem).sort()).toEqual([one, two, three, four].sort());
});

test('the file for a terminal sets and restores the variables, and appends to those of the terminal', () => {
  const file = join(folder, 'env');
  writeFileSync(file, sourcedFile({ ...childVariables(settings, {}), HTTPS_PROXY: "it's $HOME" }));
  const show = `echo "$HTTPS_PROXY|\${NO_PROXY-unset}|$NODE_OPTIONS"`;
  const script = `. "$0"; ${show}; . "$0"; ${show}; flowservice_off; ${show}`;
  const env = { HTTPS_PROXY: 'before', NODE_OPTIONS: '--trace-warnings', PS1: '' };
  const on = `it's $HOME|localhost,127.0.0.1,::1|--trace-warnings --require "C:\\\\with \\"space\\\\preload.cjs"`;
  const out = execFileSync('bash', ['-euc', script, file], { env, encoding: 'utf8' });
  expect(out.trim().split('\n')).toEqual([on, on, 'before|unset|--trace-warnings']);
});

test('docs/intercept.md has the table of runtimes', () => {
  const page = readFileSync('docs/intercept.md', 'utf8');
  const rows = runtimes.map(({ name, reachedBy, trustsBy, exceptions }) => `| ${name} | ${reachedBy} | ${trustsBy} | ${exceptions} |`);
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
});

test.each([
  ['/usr/bin/python3.13', 'http.client,'],
  ['C:\\tools\\NODE.exe', 'A Node process'],
  ['pytest', 'http.client,'],
  ['./gradlew', 'Apache HttpClient'],
  ['make', 'The client may ignore HTTPS_PROXY'],
])('a run without requests names the clients of the runtime of %s that are not reached', (command, expected) => {
  expect(whyNotArrived(command)).toContain(expected);
});
