import { expect, test } from 'vitest';
import { maskEchoes } from '../../src/redaction/mask-echoes.ts';
import { examineRequest, flowService } from '../contract.ts';
import { queryWith, requestTo } from '../request-to.ts';
import { bodies, request, withHeader } from '../requests.ts';
import { secrets } from '../secrets.ts';

const key = 'kEy9aZ8Qx7Lw2vTb5';

function echo(sent: ReturnType<typeof request>, answer: unknown): unknown {
  const response = { status: 400, headers: [], body: Buffer.from(JSON.stringify(answer)) };
  return JSON.parse(Buffer.from(maskEchoes(flowService, sent, examineRequest(sent), response).body).toString());
}

const withParams = (params: unknown) => request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, params } } });

test.each([
  ['by a misspelt name', { ...bodies.basic.auth.params, pasword: key }],
  ['in a list', { password: [key] }],
  ['in an object', { password: { value: key } }],
  ['in the place of all params', key],
])('masks an echo of a secret that was sent %s', (_, params) => {
  expect(echo(withParams(params), { detail: `cannot use ${key}`, status: 400 })).toEqual({ detail: '{MASKED}', status: 400 });
});

test.each([
  ['the auth spec', request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, specName: key } } })],
  ['the organization', request({ headers: withHeader('x-gw-ims-org-id', key) })],
])('masks an echo of a secret that was sent in the place of %s', (_, sent) => {
  expect(echo(sent, { detail: `cannot use ${key}` })).toEqual({ detail: '{MASKED}' });
});

test('masks an echo of client credentials that were sent in the query', () => {
  const secret = `${key} ü`;
  const sent = requestTo('issueToken', { query: queryWith([['client_secret', secret]]) });
  const target = `no POST ${sent.target}`;
  expect(echo(sent, { detail: `cannot use ${secret}`, target })).toEqual({ detail: '{MASKED}', target: '{MASKED}' });
});

test('masks a secret that is a name in a response', () => {
  expect(echo(request(), { limits: { [secrets.apiKey]: 1 }, list: ['a'] })).toEqual({ limits: { '{MASKED}': 1 }, list: ['a'] });
});

test.each([
  ['a slash', 'kEy9/aZ8', '{"detail":"cannot use kEy9\\/aZ8"}'],
  ['an equals sign', 'kEy9aZ8=', '{"detail":"cannot use kEy9aZ8\\u003d"}'],
  ['a letter', 'kEy9äZ8', '{"detail":"cannot use kEy9\\u00e4Z8"}'],
])('masks a secret in which the response escapes %s', (_, password, answer) => {
  const sent = withParams({ ...bodies.basic.auth.params, password });
  const { body } = maskEchoes(flowService, sent, examineRequest(sent), { status: 400, headers: [], body: Buffer.from(answer) });
  expect(Buffer.from(body).toString()).toBe('{"detail":"{MASKED}"}');
});

test('leaves values that are not secret', () => {
  const { serviceUri, username } = bodies.basic.auth.params;
  const body = { serviceUri, detail: `no ${username}`, name: bodies.basic.name };
  expect(echo(request(), body)).toEqual(body);
});
