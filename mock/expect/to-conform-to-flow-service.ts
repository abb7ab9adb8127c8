import { examine } from '../../src/check/examine.ts';
import { isError } from '../../src/check/finding.ts';
import { splitTarget } from '../../src/check/http-message.ts';
import type { Profile } from '../../src/check/profile.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import type { Operation, OperationId } from '../../src/contract/operation.ts';
import type { Violation } from '../../src/generated/flow-service.ts';
import { checkResponse, violations } from '../../src/messages/violations.ts';
import { redactRequest } from '../../src/redaction/redact-request.ts';
import { formatViolation } from '../../src/report/printable.ts';
import { anything, checkOptions, type OptionRule, oneOf, profile } from '../check-options.ts';
import type { JournalEntry } from '../journal.ts';
import { bytesOf, type HeadersLike, headersOf, isPromise } from './read-message.ts';

/** A request to check: a `Request`, or an object of the same form. */
export type RequestLike = {
  /** The method, such as `POST`. */
  readonly method: string;
  /** The URL, absolute or a path with its query. */
  readonly url: string | URL;
  /** The headers. Default: none. */
  readonly headers?: HeadersLike;
  /** The body: text or bytes; any other value is encoded as JSON. Default: none. */
  readonly body?: unknown;
};

/** A response to check: a `Response`, or an object of the same form. */
export type ResponseLike = {
  /** The HTTP status. */
  readonly status: number;
  /** The headers. Default: none. */
  readonly headers?: HeadersLike;
  /** The body: text or bytes; any other value is encoded as JSON. Default: none. */
  readonly body?: unknown;
};

/** Options of `toConformToFlowService`. A response needs `operation` or `request`. */
export type ConformityOptions = {
  /** The operation of a response, such as `createConnection`. */
  readonly operation?: OperationId;
  /** The request of a response, instead of its operation. */
  readonly request?: Pick<RequestLike, 'method' | 'url'>;
  /** Validation profile of a request. Default: `strict`. */
  readonly profile?: Profile;
  /** Standard of a response: `promised` by the mock (default), or `published` by Adobe, for responses of the real service. */
  readonly standard?: 'promised' | 'published';
};

const optionRules: Readonly<Record<keyof ConformityOptions, OptionRule>> = {
  // Checked where it is read, which names the operations.
  operation: anything,
  request: { allowed: 'a request: { method, url }', accepts: isRequest },
  profile,
  standard: oneOf(['promised', 'published']),
};

/** The result of a matcher, for Vitest and Jest. */
export type MatcherResult = {
  /** Whether the message conforms. */
  readonly pass: boolean;
  /** Returns the text of the failure. */
  readonly message: () => string;
};

/** The name of a message, without secrets, and its violations. */
type Verdict = { readonly name: string; readonly violations: readonly Violation[] };

/**
 * Checks a request or a response against the description of Flow Service, as a matcher for `expect.extend`. It passes if there are no
 * errors; otherwise its message lists the violations. Returns a promise only if a body has to be read.
 *
 * @throws TypeError if the value is neither request nor response, its body has been read, an option is invalid, or the operation of a
 * response is unknown
 */
export function toConformToFlowService(received: unknown, options: ConformityOptions = {}): MatcherResult | Promise<MatcherResult> {
  checkOptions('toConformToFlowService()', options, optionRules);
  const verdict = judge(received, options);
  return isPromise(verdict) ? verdict.then(resultOf) : resultOf(verdict);
}

function resultOf({ name, violations }: Verdict): MatcherResult {
  const errors = violations.filter(isError).length;
  if (errors === 0) return { pass: true, message: () => `expected ${name} not to conform to Flow Service, but it does` };
  const count = errors === 1 ? 'one error' : `${errors} errors`;
  const list = violations.map((one) => formatViolation(one)).join('\n');
  return { pass: false, message: () => `expected ${name} to conform to Flow Service, but it has ${count}:\n\n${list}\n` };
}

function judge(received: unknown, options: ConformityOptions): Verdict | Promise<Verdict> {
  if (isEntry(received)) return { name: `${received.request.method} ${received.request.target}`, violations: received.violations };
  if (isResponse(received)) {
    const operation = operationOf(options);
    return withBody(received, (body) => judgeResponse(operation, received, body, options));
  }
  if (isRequest(received)) return withBody(received, (body) => judgeRequest(received, body, options.profile));
  throw new TypeError(
    `toConformToFlowService received ${received === null ? 'null' : typeof received}. Pass a Request, a Response, { method, url, headers, body }, { status, headers, body } or an entry of mock.requests.`,
  );
}

function judgeRequest({ method, url, headers }: RequestLike, body: Uint8Array, profile: Profile = 'strict'): Verdict {
  const message = { method, target: targetOf(url), headers: headersOf(headers), body };
  const examination = examine(flowService, message, profile);
  const { target } = redactRequest(flowService, message, examination);
  return { name: `${method} ${target}`, violations: violations(examination.findings) };
}

function judgeResponse(
  operation: Operation,
  received: ResponseLike,
  body: Uint8Array,
  { request, standard = 'promised' }: ConformityOptions,
): Verdict {
  const { status, headers } = received;
  const query = request === undefined ? undefined : new URL(request.url, base).searchParams;
  const found = checkResponse(operation.id, { status, headers: headersOf(headers), body }, { standard, ...(query && { query }) });
  return { name: `response ${status} to ${operation.id}`, violations: found };
}

function operationOf({ operation, request }: ConformityOptions): Operation {
  const { operations } = flowService;
  if (operation !== undefined) {
    if (Object.hasOwn(operations, operation)) return operations[operation];
    throw new TypeError(`Unknown operation ${JSON.stringify(operation)}. The operations are ${Object.keys(operations).join(', ')}.`);
  }
  if (request === undefined)
    throw new TypeError("The operation of the response is unknown. Pass { operation: 'createConnection' }, for example, or { request }.");
  const { method, url } = request;
  const found = flowService.finder.find(method, new URL(url, base).pathname)?.operation;
  if (found === undefined) throw new TypeError(`${method} ${splitTarget(targetOf(url)).path} is not an operation of the API description.`);
  return found;
}

/** The base of URLs without a host. */
const base = 'https://platform.adobe.io';

function targetOf(url: string | URL): string {
  const { pathname, search } = new URL(url, base);
  return pathname + search;
}

function withBody(message: RequestLike | ResponseLike, judged: (body: Uint8Array) => Verdict): Verdict | Promise<Verdict> {
  const body = bytesOf(message);
  return isPromise(body) ? body.then(judged) : judged(body);
}

function isEntry(value: unknown): value is JournalEntry {
  return typeof value === 'object' && value !== null && 'violations' in value && 'request' in value;
}

function isResponse(value: unknown): value is ResponseLike {
  return typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'number';
}

function isRequest(value: unknown): value is RequestLike {
  return typeof value === 'object' && value !== null && 'method' in value && 'url' in value;
}
