import { expect, test } from 'vitest';
import { matchingRules } from '../../src/formats/pact/matching-rules.ts';

const regex = { match: 'regex', regex: '.*' };
const type = { match: 'type' };

test.each([
  ['V2, a body', { '$.body.auth.specName': regex }, ['body', 'auth', 'specName']],
  ['V2, a name in brackets', { "$.body['auth']['spec.Name']": regex }, ['body', 'auth', 'spec.Name']],
  ['V2, a name in double quotes', { '$.body["auth"]': regex }, ['body', 'auth']],
  ['V2, an item', { '$.body[0].path': regex }, ['body', '0', 'path']],
  ['V2, any item and any member', { '$.body[*].value.*': regex }, ['body', '*', 'value', '*']],
  ['V2, a header', { '$.header.X-Sandbox-Name': regex }, ['headers', 'x-sandbox-name']],
  ['V2, a header, in the plural', { '$.headers.X-Sandbox-Name': regex }, ['headers', 'x-sandbox-name']],
  ['V2, a value of a header', { '$.headers.X-Sandbox-Name[0]': regex }, ['headers', 'x-sandbox-name']],
  ['V2, a query parameter', { '$.query.orderBy[0]': regex }, ['query', 'orderBy']],
  ['V2, the path', { '$.path': regex }, ['path']],
  ['V3, a body', { body: { '$.auth.specName': { matchers: [regex] } } }, ['body', 'auth', 'specName']],
  ['V3, the whole body', { body: { $: { matchers: [regex] } } }, ['body']],
  ['V3, a header', { header: { 'X-Sandbox-Name': { matchers: [regex] } } }, ['headers', 'x-sandbox-name']],
  ['V4, a header', { headers: { 'X-Sandbox-Name': { matchers: [regex] } } }, ['headers', 'x-sandbox-name']],
  ['V4, a value of a header', { header: { '$.X-Sandbox-Name[0]': { matchers: [regex] } } }, ['headers', 'x-sandbox-name']],
  ['V4, a value of a header, in brackets', { header: { "$['X-Sandbox-Name'][0]": { matchers: [regex] } } }, ['headers', 'x-sandbox-name']],
  ['V3, a value of a header', { header: { 'X-Sandbox-Name[0]': { matchers: [regex] } } }, ['headers', 'x-sandbox-name']],
  ['V3, a query parameter', { query: { orderBy: { matchers: [regex] } } }, ['query', 'orderBy']],
  ['V4, a value of a query parameter', { query: { '$.orderBy[0]': { matchers: [regex] } } }, ['query', 'orderBy']],
  ['V3, the path', { path: { matchers: [regex] } }, ['path']],
])('reads the place of a matching rule: %s', (_, written, names) => {
  expect(matchingRules(written)).toEqual([{ names, all: true, matchers: [regex] }]);
});

test.each([
  ['AND', { matchers: [regex, type], combine: 'AND' }, [{ all: true, matchers: [regex, type] }]],
  ['OR', { matchers: [regex, type], combine: 'OR' }, [{ all: false, matchers: [regex, type] }]],
  ['no list of matchers', { combine: 'AND' }, [{ all: true, matchers: [] }]],
  ['matchers that are not objects', { matchers: ['regex', null, type] }, [{ all: true, matchers: [type] }]],
  ['a rule that is not an object', 'regex', []],
])('reads how the matchers of a rule are combined: %s', (_, rule, expected) => {
  expect(matchingRules({ body: { '$.name': rule } })).toEqual(expected.map((one) => ({ names: ['body', 'name'], ...one })));
});

test.each([[undefined], ['rules'], [[]], [{ '$.body.name': 'regex' }], [{ body: null }]])('reads no rule from %j', (written) => {
  expect(matchingRules(written)).toEqual([]);
});
