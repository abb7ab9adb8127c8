import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, createServer, type SecureContext } from 'node:tls';
import { expect, test } from 'vitest';
import { createAuthority } from '../../src/http/certificate-authority.ts';
import * as certificate from '../../src/http/tls/certificate.ts';
import { integer, octets, time } from '../../src/http/tls/der.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const hosts = ['platform.adobe.io', 'LOCALHOST', '127.0.0.1', '[::1]', '2001:db8::ff:0:7'];

/** Writes a certificate to a file. */
function fileOf(name: string, raw: Buffer): string {
  const file = join(folder, `${name.replace(/\W/g, '-')}.pem`);
  writeFileSync(file, new X509Certificate(raw).toString());
  return file;
}

/** Returns the certificate that a client of this context gets. */
async function issued(context: SecureContext | undefined): Promise<X509Certificate> {
  const server = createServer({ SNICallback: (_, done) => done(null, context) }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  const socket = connect({ port, host: '127.0.0.1', servername: 'any.example', rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const found = socket.getPeerX509Certificate();
  socket.destroy();
  server.close();
  if (found === undefined) throw new Error('The server has sent no certificate.');
  return found;
}

/** Returns the result of OpenSSL's strict check of a certificate for a host. */
function verified(authority: string, leaf: string, host: string): string {
  const named = host.includes(':') || /^[\d.]+$/.test(host) ? ['-verify_ip', host] : ['-verify_hostname', host];
  try {
    const checked = ['verify', '-x509_strict', '-purpose', 'sslserver', ...named, '-CAfile', authority, leaf];
    return execFileSync('openssl', checked, { encoding: 'utf8', stdio: 'pipe' }).trim().replace(leaf, 'FILE');
  } catch (error) {
    return (error as { readonly stderr: string }).stderr;
  }
}

test.each(hosts)('OpenSSL accepts in its strict mode the certificate for %s, and for no other host', async (name) => {
  const authority = createAuthority(hosts);
  const host = name.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  const [ca, leaf] = [fileOf('ca', authority.der), fileOf(host, (await issued(authority.contextFor(name))).raw)];
  expect(verified(ca, leaf, host)).toBe('FILE: OK');
  expect(verified(ca, leaf, 'evil.example')).toContain('mismatch');
  expect(verified(ca, leaf, '192.0.2.1')).toContain('mismatch');
  expect(verified(fileOf('other', createAuthority(hosts).der), leaf, host)).toContain('unable to get local issuer certificate');
});

test.each(['evil.example', 'api.platform.adobe.io', 'adobe.io', 'platform.adobe.io.evil.example', '127.0.0.2', '::2', '*', ''])(
  'the authority never signs another host: "%s"',
  (host) => {
    expect(createAuthority(hosts).contextFor(host)).toBeUndefined();
  },
);

test('an address has a certificate for all hosts, because its clients send no name', async () => {
  const { subjectAltName } = await issued(createAuthority(hosts).contextFor('127.0.0.1'));
  expect(subjectAltName?.split(', ')).toEqual([
    'DNS:platform.adobe.io',
    'DNS:localhost',
    'IP Address:127.0.0.1',
    'IP Address:0:0:0:0:0:0:0:1',
    'IP Address:2001:DB8:0:0:0:FF:0:7',
  ]);
});

test.each([
  ['a name', { names: ['platform.adobe.io'], addresses: ['127.0.0.1'] }, { names: ['evil.example'], addresses: [] }],
  ['an address', { names: ['platform.adobe.io'], addresses: ['127.0.0.1'] }, { names: [], addresses: ['127.0.0.2'] }],
  ['an address of the other version', { names: ['a.example'], addresses: ['127.0.0.1'] }, { names: [], addresses: ['::2'] }],
  ['an address, if there are only names', { names: ['platform.adobe.io'], addresses: [] }, { names: [], addresses: ['127.0.0.1'] }],
  ['a name, if there are only addresses', { names: [], addresses: ['::1'] }, { names: ['evil.example'], addresses: [] }],
])('even a stolen key could not sign %s that the authority is not for', (_, permitted, stolen) => {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const common = { issuer: 'a', publicKey: keys.publicKey, notBefore: new Date(0), notAfter: new Date('2100-01-01') };
  const sign = (subject: string, extensions: readonly Buffer[]) =>
    certificate.signedCertificate({ ...common, subject, extensions }, keys.privateKey);
  const ca = fileOf('ca', sign('a', authorityExtensions(keys.publicKey, permitted)));
  const check = (names: certificate.ServerNames) => {
    const key = certificate.authorityKey(keys.publicKey);
    const leaf = sign('b', [certificate.alternativeNames(names), key, certificate.subjectKey(keys.publicKey)]);
    return verified(ca, fileOf('leaf', leaf), [...names.names, ...names.addresses][0] ?? '');
  };
  expect(check(permitted)).toBe('FILE: OK');
  expect(check(stolen)).toMatch(/permitted subtree violation|excluded subtree violation/);
});

function authorityExtensions(key: Parameters<typeof certificate.subjectKey>[0], permitted: certificate.ServerNames) {
  return [
    certificate.authorityWithoutOthersBelow,
    certificate.usedToSignCertificates,
    certificate.subjectKey(key),
    certificate.constrainedTo(permitted),
  ];
}

test('certificates are valid from a day before, for 45 days, and are issued again before that', async () => {
  let now = new Date('2049-12-01T12:00:00Z');
  const day = (count: number) => new Date(new Date('2049-12-01T12:00:00Z').getTime() + count * 86_400_000);
  const authority = createAuthority(hosts, () => now);
  const first = authority.contextFor('localhost');
  const { validFrom, validTo, serialNumber } = await issued(first);
  // Beyond 2049, where the form of times changes.
  expect([new Date(validFrom), new Date(validTo)]).toEqual([day(-1), day(45)]);
  now = day(43);
  expect(authority.contextFor('localhost')).toBe(first);
  now = day(44.5);
  const second = await issued(authority.contextFor('localhost'));
  expect([new Date(second.validTo), second.serialNumber === serialNumber]).toEqual([day(89.5), false]);
  const own = new X509Certificate(authority.certificate);
  expect([new Date(own.validFrom), new Date(own.validTo), own.ca, own.raw.equals(authority.der)]).toEqual([day(-1), day(3650), true, true]);
});

test.each([
  ['the last second of 2049', time(new Date('2049-12-31T23:59:59.999Z')), '170d3439313233313233353935395a'],
  ['the first second of 2050', time(new Date('2050-01-01T00:00:00Z')), '180f32303530303130313030303030305a'],
  ['a content of 127 bytes', octets(Buffer.alloc(127)).subarray(0, 3), '047f00'],
  ['a content of 128 bytes', octets(Buffer.alloc(128)).subarray(0, 3), '048180'],
  ['a content of 256 bytes', octets(Buffer.alloc(256)).subarray(0, 4), '04820100'],
  ['an integer', integer(2), '020102'],
])('DER of %s', (_, bytes, hex) => {
  expect(bytes.toString('hex')).toBe(hex);
});
