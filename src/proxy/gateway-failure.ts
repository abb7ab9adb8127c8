import { STATUS_CODES } from 'node:http';

/** Why an upstream did not respond: the status of the proxy's response, and a short reason. */
export type GatewayFailure = { readonly status: 502 | 504; readonly reason: string };

/** Thrown if the upstream responds with 101 Switching Protocols, which no forwarded request asks for. */
export class UnaskedUpgradeError extends Error {
  readonly code = 'ERR_UNASKED_UPGRADE';
}

/** Thrown if the upstream sends one interim response after another. */
export class InterimFloodError extends Error {
  readonly code = 'ERR_INTERIM_FLOOD';
}

const closed = 'the connection was closed before a response arrived';
const switched = 'it switched to another protocol without a request to do so';

/** Reasons by the code of an error of the system or of undici. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: closed,
  EPIPE: closed,
  UND_ERR_SOCKET: closed,
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the host',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the DNS lookup failed (temporary error)',
  ERR_UNASKED_UPGRADE: switched,
  ERR_INTERIM_FLOOD: 'it sent more than 100 interim responses',
  EPROTO: 'it does not support TLS on this port',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not support TLS on this port',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of its response exceed 16 KiB',
};

/** Reasons by the message of an error of undici, which has one code for all errors of a connection. */
const socketReasons: Readonly<Record<string, string>> = { 'bad upgrade': switched, 'bad response': 'its response is not valid HTTP' };

const timeouts: ReadonlySet<string> = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/**
 * Returns the proxy's response to a request whose upstream failed with an error of the system, of TLS, of undici or of the HTTP parser.
 *
 * @see RFC 9110 §15.6.3, §15.6.5
 */
export function gatewayFailure(error: Error): GatewayFailure {
  const { code = error.name === 'HTTPParserError' ? error.name : '' } = error as NodeJS.ErrnoException;
  if (timeouts.has(code)) return { status: 504, reason: 'no response in time' };
  const known = socketReasons[error.message] ?? reasons[code];
  if (known !== undefined) return { status: 502, reason: known };
  if (/^(?:HTTPParserError|HPE_|ERR_INVALID_CHAR|ERR_HTTP_|ERR_ASSERTION|UND_ERR_RES_)/.test(code))
    return { status: 502, reason: 'its response is not valid HTTP' };
  if (/CERT|SIGNATURE|ERR_TLS|ERR_SSL/.test(code)) {
    return {
      status: 502,
      reason: `its certificate is not trusted (${code}); set NODE_EXTRA_CA_CERTS to a file with additional authorities`,
    };
  }
  return { status: 502, reason: code === '' ? 'the connection failed' : `the connection failed (${code})` };
}

/** Returns the body of the proxy's own error response: in the form of Flow Service's, but without a type of Adobe's. */
export function failureBody(status: number, message: string, requestId: string): string {
  return `${JSON.stringify({
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    report: { 'detailed-message': message, 'request-id': requestId },
    errorMessage: message,
    errorDetails: message,
  })}\n`;
}
