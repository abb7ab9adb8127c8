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
    return violation('method-not-allowed', '/method', {
      message: `${reveal(method)} is no method that the description has for this path.`,
      expected: methods.join(', '),
      received: reveal(method),
      fix: `Send ${methods.join(' or ')}.`,
      reference,
    });
  }
  const meant = nearPath(path);
  return violation('operation-unknown', '/path', {
    message: `The description has no such path${meant === undefined ? '.' : `; did you mean ${meant}?`}`,
    expected: covered,
    received: reveal(path),
    fix: meant === undefined ? 'Correct the path; the description has no other.' : `Write ${meant}.`,
    reference,
  });
}

const covered = [...new Set(all.map(({ path }) => path))].join(', ');

/** The path that the description has, with the base path that the wrong one has, and the wrong one's own id. */
function nearPath(path: string): string | undefined {
  const segments = path.replace(/\/+$/, '').split('/');
  const id = segments.find((segment) => /^[0-9a-f-]{36}$/i.test(segment));
  const candidates = all.flatMap((operation) => operation.basePaths.map((base) => `${base}${operation.path}`));
  const named = id === undefined ? candidates : candidates.map((candidate) => candidate.replace('{id}', id));
  return nearMiss(segments.join('/'), [...new Set(named)]);
}
