import { expect, test } from 'vitest';
import { checkRequest, isError } from '../contract.ts';
import { credentials, formOf, requestTo } from '../request-to.ts';
import { bodies, bodyWith, headers, type Json, rename, request } from '../requests.ts';

test.each([
  ['a surplus member', bodyWith('basic', (body) => (body.providerId = 'x')), []],
  ['a surplus param', bodyWith('basic', (_, params) => (params.tenant = 'x')), []],
  ["a param of the other auth spec beside one's own", bodyWith('basic', (_, params) => (params.servicePrincipalId = 'x')), []],
  ['a service URI of any form', bodyWith('basic', (_, params) => (params.serviceUri = 'contoso')), []],
  ['another version', { ...bodies.basic, connectionSpec: { ...bodies.basic.connectionSpec, version: '2.0' } }, []],
  ['a name that is empty', { ...bodies.basic, name: '' }, []],
  ['a property twice', JSON.stringify(bodies.basic).replace('{', '{"name":"A",'), []],
  ['no version', { ...bodies.basic, connectionSpec: { id: bodies.basic.connectionSpec.id } }, ['property-missing']],
  [
    'a misspelled param',
    bodyWith('basic', (_, params) => Object.assign(params, { userName: params.username }) && delete params.username),
    ['auth-param-unknown'],
  ],
  [
    'the params of the other auth spec',
    { ...bodies.basic, auth: { ...bodies['service principal'].auth, specName: bodies.basic.auth.specName } },
    ['auth-param-foreign'],
  ],
  ['an empty param', bodyWith('basic', (_, params) => (params.password = '')), ['property-empty']],
  ['SpecName for specName', bodyWith('basic', ({ auth }) => rename(auth as Json, 'specName', 'SpecName')), ['property-unknown']],
  ['name for specName', bodyWith('basic', ({ auth }) => rename(auth as Json, 'specName', 'name')), ['property-unknown']],
])('the lenient profile rejects only mistakes that a published source rejects: %s', (_, body, rejected) => {
  const violations = checkRequest(request({ body }), { profile: 'lenient' });
  expect(violations.filter(isError).map(({ code }) => code)).toEqual(rejected);
  const strict = checkRequest(request({ body }));
  expect(strict.length).toBeGreaterThan(0);
  expect(strict.filter(isError)).toEqual(strict);
  expect(violations.map(({ severity, ...rest }) => rest)).toEqual(strict.map(({ severity, ...rest }) => rest));
});

test.each([
  ['the right value twice', ['prod', 'prod'], [['header-repeated', 'warning']]],
  ['two values, of which the second is wrong', ['prod', 'no sandbox'], [['header-repeated', 'warning']]],
  ['two values, of which the first is wrong', ['no sandbox', 'prod'], [['header-repeated', 'warning']]],
  [
    'the same wrong value twice',
    ['no sandbox', 'no sandbox'],
    [
      ['header-repeated', 'warning'],
      ['header-format', 'error'],
    ],
  ],
  [
    'nothing twice',
    ['', ''],
    [
      ['header-repeated', 'warning'],
      ['header-empty', 'error'],
    ],
  ],
])('the lenient profile checks the value of a repeated header: %s', (_, values, expected) => {
  const others = headers.filter(([name]) => name !== 'x-sandbox-name');
  const again = request({ headers: [...others, ...values.map((value): [string, string] => ['x-sandbox-name', value])] });
  expect(checkRequest(again, { profile: 'lenient' }).map(({ code, severity }) => [code, severity])).toEqual(expected);
});

test('the lenient profile rejects a repeated form parameter, as OAuth requires', () => {
  const twice = requestTo('issueToken', { body: `${formOf(credentials)}&scope=openid` });
  expect(checkRequest(twice, { profile: 'lenient' })).toMatchObject([{ code: 'body-duplicate-key', severity: 'error', at: '/body/scope' }]);
});

test('the lenient profile accepts an empty name in a patch, as in a connection to be created', () => {
  const patch = (path: string, value: unknown) => requestTo('updateConnection', { body: [{ op: 'replace', path, value }] });
  const emptyPassword = { ...bodies.basic.auth.params, password: '' };
  expect(checkRequest(patch('/name', ''), { profile: 'lenient' })).toMatchObject([{ code: 'property-empty', severity: 'warning' }]);
  expect(checkRequest(patch('/name', ''))).toMatchObject([{ code: 'property-empty', severity: 'error' }]);
  expect(checkRequest(patch('/auth/params', emptyPassword), { profile: 'lenient' })).toMatchObject([
    { code: 'property-empty', severity: 'error', at: '/body/0/value/password' },
  ]);
});
