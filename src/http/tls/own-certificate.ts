import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';

/** A certificate and its private key, both in PEM. */
export type OwnCertificate = {
  /** The certificate, followed by those of its issuers if clients need them. */
  readonly cert: string;
  /** The private key of the certificate, not encrypted. */
  readonly key: string;
};

/** Why a certificate cannot be used, and how to correct it. */
export type CertificateFault = { readonly at: keyof OwnCertificate; readonly message: string };

/** Returns why a certificate and its key cannot be used; undefined if they can. */
export function certificateFault({ cert, key }: OwnCertificate): CertificateFault | undefined {
  const certificate = parsed(() => new X509Certificate(cert));
  if (certificate === undefined || !cert.includes('-----BEGIN'))
    return {
      at: 'cert',
      message: 'It is not a certificate in PEM. To convert one in DER: openssl x509 -inform der -in cert.der -out cert.pem',
    };
  if (/ENCRYPTED/.test(key)) return { at: 'key', message: 'The key is encrypted. Decrypt it: openssl pkey -in encrypted.pem -out key.pem' };
  const privateKey: KeyObject | undefined = parsed(() => createPrivateKey(key));
  if (privateKey === undefined)
    return {
      at: 'key',
      message: 'It is not a private key in PEM. To convert one in DER: openssl pkey -inform der -in key.der -out key.pem',
    };
  if (!certificate.checkPrivateKey(privateKey))
    return { at: 'key', message: 'The key does not belong to the certificate. Pass the key with which it was requested.' };
  if (parsed(() => createSecureContext({ ca: [], cert, key })) === undefined)
    return {
      at: 'cert',
      message: 'OpenSSL does not accept it, most likely because its key is too short. Use one with P-256 or RSA with 2048 bits.',
    };
  return undefined;
}

/** Returns the reason why clients will not accept a certificate now; undefined if its time is right. */
export function validityFault(cert: string, now: Date): string | undefined {
  const { validFrom, validTo } = new X509Certificate(cert);
  if (now > new Date(validTo)) return `It has expired (${validTo}), and clients will refuse it. Renew it.`;
  if (now < new Date(validFrom)) return `It is not valid before ${validFrom}, and clients will refuse it until then.`;
  return undefined;
}

function parsed<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
