import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flowService } from '../../src/contract/flow-service.ts';
import { violations } from '../../src/messages/violations.ts';
import { looksReal } from '../../src/redaction/exposed-secrets.ts';
import { isOthersMask, requestWithOwnMasks, responseWithOwnMasks } from '../../src/redaction/others-masks.ts';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { connections, type Members, pairs, writeFiles } from '../formats/verify-written.ts';
import { bodies, headers } from '../requests.ts';

test.each([
  '[Authorization redacted]',
  '[REDACTED]',
  'REDACTED',
  '__REDACTED__',
  '***REDACTED***',
  '<redacted>',
  '(hidden)',
  '{REDACTED}',
  '[Filtered]',
  '<API_KEY_MASKED>',
  '***',
  '**********',
  '••••••••',
  'xxxxxxxx',
  `[${'a'.repeat(70)}redacted]`,
])('takes %s for a mask', (value) => {
  expect(isOthersMask(value)).toBe(true);
});

test.each([
  '{MASKED}',
  '{API_KEY}',
  '',
  '**',
  'xx',
  'redacted-app',
  'Masked customers',
  'prod',
  'a [redacted] name',
  `[${'a'.repeat(71)}redacted]`,
  'xxxx-large',
  '*** customers',
  '2 x xxxx',
])('takes %s for a value', (value) => {
  expect(isOthersMask(value)).toBe(false);
});

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const webToken = (signature: string) => `${part({ alg: 'RS256' })}.${part({ sub: 'anna' })}.${signature}`;

test.each(['redacted', '[redacted]', '***'])('a web token with the signature %s looks fake', (signature) => {
  expect(looksReal(flowService, webToken(signature))).toBe(false);
  expect(looksReal(flowService, webToken('c2lnbmF0dXJlLW9mLXRoaXM'))).toBe(true);
});

test.each<[string, string, string, string, readonly string[]]>([
  ['a header', 'X-Sandbox-Name', ' *** ', '{MASKED}', ['/headers/x-sandbox-name']],
  ['a token and its scheme', 'Authorization', ' [redacted] ', 'Bearer {MASKED}', []],
  ['a token', 'authorization', ' Bearer   *** ', 'Bearer   {MASKED}', []],
  ['a credential of another scheme', 'Authorization', 'Basic (hidden)', 'Basic {MASKED}', []],
  ['nothing of a token', 'Authorization', ' Bearer a *** b', ' Bearer a *** b', []],
  ['a part of another header', 'x-trace', 'Bearer ***', 'Bearer ***', []],
])("puts this toolkit's mask in the place of another one: %s", (_, name, value, expected, places) => {
  const { message, notChecked } = requestWithOwnMasks({ method: 'GET', target: '/a', headers: [[name, value]], body: Buffer.of() });
  expect([message.headers, notChecked.map(({ at }) => at)]).toEqual([[[name, expected]], places]);
  const answer = responseWithOwnMasks({ status: 200, headers: [[name, value]], body: Buffer.of() });
  expect([answer.message.headers, answer.notChecked.map(({ at }) => at)]).toEqual([
    [[name, expected]],
    places.map((at) => `/response${at}`),
  ]);
});

test.each<[string, string, readonly string[]]>([
  ['/a?b=***&c=2&d+e=%5Bredacted%5D&f', '/a?b=%7BMASKED%7D&c=2&d+e=%7BMASKED%7D&f', ['/query/b', '/query/d e']],
  ['/***?b=%41&&c', '/***?b=%41&&c', []],
  ['/a?', '/a?', []],
  ['/a', '/a', []],
])("puts this toolkit's mask in the query of %s", (target, expected, places) => {
  const { message, notChecked } = requestWithOwnMasks({ method: 'GET', target, headers: [], body: Buffer.of() });
  expect([message.target, notChecked.map(({ at }) => at)]).toEqual([expected, places]);
});

test.each<[string, string, string, readonly string[]]>([
  ['values', '{"a": "***", "b": ["REDACTED", "b"]}', '{"a": "{MASKED}", "b": ["{MASKED}", "b"]}', ['/body/a', '/body/b/0']],
  ['a value, not its name', '{"***"  : "***"}', '{"***"  : "{MASKED}"}', ['/body/***']],
  ['a value, not a name alone', '{"xxxx": 1}', '{"xxxx": 1}', []],
  ['a value after escapes', '{"a\\"b": "\\\\", "c": "***"}', '{"a\\"b": "\\\\", "c": "{MASKED}"}', ['/body/c']],
  ['nothing in a form', 'a="***"&b=***', 'a="***"&b=***', []],
])("puts this toolkit's mask in a body: %s", (_, text, expected, places) => {
  const { message, notChecked } = requestWithOwnMasks({ method: 'GET', target: '/a', headers: [], body: Buffer.from(text) });
  expect([Buffer.from(message.body).toString(), notChecked.map(({ at }) => at)]).toEqual([expected, places]);
});

test('reports why a value was not checked, and how to record it', () => {
  const { notChecked } = requestWithOwnMasks({ method: 'GET', target: '/a', headers: [['x-a', '***']], body: Buffer.of() });
  expect(violations(notChecked)).toMatchObject([
    {
      code: 'value-unknown',
      severity: 'warning',
      message: expect.stringContaining('it is masked'),
      received: 'a mask',
      fix: expect.stringMatching(/mask only credentials, or put the value back/i),
      reference: 'Documentation of the tool that masked it',
    },
  ]);
});

/** A recording of a request that creates a connection, with something else in it. */
function har({ authorization = headers[0]?.[1], query = '', text = JSON.stringify(bodies.basic), header = {} }: Sent): Members {
  const sent = pairs('name', { ...header, Authorization: authorization }, headers.slice(1));
  const request = {
    method: 'POST',
    url: connections + query,
    headers: sent,
    bodySize: text.length,
    postData: { mimeType: 'application/json', text },
  };
  return { log: { creator: { name: 'a' }, entries: [{ request }] } };
}

type Sent = { readonly authorization?: string; readonly query?: string; readonly text?: string; readonly header?: Members };

const withSpecId = (id: string) => JSON.stringify({ ...bodies.basic, connectionSpec: { id, version: '1.0' } });

test.each<[string, Sent, readonly string[]]>([
  ['the whole of Authorization', { authorization: '[Authorization redacted]' }, []],
  ['a token', { authorization: 'Bearer ***' }, []],
  ['a token in brackets', { authorization: 'bearer [REDACTED BY PROXY]' }, []],
  ['a web token', { authorization: `Bearer ${webToken('redacted')}` }, []],
  ['a credential of another scheme', { authorization: 'Basic ***' }, ['authorization-scheme /headers/authorization']],
  ['a password', { text: JSON.stringify(bodies.basic).replace(/"password":"[^"]*"/, '"password":"[REDACTED]"') }, []],
  ['an address', { text: JSON.stringify(bodies.basic).replace(/"serviceUri":"[^"]*"/, '"serviceUri":"***"') }, []],
  ['an id that is checked', { text: withSpecId('[redacted]') }, ['value-unknown /body/connectionSpec/id']],
  ["an id, with this toolkit's own mask", { text: withSpecId('{MASKED}') }, ['connection-spec-unknown /body/connectionSpec/id']],
  [
    'a value beside one that is wrong',
    { text: withSpecId('a').replace(/"serviceUri":"[^"]*"/, '"serviceUri" : "***"') },
    ['connection-spec-unknown /body/connectionSpec/id'],
  ],
  ['a property that is not documented', { text: JSON.stringify({ ...bodies.basic, colour: '***' }) }, ['property-unknown /body/colour']],
])('accepts a mask of another tool in a recording for %s', async (_, sent, expected) => {
  const { interactions } = await verifyFiles([join(writeFiles({ 'a.har': har(sent) }), 'a.har')]);
  const found = interactions.flatMap(({ violations }) =>
    violations.filter(({ code }) => code !== 'placeholder-left').map(({ code, at }) => `${code} ${at}`),
  );
  expect(found).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ['a link', JSON.stringify({ items: [], _links: { next: { href: 'xxxxx' } } }), []],
  ['a value that is checked', JSON.stringify({ items: '[redacted]' }), ['value-unknown /response/body/items']],
])('accepts a mask of another tool in a recorded response for %s', async (_, text, expected) => {
  const request = { method: 'GET', url: connections, headers: pairs('name', {}, headers.slice(0, 4)) };
  const received = [
    { name: 'content-type', value: 'application/json' },
    { name: 'x-request-id', value: 'REDACTED' },
  ];
  const response = { status: 200, headers: received, content: { size: text.length, text } };
  const file = join(writeFiles({ 'a.har': { log: { creator: { name: 'a' }, entries: [{ request, response }] } } }), 'a.har');
  const { interactions } = await verifyFiles([file]);
  expect(interactions.flatMap(({ violations }) => violations.map(({ code, at }) => `${code} ${at}`))).toEqual(expected);
});

test('runs out of no stack in a body that is deep and masked', async () => {
  const text = `${'['.repeat(1e5)}"***"${']'.repeat(1e5)}`;
  const { interactions } = await verifyFiles([join(writeFiles({ 'a.har': har({ text }) }), 'a.har')]);
  expect(interactions.map(({ violations }) => violations.map(({ code }) => code))).toEqual([['body-too-large']]);
});
