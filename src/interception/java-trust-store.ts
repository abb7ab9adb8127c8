import { createHash } from 'node:crypto';

/** The password of the trust store. It protects nothing: Java asks for one, and the store holds only public certificates. */
export const trustStorePassword = 'changeit';

/** The word that Java adds to the password before it hashes a store. */
const salt = 'Mighty Aphrodite';

/**
 * Creates a Java trust store from certificates in PEM. Java does not read PEM, and reads a PKCS#12 file from openssl as an empty one, so
 * this is a JKS: a head, the entries, and a hash of both.
 *
 * @see sun.security.provider.JavaKeyStore in OpenJDK
 */
export function javaTrustStore(certificates: readonly string[], createdAt = Date.now()): Buffer {
  const entries = certificates.map((pem, index) => entry(`ca-${index}`, derOf(pem), createdAt));
  const content = Buffer.concat([int32(0xfeedfeed), int32(2), int32(entries.length), ...entries]);
  const hash = createHash('sha1').update(Buffer.from(trustStorePassword, 'utf16le').swap16()).update(salt).update(content);
  return Buffer.concat([content, hash.digest()]);
}

function entry(alias: string, der: Buffer, createdAt: number): Buffer {
  const date = Buffer.alloc(8);
  date.writeBigInt64BE(BigInt(createdAt));
  const trustedCertificate = 2;
  return Buffer.concat([int32(trustedCertificate), text(alias), date, text('X.509'), int32(der.length), der]);
}

function derOf(pem: string): Buffer {
  return Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Writes a text as Java's `DataOutput.writeUTF` does; ASCII only. */
function text(value: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(value.length);
  return Buffer.concat([length, Buffer.from(value, 'latin1')]);
}
