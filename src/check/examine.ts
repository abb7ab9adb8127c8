import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import { checkBody } from './check-body.ts';
import { checkHeaders } from './check-headers.ts';
import { unknownOperation } from './check-operation.ts';
import { checkPath } from './check-path.ts';
import { checkQuery } from './check-query.ts';
import { membersInQuery, membersTwice, withoutQueryMembers } from './check-query-members.ts';
import { type Finding, isError } from './finding.ts';
import { type RequestMessage, splitTarget } from './http-message.ts';
import { firstFindings, type Profile, weigh } from './profile.ts';
import { readBody } from './read-body.ts';

/** A request, understood once: mock, journal, verification, coverage and pact writer read it, and none examines the request again. */
export type Examination = {
  /** The operation that the request is for; undefined if there is none. */
  readonly operation: Operation | undefined;
  /** The values in the path for the operation's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query parameters, decoded. */
  readonly query: URLSearchParams;
  /** The parsed body; undefined if there is none or if it cannot be parsed. */
  readonly body: unknown;
  /** Every mistake, at most `x-max-violations` of them, in the order in which a gateway and then Flow Service meet them. */
  readonly findings: readonly Finding[];
  /** Whether the published rules refuse the request. */
  readonly refused: boolean;
};

/**
 * Examines a request: finds its operation, parses its parts and finds each mistake, at its exact place. It is pure, and it never throws,
 * whatever the bytes.
 */
export function examine(contract: Contract, request: RequestMessage, profile: Profile): Examination {
  const { path, query: written } = splitTarget(request.target);
  const query = new URLSearchParams(written);
  const place = contract.finder.find(request.method, path);
  if (place === undefined) {
    const findings = [unknownOperation(contract, request.method, path)];
    return { operation: undefined, parameters: {}, query, body: undefined, findings, refused: true };
  }
  const { operation, parameters } = place;
  const { value: body, findings: inBody } = examineBody(contract, operation, request, query);
  const outside = [...checkHeaders(operation, request.headers), ...checkPath(operation, parameters), ...checkQuery(operation, query)];
  const found = inBody(outside);
  const findings = firstFindings(contract, weigh(contract, found, profile));
  return { operation, parameters, query, body, findings, refused: findings.some(isError) };
}

type ExaminedBody = {
  readonly value: unknown;
  /** Adds the findings in the body to those outside of it; members of the body that are in the query belong to both. */
  readonly findings: (outside: readonly Finding[]) => readonly Finding[];
};

function examineBody(contract: Contract, operation: Operation, request: RequestMessage, query: URLSearchParams): ExaminedBody {
  const rule = operation.body;
  if (rule === undefined) return { value: undefined, findings: (outside) => outside };
  const inQuery = membersInQuery(operation, query);
  const isInQueryOnly = Object.keys(inQuery).length > 0 && request.body.length === 0;
  const { content, findings } = isInQueryOnly ? { content: { text: '', value: {} }, findings: [] } : readBody(rule, request);
  if (content === undefined) return { value: undefined, findings: (outside) => [...outside, ...findings] };
  const value = isInQueryOnly ? undefined : content.value;
  if (!rule.inQuery) return { value, findings: (outside) => [...outside, ...findings, ...checkBody(contract, rule, content)] };
  const own = Object(content.value);
  const merged = { ...content, value: { ...inQuery, ...own } };
  return {
    value,
    findings: (outside) => [
      ...withoutQueryMembers([...outside, ...findings, ...checkBody(contract, rule, merged)], inQuery, own),
      ...membersTwice(inQuery, own),
    ],
  };
}
