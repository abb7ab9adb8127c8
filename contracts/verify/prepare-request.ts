import type { ErrorName } from '../../src/contract/error-example.ts';
import type { RealService } from './real-service.ts';

/** A request that Pact's verifier is about to send. */
export type OutgoingRequest = { readonly headers: Record<string, string | string[] | undefined>; body?: unknown };

type Provocation = { readonly header: string; readonly value: string };

/**
 * The error responses that a request can provoke from a real service, with the header that does so. Errors of `realStates` are not listed.
 */
export const provokable: ReadonlyMap<ErrorName, Provocation> = new Map<ErrorName, Provocation>([
  ['invalid-token', { header: 'authorization', value: 'Bearer flowservice-kit-made-up-token' }],
  ['unknown-sandbox', { header: 'x-sandbox-name', value: 'flowservice-kit-no-such-sandbox' }],
]);

/**
 * Gives a request the credentials of a real service. If the response is to be an error for which no state can be set up, sends an unknown
 * token or sandbox instead.
 */
export function prepareRequest(request: OutgoingRequest, real: RealService, error?: ErrorName): void {
  Object.assign(request.headers, real.headers);
  const provocation = error === undefined ? undefined : provokable.get(error);
  if (provocation !== undefined) {
    // Credentials for Dynamics are sent only if they are needed.
    request.headers[provocation.header] = provocation.value;
    return;
  }
  const body = withParams(request.body, real);
  if (body === request.body) return;
  request.body = body;
  // Pact's proxy sends this body, but with the verifier's content-length.
  request.headers['content-length'] = String(Buffer.byteLength(JSON.stringify(body)));
}

/** Replaces the auth params of a body with params that Dynamics accepts. Returns the same body if it has none. */
function withParams(body: unknown, { params }: RealService): unknown {
  if (Array.isArray(body)) {
    return body.some(isReplacement)
      ? body.map((one) => (isReplacement(one) ? { ...one, value: paramsLike(one.value, params) } : one))
      : body;
  }
  const real = isConnection(body) ? params[body.auth.specName] : undefined;
  return isConnection(body) && real !== undefined ? { ...body, auth: { ...body.auth, params: real } } : body;
}

/** Returns the real params with the same names, because a patch does not name its auth spec. */
function paramsLike(value: object, params: RealService['params']): object {
  const names = Object.keys(value).sort().join();
  return Object.values(params).find((real) => Object.keys(real).sort().join() === names) ?? value;
}

function isReplacement(instruction: unknown): instruction is { readonly value: object } {
  if (typeof instruction !== 'object' || instruction === null || !('path' in instruction) || !('value' in instruction)) return false;
  return instruction.path === '/auth/params' && typeof instruction.value === 'object' && instruction.value !== null;
}

function isConnection(body: unknown): body is { readonly auth: { readonly specName: string } } {
  if (typeof body !== 'object' || body === null || !('auth' in body)) return false;
  const { auth } = body;
  return typeof auth === 'object' && auth !== null && 'specName' in auth && typeof auth.specName === 'string';
}
