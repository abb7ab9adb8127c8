import { expect, test } from 'vitest';
import { maskResponse } from '../../src/redaction/mask-response.ts';
import { flowService } from '../contract.ts';
import { tokens } from './tokens.ts';

const { written } = tokens['a JSON Web Token'];

function masked(text: string, headers: readonly (readonly [string, string])[] = []) {
  const isJson = text.startsWith('{') || text.startsWith('[');
  const json = isJson ? { text, value: JSON.parse(text) as unknown } : undefined;
  const { response, body } = maskResponse(flowService, { status: 200, headers, body: Buffer.from(text) }, json);
  return { text: Buffer.from(response.body).toString(), headers: response.headers, body };
}

test.each<[string, string, unknown]>([
  ['{ "a": [1, "b"] }', '{ "a": [1, "b"] }', { a: [1, 'b'] }],
  ['{ "password": "a" }', '{"password":"{MASKED}"}', { password: '{MASKED}' }],
  ['{ "access_token": "a", "b": "", "c": "d" }', '{"access_token":"{MASKED}","b":"","c":"d"}', { access_token: '{MASKED}', b: '', c: 'd' }],
  ['{ "password": ["", "a", 1, null] }', '{"password":["","{MASKED}",1,null]}', { password: ['', '{MASKED}', 1, null] }],
  [`[{ "a": "${written}", "${written}": true }]`, '[{"a":"{MASKED}","{MASKED}":true}]', [{ a: '{MASKED}', '{MASKED}': true }]],
  [`{ "a": "${written}", "a": "b" }`, '{"a":"b"}', { a: 'b' }],
  ['a text', '(not shown)', undefined],
  ['', '', undefined],
])('the body %s of a response is kept as %s', (text, expected, value) => {
  expect(masked(text)).toMatchObject({ text: expected, body: value });
});

test('only the headers of a response that hold no secret are kept', () => {
  const shown = 'cache-control content-encoding content-length content-type date etag location retry-after server Vary X-Request-Id'.split(
    ' ',
  );
  const { headers } = masked(
    '',
    [...shown, 'set-cookie', 'x-a'].map((name) => [name, 'v'] as const),
  );
  expect(headers).toEqual([...shown.map((name) => [name, 'v']), ['set-cookie', '{MASKED}'], ['x-a', '{MASKED}']]);
  expect(
    masked('', [
      ['etag', written],
      [written, 'v'],
    ]).headers,
  ).toEqual([
    ['etag', '{MASKED}'],
    ['{MASKED}', '{MASKED}'],
  ]);
});
