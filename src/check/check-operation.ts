import type { Contract } from '../contract/contract.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { ownOperations } from '../contract/operation.ts';
import { couldBeSecret } from '../credentials/could-be-secret.ts';
import { type Finding, finding } from './finding.ts';

/** Makes the finding for a method and a path that are not an operation of the description. It suggests the most likely one. */
export function unknownOperation(contract: Contract, method: string, path: string): Finding {
  const { finder, operations } = contract;
  const paths = [...new Set(ownOperations(contract).map((operation) => operation.path))];
  const { reference } = operations.createConnection;
  const options = { value: path, secret: couldBeSecret(path) };
  const resource = finder.uncoveredResource(path);
  if (resource !== undefined) return finding('operation-unknown', '/path', { kind: 'uncovered-resource', resource, paths }, options);
  const neighbor = finder.uncoveredNeighbor(method, path);
  if (neighbor !== undefined)
    return finding(
      'operation-unknown',
      '/path',
      { kind: 'uncovered-neighbor', neighbor, operations: endpointsOf(contract, neighbor) },
      options,
    );
  const methods = finder.methodsOf(path);
  // A misspelled name such as that of /connections/search is where other paths have an id.
  const fixed = methods.length > 0 ? misspelledPath(contract, method, path) : undefined;
  if (fixed !== undefined) return finding('operation-unknown', '/path', { kind: 'unknown-path', meant: fixed, paths, reference }, options);
  if (methods.length > 0) {
    // An empty id leaves a slash.
    const meant = path.endsWith('/') ? nearPath(contract, method, path) : undefined;
    return finding('method-not-allowed', '/method', { kind: 'unknown-method', methods, meant, reference }, { value: method });
  }
  const meant = nearPath(contract, method, path);
  return finding('operation-unknown', '/path', { kind: 'unknown-path', meant, paths, reference }, options);
}

/** Lists the operations of a neighbor, each as its method and whole path. */
function endpointsOf({ operations }: Contract, neighbor: string): readonly string[] {
  const own = Object.values(operations).filter((operation) => operation.neighbor === neighbor);
  return own.map(({ method, basePaths, path }) => `${method} ${basePaths[0]}${path}`);
}

const longest = 200;

/** Returns the path without an id that a method has and that was misspelled, in its last segment only; undefined if there is none. */
function misspelledPath({ operations }: Contract, method: string, path: string): string | undefined {
  const [around, last] = splitLast(path);
  const names = Object.values(operations)
    .filter((operation) => operation.method === method && !operation.path.includes('{'))
    .flatMap((operation) => operation.basePaths.map((base) => splitLast(`${base}${operation.path}`)))
    .flatMap(([start, name]) => (start === around ? [name] : []));
  const meant = nearMiss(last, names);
  return meant === undefined ? undefined : `${around}/${meant}`;
}

function splitLast(path: string): readonly [around: string, last: string] {
  const end = path.replace(/\/$/, '').slice(0, longest);
  const slash = end.lastIndexOf('/');
  return [end.slice(0, slash), end.slice(slash + 1)];
}

/** Returns the path that was most likely intended: if possible one with the method, under the same base path, with the same id. */
function nearPath({ operations }: Contract, method: string, path: string): string | undefined {
  const { basePaths } = operations.createConnection;
  // No known path is as long as this, and a long row of slashes would be searched from each of them.
  const segments = path.slice(0, longest).replace(/\/+$/, '').split('/');
  const id = segments.find((segment) => /^[0-9a-f-]{36}$/i.test(segment)) ?? '{id}';
  const wrong = segments.join('/');
  const own = basePaths.find((start) => path.startsWith(`${start}/`)) ?? '';
  const candidates = Object.values(operations).flatMap((operation) =>
    operation.basePaths.map((base) => ({
      path: `${base}${operation.path}`.replace('{id}', id),
      own: base === own,
      method: operation.method,
    })),
  );
  const among = (some: typeof candidates): string | undefined => nearMiss(wrong, [...new Set(some.map((one) => one.path))]);
  const taking = candidates.filter((one) => one.method === method);
  return among(taking.filter((one) => one.own)) ?? among(taking) ?? among(candidates.filter((one) => one.own)) ?? among(candidates);
}
