import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { requestTo } from '../request-to.ts';
import { bodies, request } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const text = JSON.stringify(bodies.basic);
const named = (name: string) => text.replace('"Contoso"', name);
const members = (count: number) => Array.from({ length: count }, (_, index) => `"m${index}":"{A}"`).join();

test.each([
  ['no UTF-8', Buffer.from(named('"\xff\xfe"'), 'latin1'), 400, 'body-not-json'],
  ['half a character', Buffer.from(named('"\xe2\x82"'), 'latin1'), 400, 'body-not-json'],
  ['a byte order mark', `\ufeff${text}`, 400, 'body-not-json'],
  ['UTF-16', Buffer.from(text, 'utf16le'), 400, 'body-not-json'],
  ['a NUL', named('"\0"'), 400, 'body-not-json'],
  ['a NUL after the end', `${text}\0`, 400, 'body-not-json'],
  ['NaN', named('NaN'), 400, 'body-not-json'],
  ['1e400', named('1e400'), 400, 'property-type'],
  ['an integer of 400 digits', named('9'.repeat(400)), 400, 'property-type'],
  ['a number of 100,000 digits', named(`0.${'1'.repeat(100_000)}`), 400, 'property-type'],
  ['100,000 levels of lists', '['.repeat(100_000) + ']'.repeat(100_000), 413, 'body-too-large'],
  ['100,000 levels of objects', '{"a":'.repeat(100_000), 413, 'body-too-large'],
  ['100,000 levels within a right body', named('['.repeat(100_000) + ']'.repeat(100_000)), 413, 'body-too-large'],
  ['50,000 properties', `{${members(50_000)}}`, 413, 'body-too-large'],
  ['one property 50,000 times', `{${Array(50_000).fill('"name":""').join()}}`, 413, 'body-too-large'],
  ['a name of 1 MB', named(`"${'x'.repeat(1_040_000)}"`), 201, undefined],
  ['a name beyond the limit', named(`"${'x'.repeat(1_050_000)}"`), 413, 'body-too-large'],
  ['__proto__', text.replace('{', '{"__proto__":{"isAdmin":true},'), 400, 'property-unknown'],
  ['half a surrogate', named('"\\ud800"'), 201, undefined],
] as const)('an exhausting body gets its error response: %s', async (_, body, status, code) => {
  const reply = await send(mock.url, request({ body }));
  const { violations } = JSON.parse(reply.text);
  expect([reply.status, violations?.[0].code]).toEqual([status, code]);
  expect(reply.text.length).toBeLessThan(10_000);
  expect(secretsIn(reply.text)).toEqual([]);
  expect(await send(mock.url, request())).toMatchObject({ status: 201 });
});

test.each([
  ['990 properties', request({ body: `{${members(990)}}` }), 400],
  [
    '3,000 query parameters',
    request({ target: `/connections?${Array.from({ length: 3000 }, (_, i) => `${i}`).join('&')}`, method: 'GET', body: '' }),
    400,
  ],
  ['a form of 900 parameters', requestTo('issueToken', { body: Array.from({ length: 900 }, (_, i) => `a${i}=b`).join('&') }), 400],
])('lists at most a hundred violations: %s', async (_, one, status) => {
  const reply = await send(mock.url, one);
  const { violations } = JSON.parse(reply.text);
  expect([reply.status, violations.length]).toEqual([status, 100]);
  expect(violations[0].severity).toBe('error');
  expect(mock.requests.at(-1)?.violations).toHaveLength(100);
});

test('refuses a form with too many parameters', async () => {
  const body = Array.from({ length: 5000 }, (_, i) => `a${i}=b`).join('&');
  expect(await send(mock.url, requestTo('issueToken', { body }))).toMatchObject({ status: 413 });
});
