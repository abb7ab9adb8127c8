import { expect, test } from 'vitest';
import { checkResponse, type Header, operations } from '../../src/conformance/index.ts';
import { description } from '../../src/generated/description.ts';

const { connections, created, throttled, 'invalid-request': invalidRequest } = description.components.examples;
const headers: readonly Header[] = [
  ['Content-Type', 'application/json; charset=utf-8'],
  ['Location', '/data/foundation/flowservice/connections/4cb0c374-d3bb-4557-b139-5712880adc55'],
  ['X-Request-Id', 'oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu'],
];
const without = (name: string) => headers.filter(([other]) => other !== name);

test.each([
  ['a conforming one', {}, []],
  ['a refusal', { status: 429, headers: [...headers, ['Retry-After', '38']], body: throttled.value }, []],
  ['an undocumented status', { status: 202 }, [['status-undocumented', 'error', '/response/status']]],
  ['no Location', { headers: without('Location') }, [['header-missing', 'error', '/response/headers/location']]],
  [
    'a Retry-After that is none',
    { status: 429, headers: [...headers, ['Retry-After', 'soon']], body: throttled.value },
    [['header-format', 'error', '/response/headers/retry-after']],
  ],
  [
    'another media type',
    { headers: [...without('Content-Type'), ['Content-Type', 'text/html']] },
    [['response-content-type', 'error', '/response/headers/content-type']],
  ],
  [
    'a header that nobody documents',
    { headers: [...headers, ['X-Created-Id', '1'], ['Date', 'now']] },
    [['response-header-unknown', 'warning', '/response/headers/x-created-id']],
  ],
  ['no JSON', { body: '{"id":' }, [['body-not-json', 'error', '/response/body']]],
  ['no etag', { body: { id: created.value.id } }, [['property-missing', 'error', '/response/body/etag']]],
  ['an id that is none', { body: { ...created.value, id: '1' } }, [['property-format', 'error', '/response/body/id']]],
  ['an etag without quotes', { body: { ...created.value, etag: 'a' } }, [['property-format', 'error', '/response/body/etag']]],
  ['an etag of another type', { body: { ...created.value, etag: 1 } }, [['property-type', 'error', '/response/body/etag']]],
  ['a member that nobody documents', { body: { ...created.value, a: 1 } }, [['property-unknown', 'error', '/response/body/a']]],
] as readonly (readonly [string, { status?: number; headers?: readonly Header[]; body?: unknown }, readonly (readonly string[])[]])[])(
  'names what is wrong with a response: %s',
  (_, { status = 201, headers: sent = headers, body = created.value }, want) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const violations = checkResponse(operations.createConnection, { status, headers: sent, body: Buffer.from(text) });
    expect(violations.map(({ code, severity, at }) => [code, severity, at])).toEqual(want);
  },
);

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['/response/body/etag', { etag: 1 }, 'a number'],
  ['/response/body/etag', { etag: null }, 'null'],
  ['/response/body/etag', { etag: undefined }, 'nothing'],
  ['/response/body/id', { id: ['a'] }, 'an array'],
  ['/response/body/id', { id: 'a' }, 'a string'],
  ['/response/body/more', { more: { a: 1 } }, 'an object'],
])('tells of which kind a member is that a response cannot have: %s', (at, members, received) => {
  const body = Buffer.from(JSON.stringify({ ...created.value, ...members }));
  expect(checkResponse(operations.createConnection, { status: 201, headers, body })).toMatchObject([{ at, received }]);
});

test('tells of which kind a response is that can be none', () => {
  const found = checkResponse(operations.createConnection, { status: 201, headers, body: Buffer.from('[]') });
  expect(found).toMatchObject([{ code: 'property-type', at: '/response/body', received: 'an array' }]);
});

test('judges a list as a list where several of its members are wrong, and tells what each is', () => {
  const [connection] = connections.value.items;
  const items = [{ ...connection, id: 5, name: true, createdAt: 'yesterday', state: 'on' }];
  const response = { status: 200, headers, body: Buffer.from(JSON.stringify({ items })) };
  const violations = checkResponse(operations.listConnections, response, { partial: true });
  expect(
    violations.filter(({ at }) => at.startsWith('/response/body')).map(({ at, message, received }) => [at, message, received]),
  ).toEqual([
    ['/response/body/items/0/id', 'items.0.id is a number, not a string.', 'a number'],
    ['/response/body/items/0/createdAt', 'items.0.createdAt is a string, not an integer.', 'a string'],
    ['/response/body/items/0/name', 'items.0.name is a boolean, not a string.', 'a boolean'],
    ['/response/body/items/0/state', 'items.0.state does not have the documented form.', 'a string'],
  ]);
});

test.each([null, 1, []])('tells once of a member of another type, whatever else it must be: %j', (wrong) => {
  const [connection] = connections.value.items;
  const items = [{ ...connection, state: wrong, connectionSpec: { ...connection?.connectionSpec, version: wrong } }];
  const response = { status: 200, headers, body: Buffer.from(JSON.stringify({ items })) };
  expect(
    checkResponse(operations.retrieveConnection, response)
      .filter(({ at }) => at.startsWith('/response/body'))
      .map(({ code, at }) => [code, at]),
  ).toEqual([
    ['property-type', '/response/body/items/0/connectionSpec/version'],
    ['property-type', '/response/body/items/0/state'],
  ]);
});

test.each<[string, readonly string[], number, readonly string[]]>([
  ['modern', ['title', 'status'], 400, ['title', 'status']],
  ['older', ['type', 'title', 'status', 'report'], 400, ['type', 'title', 'status', 'report']],
  ['modern', ['report', 'errorMessage', 'errorDetails'], 401, ['report', 'errorMessage', 'errorDetails']],
])('misses what the envelope lacks that a body is most likely of: the %s one without %j', (_, lacking, status, missing) => {
  const body = Object.fromEntries(Object.entries(invalidRequest.value).filter(([name]) => !lacking.includes(name)));
  const response = { status, headers, body: Buffer.from(JSON.stringify(body)) };
  expect(checkResponse(operations.createConnection, response).map(({ at }) => at)).toEqual(missing.map((name) => `/response/body/${name}`));
});

test('tells once of a page in HTML in the place of JSON', () => {
  const response = {
    status: 503,
    headers: [...without('Content-Type'), ['Content-Type', 'text/html']] as const,
    body: Buffer.from('<html>'),
  };
  expect(checkResponse(operations.createConnection, response)).toMatchObject([{ code: 'response-content-type' }]);
});

test('writes the name of a member as it is', () => {
  const body = Buffer.from(JSON.stringify({ ...created.value, 'a/b~c': 1 }));
  expect(checkResponse(operations.createConnection, { status: 201, headers, body })).toMatchObject([
    { at: '/response/body/a~1b~0c', message: 'a/b~c is not documented.' },
  ]);
});
