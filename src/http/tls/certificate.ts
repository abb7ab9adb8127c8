import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIPv4 } from 'node:net';
import { bits, boolean, identifier, integer, octets, sequence, set, tagged, text, time } from './der.ts';

/** Everything that a certificate states, except its serial number, which is random. */
export type CertificateContent = {
  readonly subject: string;
  readonly issuer: string;
  readonly publicKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Buffer[];
};

const ecdsaWithSha256 = sequence(identifier('1.2.840.10045.4.3.2'));
const version3 = tagged(0, integer(2), { isConstructed: true });

/**
 * Returns a certificate in DER, signed with the key of its issuer, a P-256 key.
 *
 * @see RFC 5280 §4.1
 */
export function signedCertificate(content: CertificateContent, issuerKey: KeyObject): Buffer {
  const { subject, issuer, publicKey, notBefore, notAfter, extensions } = content;
  const signed = sequence(
    version3,
    serialNumber(),
    ecdsaWithSha256,
    name(issuer),
    sequence(time(notBefore), time(notAfter)),
    name(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(...extensions), { isConstructed: true }),
  );
  return sequence(signed, ecdsaWithSha256, bits(sign('sha256', signed, issuerKey)));
}

/** Returns a random serial number. Its first byte makes it positive, and its length the same every time. */
function serialNumber(): Buffer {
  const [first = 0, ...others] = randomBytes(16);
  return integer((first % 0x40) + 0x40, ...others);
}

/** Returns a name that consists of an organization. */
function name(organization: string): Buffer {
  return sequence(set(sequence(identifier('2.5.4.10'), text(organization))));
}

function extension(id: string, content: Buffer, isCritical = false): Buffer {
  return sequence(identifier(`2.5.29.${id}`), ...(isCritical ? [boolean(true)] : []), octets(content));
}

/** @see RFC 5280 §4.2.1.9 */
export const authorityWithoutOthersBelow = extension('19', sequence(boolean(true), Buffer.from([0x02, 0x01, 0x00])), true);

/** @see RFC 5280 §4.2.1.3: keyCertSign and cRLSign */
export const usedToSignCertificates = extension('15', bits(Buffer.from([0b0000_0110]), 1), true);

/** @see RFC 5280 §4.2.1.3: digitalSignature */
export const usedInHandshakes = extension('15', bits(Buffer.from([0b1000_0000]), 7), true);

/** @see RFC 5280 §4.2.1.12: serverAuth */
export const usedByServers = extension('37', sequence(identifier('1.3.6.1.5.5.7.3.1')));

/** @see RFC 5280 §4.2.1.2 */
export function subjectKey(key: KeyObject): Buffer {
  return extension('14', octets(keyIdentifier(key)));
}

/** @see RFC 5280 §4.2.1.1 */
export function authorityKey(key: KeyObject): Buffer {
  return extension('35', sequence(tagged(0, keyIdentifier(key), { isConstructed: false })));
}

/** @see RFC 7093 §2, method 4 */
function keyIdentifier(key: KeyObject): Buffer {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest()
    .subarray(0, 20);
}

/** The names of a server: host names and addresses. */
export type ServerNames = { readonly names: readonly string[]; readonly addresses: readonly string[] };

/** @see RFC 5280 §4.2.1.6 */
export function alternativeNames({ names, addresses }: ServerNames): Buffer {
  return extension('17', sequence(...names.map(dnsName), ...addresses.map((address) => ipAddress(addressBytes(address)))));
}

/**
 * Permits an authority these names and addresses only. A name also permits the names below it. If there are no names or no addresses, all
 * of them are excluded, because a kind of name without a constraint is permitted.
 *
 * @see RFC 5280 §4.2.1.10
 */
export function constrainedTo({ names, addresses }: ServerNames): Buffer {
  const permitted = [
    ...names.map(dnsName),
    ...addresses.map(addressBytes).map((bytes) => ipAddress(bytes, Buffer.alloc(bytes.length, 0xff))),
  ];
  const excluded = [
    ...(names.length === 0 ? [dnsName('')] : []),
    ...(addresses.length === 0 ? [4, 16].map((length) => ipAddress(Buffer.alloc(length * 2))) : []),
  ];
  const subtrees = [permitted, excluded].map((bases) => Buffer.concat(bases.map((base) => sequence(base))));
  const parts = subtrees.map((content, number) => (content.length === 0 ? content : tagged(number, content, { isConstructed: true })));
  return extension('30', sequence(...parts), true);
}

function dnsName(name: string): Buffer {
  return tagged(2, Buffer.from(name, 'latin1'), { isConstructed: false });
}

function ipAddress(...bytes: readonly Buffer[]): Buffer {
  return tagged(7, Buffer.concat(bytes), { isConstructed: false });
}

/** Returns the bytes of an address: four, or sixteen. */
function addressBytes(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split('.').map(Number));
  // Written in the shortest form, without an IPv4 address in it.
  const [head = '', tail = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, tail].map((groups) => groups.split(':').filter((group) => group !== '')) as [string[], string[]];
  const groups = [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  return Buffer.from(groups.map((group) => group.padStart(4, '0')).join(''), 'hex');
}
