import type { Contract } from '../contract/contract.ts';
import { type BodyRule, type Operation, type SchemaName, schemaByQuery } from '../contract/operation.ts';
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

/** An examined request: mock, journal, verification, coverage and pact writer read it instead of examining the request again. */
export type Examination = {
  /** The operation of the request; undefined if the description does not have it. */
  readonly operation: Operation | undefined;
  /** The values of the path parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query parameters, decoded. */
  readonly query: URLSearchParams;
  /** The parsed body; undefined if the body is missing or cannot be parsed. */
  readonly body: unknown;
  /** Every mistake, at most `x-max-violations` of them, in the order in which a gateway and then Flow Service meet them. */
  readonly findings: readonly Finding[];
  /** Whether the published rules reject the request. */
  readonly refused: boolean;
};

/**
 * Examines a request: finds its operation, parses its parts and finds each mistake, at its exact place. It is pure and never throws,
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
  const outside = [...checkHeaders(operation, request.headers), ...checkPath(operation, parameters), ...checkQuery(operation, query)];
  const { value: body, findings: found } = examineBody({ contract, operation, query, outside }, request);
  const findings = firstFindings(contract, weigh(contract, found, profile, operation.id));
  return { operation, parameters, query, body, findings, refused: findings.some(isError) };
}

/** Returns the schema of a request body, which the query may select. */
function schemaDue({ schema, byQuery }: BodyRule, query: URLSearchParams): SchemaName {
  return (byQuery === undefined ? undefined : schemaByQuery(byQuery, query)) ?? schema;
}

/** The parts of a request around its body, and the findings in them. */
type Around = {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly outside: readonly Finding[];
};

/** Reads and checks a body. Members of the body may be in the query, so it returns the findings of the whole request. */
function examineBody(
  { contract, operation, query, outside }: Around,
  request: RequestMessage,
): { readonly value: unknown; readonly findings: readonly Finding[] } {
  const rule = operation.body;
  if (rule === undefined) return { value: undefined, findings: outside };
  const inQuery = membersInQuery(operation, query);
  const isInQueryOnly = Object.keys(inQuery).length > 0 && request.body.length === 0;
  const { content, findings } = isInQueryOnly ? { content: { text: '', value: {} }, findings: [] } : readBody(rule, request);
  const due = { mediaType: rule.mediaType, schema: schemaDue(rule, query) };
  const found = [...outside, ...findings];
  if (content === undefined) return { value: undefined, findings: found };
  if (!rule.inQuery) return { value: content.value, findings: [...found, ...checkBody(contract, due, content)] };
  const own = Object(content.value);
  const inBody = checkBody(contract, due, { ...content, value: { ...inQuery, ...own } });
  return {
    value: isInQueryOnly ? undefined : content.value,
    findings: [...withoutQueryMembers([...found, ...inBody], inQuery, own), ...membersTwice(inQuery, own)],
  };
}
