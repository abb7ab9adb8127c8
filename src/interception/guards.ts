import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { connectionOwner, type ReadTable, readTables } from './connection-owner.ts';
import type { Refusal } from './refusal.ts';

/** Returns why a port of the forward proxy refuses a client; undefined if it serves the client. */
export type Guard = (incoming: IncomingMessage, host: string, isIntercepted: boolean) => Refusal | undefined;

/** The user name of the credential. Only the password is secret. */
export const proxyUser = 'flowservice';

/**
 * Creates the guard of the port for clients that can send a credential.
 *
 * @see RFC 9110 §11.7.1; RFC 7617 §2
 */
export function credentialGuard(password: string): Guard {
  const expected = digest(`${proxyUser}:${password}`);
  return ({ headers }, host) => {
    const [, encoded = ''] = /^basic\s+([\w+/=-]+)$/i.exec(headers['proxy-authorization'] ?? '') ?? [];
    if (timingSafeEqual(digest(Buffer.from(encoded, 'base64').toString()), expected)) return undefined;
    const message =
      'This proxy belongs to one run of flowservice. Use it with the user and password in HTTPS_PROXY, which only that run has.';
    return { kind: 'no-credential', status: 407, host, message };
  };
}

/** Hashes a text, because only texts of the same length can be compared in constant time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * Creates the guard of the port for clients that cannot send a credential, such as Java's. On Linux it serves the connections of the own
 * user. Other systems do not list the owners of connections, so there it serves only the intercepted hosts, which lead to this process.
 *
 * @param user - the own user's id; undefined if the system has none
 */
export function ownerGuard(user: number | undefined, read: ReadTable | undefined = readTables): Guard {
  return ({ socket }, host, isIntercepted) => {
    if (read === undefined || user === undefined) {
      if (isIntercepted) return undefined;
      const message = `On this system, clients that cannot send a credential to their proxy, such as Java's, reach only the intercepted hosts, and ${host} is not one of them. Exempt it with http.nonProxyHosts.`;
      return { kind: 'no-owner', status: 403, host, reason: 'Refused by flowservice --intercept', message };
    }
    if (connectionOwner(socket, read) === user) return undefined;
    const message = 'This proxy belongs to one run of flowservice, and only its user can use it.';
    return { kind: 'other-user', status: 403, host, reason: 'Refused by flowservice --intercept', message };
  };
}
