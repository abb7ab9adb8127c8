import { checkBody } from './check-body.ts';
import { checkHeaders } from './check-headers.ts';
import type { RequestMessage } from './message.ts';
import { nearMiss } from './near-miss.ts';
import { basePaths, createConnection, type Operation, operations } from './operation.ts';
import { type Finding, type Profile, weigh } from './profile.ts';
import { readBody } from './read-body.ts';
import { reveal } from './reveal.ts';
import { isError, type Violation, violation } from './violation.ts';

/** What a request is, and what is wrong with it. */
export type RequestExamination = {
  /** The operation that it is for, where there is one. */
  readonly operation: Operation | undefined;
  /** The parsed body, where it could be parsed. */
  readonly body: unknown;
  /** Every mistake, in the order in which a gateway and then Flow Service meet them. */
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
  const [path = '', query] = split(request.target);
  const operation = findOperation(request.method, path);
  if (operation === undefined) {
    return { operation, body: undefined, violations: [explainUnknown(request.method, path)], refused: true };
  }
  const found: Finding[] = [];
  if (query !== undefined) checkQuery(operation, query, found);
  checkHeaders(operation, request.headers, found);
  const body = readBody(operation.body, request, found);
  if (body !== undefined) checkBody(operation.body, body, found);
  const violations = weigh(found, profile);
  return { operation, body: body?.value, violations, refused: violations.some(isError) };
}

/** The methods that a path has, empty where no operation has the path. */
export function methodsOf(path: string): readonly string[] {
  return operations.filter((operation) => hasPath(operation, path)).map(({ method }) => method);
}

function findOperation(method: string, path: string): Operation | undefined {
  return operations.find((operation) => operation.method === method && hasPath(operation, path));
}

function hasPath(operation: Operation, path: string): boolean {
  return path.endsWith(operation.path) && basePaths.includes(path.slice(0, path.length - operation.path.length));
}

function explainUnknown(method: string, path: string): Violation {
  const methods = methodsOf(path);
  const { reference, path: ownPath } = createConnection;
  if (methods.length > 0) {
    return violation('method-not-allowed', '/method', {
      message: `${reveal(method)} is no method that the description has for this path.`,
      expected: methods.join(', '),
      received: reveal(method),
      fix: `Send ${methods.join(' or ')}.`,
      reference,
    });
  }
  const paths = basePaths.map((base) => `${base}${ownPath}`);
  const meant = nearMiss(path.replace(/\/+$/, ''), paths);
  return violation('operation-unknown', '/path', {
    message: `The description has no such path${meant === undefined ? '.' : `; did you mean ${meant}?`}`,
    expected: paths.join(' or '),
    received: reveal(path),
    fix: `Send POST ${meant ?? paths[0]}; other operations of Flow Service are not covered.`,
    reference,
  });
}

function checkQuery(operation: Operation, query: string, found: Violation[]): void {
  for (const name of new Set(new URLSearchParams(query).keys())) {
    found.push(
      violation('query-unknown', `/query/${name}`, {
        message: `${operation.id} has no query parameter ${reveal(name)}.`,
        expected: 'no query',
        received: reveal(name),
        fix: `Leave ${reveal(name)} out.`,
        reference: operation.reference,
      }),
    );
  }
}

function split(target: string): readonly [string, string | undefined] {
  const mark = target.indexOf('?');
  return mark === -1 ? [target, undefined] : [target.slice(0, mark), target.slice(mark + 1)];
}
