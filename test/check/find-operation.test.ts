import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examineRequest } from '../contract.ts';
import { described } from '../described.ts';
import { pathOf } from '../request-to.ts';
import { runs } from '../runs.ts';

/** Returns the operation for a method and a path, and its path parameters, in the plainest way. */
function model(method: string, path: string): { readonly id: string; readonly parameters: object } | undefined {
  // OpenAPI 3.1.1, Paths Object: concrete paths are matched before templated ones.
  const isConcrete = described.some(
    ({ path: own, basePath }) => [own, `${own}/`, `${basePath}${own}`, `${basePath}${own}/`].includes(path) && !own.includes('{'),
  );
  for (const { id, method: own, path: template, basePath, trailingSlash } of described) {
    for (const base of ['', basePath]) {
      for (const end of trailingSlash ? ['', '/'] : ['']) {
        const parts = `${base}${template}${end}`.split('/');
        const given = path.split('/');
        if (own !== method || parts.length !== given.length || (isConcrete && template.includes('{'))) continue;
        if (!parts.every((part, index) => (part.startsWith('{') ? given[index] !== '' : given[index] === part))) continue;
        const parameters = parts.flatMap((part, index) => (part.startsWith('{') ? [[part.slice(1, -1), decoded(given[index] ?? '')]] : []));
        return { id, parameters: Object.fromEntries(parameters) };
      }
    }
  }
  return undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const segments = [...new Set(described.flatMap(({ basePath, path, id }) => `${basePath}${path}${pathOf(id)}`.split('/')))];
const path = fc
  .array(fc.oneof(fc.constantFrom(...segments, '', '%41', '%', '%2F', '..', 'é', 'test\n'), fc.stringMatching(/^[^?/]{0,3}$/)), {
    maxLength: 8,
  })
  .map((parts) => `/${parts.join('/')}`);
const known = fc.constantFrom(...described).chain(({ basePath, path: template }) =>
  fc
    .record({
      base: fc.constantFrom('', basePath, '/data'),
      id: fc.oneof(fc.constantFrom(...segments, '%41', '%2F', '%', '%C3%A9', '%zz'), fc.stringMatching(/^[^?]{0,4}$/)),
      end: fc.constantFrom('', '/', '//'),
    })
    .map((parts) => `${parts.base}${template.replace('{id}', () => parts.id)}${parts.end}`),
);

test('finds the same operation for any method and path as a plain model', () => {
  fc.assert(
    fc.property(fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'get', ''), fc.oneof(path, known), (method, target) => {
      const { operation, parameters } = examineRequest({ method, target, headers: [], body: new Uint8Array() });
      expect(operation && { id: operation.id, parameters }).toEqual(model(method, target));
    }),
    runs(800),
  );
});

const base = '/data/foundation/flowservice';
const id = '4cb0c374-d3bb-4557-b139-5712880adc55';
test.each([
  ['DELETE', '/connections/', '/connections/{id}'],
  ['PATCH', `${base}/connections/`, `${base}/connections/{id}`],
])('suggests the path with an id if the id is empty: %s %s', (method, target, meant) => {
  const { findings } = examineRequest({ method, target, headers: [], body: new Uint8Array() });
  expect(findings).toMatchObject([{ code: 'method-not-allowed', detail: { kind: 'unknown-method', meant } }]);
});

test.each([
  ['POST', `${base}/connection`, `${base}/connections`],
  ['GET', `/connection/${id}`, `/connections/${id}`],
  ['GET', '/connections//test', '/connections/{id}/test'],
  ['GET', `${base}/connections//test`, `${base}/connections/{id}/test`],
  ['POST', '/flowservice/connections', `${base}/connections`],
  ['PUT', '/connection', '/connections'],
  ['POST', '/connections/Search', '/connections/search'],
  ['POST', `${base}/connections/serach/`, `${base}/connections/search`],
])('suggests a path that has the method, under the same base path: %s %s', (method, target, meant) => {
  const { findings } = examineRequest({ method, target, headers: [], body: new Uint8Array() });
  expect(findings).toMatchObject([{ code: 'operation-unknown', detail: { kind: 'unknown-path', meant } }]);
});
