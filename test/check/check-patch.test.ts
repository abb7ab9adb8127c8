import { expect, test } from 'vitest';
import { checkConnectionPatch, checkRequest } from '../contract.ts';
import { requestTo } from '../request-to.ts';
import { bodies } from '../requests.ts';

test.each(['move', 'copy', 'test', 'MOVE'])('takes an operation of JSON Patch for itself, and not for one that it resembles: %s', (op) => {
  const patch = requestTo('updateConnection', { body: [{ op, from: '/name', path: '/description' }] });
  expect(checkRequest(patch)).toMatchObject([{ code: 'property-format', at: '/body/0/op', fix: 'Send add or replace or remove.' }]);
});

test('tells of a foreign param in a patch what can be done there, where nothing names an auth spec', () => {
  const value = { ...bodies.basic.auth.params, servicePrincipalKey: 'x' };
  const patch = [{ op: 'replace', path: '/auth/params', value }] as const;
  const foreign = {
    code: 'auth-param-foreign',
    at: '/body/0/value/servicePrincipalKey',
    message:
      'servicePrincipalKey belongs to "Service Principal Key Based Authentication", not to "Basic Authentication for Dynamics-Online".',
    fix: 'Send the params of one auth spec (serviceUri, username, password), the one that the connection has and keeps for life.',
  };
  expect(checkRequest(requestTo('updateConnection', { body: patch }))).toMatchObject([foreign]);
  const other = [{ ...patch[0], value: bodies['service principal'].auth.params }] as const;
  expect(checkConnectionPatch(other, bodies.basic.auth.specName, 'strict')).toMatchObject([
    { ...foreign, at: '/body/0/value/servicePrincipalId', message: expect.stringMatching(/^servicePrincipalId belongs to /) },
  ]);
});

test('expects of an empty patch that it is a list with something in it', () => {
  const empty = requestTo('updateConnection', { body: [] });
  expect(checkRequest(empty)).toMatchObject([{ code: 'property-empty', at: '/body', expected: 'a list that is not empty' }]);
});

test.each([
  ['replace', '"/auth/params" or "/name" or "/description"'],
  ['remove', '"/auth/params" or "/description"'],
])('expects of an instruction without a path every path that its operation may have: %s', (op, expected) => {
  const violations = checkRequest(requestTo('updateConnection', { body: [{ op, value: 'Contoso' }] }));
  expect(violations).toMatchObject([{ code: 'property-missing', at: '/body/0/path', expected }]);
});
