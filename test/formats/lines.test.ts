import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { bodies, headers } from '../requests.ts';
import { connections, writeFiles } from './verify-written.ts';

const json = 'application/json';
const right = { method: 'POST', query: '', headers, body: bodies.basic as object, status: 201, reply: { id: 'a', etag: '"b"' } as object };
type Written = typeof right;
/** The places of the mistakes below, in order. */
const places = [
  ['/headers/x-sandbox-name', '/query/wrong', '/body/connectionSpec/id', '/response/body/id'],
  ['/headers/x-api-key', '/response/status'],
  ['/method'],
];

/** Exchanges that together have a mistake in each place to which a violation points. */
const exchanges: readonly Written[] = [
  {
    ...right,
    query: '?wrong=1',
    headers: headers.map(([name, value]) => [name, name === 'x-sandbox-name' ? 'Not a name!' : value]),
    body: { ...bodies.basic, connectionSpec: { id: 'wrong', version: '1.0' } },
    reply: { id: 1, etag: '"b"' },
  },
  { ...right, headers: headers.filter(([name]) => name !== 'x-api-key'), status: 299 },
  { ...right, method: 'PUT' },
];

const path = new URL(connections).pathname;
const list = (name: string, pairs: readonly (readonly [string, string])[]) => pairs.map(([key, value]) => ({ [name]: key, value }));
const interactionOf = ({ method, query, headers, status }: Written, index: number, body: object, reply: object) => ({
  description: `request ${index}`,
  request: { method, path, query: Object.fromEntries(new URLSearchParams(query)), headers: Object.fromEntries(headers), body },
  response: { status, body: reply },
});
const parties = { consumer: { name: 'c' }, provider: { name: 'p' } };
const content = (value: object) => ({ content: value, contentType: json, encoded: false });

const violationAt = (at: string) => ({ code: 'header-format', severity: 'error', at, message: 'm', fix: 'f', reference: 'r' });

/** The exchanges in each format, and the beginning of the line of each mistake; if that is only a brace, of the next line. */
const files: Readonly<Record<string, readonly [written: object, lines: readonly string[]]>> = {
  HAR: [
    {
      log: {
        entries: exchanges.map(({ method, query, headers, body, status, reply }) => ({
          request: {
            method,
            url: connections + query,
            headers: list('name', headers),
            queryString: list('name', [...new URLSearchParams(query)]),
            postData: { text: JSON.stringify(body) },
          },
          response: { status, headers: list('name', [['content-type', json]]), content: { text: JSON.stringify(reply) } },
        })),
      },
    },
    [
      '"name": "x-sandbox-name"',
      '"name": "wrong"',
      '"text": "{\\"name',
      '"text": "{\\"id',
      '"headers": [',
      '"status": 299',
      '"method": "PUT"',
    ],
  ],
  'pact of V3': [
    { ...parties, interactions: exchanges.map((one, index) => interactionOf(one, index, one.body, one.reply)) },
    ['"x-sandbox-name":', '"wrong":', '"id": "wrong"', '"id": 1', '"headers": {', '"status": 299', '"method": "PUT"'],
  ],
  'pact of V4': [
    { ...parties, interactions: exchanges.map((one, index) => interactionOf(one, index, content(one.body), content(one.reply))) },
    ['"x-sandbox-name":', '"wrong":', '"id": "wrong"', '"id": 1', '"headers": {', '"status": 299', '"method": "PUT"'],
  ],
  'Postman collection': [
    {
      info: { name: 'c' },
      item: exchanges.map(({ method, query, headers, body, status, reply }) => {
        const request = {
          method,
          header: list('key', headers),
          url: connections + query,
          body: { mode: 'raw', raw: JSON.stringify(body) },
        };
        const header = list('key', [['content-type', json]]);
        return { name: 'one', request, response: [{ originalRequest: request, code: status, header, body: JSON.stringify(reply) }] };
      }),
    },
    ['"key": "x-sandbox-name"', '"url":', '"raw":', '"body": "{', '"header": [', '"code": 299', '"method": "PUT"'],
  ],
  journal: [
    {
      requests: exchanges.map(({ method, query, headers, body, status, reply }, index) => ({
        request: { method, target: path + query, headers, body },
        response: { status, headers: { 'content-type': json, location: `${path}/a`, 'x-request-id': 'r' }, body: reply },
        violations: (places[index] ?? []).filter((at) => !at.startsWith('/response')).map(violationAt),
      })),
    },
    ['"headers": [', '"target":', '"id": "wrong"', '"id": 1', '"headers": [', '"status": 299', '"method": "PUT"'],
  ],
};

test.each(Object.entries(files))('finds the line of each mistake in a %s', async (_, [written, expected]) => {
  const file = join(writeFiles({ 'a.json': JSON.stringify(written, null, 1) }), 'a.json');
  const lines = readFileSync(file, 'utf8').split('\n');
  const { interactions } = await verifyFiles([file]);
  expect(interactions.map(({ violations }) => violations.map(({ at }) => at))).toEqual(places);
  const found = interactions.flatMap(({ violations }) =>
    violations.map(({ line = 0 }) => {
      const [first, next] = lines.slice(line - 1).map((text) => text.trim());
      return first === '{' ? next : first;
    }),
  );
  expect(found.map((text, index) => text?.slice(0, expected[index]?.length))).toEqual(expected);
});
