import { expect, test } from 'vitest';
import type { Header } from '../../src/check/http-message.ts';
import { bodyOfPostman, pairsOf } from '../../src/formats/postman/postman-body.ts';
import { filler, valuesOf, variablesIn, withPlaceholders } from '../../src/formats/postman/variables.ts';
import type { Members } from './verify-written.ts';

const fill = filler(new Map([['A', '1']]));
const raw = (text: unknown, language?: string): Members => ({ mode: 'raw', raw: text, options: { raw: { language } } });
const file = (src: string): Members => ({ mode: 'file', file: { src } });
const elsewhere = (name: string, type: string): Members => ({ text: '', type, elsewhere: `it is in the file "${name}"` });
const octets = 'application/octet-stream';
const nothing = { text: '' };

test.each<[unknown, Members]>([
  [undefined, nothing],
  [{ mode: 'none' }, nothing],
  [{ ...raw('{}', 'json'), disabled: true }, nothing],
  [raw(undefined, 'json'), nothing],
  [raw('{"a":{{A}}}', 'json'), { text: '{"a":1}', type: 'application/json', isQuoted: false }],
  [raw('{"a":{{B}}}', 'json'), { text: '{"a":"{{B}}"}', type: 'application/json', isQuoted: true }],
  [raw('<a/>', 'xml'), { text: '<a/>', type: 'application/xml', isQuoted: false }],
  [raw('a', 'html'), { text: 'a', type: 'text/html', isQuoted: false }],
  [raw('a', 'javascript'), { text: 'a', type: 'application/javascript', isQuoted: false }],
  [raw('a', 'text'), { text: 'a', type: 'text/plain', isQuoted: false }],
  [
    { mode: 'raw', raw: 'a' },
    { text: 'a', type: 'text/plain', isQuoted: false },
  ],
  [{ mode: 'urlencoded', urlencoded: [] }, nothing],
  [
    {
      mode: 'urlencoded',
      urlencoded: [
        { key: 'a b', value: '{{B}}' },
        { key: 'c', value: '{{A}}' },
      ],
    },
    { text: 'a+b={{B}}&c=1', type: 'application/x-www-form-urlencoded' },
  ],
  [
    { mode: 'graphql', graphql: { query: '{{A}}', variables: '{}' } },
    { text: '{"query":"1","variables":"{}"}', type: 'application/json' },
  ],
  [{ mode: 'graphql' }, { text: '{}', type: 'application/json' }],
  [
    { mode: 'formdata', formdata: [{ key: 'a', type: 'text' }] },
    { text: '(not shown)', type: 'multipart/form-data' },
  ],
  [
    { mode: 'formdata', formdata: [{ type: 'file' }] },
    { text: '(not shown)', type: 'multipart/form-data', elsewhere: 'a part of it is in a file' },
  ],
  [
    { mode: 'file', file: { content: '{{A}}' } },
    { text: '1', type: octets },
  ],
  [{ mode: 'file' }, { text: '', elsewhere: 'it is in a file that is not chosen' }],
  [file(''), { text: '', elsewhere: 'it is in a file that is not chosen' }],
  [file('/tmp/a.JSON'), elsewhere('a.JSON', 'application/json')],
  [file('C:\\tmp\\a.xml'), elsewhere('a.xml', 'application/xml')],
  [file('a.html'), elsewhere('a.html', 'text/html')],
  [file('a.js'), elsewhere('a.js', 'text/javascript')],
  [file('a.txt'), elsewhere('a.txt', 'text/plain')],
  [file('a.json.gz'), elsewhere('a.json.gz', octets)],
  [file('json'), elsewhere('json', octets)],
])('Postman sends the body %j as %j', (body, expected) => {
  expect(bodyOfPostman(body, [], fill)).toEqual(expected);
});

test.each<[unknown, readonly Header[]]>([
  [undefined, []],
  [
    [{ key: 'a', value: '{{A}}' }, { key: '{{A}}' }, { key: 'b', disabled: true }, { key: '', value: 'c' }, { value: 'd' }, null],
    [
      ['a', '1'],
      ['1', ''],
    ],
  ],
  [
    'a: {{A}}\r\nno header\nb:\t2 \nc:',
    [
      ['a', '1'],
      ['b', '2 '],
      ['c', ''],
    ],
  ],
])('the names and values in %j are %j', (list, expected) => {
  expect(pairsOf(list, fill)).toEqual(expected);
});

test.each([
  ['{{ token }}', '{token}'],
  ['Bearer {{my token}}', 'Bearer {my_token}'],
  ['?a={{b}}&c', '?a={b}&c'],
  ['/{{a}}/b', '/{a}/b'],
  ['"{{a}}"', '"{a}"'],
  ['{{<uuid>}}', '{uuid}'],
  ['x{{A_b}}', 'xa-b'],
  ['{{A}}x', 'ax'],
  ['{{a}}{{b}}', 'ab'],
])('the variables without a value in %j become %j', (text, expected) => {
  expect(withPlaceholders(text)).toBe(expected);
});

test.each([
  ['{{$guid}} {{$randomUUID}}', '6b29fc40-ca47-4067-b31d-00dd010662da 6b29fc40-ca47-4067-b31d-00dd010662da'],
  ['{{$timestamp}} {{$isoTimestamp}} {{$randomInt}}', '1700000000 2023-11-14T22:13:20.000Z 1'],
  ['{{ A }}{{A}}{{B}}', '11{{B}}'],
  ['<uuid> a=<integer>&b', '<uuid> a={{<integer>}}&b'],
  ['Bearer <your token>', 'Bearer {{<your token>}}'],
  ['"<string>"', '"{{<string>}}"'],
  ['a<string>', 'a<string>'],
  ['<Möbel>', '<Möbel>'],
])('the variables in %j are filled in: %j', (text, expected) => {
  expect(fill(text)).toBe(expected);
});

test('lists each variable once, and takes only values that are there', () => {
  expect(variablesIn('{{a}} {{b}} {{a}} {{}}')).toEqual(['{{a}}', '{{b}}']);
  expect(variablesIn('a')).toEqual([]);
  const values = [
    ['a', '1'],
    ['b', 2],
    ['c', ''],
    ['d', null],
    ['e', undefined],
    [1, 'f'],
  ].map(([key, value]) => ({ key, value }));
  const disabled = [{ key: 'g', value: '1', disabled: true }, { key: 'h', value: '1', enabled: false }, 'i'];
  expect(valuesOf([...values, ...disabled])).toEqual(
    new Map([
      ['a', '1'],
      ['b', '2'],
    ]),
  );
  expect(valuesOf({ a: '1' })).toEqual(new Map());
});
