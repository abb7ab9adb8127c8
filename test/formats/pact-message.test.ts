import { expect, test } from 'vitest';
import { bodyOfPact, headersOfPact, targetOfPact } from '../../src/formats/pact/pact-message.ts';
import type { Members } from './verify-written.ts';

const json = 'application/json';
const typed = (type: string) => [['Content-Type', type]];

test.each<[Members, readonly (readonly string[])[]]>([
  [{}, []],
  [{ headers: 'a' }, []],
  [
    { headers: { a: '1', b: ['2', '3'] } },
    [
      ['a', '1'],
      ['b', '2, 3'],
    ],
  ],
  [{ body: {} }, typed(json)],
  [{ body: [] }, typed(json)],
  [{ body: null }, []],
  [{ body: 'text' }, []],
  [{ headers: { 'content-TYPE': 'text/plain' }, body: {} }, [['content-TYPE', 'text/plain']]],
  [{ body: { content: {}, contentType: 'application/xml' } }, typed('application/xml')],
  [{ body: { content: {}, contentType: '*/*' } }, typed(json)],
  [{ body: { content: {} } }, typed(json)],
  [{ body: { content: null, contentType: '*/*' } }, []],
  [{ body: { content: 'text' } }, []],
  [{ body: { content: 'text', other: 1 } }, typed(json)],
])('the headers of a message %j are %j', (message, expected) => {
  expect(headersOfPact(message)).toEqual(expected);
});

test.each<[unknown, string]>([
  [undefined, ''],
  [null, ''],
  ['', ''],
  ['text', 'text'],
  [{ a: 1 }, '{"a":1}'],
  [0, '0'],
  [{ content: { a: 1 }, contentType: json, encoded: false }, '{"a":1}'],
  [{ content: 'YQ==', encoded: 'base64' }, 'a'],
  [{ content: 'YQ==', contentTypeHint: 'BINARY' }, 'YQ=='],
  [{ content: { a: 1 }, encoded: 'base64' }, '{"a":1}'],
  [{ content: '', contentType: json }, ''],
  [{ content: 'a', name: 'b' }, '{"content":"a","name":"b"}'],
  [{ content: 'a', contentTypes: 'b' }, '{"content":"a","contentTypes":"b"}'],
])('the body of a message with %j is %j', (body, expected) => {
  expect(new TextDecoder().decode(bodyOfPact({ body }))).toBe(expected);
});

test.each<[Members, string]>([
  [{}, '/'],
  [{ path: 1 }, '/'],
  [{ path: '/a' }, '/a'],
  [{ path: '/a', query: '' }, '/a'],
  [{ path: '/a', query: 'b=1' }, '/a?b=1'],
  [{ path: '/a', query: '?b=1' }, '/a?b=1'],
  [{ path: '/a', query: {} }, '/a'],
  [{ path: '/a', query: { b: ['1', '2'], 'c d': 'e&f', g: [null] } }, '/a?b=1&b=2&c+d=e%26f&g='],
])('the target of a request %j is %s', (message, expected) => {
  expect(targetOfPact(message)).toBe(expected);
});
