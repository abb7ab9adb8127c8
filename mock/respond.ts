import { isError } from '../src/check/finding.ts';
import type { Contract } from '../src/contract/contract.ts';
import type { ErrorName } from '../src/contract/error-example.ts';
import type { Violation } from '../src/generated/flow-service.ts';
import type { Answer } from '../src/http/answer.ts';
import { violations } from '../src/messages/violations.ts';
import { errorBody, errorStatus, type Variables } from './published-errors.ts';
import { type RefusedRequest, refusalFor } from './refusals/index.ts';

type Headers = Readonly<Record<string, string>>;

/** A response whose body is sent as JSON; without a body the status is 204. */
export type Success = { readonly status: number; readonly body?: unknown; readonly headers?: Headers };

/** The outcome of a request: a response, or the name of a published error. */
export type Reply = Success | (PublishedError & { readonly headers?: Headers });

/** The name of a published error, and the varying parts of its text. */
export type PublishedError = {
  readonly error: ErrorName;
  readonly variables?: Variables;
  /** The parts that are ids by their place. They are shown, although some look like keys. */
  readonly ids?: readonly string[];
};

/** The part of a request that every response to it needs. */
export type ResponseParts = { readonly contract: Contract; readonly requestId: string; readonly violations: readonly Violation[] };

/** Creates the response for an outcome: adds the request id and, for the log and the journal, the violations of the request. */
export function respond(parts: ResponseParts, reply: Reply): Answer {
  const { status, body, headers } = responseTo(parts, reply);
  const text = body === undefined ? '' : JSON.stringify(body);
  return { status, headers: headersOf(parts, headers, text), body: text, violations: parts.violations };
}

function responseTo({ contract, requestId }: ResponseParts, reply: Reply): Success {
  if (!('error' in reply)) return reply;
  const { error, variables, ids, headers = {} } = reply;
  return { status: errorStatus(contract, error), body: errorBody(contract, error, requestId, variables, ids), headers };
}

function headersOf({ requestId }: ResponseParts, headers: Headers | undefined, body: string): Headers {
  const type: Headers = body === '' ? {} : { 'content-type': 'application/json' };
  return { ...type, ...headers, 'x-request-id': requestId };
}

/**
 * Creates the error response to an invalid request: the one that Adobe publishes for its first mistake, with a member `violations` that
 * lists all violations, unless `explain` is false.
 */
export function refuse(parts: ResponseParts, request: RefusedRequest, explain: boolean): Answer {
  const first = request.findings.find(isError);
  if (first === undefined) throw new TypeError('A refused request must have an error.');
  const { error, variables } = refusalFor(parts.contract, first, request);
  return explained({ ...parts, violations: violations(request.findings) }, { error, variables }, explain);
}

/**
 * Creates the error response to a request that matches no operation of the description: Flow Service's own for its other resources; one
 * of our choice, in the form of Adobe's gateway, for all others.
 */
export function refuseUnknown(
  parts: ResponseParts,
  { method, path }: { readonly method: string; readonly path: string },
  explain: boolean,
): Answer {
  const { finder } = parts.contract;
  if (finder.uncoveredResource(path) !== undefined) return explained(parts, { error: 'provider-not-found' }, explain);
  // No 405 for a path of a neighbor, which may have the method although the mock does not, or for a misspelled path that happens to match
  // one with an id.
  const isUnknown = parts.violations.some(({ code }) => code === 'operation-unknown');
  const methods = isUnknown || finder.uncoveredNeighbor(method, path) !== undefined ? [] : finder.methodsOf(path);
  const reply =
    methods.length === 0
      ? { status: 404, body: { error_code: '404000', message: 'Resource not found' } }
      : { status: 405, body: { error_code: '405000', message: 'Method not allowed' }, headers: { allow: methods.join(', ') } };
  return explained(parts, reply, explain);
}

/** Adds the violations to an error response: as indented JSON, because it is read in a terminal more often than anywhere else. */
function explained(parts: ResponseParts, reply: Reply, explain: boolean): Answer {
  if (!explain) return respond(parts, reply);
  const { status, body, headers } = responseTo(parts, reply);
  const text = `${JSON.stringify({ ...Object(body), violations: parts.violations }, null, 2)}\n`;
  return { status, headers: headersOf(parts, headers, text), body: text, violations: parts.violations };
}
