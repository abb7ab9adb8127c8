import { description } from '../generated/description.ts';
import { checkBody } from './check-body.ts';
import { checkHeaders } from './check-headers.ts';
import { checkPath } from './check-path.ts';
import { checkQuery } from './check-query.ts';
import { membersInQuery, membersTwice, withoutQueryMembers } from './check-query-members.ts';
import { explainUnknownOperation } from './explain-unknown-operation.ts';
import { findOperation } from './find-operation.ts';
import type { RequestMessage } from './message.ts';
import type { Operation } from './operation.ts';
import { type Finding, type Profile, weigh } from './profile.ts';
import { type ReadBody, readBody } from './read-body.ts';
import { isError, type Violation } from './violation.ts';

/** What a request is, and what is wrong with it. */
export type RequestExamination = {
  /** The operation that it is for, where there is one. */
  readonly operation: Operation | undefined;
  /** What the path has in the places of its parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed body, where it could be parsed. */
  readonly body: unknown;
  /** Every mistake, a hundred at most, in the order in which a gateway and then Flow Service meet them. */
  readonly violations: readonly Violation[];
  /** Whether the published rules refuse the request. */
  readonly refused: boolean;
};

/** How to check; every member may be left out. */
export type CheckOptions = {
  /** Default `strict`. */
  readonly profile?: Profile;
};

/**
 * What is wrong with a request, by the description: one violation for each mistake, at its exact place; empty where it conforms.
 * Pure: the same request gives the same verdict, and nothing is read or written. Never throws, whatever the bytes.
 */
export function checkRequest(request: RequestMessage, options: CheckOptions = {}): readonly Violation[] {
  return examineRequest(request, options).violations;
}

/** `checkRequest` with what it found out on the way, for who has to answer the request. */
export function examineRequest(request: RequestMessage, { profile = 'strict' }: CheckOptions = {}): RequestExamination {
  const mark = request.target.indexOf('?');
  const path = mark === -1 ? request.target : request.target.slice(0, mark);
  const query = mark === -1 ? noQuery : new URLSearchParams(request.target.slice(mark + 1));
  const place = findOperation(request.method, path);
  if (place === undefined) {
    const violations = [explainUnknownOperation(request.method, path)];
    return { operation: undefined, parameters: {}, query, body: undefined, violations, refused: true };
  }
  const { operation, parameters } = place;
  const found: Finding[] = [];
  checkHeaders(operation, request.headers, found);
  checkPath(operation, parameters, found);
  checkQuery(operation, query, found);
  let body: unknown;
  if (operation.body !== undefined) {
    const inQuery = membersInQuery(operation, query);
    const isInQuery = Object.keys(inQuery).length > 0;
    const read = isInQuery && request.body.length === 0 ? emptyForm : readBody(operation.body, request, found);
    body = read === emptyForm ? undefined : read?.value;
    if (read !== undefined && operation.body.inQuery) {
      checkBody(operation.body, { ...read, value: { ...inQuery, ...Object(read.value) } }, found);
      const own = Object(read.value);
      found.splice(0, found.length, ...withoutQueryMembers(found, inQuery, own), ...membersTwice(inQuery, own));
    } else if (read !== undefined) checkBody(operation.body, read, found);
  }
  const violations = readable(weigh(found, profile));
  return { operation, parameters, query, body, violations, refused: violations.some(isError) };
}

const noQuery = new URLSearchParams();
const emptyForm: ReadBody = { text: '', value: {} };

const { 'x-max-violations': most } = description.info;

/** The first of more violations than anybody reads, errors before warnings: thousands of them fit into one request. */
function readable(violations: readonly Violation[]): readonly Violation[] {
  if (violations.length <= most) return violations;
  return violations.toSorted((one, other) => Number(isError(other)) - Number(isError(one))).slice(0, most);
}
