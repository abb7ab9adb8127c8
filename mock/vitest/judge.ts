import { examine } from '../../src/check/examine.ts';
import { splitTarget } from '../../src/check/http-message.ts';
import type { Profile } from '../../src/check/profile.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import type { Operation, OperationId } from '../../src/contract/operation.ts';
import type { Violation } from '../../src/generated/flow-service.ts';
import { checkResponse, violations } from '../../src/messages/violations.ts';
import { redactRequest } from '../../src/redaction/redact-request.ts';
import type { JournalEntry } from '../journal.ts';
import { bytesOf, type HeadersLike, headersOf } from './read-message.ts';

/** A request as a test has it; a body that is neither text nor bytes is sent as JSON. */
export type RequestLike = {
  /** Such as `POST`. */
  readonly method: string;
  /** Absolute, or a path with its query. */
  readonly url: string | URL;
  /** Default none. */
  readonly headers?: HeadersLike;
  /** Text, bytes, or what is to be sent as JSON; default none. */
  readonly body?: unknown;
};

/** A response as a test has it. */
export type ResponseLike = {
  /** The HTTP status. */
  readonly status: number;
  /** Default none. */
  readonly headers?: HeadersLike;
  /** Text, bytes, or what is sent as JSON; default none. */
  readonly body?: unknown;
};

/** How to check; every member may be left out, but a response needs one of the first two. */
export type ConformityOptions = {
  /** The operation that a response belongs to. */
  readonly operation?: OperationId;
  /** The request that a response belongs to, instead of its operation. */
  readonly request?: Pick<RequestLike, 'method' | 'url'>;
  /** How strictly a request is taken, default `strict`. */
  readonly profile?: Profile;
  /** What a response is held to: `promised` by the mock (default), or `published` by Adobe, for one of the real service. */
  readonly standard?: 'promised' | 'published';
};

/** What something is, in words that hold no secret, and what is wrong with it. */
export type Verdict = { readonly what: string; readonly violations: readonly Violation[] };

/**
 * Judges what a test has in hand, at once where no body has to be read first.
 *
 * @throws TypeError where it is nothing that can be judged, its body has been read, or a response belongs to no operation
 */
export function judge(received: unknown, options: ConformityOptions = {}): Verdict | Promise<Verdict> {
  if (isEntry(received)) return { what: `${received.request.method} ${received.request.target}`, violations: received.violations };
  if (isResponse(received)) {
    const operation = operationOf(options);
    return withBody(received, (body) => judgeResponse(operation, received, body, options));
  }
  if (isRequest(received)) return withBody(received, (body) => judgeRequest(received, body, options.profile));
  throw new TypeError(
    `toConformToFlowService judges a Request, a Response, { method, url, headers, body }, { status, headers, body } or an entry of mock.requests. It was given ${received === null ? 'null' : typeof received}.`,
  );
}

function judgeRequest({ method, url, headers }: RequestLike, body: Uint8Array, profile: Profile = 'strict'): Verdict {
  const message = { method, target: targetOf(url), headers: headersOf(headers), body };
  const examination = examine(flowService, message, profile);
  const { target } = redactRequest(flowService, message, examination);
  return { what: `${method} ${target}`, violations: violations(examination.findings) };
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
  return { what: `the answer ${status} to ${operation.id}`, violations: found };
}

/** The operation that a response belongs to. */
function operationOf({ operation, request }: ConformityOptions): Operation {
  const { operations } = flowService;
  if (operation !== undefined) {
    if (Object.hasOwn(operations, operation)) return operations[operation];
    throw new TypeError(`There is no operation ${JSON.stringify(operation)}. There is ${Object.keys(operations).join(', ')}.`);
  }
  if (request === undefined)
    throw new TypeError(
      "A response is judged by what was asked. Pass the operation, such as { operation: 'createConnection' }, or { request }.",
    );
  const { method, url } = request;
  const found = flowService.finder.find(method, new URL(url, base).pathname)?.operation;
  if (found === undefined) throw new TypeError(`${method} ${splitTarget(targetOf(url)).path} is no operation of the description.`);
  return found;
}

/** What a URL without a host is relative to. */
const base = 'https://platform.adobe.io';

function targetOf(url: string | URL): string {
  const { pathname, search } = new URL(url, base);
  return pathname + search;
}

function withBody(message: RequestLike | ResponseLike, judged: (body: Uint8Array) => Verdict): Verdict | Promise<Verdict> {
  const body = bytesOf(message);
  return body instanceof Promise ? body.then(judged) : judged(body);
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
