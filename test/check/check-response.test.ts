import { expect, test } from 'vitest';
import { examineResponse } from '../../src/check/check-response.ts';
import { description } from '../../src/generated/description.ts';
import { mostErrors } from '../../src/generated/validators.ts';
import { checkResponse, flowService, type Header, isError, type OperationId, operations } from '../contract.ts';
import { secrets } from '../secrets.ts';

const { connections, created, throttled, 'explore-table': explored, 'invalid-request': invalidRequest } = description.components.examples;
const headers: readonly Header[] = [
  ['Content-Type', 'application/json; charset=utf-8'],
  ['Location', '/data/foundation/flowservice/connections/4cb0c374-d3bb-4557-b139-5712880adc55'],
  ['X-Request-Id', 'oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu'],
];
const without = (name: string) => headers.filter(([other]) => other !== name);

test.each([
  ['a conforming one', {}, []],
  ['an error response', { status: 429, headers: [...headers, ['Retry-After', '38']], body: throttled.value }, []],
  ['an undocumented status', { status: 202 }, [['status-undocumented', 'error', '/response/status']]],
  ['no Location', { headers: without('Location') }, [['header-missing', 'error', '/response/headers/location']]],
  [
    'an invalid Retry-After',
    { status: 429, headers: [...headers, ['Retry-After', 'soon']], body: throttled.value },
    [['header-format', 'error', '/response/headers/retry-after']],
  ],
  [
    'another media type',
    { headers: [...without('Content-Type'), ['Content-Type', 'text/html']] },
    [['response-content-type', 'error', '/response/headers/content-type']],
  ],
  [
    'an undocumented header',
    { headers: [...headers, ['X-Created-Id', '1'], ['Date', 'now']] },
    [['response-header-unknown', 'warning', '/response/headers/x-created-id']],
  ],
  ['a body that is not JSON', { body: '{"id":' }, [['body-not-json', 'error', '/response/body']]],
  ['no etag', { body: { id: created.value.id } }, [['property-missing', 'error', '/response/body/etag']]],
  ['an invalid id', { body: { ...created.value, id: '1' } }, [['property-format', 'error', '/response/body/id']]],
  ['an etag without quotes', { body: { ...created.value, etag: 'a' } }, [['property-format', 'error', '/response/body/etag']]],
  ['an etag of another type', { body: { ...created.value, etag: 1 } }, [['property-type', 'error', '/response/body/etag']]],
  ['an undocumented member', { body: { ...created.value, a: 1 } }, [['property-unknown', 'error', '/response/body/a']]],
] as readonly (readonly [string, { status?: number; headers?: readonly Header[]; body?: unknown }, readonly (readonly string[])[]])[])(
  'reports each mistake of a response: %s',
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
  ['/response/body/id', { id: 'a' }, '"a"'],
  ['/response/body/more', { more: { a: 1 } }, 'an object'],
])('shows the type of a wrong member, and its value only if it has an invalid format: %s', (at, members, received) => {
  const body = Buffer.from(JSON.stringify({ ...created.value, ...members }));
  expect(checkResponse(operations.createConnection, { status: 201, headers, body })).toMatchObject([{ at, received }]);
});

test('shows the type of a body of a wrong type', () => {
  const found = checkResponse(operations.createConnection, { status: 201, headers, body: Buffer.from('[]') });
  expect(found).toMatchObject([{ code: 'property-type', at: '/response/body', received: 'an array' }]);
});

test('reports each wrong member of a list item at its place', () => {
  const [connection] = connections.value.items;
  const items = [{ ...connection, id: 5, name: true, createdAt: 'yesterday', state: 'on' }];
  const response = { status: 200, headers, body: Buffer.from(JSON.stringify({ items })) };
  const violations = checkResponse(operations.listConnections, response, { partial: true });
  expect(violations.filter(({ at }) => at.startsWith('/response/body')).map(({ code, at, received }) => [code, at, received])).toEqual([
    ['property-type', '/response/body/items/0/id', 'a number'],
    ['property-type', '/response/body/items/0/createdAt', 'a string'],
    ['property-type', '/response/body/items/0/name', 'a boolean'],
    ['property-format', '/response/body/items/0/state', '"on"'],
  ]);
});

test.each([null, 1, []])('reports a member of a wrong type once, whatever other rules it breaks: %j', (wrong) => {
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
])('reports the members that are missing from the nearest error envelope: the %s one without %j', (_, lacking, status, missing) => {
  const body = Object.fromEntries(Object.entries(invalidRequest.value).filter(([name]) => !lacking.includes(name)));
  const response = { status, headers, body: Buffer.from(JSON.stringify(body)) };
  expect(checkResponse(operations.createConnection, response).map(({ at }) => at)).toEqual(missing.map((name) => `/response/body/${name}`));
});

const [connection] = connections.value.items;
const bare = Object.fromEntries(Object.entries(connection).filter(([name]) => !['imsOrgId', 'auth', 'connectionSpec'].includes(name)));
const refused = { error_code: '401013', message: 'Oauth token is not valid' };

test.each<[string, OperationId, string, unknown, string, string, object]>([
  [
    'a bare connection for a list',
    'retrieveConnection',
    '',
    bare,
    '',
    'a list of one connection',
    { called: 'a bare connection', isList: false },
  ],
  [
    'a list for an id',
    'createConnection',
    '',
    { items: [connection] },
    '',
    'an id and an etag',
    { called: 'a list of one connection', isList: false },
  ],
  ['a connection for an id', 'updateConnection', '', connection, '', 'an id and an etag', { called: 'a bare connection', isList: false }],
  ['an id for a list', 'listConnections', '', created.value, '', 'a list of connections', { called: 'an id and an etag', isList: false }],
  [
    'an error for a success',
    'retrieveConnection',
    '',
    refused,
    '',
    'a list of one connection',
    { called: "an error of Adobe's gateway", isList: false },
  ],
  [
    'an error of Flow Service for a success',
    'testConnection',
    '',
    invalidRequest.value,
    '',
    "a test's result",
    { called: 'an error of Flow Service', isList: false },
  ],
  [
    'columns for tables',
    'exploreConnection',
    'objectType=root',
    explored.value,
    '',
    'a list of tables and views',
    { called: "a table's columns", isList: false },
  ],
  ['items for a count', 'listConnections', 'count=True', { items: [] }, '', 'a count', { called: 'a list of connections', isList: false }],
  ['a count for items', 'listConnections', 'count=false', { count: 1 }, '', 'a list of connections', { called: 'a count', isList: false }],
  ['something else', 'createConnection', '', { a: 1, b: 2 }, '', 'an id and an etag', { called: undefined, isEmpty: false, isList: false }],
  ['nothing', 'createConnection', '', {}, '', 'an id and an etag', { called: undefined, isEmpty: true, isList: false }],
  [
    'an item that is something else',
    'listConnections',
    '',
    { items: [connection, { a: 1 }] },
    '/items/1',
    'a list of connections',
    { called: undefined, isEmpty: false, isList: false },
  ],
  [
    'ids for connections',
    'listConnections',
    '',
    { items: [created.value, created.value] },
    '/items',
    'a list of connections',
    { called: 'an id and an etag', isEmpty: false, isList: true },
  ],
])('reports a body of another shape once, not for each property: %s', (_, id, query, body, at, due, shape) => {
  const response = { status: id === 'createConnection' ? 201 : 200, headers, body: Buffer.from(JSON.stringify(body)) };
  const found = examineResponse(flowService, operations[id], response, { query: new URLSearchParams(query) });
  expect(found.filter(isError)).toMatchObject([{ code: 'response-shape', at: `/response/body${at}`, detail: { due: [due], ...shape } }]);
});

test.each<[string, Readonly<Record<string, unknown>>, string, string]>([
  ['state', { state: 'on' }, 'one of draft, enabled, disabled, initializing, updating, disabling', '"on"'],
  ['etag', { etag: 'a' }, 'a value that matches ^"[^"]+"$', '"a"'],
  ['etag', { etag: secrets.servicePrincipalKey }, 'a value that matches ^"[^"]+"$', 'a string'],
  ['connectionSpec/version', { connectionSpec: { ...connection.connectionSpec, version: '2' } }, '1.0', '"2"'],
])('reports the documented and the received value of %s', (at, members, expected, received) => {
  const body = Buffer.from(JSON.stringify({ items: [{ ...connection, ...members }] }));
  const found = checkResponse(operations.listConnections, { status: 200, headers: without('Location'), body });
  expect(found).toMatchObject([{ code: 'property-format', at: `/response/body/items/0/${at}`, expected, received }]);
});

test.each([
  [[], 'at least 1', '0 items'],
  [[connection, connection], 'at most 1', '2 items'],
])('reports the documented and the received number of connections: %#', (items, expected, received) => {
  const response = { status: 200, headers: without('Location'), body: Buffer.from(JSON.stringify({ items })) };
  const found = checkResponse(operations.retrieveConnection, response);
  expect(found).toMatchObject([{ code: 'property-format', at: '/response/body/items', expected, received }]);
});

test.each<[string, OperationId, string, unknown, readonly string[]]>([
  ['a count', 'listConnections', 'count=true', { count: 1 }, []],
  ['no count', 'listConnections', 'count=true', {}, ['property-missing /response/body/count']],
  ['a list', 'listConnections', 'limit=1', { items: [connection] }, []],
  ['no list', 'listConnections', '', {}, ['property-missing /response/body/items']],
  ['tables', 'exploreConnection', 'objectType=root', [], []],
  ['tables for columns', 'exploreConnection', 'objectType=TABLE&object=a', [], ['property-type /response/body']],
  ['columns', 'exploreConnection', 'objectType=view&object=a', explored.value, []],
  ['tables of another kind', 'exploreConnection', 'objectType=REST', [], []],
])('selects the schema of the response by the query: %s', (_, id, query, body, want) => {
  const response = { status: 200, headers: without('Location'), body: Buffer.from(JSON.stringify(body)) };
  const found = checkResponse(operations[id], response, { query: new URLSearchParams(query) });
  expect(found.map(({ code, at }) => `${code} ${at}`)).toEqual(want);
});

test('reports an HTML page instead of JSON once', () => {
  const response = {
    status: 503,
    headers: [...without('Content-Type'), ['Content-Type', 'text/html']] as const,
    body: Buffer.from('<html>'),
  };
  expect(checkResponse(operations.createConnection, response)).toMatchObject([{ code: 'response-content-type' }]);
});

test('escapes the name of a member in its pointer', () => {
  const body = Buffer.from(JSON.stringify({ ...created.value, 'a/b~c': 1 }));
  expect(checkResponse(operations.createConnection, { status: 201, headers, body })).toMatchObject([
    { code: 'property-unknown', at: '/response/body/a~1b~0c' },
  ]);
});

test('reports only the first violations of a long list with wrong items', () => {
  const { 'x-max-violations': most } = description.info;
  for (const [item, count, at] of [
    [{ ...connection, id: 5 }, most, '/response/body/items/0/id'],
    [{ id: 'a', name: 'b' }, most, '/response/body/items/0/createdAt'],
    [{}, 1, '/response/body/items'],
  ] as const) {
    const body = Buffer.from(JSON.stringify({ items: Array.from({ length: 5000 }, () => item) }));
    const found = checkResponse(operations.listConnections, { status: 200, headers: without('Location'), body });
    expect([found.length, found[0]?.at]).toEqual([count, at]);
  }
});

test('collects a limited number of errors from a list, however long it is', () => {
  for (const item of [{}, { id: 1 }, null]) {
    const counts = [30_000, 60_000].map((length) => {
      flowService.validators.promised.ConnectionList({ items: Array.from({ length }, () => item) });
      return flowService.validators.promised.ConnectionList.errors?.length;
    });
    expect(counts).toEqual([counts[0], counts[0]]);
    expect(counts[0]).toBeLessThanOrEqual(mostErrors + 1);
  }
});

test('reports a body that is too deep, and a partial one that lacks too much, as not checked', () => {
  const deep = `{"items":${'['.repeat(5000)}${']'.repeat(5000)}}`;
  const lacking = JSON.stringify({ items: Array.from({ length: 10_000 }, () => ({})) });
  for (const [text, partial] of [
    [deep, false],
    [lacking, true],
  ] as const) {
    const response = { status: 200, headers: without('Location'), body: Buffer.from(text) };
    expect(checkResponse(operations.listConnections, response, { partial })).toMatchObject([
      { code: 'body-not-recorded', severity: 'warning', at: '/response/body' },
    ]);
  }
});
