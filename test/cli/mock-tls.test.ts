import { execFile, execFileSync } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { signedCertificate, subjectKey } from '../../src/http/tls/certificate.ts';
import { selfSigned } from '../proxy/double.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { printed, type Running, start } from './run.ts';
import { runHere } from './run-here.ts';

const folder = temporaryFolder();
const { file: cert } = selfSigned(folder);
const key = join(folder, 'key.pem');
const [text, otherKey, encrypted] = ['text.pem', 'other.pem', 'encrypted.pem'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
writeFileSync(text, 'no certificate');
execFileSync('openssl', ['genpkey', '-algorithm', 'RSA', '-out', otherKey], { stdio: 'ignore' });
execFileSync('openssl', ['pkey', '-in', key, '-aes256', '-passout', 'pass:secret', '-out', encrypted]);

const running: Running[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
});

/** Runs a command of a shell, without the proxies and certificates of this machine. */
async function shell(command: string): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  return promisify(execFile)('sh', ['-c', command], { env }).then(
    ({ stdout }) => stdout,
    ({ stderr }) => stderr,
  );
}

async function startMock(...args: readonly string[]) {
  const mock = start('mock', '--port', '0', ...args);
  running.push(mock);
  const [, url = ''] = await printed(mock, /(?:ready at |"ready":")(https?:\/\/[^\s,"]+)[\s\S]*(?:Ctrl\+C|"\})/);
  return { ...mock, url };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'mock --tls prints a working curl command, and its CA file is gone after %s',
  async (signal) => {
    const { err, url, child, finished } = await startMock('--tls');
    const [, caFile = ''] = /Certificate to trust: (.+)/.exec(err()) ?? [];
    expect([statSync(caFile).mode & 0o777, statSync(dirname(caFile)).mode & 0o777]).toEqual([0o600, 0o700]);
    const [, command = ''] = /Try it:\n\n([\s\S]+?\n\}')\n/.exec(err()) ?? [];
    expect(command).toContain(`--cacert '${caFile}'`);
    expect(JSON.parse(await shell(`${command} -sS`))).toHaveProperty('id');
    expect(await shell(`curl -sS --cacert ${caFile} ${url}/__mock/ca.pem`)).toBe(readFileSync(caFile, 'utf8'));
    expect(await shell(`curl -sS ${url.replace('https', 'http')}/__mock/health`)).toBe('{"status":"ready"}');
    child.kill(signal);
    expect([(await finished).code, existsSync(dirname(caFile))]).toEqual([signal === 'SIGHUP' ? 129 : 0, false]);
  },
);

test('the banner in JSON has the CA file, and the log has failed handshakes with their fixes, each once', async () => {
  const { err, url, ...mock } = await startMock('--tls', '--log', 'json', '--allow-host', 'mock.example.com');
  const { caFile, ready } = JSON.parse(err().split('\n')[0] ?? '');
  expect(ready).toBe(url);
  const port = new URL(url).port;
  const resolved = ['mock', 'other'].map((name) => `--resolve ${name}.example.com:${port}:127.0.0.1`).join(' ');
  const get = (options: string, host: string) => shell(`curl -sS ${options} ${resolved} https://${host}:${port}/__mock/health`);
  expect(await get(`--cacert ${caFile}`, 'mock.example.com')).toBe('{"status":"ready"}');
  for (let again = 0; again < 2; again++) expect(await get('', 'localhost')).toContain('certificate');
  await get(`--cacert ${caFile}`, 'other.example.com');
  await printed({ err, ...mock }, /other\.example\.com.*\n/);
  expect(
    err()
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line).warning),
  ).toEqual([
    `TLS failed with a client that called localhost: it does not trust the certificate. Let it trust ${caFile}.`,
    'TLS failed with a client that called other.example.com: there is no certificate for this name. Add --allow-host other.example.com.',
  ]);
});

test('mock --tls-cert uses a certificate of your own, and has no CA certificate', async () => {
  const { url, err } = await startMock('--tls-cert', cert, '--tls-key', key);
  expect(err()).toContain(`curl --cacert '${cert}' -X POST '${url}`);
  expect(JSON.parse(await shell(`curl -sS --cacert ${cert} ${url}/__mock/ca.pem`)).message).toContain('trust the issuer');
});

test('a certificate that has expired is used with a warning', async () => {
  const [old, oldKey] = [join(folder, 'old.pem'), join(folder, 'old-key.pem')];
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const times = { notBefore: new Date('2020-01-01'), notAfter: new Date('2020-02-01') };
  const signed = signedCertificate({ subject: 'a', issuer: 'a', publicKey, ...times, extensions: [subjectKey(publicKey)] }, privateKey);
  writeFileSync(old, new X509Certificate(signed).toString());
  writeFileSync(oldKey, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const { err } = await startMock('--tls-cert', old, '--tls-key', oldKey);
  const warning = 'is not valid now. It has expired (Feb  1 00:00:00 2020 GMT), and clients will refuse it. Renew it.';
  expect(err()).toContain(`flowservice: the certificate ${old} ${warning}\n`);
  // It has no name that clients could call.
  expect(err()).toMatch(/\ncurl -X POST 'http:/);
});

test.each([
  [['--tls-cert', cert], '--tls-cert needs the private key as well. Add --tls-key FILE'],
  [['--tls-key', key], '--tls-key needs the certificate as well. Add --tls-cert FILE'],
  [['--tls-cert', join(folder, 'missing.pem'), '--tls-key', key], 'missing.pem (ENOENT: no such file or directory)'],
  [['--tls-cert', text, '--tls-key', key], `--tls-cert ${text}: It is not a certificate in PEM.`],
  [['--tls-cert', cert, '--tls-key', text], `--tls-key ${text}: It is not a private key in PEM.`],
  [['--tls-cert', cert, '--tls-key', otherKey], `--tls-key ${otherKey}: The key does not belong to the certificate.`],
  [['--tls-cert', cert, '--tls-key', encrypted], `--tls-key ${encrypted}: The key is encrypted. Decrypt it: openssl pkey`],
])('mock %j ends with the fix', async (args, message) => {
  const { code, err } = await runHere('mock', '--port', '0', ...args);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('listen() in a program takes a certificate too, and says what is wrong with it', async () => {
  const mock = createMock();
  const refused = (tls: object) => expect(mock.listen({ tls })).rejects;
  await refused({ cert: readFileSync(cert, 'utf8') }).toThrow('The option tls has only one of cert and key.');
  await refused({ cert: readFileSync(cert, 'utf8'), key: readFileSync(otherKey, 'utf8') }).toThrow('The option tls.key is invalid.');
  await refused({ certificate: '' }).toThrow('Unknown option "certificate" of listen({ tls }).');
  expect(await mock.listen({ tls: { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') } })).toMatch(/^https:/);
  expect(mock.certificate).toBeUndefined();
  await mock.close();
});
