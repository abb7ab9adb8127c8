import { expect, test } from 'vitest';
import { type BodyContext, expectedBody } from '../../src/formats/pact-writer/expected-body.ts';
import { flowService } from '../contract.ts';

const id = flowService.description.components.parameters.ConnectionId.example;
const etag = flowService.description.components.parameters.IfMatch.example;
const other = '0ed90a81-07f4-4586-8190-b40eccef1c5a';
const success: BodyContext = { status: 200, fewest: 1, kind: 'connections' };
const failure: BodyContext = { status: 400, fewest: 1, kind: 'connections' };
const connection = { id: other, name: 'a', auth: { specName: 's', params: {} }, connectionSpec: { id: other, version: '1.0' }, own: 1 };

/** The matchers by path, each as its members. */
function expected(body: unknown, context: BodyContext): { readonly content: unknown; readonly rules: Readonly<Record<string, string>> } {
  const { content, rules } = expectedBody(flowService, body, context);
  const written = Object.entries(rules).map(([at, { matchers }]) => [
    at,
    JSON.stringify(matchers)
      .replaceAll(/[[\]{}"]/g, '')
      .replace('match:', ''),
  ]);
  return { content, rules: Object.fromEntries(written) };
}

test.each<[string, unknown, BodyContext, unknown, Readonly<Record<string, string>>]>([
  ['a text', { a: 'b' }, success, { a: 'b' }, { '$.a': 'type' }],
  ['a name that is no identifier', { 'a b': 'c', '1': 'd' }, success, { 'a b': 'c', '1': 'd' }, { "$['a b']": 'type', "$['1']": 'type' }],
  ['an id in a text', { a: `/${other}/${other}` }, success, { a: `/${id}/${id}` }, { '$.a': 'type' }],
  ['an etag', { a: '"0"' }, success, { a: etag }, { '$.a': 'type' }],
  ['quotes in a text', { a: '"b" c' }, success, { a: '"b" c' }, { '$.a': 'type' }],
  [
    'a link',
    { href: '/a?limit=1&continuationToken=x&b=1' },
    success,
    { href: '/a?limit=1&continuationToken=abcdefghijkLMNOPqrstupWXKYZ&b=1' },
    { '$.href': 'type' },
  ],
  ['an integer', { a: 7 }, success, { a: 7 }, { '$.a': 'integer' }],
  ['a number', { a: 0.5 }, success, { a: 0.5 }, { '$.a': 'number' }],
  ['a time', { a: 1_700_000_000_000 }, success, { a: 1_606_176_060_000 }, { '$.a': 'integer' }],
  ['other values', { a: true, b: null }, success, { a: true, b: null }, {}],
  [
    'decisive members',
    { state: 'enabled', result: true, specName: 'a', status: 1 },
    success,
    { state: 'enabled', result: true, specName: 'a', status: 1 },
    { '$.status': 'integer' },
  ],
  [
    'an error',
    { status: 400, error_code: 'a', type: 'b', error: 'c', title: 'd', own: 'e', state: 'f' },
    failure,
    { status: 400, error_code: 'a', type: 'b', error: 'c', title: 'd' },
    { '$.title': 'type' },
  ],
  ['an error that is not an object', 'a', failure, 'a', { $: 'type' }],
  ['an empty list', { a: [] }, success, { a: [] }, { '$.a': 'type,min:0' }],
  [
    'items that are alike',
    {
      a: [
        { b: 1, c: 'd' },
        { c: 'e', b: 2 },
      ],
    },
    success,
    { a: [{ b: 1, c: 'd' }] },
    { '$.a': 'type,min:1', '$.a[*].b': 'integer', '$.a[*].c': 'type' },
  ],
  [
    'decisive members of items that are alike',
    { a: [{ state: 'b', c: true }] },
    success,
    { a: [{ state: 'b', c: true }] },
    { '$.a': 'type,min:1', '$.a[*].state': 'type', '$.a[*].c': 'equality' },
  ],
  ['items that are not alike', { a: [1, 'b', null] }, success, { a: [1, 'b', null] }, { '$.a[0]': 'integer', '$.a[1]': 'type' }],
  [
    'items with lists that are not alike',
    { a: [{ b: [1] }, { b: ['c'] }] },
    success,
    { a: [{ b: [1] }, { b: ['c'] }] },
    { '$.a[0].b': 'type,min:1', '$.a[0].b[*]': 'integer', '$.a[1].b': 'type,min:1', '$.a[1].b[*]': 'type' },
  ],
])('expects %s by its type or as it is', (_, body, context, content, rules) => {
  expect(expected(body, context)).toEqual({ content, rules });
});

const shown = { id, auth: { specName: 's' }, connectionSpec: { id: other, version: '1.0' } };

test.each<[string, number | undefined, Readonly<Record<string, string>>]>([
  [
    'of any length',
    0,
    {
      '$.items': 'type,min:0',
      '$.items[*].id': 'type',
      '$.items[*].auth.specName': 'type',
      '$.items[*].connectionSpec.id': 'equality',
      '$.items[*].connectionSpec.version': 'equality',
    },
  ],
  ['of the one that was asked for', undefined, { '$.items[0].id': 'type' }],
])('expects of a list of connections %s only the members that each has', (_, fewest, rules) => {
  const { content, rules: found } = expected({ items: [connection] }, { status: 200, fewest, kind: 'connections' });
  expect(found).toMatchObject(rules);
  expect(content).toMatchObject({ items: [shown] });
  expect(JSON.stringify(content)).not.toContain('own');
});
