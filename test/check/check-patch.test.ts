import { expect, test } from 'vitest';
import { checkConnectionPatch as checkPatchOfConnection } from '../../src/check/check-patch.ts';
import { dynamicsConnection, examineRequest, flowService } from '../contract.ts';
import { requestTo } from '../request-to.ts';
import { bodies } from '../requests.ts';

test.each(['move', 'copy', 'test', 'MOVE'])('suggests no operation for %s, which JSON Patch defines', (op) => {
  const patch = requestTo('updateConnection', { body: [{ op, from: '/name', path: '/description' }] });
  expect(examineRequest(patch).findings).toMatchObject([
    { code: 'property-format', at: '/body/0/op', value: op, detail: { allowed: ['add', 'replace', 'remove'], meant: undefined } },
  ]);
});

test('reports a param of another auth spec in a patch once, against the auth spec of the connection if it is known', () => {
  const value = { ...bodies.basic.auth.params, servicePrincipalKey: 'x' };
  const patch = [{ op: 'replace', path: '/auth/params', value }] as const;
  const basic = { specName: bodies.basic.auth.specName };
  const owner = { specName: bodies['service principal'].auth.specName };
  const foreign = { code: 'auth-param-foreign', detail: { kind: 'foreign-param', authSpec: basic, owner, isPatch: true } };
  expect(examineRequest(requestTo('updateConnection', { body: patch })).findings).toMatchObject([
    { ...foreign, at: '/body/0/value/servicePrincipalKey', value: 'servicePrincipalKey' },
  ]);
  const other = [{ ...patch[0], value: bodies['service principal'].auth.params }] as const;
  expect(checkPatchOfConnection(flowService, other, dynamicsConnection(basic.specName), 'strict')).toMatchObject([
    { ...foreign, at: '/body/0/value/servicePrincipalId', value: 'servicePrincipalId' },
  ]);
});

test('reports an empty patch', () => {
  const empty = requestTo('updateConnection', { body: [] });
  expect(examineRequest(empty).findings).toMatchObject([{ code: 'property-empty', at: '/body', detail: { kind: 'member-empty' } }]);
});

test.each([
  ['replace', ['/auth/params', '/name', '/description']],
  ['remove', ['/auth/params', '/description']],
])('expects every path that %s may have if an instruction has no path', (op, allowed) => {
  const { findings } = examineRequest(requestTo('updateConnection', { body: [{ op, value: 'Contoso' }] }));
  expect(findings).toMatchObject([{ code: 'property-missing', at: '/body/0/path', detail: { allowed } }]);
});
