/** A TLS connection that ended before its first request, for a log. */
export type FailedHandshake = {
  /** The name that the client called, as TLS announces it (SNI); undefined for an address. */
  readonly host: string | undefined;
  /** Whether the client does not trust the certificate, as far as that can be seen. */
  readonly untrusted: boolean;
  /** The reason in words, without a full stop. */
  readonly reason: string;
};

/** How a connection ended before its first request. */
export type EndedHandshake = {
  readonly host: string | undefined;
  /** Whether there is a certificate for the host. */
  readonly isKnown: boolean;
  /** Whether the client has been sent the certificate. */
  readonly hasCertificate: boolean;
  readonly error: NodeJS.ErrnoException | undefined;
};

/**
 * The alerts with which a client refuses a certificate: bad, unsupported, revoked, expired or unknown certificate, unknown authority.
 *
 * @see RFC 8446 §6.2, alerts 42 to 46 and 48
 */
const refusals = /_ALERT_(?:BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(?:REVOKED|EXPIRED|UNKNOWN)|UNKNOWN_CA)$/;

/** Describes a handshake that has failed. */
export function failedHandshake({ host, isKnown, hasCertificate, error }: EndedHandshake): FailedHandshake {
  const isRefused = refusals.test(error?.code ?? '');
  const hasLeft = error === undefined || error.code === 'ECONNRESET' || error.code === 'EPIPE';
  if (!isKnown) return { host, untrusted: false, reason: host === undefined ? 'it sent no name' : 'there is no certificate for this name' };
  if (isRefused) return { host, untrusted: true, reason: 'it does not trust the certificate' };
  // Node's own clients send no alert.
  if (hasLeft && hasCertificate)
    return { host, untrusted: true, reason: 'it left when it had the certificate, most likely because it does not trust it' };
  if (hasLeft) return { host, untrusted: false, reason: 'it left during the handshake' };
  return { host, untrusted: false, reason: reasonIn(error) };
}

/** Returns the reason of an error of OpenSSL, such as `no shared cipher`, or its message. */
function reasonIn(error: Error): string {
  return 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
}
