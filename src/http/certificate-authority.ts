import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import * as certificate from './tls/certificate.ts';

/** An authority that exists as long as this process, and signs certificates for a few hosts. */
export type CertificateAuthority = {
  /** The authority's certificate, PEM. Its key never leaves memory. */
  readonly certificate: string;
  /** The same as DER. */
  readonly der: Buffer;
  /**
   * Returns a TLS context for a host; undefined for one that the authority may not sign. Re-issued before it expires. The certificate of an
   * address has all hosts, because a client that calls an address sends no name.
   *
   * @see RFC 6066 §3
   */
  readonly contextFor: (host: string) => SecureContext | undefined;
};

/** The length of a day, in milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** How long the certificates are valid, in days. Apple refuses servers' certificates above 825 days, Android's web view above 200. */
const [daysOfAuthority, daysOfServer] = [3650, 45];

/** Creates an authority for these host names and IP addresses only. */
export function createAuthority(hosts: readonly string[], now: () => Date = () => new Date()): CertificateAuthority {
  const known = [...new Set(hosts.map(normalized))];
  const [own, servers] = [generateKeys(), generateKeys()];
  // Distinct in every run, so that a list of trusted certificates can have several.
  const issuer = `flowservice-kit ${randomBytes(8).toString('hex')}`;
  const der = certificate.signedCertificate(
    {
      subject: issuer,
      issuer,
      publicKey: own.publicKey,
      ...validity(now(), daysOfAuthority),
      extensions: [
        certificate.authorityWithoutOthersBelow,
        certificate.usedToSignCertificates,
        certificate.subjectKey(own.publicKey),
        certificate.constrainedTo(namesOf(known)),
      ],
    },
    own.privateKey,
  );
  const issue = (host: string, at: Date): SecureContext => {
    const signed = certificate.signedCertificate(
      {
        subject: 'flowservice-kit',
        issuer,
        publicKey: servers.publicKey,
        ...validity(at, daysOfServer),
        extensions: [
          certificate.alternativeNames(namesOf(isIP(host) === 0 ? [host] : known)),
          certificate.usedInHandshakes,
          certificate.usedByServers,
          certificate.subjectKey(servers.publicKey),
          certificate.authorityKey(own.publicKey),
        ],
      },
      own.privateKey,
    );
    // Without authorities, because reading Node's own takes longer than all the rest, and only clients need them.
    return createSecureContext({ ca: [], cert: pem(signed), key: servers.privateKey.export({ type: 'pkcs8', format: 'pem' }) });
  };
  const issued = new Map<string, { readonly context: SecureContext; readonly at: Date }>();
  return {
    certificate: pem(der),
    der,
    contextFor: (name) => {
      const host = normalized(name);
      if (!known.includes(host)) return undefined;
      const at = now();
      const last = issued.get(host);
      if (last !== undefined && at.getTime() - last.at.getTime() < (daysOfServer - 1) * day) return last.context;
      const context = issue(host, at);
      issued.set(host, { context, at });
      return context;
    },
  };
}

function generateKeys(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** Returns a validity that begins a day before, because the clocks of two machines differ. */
function validity(at: Date, days: number): { readonly notBefore: Date; readonly notAfter: Date } {
  return { notBefore: new Date(at.getTime() - day), notAfter: new Date(at.getTime() + days * day) };
}

/** Returns a host as certificates have it: in lower case, without a final dot and the brackets of a URL. */
function normalized(host: string): string {
  return host.toLowerCase().replace(/^\[(.*)\]$|\.$/, '$1');
}

function namesOf(hosts: readonly string[]): certificate.ServerNames {
  return { names: hosts.filter((host) => isIP(host) === 0), addresses: hosts.filter((host) => isIP(host) !== 0) };
}

function pem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
}
