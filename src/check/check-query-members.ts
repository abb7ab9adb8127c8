import { nearMiss } from '../contract/near-miss.ts';
import type { Operation } from '../contract/operation.ts';
import { pointerTo } from '../contract/pointer.ts';
import { type Finding, finding, isWithin } from './finding.ts';

/** The members of a body that are sent in the query. */
export type QueryMembers = Readonly<Record<string, string>>;

/**
 * Lists the members of a body that are sent as query parameters, if the operation takes them there.
 *
 * @see Adobe Developer, Server to Server authentication, IMS, Parameters
 */
export function membersInQuery({ body, query: { parameters } }: Operation, query: URLSearchParams): QueryMembers {
  if (body?.inQuery !== true) return {};
  return Object.fromEntries([...query].filter(([name]) => parameters.has(name)));
}

/** Finds each member that is sent in the query and in the body. */
export function membersTwice(inQuery: QueryMembers, body: object): readonly Finding[] {
  return Object.keys(inQuery)
    .filter((name) => Object.hasOwn(body, name))
    .map((name) =>
      finding(
        'query-format',
        pointerTo('/query', name),
        { kind: 'query-and-body', name },
        { value: inQuery[name], secret: true, essential: true },
      ),
    );
}

/**
 * Leaves out the findings in a body about members that are in the query, which are checked there; and those about a missing member that
 * the query has under a misspelled name. The misspelled name then is an error.
 */
export function withoutQueryMembers(found: readonly Finding[], inQuery: QueryMembers, body: object): readonly Finding[] {
  const elsewhere = Object.keys(inQuery).filter((name) => !Object.hasOwn(body, name));
  const misspelled = new Map<string, Finding>();
  const left = found.filter((one) => {
    if (elsewhere.some((name) => isWithin(one.at, pointerTo('/body', name)))) return false;
    const near = one.code === 'property-missing' ? found.find((other) => isMisspelled(other, one.at)) : undefined;
    if (near !== undefined) misspelled.set(near.at, near);
    return near === undefined;
  });
  return left.map((one) => (misspelled.get(one.at) === one ? { ...one, severity: 'error', essential: true } : one));
}

function isMisspelled({ code, at }: Finding, missing: string): boolean {
  return code === 'query-unknown' && nearMiss(at.slice('/query/'.length), [missing.slice('/body/'.length)]) !== undefined;
}
