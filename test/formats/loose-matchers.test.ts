import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersOf, patch, pathOf } from '../request-to.ts';
import { bodies, headers } from '../requests.ts';
import { foundIn, type Members, writeFiles } from './verify-written.ts';

const { id, version } = bodies.basic.connectionSpec;
const create = {
  method: 'POST',
  path: '/data/foundation/flowservice/connections',
  headers: Object.fromEntries(headers),
  body: bodies.basic,
};
const list = { ...create, method: 'GET', headers: Object.fromEntries(headers.slice(0, 4)), body: undefined, query: { limit: ['5'] } };
const update = {
  method: 'PATCH',
  path: pathOf('updateConnection'),
  headers: Object.fromEntries(headersOf('updateConnection')),
  body: patch,
};

/** The places of loose matchers that verify finds in a contract of one request. */
async function loose(request: Members, matchingRules: unknown): Promise<readonly string[]> {
  const interactions = [{ description: 'one', request: { ...request, matchingRules }, response: { status: 201 } }];
  const pact = { consumer: { name: 'c' }, provider: { name: 'p' }, interactions };
  const [found = []] = await foundIn(join(writeFiles({ 'a.json': pact }), 'a.json'));
  return typeof found === 'string' ? [found] : found.flatMap((one) => (one.startsWith('matcher-loose ') ? [one.slice(14)] : []));
}

const by = (...matchers: readonly unknown[]): Members => ({ matchers });
const type = { match: 'type' };
const equality = { match: 'equality' };
const regex = (text: unknown) => ({ match: 'regex', regex: text });
const both = ['/body/connectionSpec/id', '/body/connectionSpec/version'] as const;

test.each<[string, Members, readonly string[]]>([
  ['a value', { '$.connectionSpec.id': by(type) }, [both[0]]],
  ['the values in an object', { '$.connectionSpec': by(type) }, both],
  ['the values in an object, unless the matcher is not by type', { '$.connectionSpec': by(regex('.*')) }, []],
  ['the values in an object, unless another one is not by type', { '$.connectionSpec': by(type, equality) }, []],
  ['any member of an object', { '$.connectionSpec.*': by(type) }, both],
  ['a member of any object', { '$.*.id': by(type) }, [both[0]]],
  [
    'an object, although another matcher is for a value in it',
    { '$.connectionSpec': by(type), '$.connectionSpec.id': by(equality) },
    [both[1]],
  ],
  [
    'an object, although one before it is for a value in it',
    { '$.connectionSpec.id': by(equality), '$.connectionSpec': by(type) },
    [both[1]],
  ],
  [
    'any member, although one before it is for a named one',
    { '$.connectionSpec.id': by(equality), '$.connectionSpec.*': by(type) },
    [both[1]],
  ],
  ['a value, of two matchers for it the first', { '$.connectionSpec.id': by(type), "$['connectionSpec']['id']": by(equality) }, [both[0]]],
  ['something within a value', { '$.connectionSpec.id.first': by(type) }, []],
  ['another value', { '$.connectionSpec.name': by(type) }, []],
  ['a text of any value', { '$.name': by(type) }, []],
])('applies a matcher of a body to %s', async (_, body, expected) => {
  expect(await loose(create, { body })).toEqual(expected);
});

test.each<[string, Members, boolean]>([
  ['a type', by(type), true],
  ['a length, which V2 writes without a type', by({ min: 1 }), true],
  ['a greatest length, which V2 writes without a type', by({ max: 100 }), true],
  ['any text', by(regex('.*')), true],
  ['a regex without the name of its kind', by({ regex: '.*' }), true],
  ['the value and nothing around it, although the regex has no anchors', by(regex(id)), false],
  ['the value in any case', by(regex(`(?i)${id}`)), true],
  ['an invalid regex', by(regex('(')), false],
  ['a regex that is not a text', by(regex(1)), false],
  ['a regex that is too long', by(regex(`.*${'|a'.repeat(500)}`)), false],
  ['a part of a text', by({ match: 'include', value: '38ad80fe' }), true],
  ['a part of another text', by({ match: 'include', value: 'nowhere' }), false],
  ['a part that is not a text', by({ match: 'include', value: 1 }), false],
  ['any text but an empty one', by({ match: 'notEmpty' }), true],
  ['equality', by(equality), false],
  ['an unknown matcher', by({ match: 'new' }), false],
  ['no matcher', by(), false],
  ['a number', by({ match: 'number' }), true],
  ['a decimal', by({ match: 'decimal' }), true],
  ['an integer', by({ match: 'integer' }), true],
  ['a type and equality', by(type, equality), false],
  ['a type or equality', { ...by(equality, type), combine: 'OR' }, true],
  ['equality or an unknown matcher', { ...by(equality, { match: 'new' }), combine: 'OR' }, false],
])('decides whether a matcher accepts an invalid id: %s', async (_, rule, expected) => {
  expect(await loose(create, { body: { '$.connectionSpec.id': rule } })).toEqual(expected ? [both[0]] : []);
});

test.each<[string, Members, Members, readonly string[]]>([
  ['a header', create, { header: { 'X-Sandbox-Name': by(type) } }, ['/headers/x-sandbox-name']],
  ['a header, as a body has it', create, { header: { 'connectionSpec.id': by(type) } }, []],
  ['a path', create, { path: by(type) }, ['/path']],
  ['a path of this operation', create, { path: by(regex(create.path)) }, []],
  ['a path of another operation', create, { path: by(regex('/data/.*|/connectionSpecs')) }, ['/path']],
  ['an item of a body', update, { body: { '$[*].op': by(type) } }, patch.map((_, index) => `/body/${index}/op`)],
  ['a query parameter', list, { query: { limit: by(regex('-?\\d+')) } }, ['/query/limit']],
  ['a query parameter, of numbers', list, { query: { limit: by({ match: 'number' }) } }, ['/query/limit']],
  ['a query parameter, of integers', list, { query: { limit: by({ match: 'integer' }) } }, ['/query/limit']],
  ['a query parameter, of valid values', list, { query: { limit: by(regex('[1-9]')) } }, []],
  [
    'a value that is wrong already',
    { ...create, body: { ...bodies.basic, connectionSpec: { id: 'a', version } } },
    { body: { '$.connectionSpec.id': by(type) } },
    [],
  ],
  ['a value of an unknown operation', { ...create, path: '/nowhere' }, { body: { '$.connectionSpec.id': by(type) } }, []],
])('finds a loose matcher of %s', async (_, request, rules, expected) => {
  expect(await loose(request, rules)).toEqual(expected);
});
