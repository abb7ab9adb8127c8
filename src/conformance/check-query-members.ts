import { isWithin } from './in-described-order.ts';
import { nearMiss } from './near-miss.ts';
import type { Operation } from './operation.ts';
import { pointerTo } from './pointer.ts';
import type { Finding } from './profile.ts';
import { violation } from './violation.ts';

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

/** Reports each member that is sent in the query and in the body. */
export function membersTwice(inQuery: QueryMembers, body: object): readonly Finding[] {
  const twice = Object.keys(inQuery).filter((name) => Object.hasOwn(body, name));
  return twice.map((name) => ({
    ...violation('query-format', pointerTo('/query', name), {
      message: `The parameter ${name} is sent in the query and in the body.`,
      expected: 'each parameter once',
      received: 'both (not shown)',
      fix: `Send ${name} in the body alone.`,
      reference: 'RFC 6749 §3.2',
    }),
    essential: true,
  }));
}

/**
 * Leaves out of the findings in a body those about members in the query, which are checked there; and those about a missing member that
 * the query has under a misspelt name, which is then an error.
 */
export function withoutQueryMembers(found: readonly Finding[], inQuery: QueryMembers, body: object): readonly Finding[] {
  const elsewhere = Object.keys(inQuery).filter((name) => !Object.hasOwn(body, name));
  const misspelt = new Map<string, Finding>();
  const left = found.filter((finding) => {
    if (elsewhere.some((name) => isWithin(finding.at, pointerTo('/body', name)))) return false;
    const near = finding.code === 'property-missing' ? found.find((other) => standsFor(other, finding.at)) : undefined;
    if (near !== undefined) misspelt.set(near.at, near);
    return near === undefined;
  });
  return left.map((finding) => (misspelt.get(finding.at) === finding ? { ...finding, severity: 'error', essential: true } : finding));
}

function standsFor({ code, at }: Finding, missing: string): boolean {
  return code === 'query-unknown' && nearMiss(at.slice('/query/'.length), [missing.slice('/body/'.length)]) !== undefined;
}
