/** Why an upstream did not respond: the status of the proxy's response, and a short reason. */
export type GatewayFailure = { readonly status: 502 | 504; readonly reason: string };

/** Thrown if the upstream takes too long. */
export class UpstreamTimeoutError extends Error {
  readonly code = 'ETIMEDOUT';
}

/** Thrown if the upstream responds with 101 Switching Protocols, which no forwarded request asks for. */
export class UnaskedUpgradeError extends Error {
  readonly code = 'ERR_UNASKED_UPGRADE';
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was closed before a response arrived',
  EPIPE: 'the connection was closed before a response arrived',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the host',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the DNS lookup failed (temporary error)',
  ERR_UNASKED_UPGRADE: 'it switched to another protocol without a request to do so',
  EPROTO: 'it does not support TLS on this port',
};

/**
 * Returns the proxy's response to a request whose upstream failed with an error of the system, of TLS or of the HTTP parser.
 *
 * @see RFC 9110 §15.6.3, §15.6.5
 */
export function gatewayFailure(error: Error): GatewayFailure {
  const code = 'code' in error ? String(error.code) : '';
  if (error instanceof UpstreamTimeoutError || code === 'ETIMEDOUT') return { status: 504, reason: 'no response in time' };
  const known = reasons[code];
  if (known !== undefined) return { status: 502, reason: known };
  if (/^(?:HPE_|ERR_INVALID_CHAR|ERR_HTTP_)/.test(code)) return { status: 502, reason: 'its response is not valid HTTP' };
  if (/CERT|SIGNATURE|ERR_TLS|ERR_SSL/.test(code)) {
    return {
      status: 502,
      reason: `its certificate is not trusted (${code}); set NODE_EXTRA_CA_CERTS to a file with additional authorities`,
    };
  }
  return { status: 502, reason: code === '' ? 'the connection failed' : `the connection failed (${code})` };
}

/** Returns the body of the proxy's own error response: in the form of Flow Service's, but without a type of Adobe's. */
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
