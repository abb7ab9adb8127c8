import { expect, test } from 'vitest';
import { exposedSecrets } from '../../src/redaction/exposed-secrets.ts';
import { examineRequest, flowService } from '../contract.ts';
import { queryWith, requestTo } from '../request-to.ts';
import { request } from '../requests.ts';

const real = 'kV9#xQ2m!Lp7zT4w';

function placesOf(sent: ReturnType<typeof request>, answer?: unknown): readonly string[] {
  const response = answer === undefined ? undefined : { text: JSON.stringify(answer), value: answer };
  return exposedSecrets(flowService, sent, examineRequest(sent), response).map(({ at }) => at);
}

test.each<[string, string, boolean]>([
  ['AUTHORIZATION', real, true],
  ['Authorization', `Bearer ${real}`, true],
  ['authorization', ` Bearer  <${real}> `, false],
  ['authorization', `(secret ${real})`, false],
  ['X-Api-Key', real, true],
  ['x-api-key', ` <${real}> `, false],
  ['x-api-key', `key <${real}>`, true],
  ['Cookie', `a=${real}; b=1`, true],
  ['cookie', `${real}=1; ${real}=2`, false],
  ['x-other', real, false],
])('the header %s: %s exposes a secret: %s', (name, value, expected) => {
  const headers = [[name, value] as const, [name, value] as const];
  expect(placesOf(request({ headers }))).toEqual(expected ? [`/headers/${name.toLowerCase()}`] : []);
});

test.each([
  ['the query', requestTo('issueToken', { headers: [], query: queryWith([['client_secret', real]]) }), undefined, ['/query/client_secret']],
  ['another parameter', requestTo('issueToken', { headers: [], query: queryWith([['scope', real]]) }), undefined, []],
  ['a body', request({ headers: [], body: { a: [{ password: real, name: real }] } }), undefined, ['/body/a/0/password']],
  ['a fake one', request({ headers: [], body: { password: 'any' } }), undefined, []],
  ['a response', request({ headers: [], body: {} }), { a: { access_token: real } }, ['/response/body/a/access_token']],
  ['another property', request({ headers: [], body: {} }), { a: { token_type: real }, b: null }, []],
])('lists the place of a secret in %s', (_, sent, answer, expected) => {
  expect(placesOf(sent, answer)).toEqual(expected);
});

test('lists the first hundred places of an exchange', () => {
  const places = placesOf(request({ headers: [], body: Array.from({ length: 101 }, () => ({ password: real })) }));
  expect([places.length, places.at(-1)]).toEqual([100, '/body/99/password']);
});
