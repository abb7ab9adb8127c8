import { type ErrorName, statusOfExample } from '../../test/contract.ts';
import { refusalIn } from '../pact/refusal.ts';
import { stateNamed } from './provider-states.ts';
import type { RealService } from './real-service.ts';

/** A request that Pact's verifier is about to send. */
export type OutgoingRequest = { readonly headers: Record<string, string | string[] | undefined>; body?: unknown };

type Provocation = { readonly header: string; readonly value: string };

/** The error responses that a request can provoke from a real service, with the header that does so. Errors with a provider state are not listed. */
export const provokable: ReadonlyMap<ErrorName, Provocation> = new Map<ErrorName, Provocation>([
  ['invalid-token', { header: 'authorization', value: 'Bearer flowservice-kit-made-up-token' }],
  ['unknown-sandbox', { header: 'x-sandbox-name', value: 'flowservice-kit-no-such-sandbox' }],
]);

/** The error responses for which the mock has a scenario. The others are requested with `Prefer`. */
const scenarios: ReadonlyMap<ErrorName, string> = new Map<ErrorName, string>([
  ['invalid-token', 'expired-token'],
  ['forbidden', 'forbidden'],
  ['unknown-sandbox', 'unknown-sandbox'],
  ['bad-credentials', 'bad-credentials'],
  ['throttled', 'throttled'],
  ['unavailable', 'unavailable'],
  ['gateway-timeout', 'gateway-timeout'],
]);

/**
 * Changes a request so that it gets an error response for which there is no provider state: selects it in the mock, or sends an unknown
 * token or sandbox to a real service.
 *
 * @see RFC 7240 §2
 */
export function prepareRequest(request: OutgoingRequest, state?: string, real?: RealService): void {
  const name = state === undefined || stateNamed(state) !== undefined ? undefined : refusalIn(state);
  if (real === undefined) {
    const scenario = name === undefined ? undefined : scenarios.get(name);
    if (scenario !== undefined) request.headers['x-mock-scenario'] = scenario;
    else if (name !== undefined) request.headers.prefer = `code=${statusOfExample(name)}, example=${name}`;
    return;
  }
  Object.assign(request.headers, real.headers);
  const provocation = name === undefined ? undefined : provokable.get(name);
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
