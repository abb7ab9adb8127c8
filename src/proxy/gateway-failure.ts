/** Why an upstream has not answered: the status to answer with instead, and the reason in a few words. */
export type GatewayFailure = { readonly status: 502 | 504; readonly reason: string };

/** Thrown where the upstream takes too long. */
export class UpstreamTimeoutError extends Error {
  readonly code = 'ETIMEDOUT';
}

/** Thrown if the upstream answers 101 Switching Protocols, which no request that is passed on asks for. */
export class UnaskedUpgradeError extends Error {
  readonly code = 'ERR_UNASKED_UPGRADE';
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was cut before an answer came',
  EPIPE: 'the connection was cut before an answer came',
  EHOSTUNREACH: 'no way to the host',
  ENETUNREACH: 'no way to the host',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host, as far as can be told now',
  ERR_UNASKED_UPGRADE: 'it switched to another protocol without being asked',
  EPROTO: 'it does not speak TLS there',
};

/**
 * What to answer where the upstream did not, by the error of the system or of TLS.
 *
 * @see RFC 9110 §15.6.3, §15.6.5
 */
export function gatewayFailure(error: Error): GatewayFailure {
  const code = 'code' in error ? String(error.code) : '';
  if (error instanceof UpstreamTimeoutError || code === 'ETIMEDOUT') return { status: 504, reason: 'no answer in time' };
  const known = reasons[code];
  if (known !== undefined) return { status: 502, reason: known };
  if (code.startsWith('HPE_')) return { status: 502, reason: 'its answer is no HTTP' };
  if (/CERT|SIGNATURE|ERR_TLS|ERR_SSL/.test(code)) {
    return { status: 502, reason: `its certificate is not trusted (${code}); NODE_EXTRA_CA_CERTS names a file with further authorities` };
  }
  return { status: 502, reason: code === '' ? 'the connection failed' : `the connection failed (${code})` };
}

/** A refusal by the proxy itself in the shape of Flow Service's own, and no type of Adobe's: nobody there has refused anything. */
export function failureBody(status: number, title: string, message: string, requestId: string): string {
  return `${JSON.stringify({
    type: 'about:blank',
    title,
    status,
    report: { 'detailed-message': message, 'request-id': requestId },
    errorMessage: message,
    errorDetails: message,
  })}\n`;
}
