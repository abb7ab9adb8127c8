import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { call } from '../call.ts';
import { bodies } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { startMock } from '../start-mock.ts';

let lenient: Mock;
beforeAll(async () => {
  lenient = await startMock({ profile: 'lenient' });
});
afterAll(() => lenient.close());

test('checks a patch under its profile', async () => {
  const { id, etag } = (await call(lenient, 'createConnection', '/connections', { body: bodies.basic })).body;
  const value = { ...bodies.basic.auth.params, serviceUri: 'contoso', servicePrincipalId: 'x' };
  const change = { body: [{ op: 'replace', path: '/auth/params', value }], headers: { 'If-Match': etag } };
  const answer = await call(lenient, 'updateConnection', `/connections/${id}`, change);
  expect([answer.status, answer.violations]).toEqual([200, []]);
  const strict = await startMock();
  const made = (await call(strict, 'createConnection', '/connections', { body: bodies.basic })).body;
  const refused = await call(strict, 'updateConnection', `/connections/${made.id}`, { ...change, headers: { 'If-Match': made.etag } });
  await strict.close();
  expect(refused.body.violations.map(({ code, at }: { code: string; at: string }) => [code, at])).toEqual([
    ['auth-param-foreign', '/body/0/value/servicePrincipalId'],
    ['property-format', '/body/0/value/serviceUri'],
  ]);
});

test('a lenient mock masks unknown auth params, which may be misspelled secrets', async () => {
  const { auth, connectionSpec, ...rest } = bodies.basic;
  const strange = { Password: secrets.password, clientSecret: secrets.clientSecret };
  const body = { ...rest, auth: { ...auth, params: { ...auth.params, ...strange } }, connectionSpec: { ...connectionSpec, ...strange } };
  const { id, etag } = (await call(lenient, 'createConnection', '/connections', { body })).body;
  const shown = [(await call(lenient, 'retrieveConnection', `/connections/${id}`)).text];
  const change = { body: [{ op: 'replace', path: '/auth/params', value: body.auth.params }], headers: { 'If-Match': etag } };
  expect(await call(lenient, 'updateConnection', `/connections/${id}`, change)).toMatchObject({ status: 200 });
  shown.push((await call(lenient, 'listConnections', '/connections')).text);
  shown.push(await (await fetch(`${lenient.url}/__mock/state`)).text());
  expect(shown.flatMap(secretsIn)).toEqual([]);
});

test('a lenient mock shows version 1.0 of the connection specification, whichever was sent', async () => {
  const body = { ...bodies.basic, connectionSpec: { ...bodies.basic.connectionSpec, version: '1.1' } };
  const { id } = (await call(lenient, 'createConnection', '/connections', { body })).body;
  const shown = await call(lenient, 'retrieveConnection', `/connections/${id}`);
  expect([shown.body.items[0].connectionSpec, shown.violations]).toEqual([bodies.basic.connectionSpec, []]);
});
