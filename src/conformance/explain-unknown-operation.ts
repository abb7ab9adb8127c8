import { description } from '../generated/description.ts';
import { methodsOf } from './find-operation.ts';
import { nearMiss } from './near-miss.ts';
import { operations } from './operation.ts';
import { reveal } from './reveal.ts';
import { type Violation, violation } from './violation.ts';

const all = Object.values(operations);
const { basePaths, reference } = operations.createConnection;
const others = description['x-not-covered'].map(
  (other) => [other, new RegExp(`^/${other.replaceAll(/\{\w+\}/g, '[^/]+')}(?:/|$)`)] as const,
);

/** The resource of Flow Service that a path is for and that the description does not cover; undefined where it is none. */
export function uncoveredResource(path: string): string | undefined {
  const base = basePaths.find((start) => path.startsWith(`${start}/`)) ?? '';
  return others.find(([, pattern]) => pattern.test(path.slice(base.length)))?.[0];
}

/** Why a method and a path are no operation of the description, and which one is most likely meant. */
export function explainUnknownOperation(method: string, path: string): Violation {
  const resource = uncoveredResource(path);
  if (resource !== undefined) {
    return violation('operation-unknown', '/path', {
      message: `Flow Service has ${resource}, but this description does not cover them.`,
      expected: covered,
      received: reveal(path),
      fix: 'Send this request to Adobe, or to a mock of your own.',
      reference: 'Flow Service API - Sources',
    });
  }
  const methods = methodsOf(path);
  if (methods.length > 0) {
    // An id that is empty leaves a slash.
    const meant = path.endsWith('/') ? nearPath(method, path) : undefined;
    return violation('method-not-allowed', '/method', {
      message: `${reveal(method)} is no method that the description has for this path${meant === undefined ? '.' : `; did you mean ${meant}?`}`,
      expected: methods.join(', '),
      received: reveal(method),
      fix: meant === undefined ? `Send ${methods.join(' or ')}.` : `Write ${meant}.`,
      reference,
    });
  }
  const meant = nearPath(method, path);
  return violation('operation-unknown', '/path', {
    message: `The description has no such path${meant === undefined ? '.' : `; did you mean ${meant}?`}`,
    expected: covered,
    received: reveal(path),
    fix: meant === undefined ? 'Correct the path; the description has no other.' : `Write ${meant}.`,
    reference,
  });
}

const covered = [...new Set(all.map(({ path }) => path))].join(', ');

/** The path that is most likely meant: one that takes the method, under the base path that the wrong one has, with its own id. */
function nearPath(method: string, path: string): string | undefined {
  const segments = path.replace(/\/+$/, '').split('/');
  const id = segments.find((segment) => /^[0-9a-f-]{36}$/i.test(segment)) ?? '{id}';
  const wrong = segments.join('/');
  const own = basePaths.find((start) => path.startsWith(`${start}/`)) ?? '';
  const candidates = all.flatMap((operation) =>
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
