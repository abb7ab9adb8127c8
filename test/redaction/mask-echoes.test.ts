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
  ['by a misspelled name', { ...bodies.basic.auth.params, pasword: key }],
  ['in a list', { password: [key] }],
  ['in an object', { password: { value: key } }],
  ['in the place of all params', key],
])('masks an echo of a secret that was sent %s', (_, params) => {
  expect(echo(withParams(params), { detail: `cannot use ${key}`, status: 400 })).toEqual({ detail: '{MASKED}', status: 400 });
});

test.each([
  ['the auth spec', request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, specName: key } } })],
  ['the organization', request({ headers: withHeader('x-gw-ims-org-id', key) })],
  ['a param in a patch', requestTo('updateConnection', { body: [{ op: 'replace', path: '/auth/params/pasword', value: key }] })],
  ['all params in a patch', requestTo('updateConnection', { body: [{ op: 'replace', path: '/auth/params', value: { pasword: key } }] })],
])('masks an echo of a secret that was sent in the place of %s', (_, sent) => {
  expect(echo(sent, { detail: `cannot use ${key}` })).toEqual({ detail: '{MASKED}' });
});

test.each([
  ['the token without its scheme', 'Authorization', `Bearer ${key}`, key],
  ['the token with another scheme', 'Authorization', `bearer   ${key} `, `Token ${key}`],
  ['the token that was sent without a scheme', 'Authorization', key, key],
  ['the API key', 'x-api-key', ` ${key} `, key],
  ['a short API key as a whole value', 'x-api-key', 'k1', 'k1'],
])('masks an echo of %s, in the body and in a header', (_, name, value, echoed) => {
  const sent = request({ headers: withHeader(name, value) });
  const response = { status: 400, headers: [['x-detail', echoed] as const], body: Buffer.from(JSON.stringify({ list: [{ a: echoed }] })) };
  const { headers, body } = maskEchoes(flowService, sent, examineRequest(sent), response);
  expect([headers, JSON.parse(Buffer.from(body).toString())]).toEqual([[['x-detail', '{MASKED}']], { list: [{ a: '{MASKED}' }] }]);
});

test('keeps a word of a response that contains a short secret', () => {
  const sent = request({ headers: withHeader('x-api-key', 'apple') });
  expect(echo(sent, { detail: 'a pineapple', key: 'apple' })).toEqual({ detail: 'a pineapple', key: '{MASKED}' });
});

test('keeps the name of a property that is also a short secret', () => {
  const sent = request({ headers: withHeader('x-api-key', 'id') });
  expect(echo(sent, { id: '4cb0c374', createdClient: 'id' })).toEqual({ id: '4cb0c374', createdClient: '{MASKED}' });
});

test('masks every echo in a response that is not JSON', () => {
  const sent = request({ headers: withHeader('x-api-key', key) });
  const response = { status: 502, headers: [], body: Buffer.from(`<p>${key}, ${key}</p>`) };
  expect(Buffer.from(maskEchoes(flowService, sent, examineRequest(sent), response).body).toString()).toBe('<p>{MASKED}, {MASKED}</p>');
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

test('leaves values of a patch that are not secret', () => {
  const patch = (path: string, value: unknown) => requestTo('updateConnection', { body: [{ op: 'replace', path, value }] });
  const body = { detail: 'cannot replace Contoso at /auth/params' };
  expect([echo(patch('/name', 'Contoso'), body), echo(patch('/auth/params', { password: key }), body)]).toEqual([body, body]);
});
