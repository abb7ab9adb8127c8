import { expect, test } from 'vitest';
import { addressOf, hostVariables, urlOf } from '../../src/formats/postman/postman-url.ts';

const id = [{ key: 'id', value: '7' }];

test.each<[unknown, string]>([
  ['https://a.example/b?c=d', 'https://a.example/b?c=d'],
  [undefined, ''],
  [{ raw: 'https://a.example/:id/:other/x:id', variable: id }, 'https://a.example/7/{{other}}/x:id'],
  [{ raw: 'https://a.example:80/:id?b=:id', variable: id }, 'https://a.example:80/7?b=:id'],
  [
    {
      raw: 'a.example?b&c=1&d=?&',
      query: [
        { key: 'b', disabled: true },
        { key: 'c', value: '1' },
      ],
    },
    'a.example?c=1&d=?',
  ],
  [{ raw: 'a.example?b=1&b=2', query: [{ key: 'b', value: '1', disabled: true }] }, 'a.example?b=2'],
  [{ raw: 'a.example?b=1', query: [{ key: 'b', value: '1', disabled: true }] }, 'a.example'],
  [{ protocol: 'https', host: ['a', 'example'], port: '80', path: ['b', ':id'], variable: id }, 'https://a.example:80/b/7'],
  [{ host: 'a.example', path: '/b' }, 'a.example/b'],
  [{ host: 'a.example', path: [{ value: 'b' }, {}] }, 'a.example/b/'],
  [{ host: 'a.example', query: [{ key: 'b', value: '1' }, { key: 'c' }, { key: 'd', disabled: true }, null] }, 'a.example/?b=1&c='],
  [{}, '/'],
])('the URL %j of a collection is %s', (written, expected) => {
  expect(urlOf(written)).toBe(expected);
});

test.each([
  ['https://a.example/b', 'https://a.example/b', ''],
  ['a.example/b', 'http://a.example/b', ''],
  ['{{scheme}}://a.example', 'http://a.example', ''],
  ['a.example:{{port}}/b', 'http://a.example/b', ''],
  ['{{url}}/b/{{c}}', 'http://unnamed.invalid/b/{{c}}', '{{url}}'],
  ['HTTPS://{{a}}.{{b}}:{{port}}?c', 'HTTPS://unnamed.invalid?c', '{{a}}{{b}}'],
  ['{{url}}data/b', 'http://unnamed.invalid/data/b', '{{url}}'],
  ['{{a b/c}}/d', 'http://unnamed.invalid/d', '{{a b/c}}'],
  [`{{${'a'.repeat(56)}}}`, 'http://unnamed.invalid', `{{${'a'.repeat(56)}}}`],
  [`{{${'a'.repeat(57)}}}`, 'http://unnamed.invalid', '{{…}}'],
])('the address of %s is %s, and its host has the variables %j', (text, address, names) => {
  expect([addressOf(text), hostVariables(text)]).toEqual([address, names]);
});
