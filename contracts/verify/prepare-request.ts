import { type ErrorName, statusOfExample } from '../../test/contract.ts';
import { refusalIn } from '../pact/refusal.ts';
import { stateNamed } from './provider-states.ts';
import type { RealService } from './real-service.ts';

/** A request as Pact's verifier is about to send it. */
export type OutgoingRequest = { readonly headers: Record<string, string | string[] | undefined>; body?: unknown };

type Provocation = { readonly header: string; readonly value: string };

/** The refusals that a real service gives to whoever asks for them, and what to ask with; those that have a state of their own are not here. */
export const provokable: ReadonlyMap<ErrorName, Provocation> = new Map<ErrorName, Provocation>([
  ['invalid-token', { header: 'authorization', value: 'Bearer flowservice-kit-made-up-token' }],
  ['unknown-sandbox', { header: 'x-sandbox-name', value: 'flowservice-kit-no-such-sandbox' }],
]);

/** The refusals for which a mock has a scenario; it is asked for the others, such as they are documented, with `Prefer`. */
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
 * Brings a refusal about with the request itself where the provider has no state for it: asks a mock for it, and a real service with a
 * token or sandbox that it cannot know, all else being real.
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
    // Credentials for Dynamics are not sent where they are not needed.
    request.headers[provocation.header] = provocation.value;
    return;
  }
  const body = withParams(request.body, real);
  if (body === request.body) return;
  request.body = body;
  // Pact's proxy sends the body that it finds here, but the length that the verifier gave.
  request.headers['content-length'] = String(Buffer.byteLength(JSON.stringify(body)));
}

/** The body with auth params that Dynamics accepts in the place of those of the contract; itself where it has none. */
function withParams(body: unknown, { params }: RealService): unknown {
  if (Array.isArray(body)) {
    return body.some(isReplacement)
      ? body.map((one) => (isReplacement(one) ? { ...one, value: paramsLike(one.value, params) } : one))
      : body;
  }
  const real = isConnection(body) ? params[body.auth.specName] : undefined;
  return isConnection(body) && real !== undefined ? { ...body, auth: { ...body.auth, params: real } } : body;
}

/** Those of the real params that have the same names, for a patch does not name its auth spec. */
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
