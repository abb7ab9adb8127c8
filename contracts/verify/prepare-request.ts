import { type RefusalName, refusal, refusalIn } from '../pact/index.ts';
import type { RealService } from './real-service.ts';

/** A request as Pact's verifier is about to send it. */
export type OutgoingRequest = { readonly headers: Record<string, string | string[] | undefined>; body?: unknown };

type Provocation = { readonly header: string; readonly value: string };

/** The refusals that a real service gives to whoever asks for them, and what to ask with. */
export const provokable: ReadonlyMap<RefusalName, Provocation> = new Map<RefusalName, Provocation>([
  ['invalid-token', { header: 'authorization', value: 'Bearer flowservice-kit-made-up-token' }],
  ['unknown-sandbox', { header: 'x-sandbox-name', value: 'flowservice-kit-no-such-sandbox' }],
]);

/**
 * Brings the provider state about with the request itself: asks a mock for the refusal with `Prefer`, and a real service with a token
 * or sandbox that it cannot know, all else being real.
 *
 * @see RFC 7240 §2
 */
export function prepareRequest(request: OutgoingRequest, state?: string, real?: RealService): void {
  const name = state === undefined ? undefined : refusalIn(state);
  if (real === undefined) {
    if (name !== undefined) request.headers.prefer = `code=${refusal(name).status}, example=${name}`;
    return;
  }
  Object.assign(request.headers, real.headers);
  const provocation = name === undefined ? undefined : provokable.get(name);
  if (provocation !== undefined) {
    // Credentials for Dynamics are not sent where they are not needed.
    request.headers[provocation.header] = provocation.value;
    return;
  }
  const params = isConnection(request.body) ? real.params[request.body.auth.specName] : undefined;
  if (isConnection(request.body) && params !== undefined) {
    request.body = { ...request.body, auth: { ...request.body.auth, params } };
    // Pact's proxy sends the body that it finds here, but the length that the verifier gave.
    request.headers['content-length'] = String(Buffer.byteLength(JSON.stringify(request.body)));
  }
}

function isConnection(body: unknown): body is { readonly auth: { readonly specName: string } } {
  if (typeof body !== 'object' || body === null || !('auth' in body)) return false;
  const { auth } = body;
  return typeof auth === 'object' && auth !== null && 'specName' in auth && typeof auth.specName === 'string';
}
